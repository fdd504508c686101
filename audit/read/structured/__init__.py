"""Structured data: JSON-LD, microdata, RDFa, meta tags and state in scripts, as offerings with typed terms."""
