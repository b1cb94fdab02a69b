"""The house style for prose."""
