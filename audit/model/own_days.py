"""Days by which offers on record are told apart: the departure "22/05/2027" is "Sa, 22. Mai 2027" on a page.

A departure, a course or a performance often has no other name than its day, which everybody spells in another way.
"""

import re
from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from audit.model.weekdays import MONTHS, WEEKDAYS

_NAMED = "|".join(sorted(MONTHS, key=len, reverse=True))
_ENGLISH = (
    "january|february|march|april|may|june|july|august|september|october|november|december|"
    "jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec"
)
_YEAR = r"\d{4}|\d{2}(?![\d.:/’'])"
_DAY = re.compile(
    r"(?<!\d)(?:(?P<iso>\d{4})-(?P<m1>\d{2})-(?P<d1>\d{2})(?:[t ]00:00(?::00)?)?(?!\d)"
    rf"|(?P<d2>\d{{1,2}})(?:\. ?(?P<m2>\d{{1,2}})\.|/(?P<m3>\d{{1,2}})/) ?(?P<y2>{_YEAR})"
    rf"|(?P<d3>\d{{1,2}})(?:\.|er|°|º|st|nd|rd|th)? ?(?:of )?(?P<n3>{_NAMED})\b\.?(?:,? (?P<y3>\d{{4}}))?"
    rf"|\b(?P<n4>{_ENGLISH})\b\.? (?P<d4>\d{{1,2}})(?:st|nd|rd|th)?(?:,? (?P<y4>\d{{4}}))?)(?!\d)"
)
_WORD = re.compile(r"[^\W_]+")
_Day = tuple[int, int, int]  # year, 0 where none is named; month; day
_LABELS = frozenset(WEEKDAYS) | {
    "abfahrt", "abreise", "anreise", "reise", "beginn", "start", "termin", "datum", "tag", "vorstellung", "konzert",
    "kurs", "kursbeginn", "am", "vom", "den", "dem", "der", "die", "das", "um", "nr", "ref", "réf", "référence",
    "code", "départ", "departure", "départs", "date", "jour", "séance", "concert", "début", "du", "le", "la", "l",
    "au", "à", "partenza", "inizio", "data", "giorno", "spettacolo", "concerto", "corso", "del", "il", "in",
    "departs", "departing", "departures", "day", "starts", "starting", "begins", "performance", "course", "trip",
    "tour", "on", "the", "of",
}  # fmt: skip


def is_day_of(words: str, recorded: Iterable[str], known: Iterable[str]) -> bool:
    """Whether words name just one day, which a record's variant names too, and nothing else that is not known.

    Args:
        words: Of a variant, as a channel has it.
        recorded: Variants of the offer's records.
        known: Names and numbers of the offer.
    """
    said = _day_of(words.casefold())
    if said is None:
        return False
    others = frozenset().union(*map(_words, known))
    days = (_day_of(variant.casefold()) for variant in recorded)
    return any(own is not None and _is_same(said[0], own[0]) and own[1] <= said[1] <= own[1] | others for own in days)


def _is_same(one: _Day, other: _Day) -> bool:
    return one[1:] == other[1:] and (one[0] == other[0] or 0 in {one[0], other[0]})


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))


@lru_cache(maxsize=4096)
def _day_of(words: str) -> tuple[_Day, frozenset[str]] | None:
    """The one day that words name, and the words beside it that are no labels of days; None for none, or several."""
    if not any(map(str.isdigit, words)):
        return None
    found = list(_DAY.finditer(words))
    if len(found) != 1:
        return None
    told = found[0]
    named = told["n3"] or told["n4"]
    month = MONTHS[named] if named else int(told["m1"] or told["m2"] or told["m3"])
    day = int(told["d1"] or told["d2"] or told["d3"] or told["d4"])
    year = int(told["iso"] or told["y2"] or told["y3"] or told["y4"] or 0)
    year += 2000 if 0 < year < 100 else 0  # noqa: PLR2004  (two digits)
    try:
        date(year or 2000, month, day)
    except ValueError:
        return None
    return (year, month, day), _words(f"{words[: told.start()]} {words[told.end() :]}") - _LABELS
