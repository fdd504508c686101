"""Countries in the heads of a table: where each has prices in its own currency, they are where one buys.

"Great Britain" above pounds and "Ireland" above euros name no variants of the plans in the rows. Where all amounts are
in one currency the countries may as well be where a thing is used, sent or spent: they stay names.
"""

import re
from collections.abc import Sequence
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
_SHORT = {"great britain": "GB", "britain": "GB", "grossbritannien": "GB", "grande-bretagne": "GB",
    "gran bretagna": "GB", "usa": "US"}  # fmt: skip
_SHORT_IN_CAPITALS = {"UK": "GB"}
_SIGNS = ("CHF", "EUR", "GBP", "USD")
_MONEY = {sign: re.compile(rf"(?<![^\W\d_])(?:{WORDS[sign]})(?![^\W\d_])", re.IGNORECASE) for sign in _SIGNS}
_IN_BRACKETS = re.compile(r"[\s(\[/,–-]+(?P<unit>[^\s()\[\]]{1,4})[)\]]?")
_TOLD = date(2026, 1, 1)  # the currencies of that year, whenever it is read


def with_countries(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks, cells that hold for a country alone with its code."""
    named = {index: found for index, block in enumerate(blocks) if (found := _named(block))}
    if len(named) < _SEVERAL:
        return blocks
    spent: dict[int, dict[str, set[str]]] = {}
    for index, country in named.items():
        block = blocks[index]
        paid = {sign for text in (block.text, *block.labels) for sign in _paid(text)}
        spent.setdefault(block.table, {}).setdefault(country, set()).update(paid)
    sold = {table for table, countries in spent.items() if _is_sold_in(countries)}
    return [replace(b, region=named[i]) if i in named and b.table in sold else b for i, b in enumerate(blocks)]


def _named(block: Block) -> str:
    """The code of the only country that the labels of a cell name; empty if there is none."""
    if block.kind is not BlockKind.CELL or not block.table:
        return ""
    found = [country for label in block.labels if (country := country_of(label))]
    return found[0] if len(found) == 1 else ""


@lru_cache(maxsize=4096)
def country_of(label: str) -> str:
    """The ISO 3166 code of the country that a label is, be its currency beside it; empty if it is none.

    >>> [country_of(label) for label in ("Great Britain", "Irland (€)", "CH", "it", "Ireland tour")]
    ['GB', 'IE', 'CH', '', '']
    """
    unit = _IN_BRACKETS.search(label) if len(label) <= _LONGEST else None
    words = label[: unit.start()] if unit and unit.end() == len(label) and _paid(unit["unit"]) else label
    words = words.strip(" :")
    if len(words) == _CODE:
        return _SHORT_IN_CAPITALS.get(words) or (words if words.isupper() and words in _countries().values() else "")
    return _countries().get(words.casefold(), "")


@cache
def _countries() -> dict[str, str]:
    return {name.casefold(): code for name, code in names_of_countries()} | _SHORT


@lru_cache(maxsize=4096)
def _paid(text: str) -> frozenset[str]:
    """The currencies that a text names."""
    return frozenset(sign for sign, find in _MONEY.items() if find.search(text))


def _is_sold_in(countries: dict[str, set[str]]) -> bool:
    """Whether each of several countries has amounts in its own currency alone, and not all have the same one."""
    own = all(len(paid) == 1 and paid <= _own(country) for country, paid in countries.items())
    return own and len(set().union(*countries.values())) >= _SEVERAL


@cache
def _own(country: str) -> frozenset[str]:
    return frozenset(get_territory_currencies(country, _TOLD, _TOLD))
