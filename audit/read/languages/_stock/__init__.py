"""Words of languages for whether something can be had, how often and in what state, apart for their number."""
