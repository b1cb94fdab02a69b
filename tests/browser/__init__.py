"""The site as a reader meets it: in a real browser."""
