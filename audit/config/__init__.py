"""The audit file: its models, and reading it with all faults at once."""
