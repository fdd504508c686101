"""Prices for groups: "from 15 people 19.– each" holds for groups of that size, and not for one visitor."""

import re
from decimal import Decimal

from audit.model.values import Range
from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft

_PEOPLE = (
    r"(?:personen?|people|persons?|personnes?|persone|gaste[n]?|guests?|teilnehm\w*|participants?|partecipanti|visitors?|"
    r"besucher\w*|visiteurs?|visitatori|schuler\w*|pupils?|students|eleves?|alunni|erwachsene\w*|adults?|adultes?|adulti"
    r"|mitarbeiter\w*|nutzer\w*|benutzer\w*|users?|utilisateurs?|utenti|collaborateurs?|collaboratori|employees|dipendenti"
    r"|lizenzen|licen[cs]es|licenze)"
)
_FROM = re.compile(
    rf"(?<![a-z0-9])(?:ab|from|da|des|a partir de|a partire da|(?:groups? of|groupes? de|gruppi di|gruppen (?:ab|von))"
    rf"(?: at least| mindestens| au moins| almeno)?) (?P<least>\d{{1,3}})(?: ?\+| or more| et plus| o piu)? {_PEOPLE}\b"
)
_FEWEST = 5  # "for 2 people" is a size of what is sold, not of a party
_GROUPED = frozenset({"price", "discount"})


def group_size(draft: Draft, read: ReadBlock | None) -> Range | None:
    """How many people must come for a term to hold, as its sentence says before it; None if it says nothing of it."""
    if read is None or draft.attribute not in _GROUPED:
        return None
    place = draft.start + read.phrase.start
    start = max((stop for stop in read.parsed.clauses.stops if stop <= place), default=0)
    found = [int(match["least"]) for match in _FROM.finditer(read.parsed.source.folded, start, place)]
    return Range(Decimal(found[-1]), None, "1") if found and found[-1] >= _FEWEST else None
