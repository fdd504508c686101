"""The socket of a language: its words. A language brings no code; the term reader knows what to do with them.

All words are regular expressions that must compile under google-re2. They are matched against folded text (lower
case, without accents, one kind of dash, apostrophe and space) and bounded by the ends of words on both sides;
``~`` at an end of an alternative lets the word go on there, so that ``~garantie`` finds "Herstellergarantie".
``{n}`` stands for a whole number in digits or words, ``{name}`` in cues and signs for a list of that name.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Side(StrEnum):
    """On which side of a value the words that name its attribute stand."""

    BEFORE = "before"
    AFTER = "after"
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that name the attribute of a value near by.

    Attributes:
        attribute: Name of an attribute; empty: the value near these words is no term at all.
        side: Where they stand, seen from the value: ``BEFORE`` it, ``AFTER`` it, or either.
        cost: Added to the cost of attaching them; above 0 for words that often mean something else, below 0 for
            words that can mean nothing else.
        words: Alternatives of a regular expression.
        kind: The kind of value that they take, where the attribute takes several or they take none of its;
            ``zero`` for words that are free of charge without being a term ("returns").
    """

    attribute: str
    side: Side
    cost: float
    words: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Sign:
    """Words that say attribute and value in one.

    Attributes:
        attribute: Name of an attribute.
        value: In canonical form; ``{n}`` in it is the number that ``{n}`` in the words found.
        words: Alternatives of a regular expression.
        alone: Whether the words say it alone; else only between words that limit or entitle (``only``, ``entitled``).
    """

    attribute: str
    value: str
    words: str
    alone: bool = True


@dataclass(frozen=True, slots=True)
class Language:
    """The words of one language, or what a region adds to them.

    Attributes:
        name: ISO 639 code, or locale such as ``de-CH`` for what a region adds.
        extends: Name of the language that it adds to; empty for a language of its own.
        function_words: Small words by which the language is told from others.
        months: Twelve alternatives, January first.
        weekdays: Seven alternatives, Monday first.
        numbers: Number words and their numbers.
        units: Unit of time (``Y M W D BD H MIN``) and its words.
        periods: Period (``P1M``) and the words that make an amount recur ("monthly"), on either side of it.
        lengths: Length of time and the words that say it without a number ("half a year"); with ``{n}`` in both the
            words hold its number ("dreimonatig").
        quantities: Unit of quantity and its words.
        currencies: ISO 4217 code, or ``minor`` for cents, and its words.
        per: Words between an amount and its unit.
        days: Name of a relative day or window, and its words.
        zero: Words for nothing to pay.
        none: Words that deny the noun behind them.
        lows: Words before a value that is the least.
        highs: Words before a value that is the most.
        ranges: Words between the two ends of a range.
        articles: Small words that may stand between a preposition or weekday and a date.
        starts: Words before a first day.
        ends: Words before a last day.
        months_in: Words before a month that is meant as a whole ("in May").
        months_end: Words before a month whose last day is meant ("end of May").
        on: Words before the one day on which an offer holds.
        exactly: Words before the price that stands ("only", "now", "for").
        half: Words for one half off.
        quarter: Words for one quarter off.
        sums: Amounts that have names of their own ("a tenner"), and their words.
        codes: Words before a voucher code.
        lists: Name of a list and its words, for what several cues or signs share.
        cues: Words that name the attribute of a value.
        signs: Words that say attribute and value in one.
        regions: ISO 3166 codes and the names of the place.
        regions_only: Words that limit an offer to the place behind them.
        only: Words before a group of customers that make it the one an offer is for.
        entitled: Words behind a group of customers that say what it gets.
        past: Words of a clause about what is over.
        rivals: Words of a clause about others.
        asides: Words of a clause about something else: what a basket still lacks, prizes to be won, donations.
        excluded: Words of a clause that excludes.
        cases: Words of a case that few customers meet ("if you lose your card"); what stands behind them is no term.
        asked: Words that mark a line of a customer, not of the company.
        noise: Lines of a page that are no offer: basket, filter, cookies.
    """

    name: str
    extends: str = ""
    function_words: str = ""
    months: tuple[str, ...] = ()
    weekdays: tuple[str, ...] = ()
    numbers: Mapping[str, int] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    periods: Mapping[str, str] = field(default_factory=dict)
    lengths: Mapping[str, str] = field(default_factory=dict)
    quantities: Mapping[str, str] = field(default_factory=dict)
    currencies: Mapping[str, str] = field(default_factory=dict)
    per: str = ""
    days: Mapping[str, str] = field(default_factory=dict)
    zero: str = ""
    none: str = ""
    lows: str = ""
    highs: str = ""
    ranges: str = ""
    articles: str = ""
    starts: str = ""
    ends: str = ""
    months_in: str = ""
    months_end: str = ""
    on: str = ""
    exactly: str = ""
    half: str = ""
    quarter: str = ""
    sums: Mapping[str, str] = field(default_factory=dict)
    codes: str = ""
    lists: Mapping[str, str] = field(default_factory=dict)
    cues: tuple[Cue, ...] = ()
    signs: tuple[Sign, ...] = ()
    regions: Mapping[str, str] = field(default_factory=dict)
    regions_only: str = ""
    only: str = ""
    entitled: str = ""
    past: str = ""
    rivals: str = ""
    asides: str = ""
    excluded: str = ""
    cases: str = ""
    asked: str = ""
    noise: str = ""
