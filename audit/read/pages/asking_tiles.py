"""Tiles that ask instead of naming: "Still undecided? The Winter Bonus (code WINTER5) runs until 7 February".

What such a tile offers is named by the words that its text begins with, or known by the only code that it gives. A
question with neither names nothing.
"""

import re
from collections.abc import Sequence

from audit.model.statement import Role, Subject
from audit.read.blocks.block import Block, Zone

_ARTICLE = (
    r"(?:(?:[Dd]er|[Dd]ie|[Dd]as|[Uu]nser[en]?|[Tt]he|[Oo]ur|[Ll][ea]s?|[Nn]otre|[Ii]l|[Ll]o|[Ii] [Nn]ostri) "
    r"|[Ll]['’])?"
)
_NAME = (
    r"[A-ZÄÖÜÀÉÈ][\w&+'’-]*"
    r"(?: (?:(?:of|for|and|der|des|für|und|de|du|et|di|del|della|e) )?[A-ZÄÖÜÀÉÈ0-9][\w&+'’-]*){0,5}"
)
_RUNS = (  # a card that "is valid until" so and so is no promotion
    r"(?:runs?|ends?|lasts?|is on|läuft|endet|dauert|court|dure|se termine|prend fin|dura|scade|termina)"
)
_BEGINNING = re.compile(rf"{_ARTICLE}(?P<name>{_NAME})(?= \(| (?:(?:still|noch|nur|only) )?{_RUNS} )")


def of_asking_tile(block: Block, codes: Sequence[str], *, is_offer: bool) -> Subject | None:
    """What a tile offers whose heading is a question; None if it is none, or neither name nor code tells.

    Args:
        block: A paragraph of the tile.
        codes: The only voucher code of the paragraph, or nothing.
        is_offer: Whether the page is about one offer, of which its tiles may ask.
    """
    if is_offer or block.zone is not Zone.TILE or not block.headings or not block.headings[-1].endswith("?"):
        return None
    name = promoted_name(block.text) or (block.headings[-1] if codes else "")
    return Subject(name, Role.TILE, context=block.headings) if name else None


def promoted_name(text: str) -> str:
    """The name that a text begins with, if it says until when that runs, or adds to it in brackets.

    >>> promoted_name("Die Aktion Erle (Code ERLE5) endet bald."), promoted_name("Questions cost nothing.")
    ('Aktion Erle', '')
    """
    found = _BEGINNING.match(text)
    return found["name"] if found else ""
