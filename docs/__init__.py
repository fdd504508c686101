"""Scripts that make documentation out of the code; never shipped."""
