"""Asides: a bracket that names other customers with an amount of their own ("free from 35 € (with a card from 20 €)").

What stands before it is not theirs.
"""

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount


def is_of_aside(other: Draft, draft: Draft, read: ReadBlock | None) -> bool:
    """Whether customers stand in a bracket behind a term in which an amount of their own follows."""
    if other.attribute != "audience" or read is None or other.start < draft.end:
        return False
    text = read.block.text
    opened, closed = text.rfind("(", draft.end, other.start + 1), text.find(")", other.end)
    if opened < 0 or closed < 0 or ")" in text[opened : other.start]:
        return False
    start = read.phrase.start
    return any(isinstance(t, Amount) and other.end <= t.start - start < closed for t in read.parsed.tokens)
