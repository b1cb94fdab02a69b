"""Tests of the pages that are gathered from many entries."""
