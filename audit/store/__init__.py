"""The database: rows, and nouns to rows and back."""
