"""Heads at the side of a table: rows that name the ones below them, first lines and measures that name their own."""

import re
from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from audit.read.markup.frames import Cell, Table
from audit.read.words.spans import is_counted_span, is_span

_AMOUNT = re.compile(
    r"(?:CHF|EUR|GBP|Fr\.|[€£$])? ?\d[\d'’.,]*(?:[ \u00a0\u202f]\d{3}(?:,\d\d)?(?!\d))?(?:\.?[–—-]{1,2})?"
    r"(?: ?(?:CHF|EUR|Fr\.|[€£$]))?|[–—-]|",
    re.IGNORECASE,
)
_MONEY = re.compile(r"[€£$]|\b(?:CHF|EUR|GBP|Fr\.)|\d[.,]\d\d(?!\d)|\d\.?[–—-]{1,2}$")
_MEASURE = re.compile(
    r"(?:(?:bis|ab|up to|from|jusqu'à|dès|fino a|da) )?(?:\d[\d.,]*(?: ?[–x×-] ?\d[\d.,]*)*|[½¼¾]) ?"
    r"(?!(?:chf|eur|euros?|gbp|usd|fr|francs?|franken|pounds?)\b)(?:m²|m³|[^\W\d_]{1,12}\.?)",
    re.IGNORECASE,
)
_NAMED = re.compile(r"[^\W\d_]{3}")
_PRICED = re.compile(  # "Pro 29 € / month": a plan and what it costs, and not the tier "orders over 29 €"
    r"(?P<name>[^\d€£$:]*[^\W\d_][^\d€£$:]*?)[ ,–-]+"
    r"(?:(?:nur|ab|dès|à partir de|da|a partire da|from|only|just|für|pour|for) )?"
    r"(?:(?:CHF|EUR|GBP|USD|Fr\.|[€£$]) ?\d[\d'’.,–—-]*|\d[\d'’.,–—-]* ?(?:CHF|EUR|Fr\.|[€£$]))"
    r"\*{0,2}(?: (?:HT|TTC|netto|brutto|zzgl\. MwSt\.|inkl\. MwSt\.|\+ ?VAT|ex VAT|IVA (?:incl|escl)\.))?"
    r" ?(?:/ ?|pro |par |per |je |im |al |a |p\. ?)"
    r"(?:M(?:onat|t|ois|ese|onth|o)?|Jahr|an|année|anno|year|yr|Woche|semaine|settimana|week|J)\b.{0,20}",
    re.IGNORECASE,
)
_QUANTITY = re.compile(
    r"(?:ab |order )?(?:menge|anzahl|stückzahl|stück|quantité|nombre|pièces|quantità|numero|pezzi|qty\.?|quantity"
    r"|pieces|units)(?: \([^()]{1,20}\))?",
    re.IGNORECASE,
)
_NUMBERS = re.compile(
    r"(?:(?:ab|von|bis|dès|de|da|fino a|from|up to|over|>|≥) ?)?\d[\d.,']*(?: ?(?:[–-]|bis|à|a|to) ?\d[\d.,']*)? ?\+?"
    r"(?: ?(?:stk|stück|pièces|pcs|pezzi|pz|pieces|units)\.?)?",
    re.IGNORECASE,
)
_ONE_SIZE = (
    r"(?:Ø ?)?\d[\d.,]*(?: ?[x×] ?\d[\d.,]*){0,2} ?"
    r"(?:mm|cm|m|ml|cl|dl|l|liter|litres?|litri|g|gr|kg|kilos?|m²|[MGT][Bo])\.?(?: ?(?:RAM|SSD|HDD|eMMC))?"
)
_SIZE = re.compile(  # "8 GB / 256 GB", "8/256 GB" and "16 GB RAM, 1 TB SSD" are told apart by both
    rf"(?:\d{{1,4}} ?[/+] ?|{_ONE_SIZE} ?[/+,|] ?){{0,2}}{_ONE_SIZE}", re.IGNORECASE
)
_OF_SIZES = re.compile(
    r"(?:[^\W\d_]*(?:größe|grösse|maß|abmessung)(?:en)?|taille|pointure|dimensions?|format|formato|taglia|misur[ae]"
    r"|dimension[ei]|numero|size|sizes)(?: \([^()]{1,20}\))?",
    re.IGNORECASE,
)
_WORN = re.compile(r"(?:X{0,4}[SL]|M|\dXL)(?: ?/ ?(?:X{0,4}[SL]|M))?|\d{2,3}(?:[.,]5)?(?: ?[–/-] ?\d{2,3})?")
_LONG = re.compile(r"monat|mois|mes[ei]|month|jahr|ann?[eéio]|\ban|year", re.IGNORECASE)
_PRICES = re.compile(
    r"(?:[^\W\d_]*preise?|prix|prezz[oi]|prices?|tarife?s?|costs?|kosten|coût|costo|[€£]|eur|chf)"
    r"(?: ?(?:/|\(|in|en|pro|par|per|ttc|inkl|incl)\b.{0,20})?\*?",
    re.IGNORECASE,
)
_LONGEST = 60
_SEVERAL = 2
_COLUMNS = 3  # a name and two prices


def plan_named(head: str) -> str:
    """The name in the head of a column that says what it costs in a time as well; the whole head if it does not.

    >>> plan_named("Pro 29 € HT/mois"), plan_named("Bestellwert ab 29 €"), plan_named("29 € pro Monat")
    ('Pro', 'Bestellwert ab 29 €', '29 € pro Monat')
    """
    found = _PRICED.fullmatch(head) if _MONEY.search(head) else None
    return found["name"].strip() if found else head


def rows_of_tiles(table: Table) -> frozenset[int]:
    """The rows whose cells are offers side by side, as newsletters lay them out: lines with an amount each."""
    by_row: dict[int, list[Cell]] = {}
    for cell in table.cells:
        by_row.setdefault(cell.row, []).append(cell)
    return frozenset(row for row, cells in by_row.items() if len(cells) > 1 and all(map(_is_tile, cells)))


def _is_tile(cell: Cell) -> bool:
    return not cell.head and len(cell.drafts) > 1 and bool(_MONEY.search(cell.text)) and bool(_NAMED.search(cell.text))


def group_heads(table: Table) -> Mapping[int, str]:
    """By row: the text of the last row above it that reaches over the table and names what stands below it."""
    by_row: dict[int, list[Cell]] = {}
    for cell in table.cells:
        by_row.setdefault(cell.row, []).append(cell)
    found: dict[int, str] = {}
    head = ""
    for row in sorted(by_row):
        cells = by_row[row]
        if len(cells) == 1 and cells[0].columns > 1:
            text = cells[0].text
            head = text if text and len(text) <= _LONGEST and not _MONEY.search(text) else ""
        elif head:
            found[row] = head
    return found


def first_lines(table: Table, heads: AbstractSet[int]) -> Mapping[int, str]:
    """By row: the first line of its first cell, where what is told below it is no part of the name of the row.

    "Massage / price for two" above "Facial / 45 minutes" are a massage and a facial; "Plan / S" above "Plan / M" are
    two plans.
    """
    cells = [cell for cell in table.cells if cell.column == 0 and cell.row not in heads and cell.text]
    lines = {cell.row: cell.first_line for cell in cells}
    told = {cell.row for cell in cells if lines[cell.row] != cell.text}
    are_names = len({*lines.values()}) == len(lines) and all(map(_NAMED.search, lines.values()))
    if not told or not are_names or len(lines) < _SEVERAL:
        return {}
    return {row: lines[cell.row] for cell in cells for row in range(cell.row, cell.row + cell.rows)}


def measured_rows(table: Table, first: Mapping[int, str]) -> bool:
    """Whether rows of a price list are told by measures: "1 day", "5 m²", before two or more amounts in every row.

    Args:
        table: With names of columns.
        first: By row: the text of the first cell.
    """
    rest: dict[int, list[str]] = {}
    for cell in table.cells:
        if cell.column and cell.row in first:
            rest.setdefault(cell.row, []).append(cell.text)
    told = [text for text in first.values() if not _is_measure(text)]
    if len({*first.values()}) < max(len(first), 2) or len(told) == len(first) or not all(map(_NAMED.search, told)):
        return False
    amounts = [text for texts in rest.values() for text in texts]
    wide = all(len(rest.get(row, ())) >= _COLUMNS - 1 for row in first)
    return wide and all(map(_AMOUNT.fullmatch, amounts)) and any(map(_MONEY.search, amounts))


def named_rows(table: Table, first: Mapping[int, str]) -> bool:
    """Whether the first cells of a price list name its rows, though few letters stand in them: "Dès 12h30", "10 swims".

    All differ, and behind each stand two or more cells with nothing but amounts.

    Args:
        table: With names of columns.
        first: By row: the text of the first cell.
    """
    if len({*first.values()}) < max(len(first), 2) or not all(_NAMED.search(text) for text in first.values()):
        return False
    if any(map(_MONEY.search, first.values())):
        return False
    rest = [cell.text for cell in table.cells if cell.column and cell.row in first]
    is_wide = len(rest) >= len(first) * (_COLUMNS - 1)
    return is_wide and all(map(_AMOUNT.fullmatch, rest)) and any(map(_MONEY.search, rest))


def sized_rows(table: Table, first: Mapping[int, str], heads: AbstractSet[int]) -> bool:
    """Whether a thing is sold by the size, weight or volume at the side: "90 x 200 cm", "1 kg", and one price of each.

    Not where a head says that something else is counted, such as what delivery of so much costs.

    Args:
        table: Of two columns.
        first: By row: the text of the first cell.
        heads: The rows that name columns.
    """
    if len({*first.values()}) < max(len(first), _SEVERAL):
        return False
    named = {cell.column: cell.text.strip(" :") for cell in table.cells if cell.row in heads}
    is_worn = bool(_OF_SIZES.fullmatch(named.get(0, ""))) and all(map(_WORN.fullmatch, first.values()))
    if not is_worn and not all(_SIZE.fullmatch(text) or _is_short(text) for text in first.values()):
        return False
    prices = [cell.text for cell in table.cells if cell.column and cell.row in first]
    is_priced = len(prices) == len(first) and all(map(_AMOUNT.fullmatch, prices)) and any(map(_MONEY.search, prices))
    return is_priced and all(_PRICES.fullmatch(name) for column, name in named.items() if column)


def quantity_rows(head: str, first: Mapping[int, str]) -> bool:
    """Whether the rows of a price list are told by how many one buys: "Qty" above "1–9", "10–49" and "50+".

    Args:
        head: Of the first column.
        first: By row: the text of the first cell.
    """
    return (
        bool(_QUANTITY.fullmatch(head.strip(" :"))) and len(first) > 1 and all(map(_NUMBERS.fullmatch, first.values()))
    )


def _is_short(text: str) -> bool:
    """Whether a text is so many minutes, hours, days or weeks; months and years bind more often than they are sold."""
    return is_counted_span(text) and not _LONG.search(text)


def _is_measure(text: str) -> bool:
    return bool(_MEASURE.fullmatch(text)) or is_span(text)
