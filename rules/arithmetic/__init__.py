"""A: what does not add up."""
