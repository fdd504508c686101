"""Scopes: for whom, when, where and from which order value a term holds."""
