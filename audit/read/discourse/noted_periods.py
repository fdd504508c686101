"""Periods and quantities that a line says of the prices in the lines below it.

"Prices in CHF per day", "Hire, per week:", "RATES (per night)", "Tagesmieten".
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.blocks.block import BlockKind
from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.rate_labels import period_of_note, rate_named
from audit.read.words.rate_notes import period_of_heading, quantity_of_heading

_HIRE = re.compile(
    r"(?:[^\W\d_]+ ){0,2}(?:hire|rental|noleggio|affitto|[^\W\d_]*(?:verleih|vermietung|miete)|location)"
    r"(?: (?:prices?|rates?))?[,:]? (?:pro|par|per|je|al|alla|a|im)[ ]"
    r"(?:(?P<day>tag|jour|giorno|day)|(?P<week>woche|semaine|settimana|week)|(?P<month>monat|mois|mese|month)):?",
    re.IGNORECASE,
)
_PAID = re.compile(  # a line that names nothing to pay says of no prices what they are per
    r"rate|price|hire|rental|charge|fee|cost|tarif|preis|miete|ansätze|sätze|gebühr|beiträge|prämien|prix|loyer|location"
    r"|redevance|cotisation|primes|abonn|prezz|canon|affitt|quot[ae]|nolegg|abbonament|listino|verleih|kosten",
    re.IGNORECASE,
)
_PERIOD_OF = {"day": "P1D", "week": "P7D", "month": "P1M"}
_LINE = 80
_PRICED = "price"
_NOTHING: frozenset[str] = frozenset()


def noted_periods(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts, prices in the lines below one that says what all are per with that period.

    The list ends with the first line that states no price.

    Args:
        drafts: Of a whole document, by place.
        read: Its blocks, as read.
    """
    notes = {index: per for index, one in enumerate(read) if one and (per := _noted(one))}
    if not notes:
        return list(drafts)
    stated: dict[int, set[str]] = {}
    for draft in drafts:
        stated.setdefault(draft.block, set()).add(draft.attribute)
    periods: dict[int, str] = {}
    for index, per in notes.items():
        below = index + 1
        while below < len(read) and _PRICED in stated.get(below, _NOTHING):
            periods[below] = per
            below += 1
    return [_rated(draft, periods.get(draft.block, ""), read[draft.block]) for draft in drafts]


def _noted(one: ReadBlock) -> str:
    """What a short line that states no amount says that prices are per; or nothing."""
    text = one.block.text
    if len(text) > _LINE or one.block.kind is BlockKind.CELL or any(isinstance(t, Amount) for t in one.parsed.tokens):
        return ""
    line = text.strip().rstrip(":").rstrip()
    hired = _HIRE.fullmatch(line)
    if not hired and not _PAID.search(line):
        return ""
    if hired:
        return _PERIOD_OF[hired.lastgroup or "day"]
    return period_of_note(text) or rate_named(line) or quantity_of_heading(line) or period_of_heading(line)


def _rated(draft: Draft, per: str, read: ReadBlock | None) -> Draft:
    token = draft.token
    if not per or read is None or draft.attribute != _PRICED or not isinstance(token, Amount):
        return draft
    if token.per or token.word:
        return draft
    rated = replace(token, per=per)
    return replace(draft, value=rated.text(read.parsed.source.currency), token=rated)
