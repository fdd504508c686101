"""Silences: what a text says without stating it of the offer: denied, past, rare, of others, of other days."""
