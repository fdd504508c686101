"""Lengths of time at one number of a text."""

import re
from decimal import Decimal

from audit.read.values.numbers import number_of
from audit.read.values.tokens import Length
from audit.read.words.source import Source

# "60 instead of 30 days": the first number has the unit of the second, which holds no longer.
_INSTEAD = re.compile(r"\b(\d{1,3}) (?:statt|anstatt|instead of|au lieu de|anziche|invece d(?:i|ei)) $")
_FAR = 24  # letters
_LARGEST = {"Y": 100, "M": 600, "W": 520, "D": 3700, "BD": 400, "H": 1000, "MIN": 1000}


_OF_SEVEN = ("/7", " sur 7", " su 7")  # "delivery 6 days out of 7"


def length_at(source: Source, start: int, end: int) -> Length | None:
    """The length of time whose number, in digits or words, stands from ``start`` to ``end``, or None."""
    unit = source.grammar.unit.match(source.folded, end)
    if not unit or source.folded.startswith(_OF_SEVEN, unit.end()):
        return None
    name = source.grammar.time(unit["unit"])
    number = word_number(source, source.folded[start:end])
    if not name or number is None or number > _LARGEST[name] or (number * 2) % 1:
        return None  # nobody promises 3.4 years; halves are promised
    if instead := _INSTEAD.search(source.folded, max(0, start - _FAR), start):
        return Length(instead.start(), unit.end(), Decimal(instead[1]), name)
    return Length(start, unit.end(), number, name)


def word_number(source: Source, folded: str) -> Decimal | None:
    """The number that digits or a number word denote."""
    if folded[:1].isdigit():
        return number_of(folded, source.mark)
    known = source.grammar.lexicon.numbers.get(folded)
    return None if known is None else Decimal(known)
