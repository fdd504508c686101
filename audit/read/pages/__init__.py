"""Web pages: the main offer apart from tiles, navigation and conditions, and statements with their place."""
