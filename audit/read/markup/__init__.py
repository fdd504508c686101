"""Markup: bytes to a tree, and the walk through a page that leaves blocks with zone, heading, labels and marks."""
