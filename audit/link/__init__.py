"""From statements to offers."""
