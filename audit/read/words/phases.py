"""Phases of a price told by the numbers or the count of months: "months 1-6", "from month 7", "price for 12 months"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TO = r" ?(?:-|–|bis|a|à|au|to|al|through|until) ?"
_TH = r"(?:\.|er|e|eme|ème|[°º]|st|nd|rd|th)?"
_MONTH = r"(?:monate?n?|mois|mes[ei]|months?)"
NUMBERED = re.compile(
    rf"\b{_MONTH} (?:n[°º]? ?)?1{_TH}{_TO}(?P<last>[2-9]|[1-3][0-9])(?![0-9.,])"
    rf"|(?<![0-9.,])(?:du |dal |from (?:the )?|vom )?1{_TH}{_TO}(?P<until>[2-9]|[1-3][0-9]){_TH} {_MONTH}\b",
    re.IGNORECASE,
)
_LASTING = re.compile(
    r"\b(?:(?:in den |die |den )?ersten|während|für|pendant(?: les)?|les|per(?: i primi)?|nei primi|i primi|primi"
    r"|(?:for |in )?the first|for|first) (?P<count>[2-9]|[1-3][0-9]) (?:premiers )?(?:Monate?n?|mois|mesi|months)\b",
    re.IGNORECASE,
)
_LATER = re.compile(
    rf"\b(?:ab (?:dem )?|from (?:the )?|as of |(?:à|a) partir du |dès le |(?:a partire )?dal )"
    rf"(?:[2-9]|[1-3][0-9]){_TH} {_MONTH}\b"
    rf"|\b(?:ab|from|dès le|dal|à partir du|as of) {_MONTH} (?:[2-9]|[1-3][0-9])\b"
    rf"|\b{_MONTH} (?:[2-9]|[1-3][0-9])(?: (?:onwards?|on|and after|et suivants|e successivi|und folgende)\b"
    rf"|{_TO}[0-9]{{2}}\b|\+)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Phase:
    """The first months of a contract.

    Attributes:
        months: How many.
        start: First character of the words.
        end: One behind the last.
        numbered: Whether its months are numbered, so that they are paid for one by one.
    """

    months: int
    start: int
    end: int
    numbered: bool


def first_phase(text: str) -> Phase | None:
    """The first months that a text counts or numbers; None if it does neither.

    >>> first_phase("Monat 1–6").months, first_phase("dal 1° al 12° mese").months, first_phase("Mois 2 à 6")
    (6, 12, None)
    """
    if numbered := next(numbered_phases(text), None):
        return numbered
    found = _LASTING.search(text)
    return Phase(int(found["count"]), *found.span(), numbered=False) if found else None


def numbered_phases(text: str) -> Iterator[Phase]:
    """The first months that a text numbers: "months 1-6"."""
    for found in NUMBERED.finditer(text):
        yield Phase(int(found["last"] or found["until"]), *found.span(), numbered=True)


def is_later_phase(text: str) -> bool:
    """Whether a text numbers the month from which another price holds.

    >>> is_later_phase("ab dem 7. Monat"), is_later_phase("From month 13"), is_later_phase("im 7. Monat")
    (True, True, False)
    """
    return bool(_LATER.search(text))


def is_phase(text: str) -> bool:
    """Whether a text numbers months, the first ones or later ones.

    >>> is_phase("Mesi 1-3"), is_phase("ab dem 7. Monat"), is_phase("24 Monate")
    (True, True, False)
    """
    return bool(NUMBERED.search(text) or _LATER.search(text))
