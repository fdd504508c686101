"""The archive of captures, and the way back from a locator to its words."""
