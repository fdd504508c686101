"""Words beside which a value is no term at all: a file for each language that has many."""
