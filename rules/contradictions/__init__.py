"""C: what cannot both be true."""
