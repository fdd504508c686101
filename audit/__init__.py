"""The audit itself: its nouns, its cellar, and the trades that nobody extends."""
