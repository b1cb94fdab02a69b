"""What the search knows of pages, and how it is divided."""
