"""Quantities of goods in words: "500 g", "6 x 1,5 l", "2.3 hg", "10 Stück"."""

import re
from collections.abc import Iterator
from decimal import Decimal

from audit.model import units

Quantity = tuple[Decimal, str]

PIECE = "piece"
_WORDS = {
    "gramm": "g", "gr": "g", "grammes": "g", "grammi": "g", "gram": "g", "grams": "g", "kilo": "kg", "kilos": "kg",
    "liter": "l", "litre": "l", "litres": "l", "litro": "l", "litri": "l", "lt": "l", "etto": "hg", "etti": "hg",
    "m²": "m2", "m³": "m3", "qm": "m2",
    "stück": PIECE, "stk": PIECE, "st": PIECE, "pieces": PIECE, "pcs": PIECE, "pièces": PIECE, "pezzi": PIECE,
    "séances": PIECE, "sitzungen": PIECE, "behandlungen": PIECE, "anwendungen": PIECE, "eintritte": PIECE,
    "lektionen": PIECE, "sedute": PIECE, "trattamenti": PIECE, "lezioni": PIECE, "ingressi": PIECE, "entrées": PIECE,
    "soins": PIECE, "sessions": PIECE, "treatments": PIECE, "classes": PIECE, "lessons": PIECE, "entries": PIECE,
    "pz": PIECE, "rollen": PIECE, "kapseln": PIECE, "tabs": PIECE, "paar": PIECE, "paia": PIECE, "paires": PIECE,
}  # fmt: skip
_UNITS = ("kg", "hg", "g", "mg", "l", "dl", "cl", "ml", "m", "cm", "m2", "m3", *_WORDS)
_QUANTITY = re.compile(
    rf"(?<![\w.,/])(?:(?P<times>\d{{1,3}})\s?[x×]\s?)?(?P<number>\d{{1,5}}(?:[.,]\d{{1,3}})?)[ \u00a0-]?"
    rf"(?P<unit>{'|'.join(sorted((re.escape(u) for u in _UNITS), key=len, reverse=True))})\b(?![.,]?\d)",
    re.IGNORECASE,
)

_PACK = re.compile(
    r"\b(?P<before>\d{1,3})[ -]?(?:er|x|pcs?\.?|teilig\w*)?[ -]?(?:pack|packung|set|pk)\b|"
    r"\b(?:pack|packung|lot|paquet|set|confezione|box) (?:de|of|da|di|mit|à|zu) (?P<behind>\d{1,3})\b",
    re.IGNORECASE,
)


def quantities(text: str) -> Iterator[Quantity]:
    """Amount and base unit (kg, l, m, m2, m3 or piece) of every quantity in a text.

    >>> [(f"{size.normalize():f}", unit) for size, unit in quantities("Pasta 6 x 500 g, 2,3 hg, 4er-Pack")]
    [('4', 'piece'), ('3', 'kg'), ('0.23', 'kg')]
    """
    for pack in _PACK.finditer(text):
        yield Decimal(pack["before"] or pack["behind"]), PIECE
    for found in _QUANTITY.finditer(text):
        number = Decimal(found["number"].replace(",", ".")) * Decimal(found["times"] or 1)
        unit = _WORDS.get(found["unit"].lower(), found["unit"].lower())
        if number <= 0:
            continue
        if unit == PIECE:
            yield number, PIECE
        else:
            size, base = units.per(f"1 {unit}")
            yield number * size, base
