"""Tests of the editors' guide."""
