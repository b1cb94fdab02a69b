"""Citing: how a reader names a page of this site, or a source, in the styles that schools ask for.

A `Work` goes in; a line of words with italics, BibTeX or CSL-JSON comes out. Nothing here knows a
stage, a page or the disk.
"""
