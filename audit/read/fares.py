"""Fares: full and reduced ones are two prices for two groups of visitors, not a former price and a present one.

"Plein tarif 14 €, tarif réduit 10 €" says what adults and what pupils pay.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.draft import Draft
from audit.read.read_block import ReadBlock
from audit.read.tokens import Amount

_FULL = re.compile(
    r"(?P<name>plein tarif|tarif plein|vol(?:l(?:preis|tarif|zahler)|ler preis)|vollzahlende"
    r"|(?:tariffa |prezzo |biglietto )?inter[oa]|full[- ](?:price|fare|rate))\W{0,4}$",
    re.IGNORECASE,
)
_REDUCED = re.compile(
    r"(?P<name>(?:tarif |prix )?réduit|ermä(?:ß|ss)igte?"
    r"|(?:tariffa |biglietto )?ridott[oa]|concessions?|reduced(?: rate| fare)?)\W{0,4}$",
    re.IGNORECASE,
)
_BEFORE = 40
_FARES = frozenset({"price", "list_price"})


def fares(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts, full fares as prices with their names where a document tells reduced ones too.

    Args:
        drafts: Of a whole document.
        read: The blocks of the document, as read.
    """
    full = [_named(draft, read[draft.block], _FULL) for draft in drafts]
    reduced = [_named(draft, read[draft.block], _REDUCED) for draft in drafts]
    if not any(full) or not any(reduced):
        return list(drafts)
    return [
        replace(draft, attribute="price", subject=name) if name else draft
        for draft, *names in zip(drafts, full, reduced, strict=True)
        for name in (next(filter(None, names), ""),)
    ]


def _named(draft: Draft, read: ReadBlock | None, words: re.Pattern[str]) -> str:
    """The words for a fare that stand right before its amount."""
    if read is None or draft.attribute not in _FARES or not isinstance(draft.token, Amount):
        return ""
    start = draft.token.start
    found = words.search(read.parsed.source.text[max(0, start - _BEFORE) : start])
    return found["name"] if found else ""
