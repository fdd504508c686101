"""Blocks: stretches of text with all that surrounds them, and flat text, tables and print cut into them."""
