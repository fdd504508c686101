"""Days of sales that take place: the line of a date below the name of a market, with prices in the lines behind it.

What a flea market, a plant sale or a sale from the factory offers can be had on its days alone; a concert's day is not
the window of its tickets.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount, Day

_SALE = re.compile(
    r"^(?:[a-z]+[ -]){0,2}(?:[a-z]*markt|lagerverkauf|fabrikverkauf|hofverkauf|[a-z]+borse|hausflohmarkt|garagenverkauf"
    r"|marche(?: aux?| de| d'| artisanal)|vente d'usine|vente privee|vide-(?:grenier|dressing|atelier)|braderie"
    r"|brocante"
    r"|mercatino|mercato(?: del| delle)|svendita|vendita (?:di fabbrica|privata)|(?:plant|warehouse|sample|factory"
    r"|jumble"
    r"|rummage|yard|garage|car boot|barn|studio) sale|(?:flea|craft|christmas|plant) market)\b"
)
_TOUR = re.compile(r"\b(?:fuhrung|rundgang|konzert|concert|concerto|visite|visita|tour|durch|fahrt|reise)[a-z]*\b")
_HOURS = (
    r"(?:,? ?(?:von|de|dalle|ore|from|a|um)? ?[0-9]{1,2}(?:[:.h ][0-9]{2})? ?(?:h|uhr|am|pm)? ?(?:-|bis|a|to|alle"
    r"|until)"
    r" ?[0-9]{1,2}(?:[:.h][0-9]{2})? ?(?:h|uhr|am|pm)?)?"
)
_REST = re.compile(rf"{_HOURS}[ .!]*")
_JOINED = re.compile(r" ?(?:,|&|und|et|e|and) ?")
_BEHIND = 4


def sale_days(read: Sequence[ReadBlock | None]) -> Iterator[Draft]:
    """The days of a sale as its window: of the line that is only a date below the sale's name.

    Args:
        read: The blocks of the document, as read.
    """
    for index in range(1, len(read)):
        head, line = read[index - 1], read[index]
        if head is None or line is None:
            continue
        days = [token for token in line.parsed.tokens if isinstance(token, Day)]
        if not days or not _names_sale(head) or not _is_only_days(line, days):
            continue
        if not _is_priced(read[index + 1 : index + 1 + _BEHIND]):
            continue
        begin = line.phrase.start
        for name, value, day in (("valid_from", days[0].first, days[0]), ("valid_through", days[-1].last, days[-1])):
            said = (value or day.first or day.last)[:10]
            yield Draft(name, said, day.start - begin, day.end - begin, token=day, block=index)
        return


def _names_sale(head: ReadBlock) -> bool:
    text = head.parsed.source.folded
    return bool(_SALE.search(text)) and not _TOUR.search(text) and not any(char.isdigit() for char in text)


def _is_only_days(line: ReadBlock, days: Sequence[Day]) -> bool:
    """Whether a line says one day or two joined ones, their hours, and nothing else; a draft of its own tells more."""
    text, place = line.parsed.source.folded, line.phrase.start
    if line.parsed.drafts or len(days) > 2:  # noqa: PLR2004
        return False
    gaps = (text[place : days[0].start], *(text[a.end : b.start] for a, b in pairwise(days)))
    return all(not gap.strip() or _JOINED.fullmatch(gap) for gap in gaps) and bool(_REST.fullmatch(text, days[-1].end))


def _is_priced(blocks: Sequence[ReadBlock | None]) -> bool:
    """Whether one of some blocks tells a price."""
    return any(isinstance(token, Amount) for one in blocks if one for token in one.parsed.tokens)
