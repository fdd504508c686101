"""One file per record source."""
