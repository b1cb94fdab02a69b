"""Tests of the forms for editing in the browser."""
