"""Words of each language beside which a value is no term of an offer."""
