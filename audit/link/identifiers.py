"""Identifiers that name a thing by themselves: GTIN with its check digit, SKU, MPN, address, campaign, voucher."""

import re
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import parse_qsl, urlsplit

from stdnum import ean

from audit.link.entry import Entry
from audit.link.folding import fold, squeeze

HARD_KINDS = frozenset({"gtin", "sku", "url", "campaign", "voucher", "key"})
"""Kinds whose equality names one thing, as far as the tables bear it out; an MPN is compared as a code is."""

_SEPARATORS = re.compile(r"[\s,|;]+")
_DIGIT = re.compile(r"\d")
_GTIN_DIGITS = 14
_LEAST_GTIN, _MOST_GTIN = 12, 18
_MIN_MPN = 3
_MAX_MPN = 20
_MIN_PART = 4
# Tracking parameters say where a visitor came from, not what is shown.
_TRACKING = re.compile(
    r"^(utm_.*|gclid|gbraid|wbraid|fbclid|msclkid|dclid|ttclid|mc_[ce]id|ref|referrer|source|src|campaign)$"
)


def identifiers(entry: Entry) -> tuple[tuple[str, str], ...]:
    """Kind and value of every identifier of the entry that can be right, normalised, each once."""
    return tuple(dict.fromkeys(_all(entry)))


def gtin(text: str) -> str | None:
    """The fourteen digits of a GTIN-8, -12, -13 or -14; None when the check digit is wrong or it is all zeros.

    >>> gtin("4006381333931"), gtin("4006381333932")
    ('04006381333931', None)
    """
    digits = re.sub(r"[\s\-]", "", text)
    if not digits.isdigit() or not digits.strip("0") or not ean.is_valid(digits):
        return None
    return digits.zfill(_GTIN_DIGITS)


@lru_cache(maxsize=65536)
def address(text: str) -> str:
    """A landing address without scheme, ``www.``, tracking parameters, fragment and closing slash.

    >>> address("https://www.shop.example/p/17/?utm_source=mail&v=2#top")
    'shop.example/p/17?v=2'
    """
    parts = urlsplit(text.strip())
    host = (parts.hostname or "").removeprefix("www.")
    query = sorted((name, value) for name, value in parse_qsl(parts.query) if not _TRACKING.match(name.lower()))
    tail = "?" + "&".join(f"{name}={value}" for name, value in query) if query else ""
    return f"{host}{parts.path.rstrip('/')}{tail}"


def same_identifier(kind: str, one: str, other: str) -> float:
    """How surely two identifiers of a kind are the same: 1, or a little less for a part number within another, or 0."""
    if one == other:
        return 1.0
    short, long = sorted((one, other), key=len)
    if kind != "mpn" or len(short) < _MIN_PART or short not in long:
        return 0.0
    return 0.8 if long.startswith(short) and len(short) > _MIN_PART else 0.6


def _all(entry: Entry) -> Iterator[tuple[str, str]]:
    for kind, values in entry.ids.items():
        for value in values:
            normal = _normal(kind, value)
            if normal:
                yield kind, normal
    yield from (("mpn", value) for value in _part_numbers(entry.model))
    # Many a table keeps its GTIN where others keep the maker's number.
    written = gtin(entry.model) if _LEAST_GTIN <= len(entry.model) <= _MOST_GTIN else None
    if written:
        yield "gtin", written


def _normal(kind: str, value: str) -> str | None:
    if kind == "gtin":
        return gtin(value)
    if kind == "url":
        return address(value) or None
    return squeeze(fold(value)).lstrip("0") or None


def _part_numbers(model: str) -> Iterator[str]:
    if not model:
        return
    for part in dict.fromkeys((model, *_SEPARATORS.split(model))):
        value = squeeze(fold(part)).lstrip("0")
        if _MIN_MPN <= len(value) <= _MAX_MPN and _DIGIT.search(value):
            yield value
