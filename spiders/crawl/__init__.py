"""Fetching: one child process per host, polite, bounded, archived as received."""
