"""A draft: a term as one block alone suggests it, before the rest of the document has its say."""

from dataclasses import dataclass

from audit.read.values.tokens import Token
from audit.read.words.lexicon import Hit


@dataclass(frozen=True, slots=True)
class Draft:
    """A term in the making.

    Attributes:
        attribute: Name of the attribute.
        value: Canonical text.
        start: First character of the quote, in the block's text.
        end: One behind the last.
        bound: ``min``, ``max`` or None.
        cost: What the reading cost.
        trigger: The words that named the attribute.
        runner_up: The next best attribute.
        token: The value, if it was one.
        hit: The words of the lexicon, if there were any.
        block: Index of the block.
        subject: Words that name the offer or variant.
    """

    attribute: str
    value: str
    start: int
    end: int
    bound: str | None = None
    cost: float = 0.0
    trigger: str = ""
    runner_up: str = ""
    token: Token | None = None
    hit: Hit | None = None
    block: int = 0
    subject: str = ""
