"""Fares: full and reduced ones are two prices for two groups of visitors, not a former price and a present one.

"Plein tarif 14 €, tarif réduit 10 €" says what adults and what pupils pay.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.blocks.block import BlockKind
from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount, Share

_FULL = re.compile(
    r"(?P<name>plein tarif|tarif plein|vol(?:l(?:preis|tarif|zahler)|ler preis)|vollzahlende"
    r"|(?:tariffa |prezzo |biglietto )?inter[oa]|full[- ](?:price|fare|rate))\W{0,4}(?:(?:chf|eur|fr|[€£$])\W{0,4})?$",
    re.IGNORECASE,
)
_REDUCED = re.compile(
    r"(?P<name>(?:tarif |prix )?réduit|ermä(?:ß|ss)igte?"
    r"|(?:tariffa |biglietto )?ridott[oa]|concessions?|reduced(?: rate| fare)?|half[- ]fare|demi-tarif|halbtax"
    r"|mezza tariffa)\W{0,4}$",
    re.IGNORECASE,
)
_PEOPLE = re.compile(
    r"(?:(?:tarif|prix|preis|tariffa|biglietto|billet|ticket)s? )?(?:kinder|jugendliche|senior|studierende|studenten"
    r"|lernende|schüler|enfants?|jeunes?|étudiant|apprentis|bambin|ragazz|giovani|student|child|kids|pensioner|junior)",
    re.IGNORECASE,
)
_BEFORE = 40
_GAP = 6
_FARES = frozenset({"price", "list_price"})


def without_fares_of_columns(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts without halves that only head a column: what stands below "demi-tarif" is the fare of some.

    Args:
        drafts: Of a whole document.
        read: Its blocks, as read.
    """
    halves = {draft.block for draft in drafts if draft.attribute == "discount" and _is_word(draft)}
    if not halves:
        return list(drafts)
    told = {(one.block.table, label) for one in read if one and one.block.table for label in one.block.labels}
    heads = {index for index in halves if (one := read[index]) and (one.block.table, one.block.text) in told}
    return [draft for draft in drafts if draft.block not in heads or draft.attribute != "discount"]


def _is_word(draft: Draft) -> bool:
    return isinstance(draft.token, Share) and draft.token.word


def fares(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts, full fares as prices with their names where a document tells reduced ones too.

    Args:
        drafts: Of a whole document.
        read: The blocks of the document, as read.
    """
    full = [_named(draft, read[draft.block], _FULL) for draft in drafts]
    if not any(full):
        return _reduced_beside(drafts, read)
    reduced = [_named(draft, read[draft.block], _REDUCED) for draft in drafts]
    if not (any(reduced) or _are_in_columns(drafts, full, read) or _are_above_people(drafts, full, read)):
        return list(drafts)
    said = [
        _as_fare(draft, name, read[draft.block]) if name else draft
        for draft, *names in zip(drafts, full, reduced, strict=True)
        for name in (next(filter(None, names), ""),)
    ]
    names = [
        (draft.block, draft.token.start) for draft, name in zip(drafts, reduced, strict=True) if name and draft.token
    ]
    return [draft for draft in said if not _is_half_fare(draft, names)]


def _reduced_beside(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts, reduced fares behind other prices of their line with their names ("adults 14, reduced 9")."""
    out: list[Draft] = []
    for draft in drafts:
        name = _named(draft, read[draft.block], _REDUCED) if draft.attribute == "price" and not draft.subject else ""
        beside = name and any(one.block == draft.block and one.attribute == "price" for one in out)
        out.append(_as_fare(draft, name, read[draft.block]) if beside else draft)
    return out


def _is_half_fare(draft: Draft, names: Sequence[tuple[int, int]]) -> bool:
    """Whether a reduction by half is only the name of a fare right behind it ("half fare 7.20")."""
    if draft.attribute != "discount" or draft.token is None:
        return False
    return any(block == draft.block and 0 <= start - draft.token.end <= _GAP for block, start in names)


def _as_fare(draft: Draft, name: str, read: ReadBlock | None) -> Draft:
    """A fare as a price; in a table its row and column will name it."""
    in_table = read is not None and read.block.kind is BlockKind.CELL
    if in_table and draft.attribute == "list_price":
        return replace(draft, attribute="price", trigger="")  # its words name the row, and say no former price
    return replace(draft, attribute="price", subject=draft.subject if in_table else name)


def _are_in_columns(drafts: Sequence[Draft], full: Sequence[str], read: Sequence[ReadBlock | None]) -> bool:
    """Whether full fares fill a column of a table that has others: "full price" beside "students"."""
    places = [_place(read[draft.block]) for draft in drafts if draft.attribute in _FARES]
    columns = {_place(read[draft.block]) for draft, name in zip(drafts, full, strict=True) if name}
    return any(
        table and (table, column) not in columns and table in {t for t, _ in columns} for table, column in places
    )


def _are_above_people(drafts: Sequence[Draft], full: Sequence[str], read: Sequence[ReadBlock | None]) -> bool:
    """Whether full fares have a row in a table that has rows for people who pay less."""
    tables = {_place(read[draft.block])[0] for draft, name in zip(drafts, full, strict=True) if name} - {0}
    cells = (one.block for draft in drafts if tables and draft.attribute in _FARES and (one := read[draft.block]))
    return any(cell.table in tables and any(map(_PEOPLE.match, cell.labels)) for cell in cells)


def _place(read: ReadBlock | None) -> tuple[int, int]:
    return (read.block.table, read.block.column) if read and read.block.kind is BlockKind.CELL else (0, 0)


def _named(draft: Draft, read: ReadBlock | None, words: re.Pattern[str]) -> str:
    """The words for a fare that stand right before its amount."""
    if read is None or draft.attribute not in _FARES or not isinstance(draft.token, Amount):
        return ""
    start = draft.token.start
    found = words.search(read.parsed.source.text[max(0, start - _BEFORE) : start])
    return found["name"] if found else ""
