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
    shown = _values(main, "price", _SHOWN) or _values(rows, "price", _SHOWN)
    data = _values(main, "price", _DATA) or _values(rows, "price", _DATA) or _values(main, "price", _META)
    # "$" stands for many currencies, so that amounts decide.
    amounts = {value.split(" ", 1)[0] for value in (*shown, *_values(rows, "price", _SHOWN))}
    agreed = next((value for value in data if value.split(" ", 1)[0] in amounts), "")
    # Where nothing agrees, data of the page's own offer are right as often as the text, and surer of the currency.
    passing = _values([s for s in document.statements if s.subject.role is Role.MENTION], "price", _SHOWN)
    price = agreed or next(iter([*data, *shown, *passing]), "")
    stock = (
        _values(main, "availability", _DATA) or _values(main, "availability", _SHOWN)
        or _values(main, "availability", _META) or _values(rows, "availability", _DATA | _SHOWN)
    )  # fmt: skip
    available = next(iter(stock), "") or ("InStock" if price else "")
    disagrees = data[0] if shown and data and not agreed else ""
    return Answer(price, available, main_sku(document), disagrees, f"shown {shown[:5]} data {data[:4]}")


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
