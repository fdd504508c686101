"""One file per channel type."""
