"""What a document says of its main offer, in one answer per question: price, availability, article number.

A page says more than one thing. This is the answer of a careful visitor: what structured data and text agree on
comes first; where they differ, the answer says so.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from audit.model.capture import Document
from audit.model.statement import Layer, Role, Statement

_SHOWN = frozenset({Layer.TEXT, Layer.FIELD})
_DATA = frozenset({Layer.DATA})
_META = frozenset({Layer.META})
_OBTAINABLE = frozenset({"InStock", "LimitedAvailability", "OnlineOnly", "InStoreOnly"})
_NUMBER = re.compile(r"(?<![a-z0-9])p?(\d{4,14})(?=\.html?|\.php|$)|(?<![A-Za-z0-9])([A-Z0-9]{8,14})(?=$|/)")
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Answer:
    """The answers of a document.

    Attributes:
        price: In canonical form; empty if it is not known.
        availability: Word of the vocabulary; InStock where it has a price and nothing says that it cannot be had.
        sku: Empty if it is not known.
        disagrees: The structured price, where another one is shown; empty if they agree or one of them is missing.
        why: Candidates in words.
    """

    price: str = ""
    availability: str = ""
    sku: str = ""
    disagrees: str = ""
    why: str = ""


def main_answer(document: Document) -> Answer:
    """The answers of a document about its main offer."""
    main = [s for s in document.statements if s.subject.role is Role.MAIN]
    rows = [s for s in document.statements if s.subject.role is Role.ROW]
    passing = [s for s in document.statements if s.subject.role in {Role.MENTION, Role.ROW}]
    shown = _values(main, "price", _SHOWN)
    nearby = _values(rows, "price", _SHOWN)
    data = _values(main, "price", _DATA) or _values(rows, "price", _DATA) or _values(main, "price", _META)
    meta = _values(main, "price", _META)
    agreed = _agreed([*shown, *nearby], [*data, *meta])
    former = _amounts(_values(main, "list_price", _SHOWN))
    # Data that repeat the struck-through price were forgotten. Else, where nothing agrees, data of the page's own
    # offer are right as often as the text, and surer of the currency.
    fresh = [value for value in data if not shown or _amount(value) not in former]
    said = [*fresh, *shown, *_values(passing, "price", _SHOWN | _META)]
    price = agreed or next(iter([*said, *data]), "")
    # An offer in several sizes can be had as long as one of them can.
    told = sorted(_values(main, "availability", _DATA), key=lambda word: word not in _OBTAINABLE)
    stock = (
        told or _values(main, "availability", _SHOWN)
        or _values(main, "availability", _META) or _values(rows, "availability", _DATA | _SHOWN)
        or ([] if price else _values(passing, "availability", _SHOWN))
    )  # fmt: skip
    available = next(iter(stock), "") or ("InStock" if price else "")
    disagrees = data[0] if shown and data and not agreed else ""
    return Answer(price, available, main_sku(document), disagrees, f"shown {shown[:5]} {nearby[:3]} data {data[:4]}")


def _agreed(shown: Sequence[str], told: Sequence[str]) -> str:
    """The first price that is shown and that data confirm; in the currency of the data, since "$" stands for many."""
    known = {_amount(value): value for value in reversed(told)}
    return next((known[_amount(value)] for value in shown if _amount(value) in known), "")


def _amounts(values: Sequence[str]) -> set[str]:
    return {_amount(value) for value in values}


def _amount(value: str) -> str:
    return value.split(" ", 1)[0]


def main_sku(document: Document) -> str:
    """The article number of the main offer: one that a visitor sees, one in the address, any other.

    The page's own address is asked last but before nothing: many shops show no number at all.
    """
    pairs = [pair for subject in document.subjects if subject.role is Role.MAIN for pair in subject.ids]
    ids = [value for wanted in ("sku", "mpn") for kind, value in pairs if kind == wanted and " " not in value]
    path = urlsplit(document.address).path
    in_path = next((a or b for a, b in _NUMBER.findall(path.rstrip("/")) if _DIGIT.search(a or b)), "")
    seen = [value for value in ids if value in document.text]
    in_address = [value for value in ids if value in path]
    both = [value for value in seen if value in in_address]
    return next(iter([*both, *seen, *in_address, *ids]), in_path)


def _values(statements: Sequence[Statement], attribute: str, layers: Collection[Layer]) -> list[str]:
    return [s.term.value for s in statements if s.term.attribute == attribute and s.where.layer in layers]
