"""From captures to statements."""
