"""N: what nobody looks after."""
