"""Tests of the styles in which pages and sources are cited."""
