"""Words: spellings folded, a language's lexicon compiled, patterns looked for at once, words that name nothing."""
