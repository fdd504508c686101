"""Quantities in a title, in one unit per dimension: ``43 Zoll`` and ``109 cm`` are one length."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from audit.link.pieces import find_packs

_UNITS: dict[str, dict[str, float]] = {
    "mass": {
        "mg": 0.001, "g": 1, "gr": 1, "gramm": 1, "gram": 1, "grammes": 1, "grammi": 1, "kg": 1000, "kilo": 1000,
        "lb": 453.6, "lbs": 453.6, "oz": 28.35,
    },
    "volume": {
        "ml": 1, "cl": 10, "dl": 100, "l": 1000, "lt": 1000, "ltr": 1000, "liter": 1000, "litre": 1000, "litres": 1000,
        "litri": 1000, "litro": 1000, "cu.ft": 28317, "cu. ft": 28317, "cu ft": 28317, "cubic feet": 28317,
        "cubic foot": 28317, "fl oz": 29.57, "fl. oz": 29.57,
    },
    "length": {
        "mm": 1, "cm": 10, "m": 1000, "meter": 1000, "metre": 1000, "metres": 1000, "metri": 1000, "km": 1e6,
        "inch": 25.4, "inches": 25.4, "in.": 25.4, "zoll": 25.4, "pouces": 25.4, "pollici": 25.4, "ft": 304.8,
        "feet": 304.8, "foot": 304.8, "yd": 914.4,
    },
    "storage": {"mb": 0.001, "gb": 1, "tb": 1000, "go": 1, "to": 1000},
    "speed": {"mbit/s": 1, "mbps": 1, "mbit": 1, "gbit/s": 1000, "gbps": 1000, "gbit": 1000, "mb/s": 8,
    "kbit/s": 0.001},
    "power": {"w": 1, "watt": 1, "watts": 1, "kw": 1000, "ps": 735.5, "hp": 735.5},
    "voltage": {"v": 1, "volt": 1, "volts": 1},
    "charge": {"ah": 1000, "mah": 1},
    "frequency": {"hz": 1, "khz": 1e3, "mhz": 1e6, "ghz": 1e9},
    "pixels": {"mp": 1, "megapixel": 1, "megapixels": 1, "mpix": 1},
    "share": {"%": 1, "percent": 1, "prozent": 1},
    "turns": {"rpm": 1, "u/min": 1, "tr/min": 1, "giri/min": 1},
    "pressure": {"bar": 1, "psi": 0.0689},
    "flow": {"l/h": 1, "l/min": 60},
    "area": {"m2": 1, "qm": 1, "sqm": 1},
    "months": {
        "monat": 1, "monate": 1, "monaten": 1, "mt": 1, "mois": 1, "mese": 1, "mesi": 1, "month": 1, "months": 1,
        "jahr": 12, "jahre": 12, "annee": 12, "ans": 12, "anni": 12, "anno": 12, "year": 12, "years": 12, "yr": 12,
    },
    "hours": {
        "h": 1, "std": 1, "stunde": 1, "stunden": 1, "heure": 1, "heures": 1, "ora": 1, "ore": 1, "hour": 1, "hours": 1,
        "tag": 24, "tage": 24, "jour": 24, "jours": 24, "giorno": 24, "giorni": 24, "day": 24, "days": 24,
        "woche": 168, "wochen": 168, "semaine": 168, "semaines": 168, "settimana": 168, "settimane": 168,
        "week": 168, "weeks": 168,
        "min": 0.016667, "minuten": 0.016667, "minutes": 0.016667,
    },
    "size": {"eu": 1},
    "resolution": {"dpi": 1},
    "activity": {"iu": 1, "ui": 1, "ie": 1, "i.e.": 1, "i.u.": 1, "u.i.": 1},
    "light": {"lm": 1, "lumen": 1},
    "count": {
        "stk": 1, "stueck": 1, "st": 1, "er": 1, "pack": 1, "pk": 1, "pcs": 1, "pc": 1, "ct": 1, "count": 1, "teile": 1,
        "teilig": 1, "pieces": 1, "pezzi": 1, "pz": 1, "blatt": 1, "sheets": 1, "feuilles": 1, "fogli": 1, "beutel": 1,
        "paar": 1, "pair": 1, "paires": 1, "paia": 1, "rollen": 1, "rouleaux": 1, "rotoli": 1, "rolls": 1, "wl": 1,
        "user": 1, "users": 1, "benutzer": 1, "port": 1, "ports": 1, "licenses": 1, "license": 1, "disc": 1, "discs": 1,
        "tabletten": 1, "tabs": 1, "kapseln": 1, "kapsel": 1, "kps": 1, "capsules": 1, "caps": 1, "gelules": 1,
        "capsule": 1, "compresse": 1, "comprimes": 1, "cpr": 1, "sachets": 1, "bustine": 1, "filtri": 1, "btl": 1,
        "person": 1, "personen": 1, "personne": 1,
        "pezzo": 1, "piece": 1, "personnes": 1, "persona": 1, "persone": 1, "persons": 1, "people": 1,
    },
}  # fmt: skip
_BY_NAME = {name: (dimension, factor) for dimension, table in _UNITS.items() for name, factor in table.items()}


def _any_of(names: Iterable[str]) -> str:
    """A pattern for the longest of the names that fits; told by the first letter, as most numbers are no amounts."""
    groups = groupby(sorted(names), key=lambda name: name[0])
    longest_first = (
        (first, sorted((re.escape(n[1:]) for n in group), key=len, reverse=True)) for first, group in groups
    )
    return "|".join(f"{first}(?:{'|'.join(rests)})" for first, rests in longest_first)


_NAMES = _any_of(_BY_NAME)
_NUMBER = r"\d++(?:[.,]\d++)?"
# Here and below a look behind stands after the first sign, so that the search leaps from one such sign to the next.
_FIRST = r"\d(?<![a-z0-9.,]\d)(?<![a-z0-9]-\d)\d*+(?:[.,]\d++)?"
_QUANTITY = re.compile(rf"({_FIRST})(?:\s*x\s*({_NUMBER}))?(?:\s*x\s*({_NUMBER}))?\s*-?\s*({_NAMES})(?![a-z0-9])")
_MOST_PIECES = 999
_INCHES = re.compile(rf"(?<![a-z0-9.,])({_NUMBER})\s*(?:''|\"|')(?![a-z0-9])")
_PACK_OF = re.compile(
    r"(?:pack of|set of|box of|lot(?: de)?|set da|confezione da|p(?<!\wp)ack|s(?<!\ws)et)\s+(\d{1,3})(?![a-z0-9.,])"
)
_PACKS = ("pack", "set", "box", "lot", "confezione")  # without one of which nothing is looked for
_SIZE = re.compile(
    r"(?:e(?<![a-z0-9]e)u|g(?<![a-z0-9]g)r\.?|groesse|t(?<![a-z0-9]t)(?:a(?:ille|glia)|g\.?)|s(?<![a-z0-9]s)(?:ize|z))"
    r"\s?(\d{1,2}(?:[.,]5)?)(?![a-z0-9.,])"
)
# One letter with a long number before it is a model ("6610l", "14500v"), not six thousand litres.
_SHORT_UNITS = frozenset({"m", "l", "v", "g", "w", "h", "st", "er", "to", "go", "ps", "pk"})
_LONGEST_WITH_SHORT_UNIT = 4
# What is sold by the pack: four times 330 ml are 1320 ml, but twice 4 Ah are two batteries.
_WEIGHED = frozenset({"mass", "volume"})
_SUMMED = _WEIGHED | {"count"}
# "6er-Pack 330 ml" may mean 330 ml altogether or each; "6 Stück 330 g" is nearly always altogether.
_PACK_UNITS = frozenset({"er", "pack", "pk"})


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount in the base unit of its dimension: g, ml, mm, GB, Mbit/s, W, V, mAh, Hz, bar, months, hours, pieces.

    Attributes:
        dimension: One of the keys of the table of units.
        amount: In the base unit, four digits kept.
        text: As written.
    """

    dimension: str
    amount: float
    text: str


def find_quantities(folded: str) -> tuple[tuple[Quantity, ...], str]:
    """The quantities in a folded text, and the text with blanks in their place.

    >>> found, rest = find_quantities("cola 6x0,33 l dose")
    >>> [(one.dimension, one.amount) for one in found], rest.split()
    ([('volume', 1980.0), ('count', 6.0)], ['cola', 'dose'])
    >>> [(one.dimension, one.amount) for one in find_quantities("tisch 160x90 cm")[0]]
    [('length', 900.0), ('length', 1600.0)]
    """
    found: list[Quantity] = []
    spans: list[tuple[int, int]] = []
    packs: list[str] = []
    for match in _amounts_in(folded):
        *factors, number, unit = filter(None, match.groups())
        if unit in _SHORT_UNITS and len(number) > _LONGEST_WITH_SHORT_UNIT:
            continue
        found += _times(tuple(factors), number, unit, match.group().strip())
        spans.append(match.span())
        packs += [number] if unit in _PACK_UNITS else []
    if '"' in folded or "'" in folded:
        for match in _INCHES.finditer(folded):
            found.append(_quantity("zoll", match.group(1), match.group()))
            spans.append(match.span())
    for match in _PACK_OF.finditer(folded) if any(map(folded.__contains__, _PACKS)) else ():
        if not any(start <= match.start(1) < end for start, end in spans):
            found.append(Quantity("count", float(match.group(1)), match.group()))
            packs.append(match.group(1))
    for pieces, span in find_packs(folded):
        if not any(start <= span[0] < end for start, end in spans):
            found.append(Quantity("count", pieces, folded[slice(*span)]))
            spans.append(span)
            packs.append(f"{pieces:g}")
    for match in _SIZE.finditer(folded):
        found.append(_quantity("eu", match.group(1), match.group()))
        spans.append(match.span())
    return (*found, *_of_packs(found, packs)), _without(folded, spans)


def units_of(folded: str) -> list[tuple[int, int, float]]:
    """Where the amounts of a folded text stand, and by what each of their numbers is multiplied for the base unit."""
    spans = [(*match.span(), _BY_NAME[match.group(4)][1]) for match in _amounts_in(folded)]
    return spans + [(*match.span(), 25.4) for match in _INCHES.finditer(folded)] if '"' in folded else spans


@lru_cache(maxsize=4)
def _amounts_in(folded: str) -> tuple[re.Match[str], ...]:
    """The amounts with a unit; kept for a moment, as a title is asked for them more than once."""
    return tuple(_QUANTITY.finditer(folded))


def _of_packs(found: Sequence[Quantity], packs: Sequence[str]) -> list[Quantity]:
    """What the amounts come to if they are those of one piece of the pack."""
    return [_many(packs[0], one) for one in found if one.dimension in _WEIGHED] if len(packs) == 1 else []


@lru_cache(maxsize=50_000)
def _times(factors: tuple[str, ...], number: str, unit: str, text: str) -> tuple[Quantity, ...]:
    """The quantity, multiplied where so many of it are sold together; other factors are further quantities."""
    one = _quantity(unit, number, text)
    if not factors:
        return (one,)
    if one.dimension not in _SUMMED:
        if one.dimension == "length":
            return (one, *(_quantity(unit, factor, text) for factor in factors))
        return (one, Quantity("count", _float(factors[0]), text))
    for factor in factors:
        one = _many(factor, one)
    if one.dimension == "count":
        return (one,)
    pieces = _float(factors[0])
    return (one, Quantity("count", pieces, text)) if pieces <= _MOST_PIECES else (one,)


def _many(factor: str, one: Quantity) -> Quantity:
    return Quantity(one.dimension, float(f"{_float(factor) * one.amount:.4g}"), one.text)


def _float(number: str) -> float:
    return float(number.replace(",", "."))


@lru_cache(maxsize=50_000)
def _quantity(unit: str, number: str, text: str) -> Quantity:
    dimension, factor = _BY_NAME[unit]
    return Quantity(dimension, float(f"{_float(number) * factor:.4g}"), text.strip())


def _without(text: str, spans: list[tuple[int, int]]) -> str:
    if not spans:
        return text
    pieces, at = [], 0
    for start, end in sorted(spans):
        if start < at:
            continue
        pieces += [text[at:start], " "]
        at = end
    pieces.append(text[at:])
    return "".join(pieces)
