"""Subjects: the words of a document that name what a term is about."""
