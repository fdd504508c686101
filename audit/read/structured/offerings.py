"""What structured data and fields say: terms with their scope and place, gathered by the offer that they name."""

import re
from dataclasses import dataclass, field
from datetime import tzinfo

from stdnum import ean

from audit.model.scope import Scope
from audit.model.statement import Layer, Subject, Term
from audit.read.found import TextContext

_DIGITS = re.compile(r"\D+")
_GTIN = frozenset({8, 12, 13, 14})
_IDENTIFIER = 80


@dataclass(frozen=True, slots=True)
class Said:
    """A term that a field says.

    Attributes:
        term: What is said.
        path: Where it stands.
        quote: The field as it is written.
        scope: For what part of the world.
        layer: In which layer it stands.
    """

    term: Term
    path: str
    quote: str
    scope: Scope = field(default_factory=Scope)
    layer: Layer = Layer.DATA


@dataclass(frozen=True, slots=True)
class Offering:
    """An offer that structured data name, and what they say of it.

    Attributes:
        subject: Its name and identifiers.
        said: What is said.
        listed: Whether it is an entry of a list or a related product, and not what the page is about.
        family: Key of the group to which it belongs as a variant; empty if to none.
    """

    subject: Subject
    said: tuple[Said, ...] = ()
    listed: bool = False
    family: str = ""


@dataclass(frozen=True, slots=True)
class FieldContext:
    """What must be known to read fields.

    Attributes:
        text: Locale, currency and day.
        zone: Time zone of the document.
        address: Of the document, to make links absolute.
    """

    text: TextContext
    zone: tzinfo
    address: str


def gtin(text: str) -> str:
    """The digits of a GTIN whose check digit is right, or an empty string.

    >>> gtin("4 006381 333931"), gtin("4006381333932"), gtin("n/a")
    ('4006381333931', '', '')
    """
    digits = _DIGITS.sub("", text[:_IDENTIFIER])
    if len(digits) not in _GTIN or not digits.strip("0"):
        return ""
    return digits if ean.is_valid(digits) else ""


def identifier(text: str) -> str:
    """An identifier without white space around it; empty if it cannot be one.

    >>> identifier(" AB-12 "), identifier("n/a"), identifier("-")
    ('AB-12', '', '')
    """
    plain = " ".join(text.split())
    if not plain or len(plain) > _IDENTIFIER or plain.lower() in {"n/a", "na", "none", "null", "undefined", "false"}:
        return ""
    return plain if any(char.isalnum() for char in plain) else ""


def identifiers(**given: str) -> tuple[tuple[str, str], ...]:
    """Pairs of kind and value, sorted; those that are empty or impossible are left out.

    >>> identifiers(sku="A1", gtin="123", mpn="")
    (('sku', 'A1'),)
    """
    found = [(kind, gtin(value) if kind == "gtin" else identifier(value)) for kind, value in given.items()]
    return tuple(sorted((kind, value) for kind, value in found if value))
