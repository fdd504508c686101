"""O: what is missing."""
