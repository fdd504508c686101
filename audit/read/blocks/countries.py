"""Countries in the heads of a table: where one buys, if all amounts are in their own currencies.

"Great Britain" above pounds and "Ireland" above euros name no variants of the plans in the rows, nor do "Germany" and
"Austria" above two prices of each service. Countries that all have one currency in the heads of rows are where a
delivery or a trip goes: there they stay names, as above amounts in the currency of another country.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache, lru_cache

from babel.numbers import get_territory_currencies

from audit.model.countries import names_of_countries
from audit.read.blocks.block import Block, BlockKind
from audit.read.words.currencies import WORDS

_SEVERAL = 2
_CODE = 2
_LONGEST = 40
_PRICE_IN = re.compile(
    r"^(?:(?:[a-zäöü]*preise?|prix|prezz[oi]|prices?|tarife?s?|in|en|au|pour|für|per|for|die|la|le|l['’]) )+",
    re.IGNORECASE,
)
_SHORT = {"great britain": "GB", "britain": "GB", "grossbritannien": "GB", "grande-bretagne": "GB",
    "gran bretagna": "GB", "usa": "US"}  # fmt: skip
_SHORT_IN_CAPITALS = {"UK": "GB"}
_PARTS = {  # of a country, beside another one with a currency of its own: "Italy" and "Ticino"
    **dict.fromkeys((
        "ticino", "canton ticino", "tessin", "svizzera italiana", "grigioni", "graubünden", "grisons", "westschweiz",
        "deutschschweiz", "suisse romande", "romandie", "suisse alémanique", "svizzera tedesca",
    ), "CH"),
    **dict.fromkeys(("südtirol", "alto adige", "south tyrol"), "IT"),
    **dict.fromkeys(("england", "scotland", "wales", "northern ireland"), "GB"),
}  # fmt: skip
_SIGNS = ("CHF", "EUR", "GBP", "USD")
_MONEY = {sign: re.compile(rf"(?<![^\W\d_])(?:{WORDS[sign]})(?![^\W\d_])", re.IGNORECASE) for sign in _SIGNS}
_IN_BRACKETS = re.compile(r"[\s(\[/,–-]+(?P<unit>[^\s()\[\]]{1,4})[)\]]?")
_TAXED = re.compile(  # "France (TTC)": the tax that is in the prices of a country is no part of its name
    r"[\s(\[/,–-]+(?:ttc|tva (?:incluse|comprise|incl\.?)|incl(?:\.|usive|uding)? (?:tva|vat)"
    r"|vat incl(?:\.|uded|usive)?|(?:inkl?|einschl)\.? (?:[0-9.,]+ ?% )?(?:mwst|ust|mehrwertsteuer)\.?|brutto"
    r"|iva (?:inclusa|compresa|incl\.?)|incl\.? iva|ivato)[)\]]?$",
    re.IGNORECASE,
)
_TOLD = date(2026, 1, 1)  # the currencies of that year, whenever it is read


def with_countries(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks, cells that hold for a country alone with its code."""
    named = {index: found for index, block in enumerate(blocks) if (found := _named(block))}
    if len(named) < _SEVERAL:
        return blocks
    spent: dict[int, dict[str, set[str]]] = {}
    heads: dict[tuple[int, str], set[str]] = {}
    for index, country in named.items():
        block = blocks[index]
        paid = {sign for text in (block.text, *block.labels) for sign in _paid(text)}
        spent.setdefault(block.table, {}).setdefault(country, set()).update(paid)
        heads.setdefault((block.table, country), set()).add(block.labels[0].casefold())
    of_rows = {blocks[index].table for index in named if not _heads_column(blocks[index])}
    sold = {table for table, countries in spent.items() if _is_sold_in(countries, alike=table not in of_rows)}
    sold -= {table for (table, _), said in heads.items() if len(said) > 1 and said & _PARTS.keys()}
    return [replace(b, region=named[i]) if i in named and b.table in sold else b for i, b in enumerate(blocks)]


def _named(block: Block) -> str:
    """The code of the only country that the labels of a cell name; empty if there is none."""
    if block.kind is not BlockKind.CELL or not block.table:
        return ""
    found = [country for label in block.labels if (country := country_of(label))]
    return found[0] if len(found) == 1 else ""


def _heads_column(block: Block) -> bool:
    """Whether a country is the head of a cell's column, and something else that of its row."""
    return bool(block.column and len(block.labels) > 1 and country_of(block.labels[0]))


@lru_cache(maxsize=4096)
def country_of(label: str) -> str:
    """The ISO 3166 code of the country that a label is, be its currency or tax beside it; empty if it is none.

    >>> [country_of(label) for label in ("Great Britain", "Irland (€)", "Prix France", "CH", "it", "Ireland tour")]
    ['GB', 'IE', 'FR', 'CH', '', '']
    """
    label = _PRICE_IN.sub("", label)
    label = _TAXED.sub("", label) if len(label) <= _LONGEST else label
    unit = _IN_BRACKETS.search(label) if len(label) <= _LONGEST else None
    words = label[: unit.start()] if unit and unit.end() == len(label) and _paid(unit["unit"]) else label
    words = words.strip(" :")
    if len(words) == _CODE:
        return _SHORT_IN_CAPITALS.get(words) or (words if words.isupper() and words in _countries().values() else "")
    return _countries().get(words.casefold(), "")


@cache
def _countries() -> dict[str, str]:
    return {name.casefold(): code for name, code in names_of_countries()} | _SHORT | _PARTS


@lru_cache(maxsize=4096)
def _paid(text: str) -> frozenset[str]:
    """The currencies that a text names."""
    return frozenset(sign for sign, find in _MONEY.items() if find.search(text))


def _is_sold_in(countries: Mapping[str, set[str]], *, alike: bool) -> bool:
    """Whether each of several countries has amounts in its own currency alone; all in the same one only if alike."""
    if len(countries) < _SEVERAL or not all(paid <= _own(country) for country, paid in countries.items()):
        return False
    return alike or (all(countries.values()) and len(set().union(*countries.values())) >= _SEVERAL)


@cache
def _own(country: str) -> frozenset[str]:
    return frozenset(get_territory_currencies(country, _TOLD, _TOLD))
