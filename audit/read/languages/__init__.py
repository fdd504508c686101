"""One lexicon a language: words, no code."""
