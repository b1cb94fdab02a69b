"""Tests of how a saved file gets its layout back."""
