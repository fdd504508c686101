"""Phrases: what the words of one block say of its values; from there come the drafts of terms."""
