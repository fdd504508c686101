"""Days that names tell rather than numbers: weekdays, whole months, and a month's first day in words."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from audit.read.dates import Found, month_window, next_weekday, resolved, time_after, time_before
from audit.read.source import Source
from audit.read.tokens import Day

_BEFOREHAND = re.compile(r" (?:precedente|prima|davor|zuvor|vorher|precedent|d'avant|avant|before|prior)\b")
_ENDS_SENTENCE = re.compile(r"[a-z]{5,}\. ")
_NUMBER = re.compile(
    r",? (?:der |den |dem |il |le |the )?([0-9]{1,2})(?:\.(?= |$)|st|nd|rd|th|er)?"
    r"(?![0-9a-z%€£$/:-]|[.,][0-9]| ?(?:%|€|chf|eur|uhr))"
)
_WEEKS = 5  # within which a weekday falls on every day of a month that it can


def day_of(source: Source, found: Found) -> Day | None:
    """The day that was found, resolved against the document's own; None at the end of the calendar."""
    day = resolved(found, source.anchor)
    if day is None:
        return None
    return Day(found.start, found.end, found.time, day.isoformat() + found.time, day, open=True)


def weekdays(source: Source) -> Iterator[Day]:
    """Weekdays behind a word for a last day ("until Sunday"), also with their number ("until Friday the 19th")."""
    for found in source.grammar.weekday.finditer(source.folded):
        clock, start = time_before(source, found.start()) or ("", found.start())
        before = source.grammar.ends.search(source.folded, max(0, start - 24), start)
        listed = before and source.grammar.weekday_before.search(
            source.folded, max(0, before.start() - 16), before.start()
        )
        in_list = listed and not _ENDS_SENTENCE.search(listed[0])
        if before and not in_list and not _BEFOREHAND.match(source.folded, found.end()):
            day, place = _numbered(
                source, next_weekday(source.anchor, source.grammar.day_of_week(found[0])), found.end()
            )
            time, end = time_after(source, place) or (clock, place)
            yield Day(start, end, "", day.isoformat() + time, day, open=True)


def _numbered(source: Source, first: date, place: int) -> tuple[date, int]:
    """The weekday on the day of the month that stands behind it, and where that ends; the first one if none does."""
    number = _NUMBER.match(source.folded, place)
    days = (first + timedelta(weeks=week) for week in range(_WEEKS)) if number else ()
    day = next((day for day in days if number and day.day == int(number[1])), None)
    return (day, number.end()) if number and day else (first, place)


def months(source: Source) -> Iterator[Day]:
    """Months named as a whole ("in May"), or by their end ("end of May")."""
    for found in source.grammar.whole_month.finditer(source.folded):
        month = source.grammar.month(found["month"])
        first, last = month_window(source.anchor, month, int(found["year"]) if found["year"] else None)
        if found["end"]:
            yield Day(found.start(), found.end(), "", last.isoformat(), last, open=True)
        else:
            yield Day(found.start(), found.end(), first.isoformat(), last.isoformat(), vague=True)


def first_days(source: Source) -> Iterator[Day]:
    """First days of a month whose number stands in words ("dal primo luglio", "the first of July")."""
    for found in source.grammar.first_of_month.finditer(source.folded):
        year = int(found["year"]) if found["year"] else None
        day = day_of(source, Found(*found.span(), source.grammar.month(found["month"]), 1, year))
        if day:
            yield day
