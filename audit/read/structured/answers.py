"""What a document says of its main offer, in one answer per question: price, availability, article number.

A page says more than one thing. This is the answer of a careful visitor: what structured data and text agree on
comes first; where they differ, the answer says so.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from audit.model.capture import Document
from audit.model.statement import Layer, Role, Statement

_SHOWN = frozenset({Layer.TEXT, Layer.FIELD})
_DATA = frozenset({Layer.DATA})
_META = frozenset({Layer.META})
_OTHER_AMOUNTS = ("list_price", "setup_fee", "down_payment")
_ANY = _SHOWN | _DATA | _META
_GONE = frozenset({"OutOfStock", "SoldOut", "Discontinued"})
_OBTAINABLE = frozenset({"InStock", "LimitedAvailability", "OnlineOnly", "InStoreOnly"})
_NUMBER = re.compile(
    r"(?<![A-Za-z0-9])p?(\d{4,14})(?=\.html?|\.php|$)|(?<![A-Za-z0-9])([A-Z0-9]{8,14})(?=\.html?|\.php|$|/)"
)
_QUERIED = re.compile(
    r"(?:^|&)(?:p?id|sku|art(?:ikel|icle)?(?:_?(?:id|nr|no))?|prod(?:uct|ukt)?(?:_?(?:id|nr|no|code))?|item_?(?:id|nr|no)?)"
    r"=([A-Za-z0-9_-]*\d[A-Za-z0-9_-]*)",
    re.IGNORECASE,
)
_TELLING = 4  # characters; a shorter number stands in an address by chance
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
    others = [s for s in document.statements if s.subject.role in {Role.MENTION, Role.ROW}]
    price, is_agreed = _price(main, others)
    available = _availability(main, others, price) or ("InStock" if price else "")
    if price and not _values(main, "price", _ANY) and available in _GONE:
        price = ""  # what cannot be had and has no price of its own does not cost what stands beside it
    shown, data = _values(main, "price", _SHOWN), _values(main, "price", _DATA)
    near = [price] if is_agreed else shown
    why = f"shown {shown[:5]} data {data[:4]}"
    return Answer(price, available, main_sku(document), _disagreeing(main, near), why)


def _price(main: Sequence[Statement], others: Sequence[Statement]) -> tuple[str, bool]:
    """The price of the main offer, and whether it is both shown and told by data."""
    rows = [s for s in others if s.subject.role is Role.ROW]
    shown, meta = _values(main, "price", _SHOWN), _values(main, "price", _META)
    data = _values(main, "price", _DATA) or _values(rows, "price", _DATA) or meta
    if agreed := _agreed([*shown, *_values(rows, "price", _SHOWN)], [*data, *meta]):
        return agreed, True
    other = _amounts(value for attribute in _OTHER_AMOUNTS for value in _values(main, attribute, _SHOWN))
    # Data that repeat the struck-through price were forgotten, and those that repeat a fee mean the fee. Else, where
    # nothing agrees, data of the page's own offer are right as often as the text, and surer of the currency.
    fresh = [value for value in data if not shown or _amount(value) not in other]
    return next(iter([*fresh, *shown, *_values(others, "price", _SHOWN | _META), *data]), ""), False


def _availability(main: Sequence[Statement], others: Sequence[Statement], price: str) -> str:
    rows = [s for s in others if s.subject.role is Role.ROW]
    if _values(main, "price", _SHOWN):  # a size that is gone leaves the others, of which nobody says anything
        rows = [s for s in rows if s.term.value in _OBTAINABLE or s.where.layer in _DATA]
    found = (
        _values(main, "availability", _DATA) or _values(main, "availability", _SHOWN)
        or _values(main, "availability", _META) or _values(rows, "availability", _DATA | _SHOWN)
        or ([] if price else _values(others, "availability", _SHOWN))
    )  # fmt: skip
    # An offer in several sizes can be had as long as one of them can.
    return next((word for word in found if word in _OBTAINABLE), next(iter(found), ""))


def _disagreeing(main: Sequence[Statement], near: Sequence[str]) -> str:
    """The first exact price that data or tags tell although another one is shown; empty if none is shown."""
    exact = [s for s in main if not s.term.bound]
    told = [*_values(exact, "price", _DATA)[:1], *_values(exact, "price", _META)[:1]]
    return next((value for value in told if near and _amount(value) not in _amounts(near)), "")


def _agreed(shown: Sequence[str], told: Sequence[str]) -> str:
    """The first price that is shown and that data confirm; in the currency of the data, since "$" stands for many."""
    known = {_amount(value): value for value in reversed(told)}
    return next((known[_amount(value)] for value in shown if _amount(value) in known), "")


def _amounts(values: Iterable[str]) -> set[str]:
    return {_amount(value) for value in values}


def _amount(value: str) -> str:
    return value.split(" ", 1)[0]


def main_sku(document: Document) -> str:
    """The article number of the main offer: one that a visitor sees, one in the address, any other.

    Many shops show no number at all: then the one in the page's own address counts, before what makers call it.
    """
    pairs = [pair for subject in document.subjects if subject.role is Role.MAIN for pair in subject.ids]
    known = [value for kind, value in pairs if kind == "sku"]
    ids = [value for value in known if " " not in value]
    seen = [value for value in ids if value in document.text]
    address = _bare(document.address)
    in_address = [value for value in ids if len(_bare(value)) >= _TELLING and _bare(value) in address]
    both = [value for value in seen if value in in_address]
    made = [value for kind, value in pairs if kind == "mpn"]
    return next(filter(None, (*both, *seen, *in_address, *ids, _in_address(document.address), *known, *made)), "")


def _bare(text: str) -> str:
    """Letters and digits only: an address writes "992.775.08" as "99277508"."""
    return "".join(filter(str.isalnum, text))


def _in_address(address: str) -> str:
    """The number by which an address tells its product; empty if it does not."""
    parts = urlsplit(address)
    if asked := _QUERIED.search(parts.query):
        return asked[1]
    return next((a or b for a, b in _NUMBER.findall(parts.path.rstrip("/")) if _DIGIT.search(a or b)), "")


def _values(statements: Sequence[Statement], attribute: str, layers: Collection[Layer]) -> list[str]:
    """What is said of an attribute; a price with a voucher only is not what everybody pays."""
    said = [s for s in statements if s.term.attribute == attribute and s.where.layer in layers]
    return [s.term.value for s in said if not (s.scope.voucher and attribute == "price")]
