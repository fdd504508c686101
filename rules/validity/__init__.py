"""V: what is expired, too early, or on the wrong day."""
