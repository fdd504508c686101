"""L: dated law packs, off until switched on."""
