"""Discourse: what blocks say of one another: prices and their badges, columns, notes, lists and groups."""
