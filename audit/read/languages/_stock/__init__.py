"""Words of languages for whether something can be had, and in what state, apart for their number."""
