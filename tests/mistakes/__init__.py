"""Tests of the table of mistakes."""
