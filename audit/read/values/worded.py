"""Values that words are, without a number in digits: "free", "half a year", "twenty percent", "until Sunday".

What a word begins is a value of the lexer's like any other; those with digits are read there.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from audit.read.values.amounts import sum_named_at, worded_money_at, worded_share_at
from audit.read.values.durations import length_at, word_number
from audit.read.values.named_days import first_days, months, relative_days, weekdays
from audit.read.values.tokens import Amount, Length, Share, Token
from audit.read.words.lexicon import Hit, Role
from audit.read.words.source import Source

_SUM_BEHIND = 24
_GIVES = re.compile(  # "we give you 10 €" gives a sum, and nothing free
    r"(?:schenk|spendier|offr|offer(?!t)|regal)[a-z]*(?: [a-z]+){0,2} (?:bis zu |up to |jusqu'a |fino a )?"
    r"(?:€|£|\$|chf |eur |fr\. ?)? ?[0-9]"
)
_END_OF = re.compile(r"\b(?:ende|fin d'|fin de|fine di|fine del|end of) ?$|[a-z]-$")  # "forty-nine" is not nine
_CARD = re.compile(
    r"\b(?:abonnements?|abbonamento|abos?|cartes?|carta|tessera|card|avec|mit|con|with) $"
)  # one buys, at half the fare
_VALUED = frozenset({Role.ZERO, Role.HALF, Role.LENGTH, Role.NUMBER, Role.DAY, Role.SUM})
_ISO = re.compile(r"PT?(?P<number>\d+|\{n\})([A-Z])")

_AGED = "-J"  # "unter 26-Jährige" are people


def words(source: Source) -> Iterator[Token]:
    """The values of a text that words are or begin, in no order."""
    if not source.roles.isdisjoint(_VALUED):
        yield from _said(source)
    if Role.WEEKDAY in source.roles:
        yield from weekdays(source)
    if Role.MONTH in source.roles:
        yield from months(source)
        yield from first_days(source)


def _said(source: Source) -> Iterator[Token]:
    """The values that words of the lexicon are, or begin."""
    for hit in source.hits:
        role = hit.entry.role
        if role is Role.ZERO and not _GIVES.match(source.folded, hit.start, hit.end + _SUM_BEHIND):
            yield Amount(hit.start, hit.end, Decimal(0), word=True)
        elif role is Role.HALF and not _CARD.search(source.folded, max(0, hit.start - 16), hit.start):
            yield Share(hit.start, hit.end, Decimal(hit.entry.value), word=True)
        elif role is Role.SUM:
            yield sum_named_at(source, hit.start, hit.end, Decimal(hit.entry.value))
        elif role is Role.LENGTH:
            yield from _fixed(source, hit)
        elif role is Role.NUMBER and not _END_OF.search(source.folded, max(0, hit.start - 10), hit.start):
            yield from _worded(source, hit.start, hit.end)
        elif role is Role.DAY:
            yield from relative_days(source, hit.start, hit.end, hit.entry.value)


def _worded(source: Source, start: int, end: int) -> Iterator[Token]:
    """The amount, percentage or length of time whose number stands in words."""
    number = word_number(source, source.folded[start:end])
    if number is None:
        return
    paid = worded_money_at(source, start, end, number) or worded_share_at(source, start, end, number)
    if value := paid or length_at(source, start, end) or _word_range(source, start, end, number):
        yield value


def _word_range(source: Source, start: int, end: int, low: Decimal) -> Length | None:
    """A range whose ends are number words: "one to two working days"."""
    between = source.grammar.ranges.match(source.folded, end)
    second = source.grammar.number.match(source.folded, between.end()) if between else None
    length = length_at(source, second.start(), second.end()) if second else None
    return Length(start, length.end, low, length.unit, length.low) if length and low < length.low else None


def _fixed(source: Source, hit: Hit) -> Iterator[Length]:
    """The length of time that words say by themselves ("half a year"), or with a number in them ("two-year")."""
    found = _ISO.fullmatch(hit.entry.value)
    number = word_number(source, hit.number) if hit.number else Decimal(found["number"] if found else 0)
    if found and number and _AGED not in source.text[hit.start : hit.end]:
        yield Length(hit.start, hit.end, number, "MIN" if found[0].startswith("PT") and found[2] == "M" else found[2])
