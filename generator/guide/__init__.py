"""The editors' guide: its chapters, and what is told of fields, rules and problems."""
