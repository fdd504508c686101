"""Words for groups of customers, apart from languages that would be longer than a file may be."""
