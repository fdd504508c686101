"""Floor 0: the nouns, as frozen values; standard library only."""
