"""Where statements and records come from."""
