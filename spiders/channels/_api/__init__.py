"""What channel types that speak to an API share; a name with ``_`` is no plugin."""
