"""Words for sums beside a price, a file per language."""
