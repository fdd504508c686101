"""Days that names tell rather than numbers: weekdays, whole months, a day of the month, its first one in words."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from audit.read.values.dates import (
    Found,
    dated_weekday_at,
    month_window,
    next_weekday,
    relative,
    resolved,
    resolved_before,
    time_after,
    time_before,
)
from audit.read.values.tokens import Day
from audit.read.words.source import Source

_BEFOREHAND = re.compile(r" (?:precedente|prima|davor|zuvor|vorher|precedent|d'avant|avant|before|prior)\b")
_FROM_HOUR = re.compile(r"[0-9] ?(?:uhr|h|am|pm) $")  # "Fri 2 pm to Mon 9 am" comes round every week
_ENDS_SENTENCE = re.compile(r"[a-z]{5,}\. ")
_BEGINS = re.compile(
    r"(?:start|beg[iu]n|kick|launch|commenc|debut|inizia|parte\b|lauf)"
)  # "from Monday to Friday" recurs
_NTH = re.compile(r"(?:st|nd|rd|th)(?= ?(?:$|[.,;!?)]| - | at\b| or\b| only\b| to [a-z]))")
_THE = re.compile(r"(?:the|by|until|till?|on|ends?) $")
_BY_THE = re.compile(r"\b(?:entro(?: e non oltre)? il|fino al|bis zum|spatestens am|avant le|d'ici le) $")
_LEFT_ALONE = re.compile(r"\.?(?=[,;!)](?! ?[0-9])|$| (?:e|und|et) [a-z]{4})")  # no month, and nothing that is counted
_DATED = re.compile(r"\.?,? ?(?:the |le |den |il )?(?P<month>[a-z]{3,9}\.? )?[0-9]")
_NUMBER = re.compile(
    r",? (?:der |den |dem |il |le |the )?([0-9]{1,2})(?:\.(?= |$)|st|nd|rd|th|er)?"
    r"(?![0-9a-z%€£$/:-]|[.,][0-9]| ?(?:%|€|chf|eur|uhr))"
)
_SHORT_DATE = re.compile(r"\.?,? (?P<day>[0-9]{1,2}\.[0-9]{1,2})(?![0-9.,])")
_HOUR_END = re.compile(r"[0-9]{1,2}(?:[:.][0-9]{2})? $")
_COUNTED_DOWN = re.compile(
    r"\b(?:weeks?|days?|sleeps?|months?|wochen?|tagen?|monate?|mal schlafen|semaines?|jours?|mois|settiman[ae]"
    r"|giorn[io]|mes[ei])(?: (?:left|to go|noch|restants?|rimast[ei]))? $"
)
_SCHOOL = re.compile(r" (?:scolaire|universitaire|scolastico|accademico)\b")  # a year that ends in summer
_WEEKS = 5  # within which a weekday falls on every day of a month that it can
_ENDS_TODAY = re.compile(
    r"\b(?:end(?:s|et)|letzter?|last|finisc|termin|scad|ultimo|expire|fini|fin |s'arrete|dernier|jusqu|fino|entro)"
)
_ON_SCREEN = re.compile(r"lauft heute")
_CLOCKS = re.compile(r" ?:? ?[0-9]{1,2}[:.h][0-9]{2}")
_BEFORE = 40
_LEFT_STANDING = 120  # days


def day_of(source: Source, found: Found) -> Day | None:
    """The day that was found, resolved against the document's own; None at the end of the calendar."""
    day = resolved(found, source.anchor)
    if day is None:
        return None
    day = _just_past(source, found, day) or day
    return Day(found.start, found.end, found.time, day.isoformat() + found.time, day, open=True)


def _just_past(source: Source, found: Found, day: date) -> date | None:
    """The day a short time ago, where its weekday fits that one and not the next: a banner that was left standing."""
    weekday = source.grammar.weekday.match(source.folded, found.start, found.end) if found.year is None else None
    before = resolved_before(found, source.anchor) if weekday else None
    if weekday is None or before is None or (source.anchor - before).days > _LEFT_STANDING:
        return None
    named = source.grammar.day_of_week(weekday[0])
    return before if before.weekday() == named != day.weekday() else None


def relative_days(source: Source, start: int, end: int, name: str) -> Iterator[Day]:
    """The day or window that words such as "today only" name, from ``start`` to ``end``."""
    if name.startswith("until_") and _COUNTED_DOWN.search(source.folded, max(0, start - _BEFORE), start):
        return  # "only three weeks until Christmas"
    if name == "year_end" and _SCHOOL.match(source.folded, end):
        return
    if name == "today" and _ON_SCREEN.fullmatch(source.folded, start, end) and _CLOCKS.match(source.folded, end):
        return  # "Läuft heute: 17:45" is a programme
    first, last = relative(name, source.anchor)
    if name == "today" and _ENDS_TODAY.search(source.folded, start, end):
        first = None  # what ends today began before
    stamp = time_after(source, end)
    if stamp and last:
        yield Day(start, stamp[1], "", last.isoformat() + stamp[0])
    elif first or last:
        window = (first.isoformat() if first else "", last.isoformat() if last else "")
        yield Day(start, end, *window, vague=name.startswith("this_"))


def weekdays(source: Source) -> Iterator[Day]:
    """Weekdays behind a word for a last day ("until Friday the 19th"), or one for a beginning ("starts on Friday")."""
    for found in source.grammar.weekday.finditer(source.folded):
        clock, start = time_before(source, found.start()) or ("", found.start())
        before = source.grammar.ends.search(source.folded, max(0, start - _BEFORE), start)
        listed = before and source.grammar.weekday_before.search(
            source.folded, max(0, before.start() - 16), before.start()
        )
        if before and _FROM_HOUR.search(source.folded, max(0, before.start() - 16), before.start()):
            continue
        if _is_dated_in_digits(source, found.end()) or _is_hour_before(source, before):
            continue
        in_list = (listed and not _ENDS_SENTENCE.search(listed[0])) or _goes_on(source, found.end())
        if before and not in_list and not _BEFOREHAND.match(source.folded, found.end()):
            day, place = _numbered(
                source, next_weekday(source.anchor, source.grammar.day_of_week(found[0])), found.end()
            )
            time, end = time_after(source, place) or (clock, place)
            yield Day(start, end, "", day.isoformat() + time, day, open=True)
        elif begins := _begins(source, found):
            day = next_weekday(source.anchor, source.grammar.day_of_week(found[0]))
            yield Day(begins.start(), found.end(), day.isoformat(), "", vague=True)


def _is_dated_in_digits(source: Source, end: int) -> bool:
    """Whether a weekday stands before the day that it falls on, which is read as a whole ("until Mon 15.06")."""
    number = _SHORT_DATE.match(source.folded, end)
    return bool(number and dated_weekday_at(source, number.start("day"), number.end()))


def _is_hour_before(source: Source, before: re.Match[str] | None) -> bool:
    """Whether an hour of another weekday stands before the word for an end ("Fr 16 bis So 20 Uhr")."""
    hour = _HOUR_END.search(source.folded, max(0, before.start() - 8), before.start()) if before else None
    return bool(hour and source.grammar.weekday_before.search(source.folded, max(0, hour.start() - 16), hour.start()))


def _numbered(source: Source, first: date, place: int) -> tuple[date, int]:
    """The weekday on the day of the month that stands behind it, and where that ends; the first one if none does."""
    number = _NUMBER.match(source.folded, place)
    days = (first + timedelta(weeks=week) for week in range(_WEEKS)) if number else ()
    day = next((day for day in days if number and day.day == int(number[1])), None)
    return (day, number.end()) if number and day else (first, place)


def _begins(source: Source, weekday: re.Match[str]) -> re.Match[str] | None:
    """The verb by which something begins on a weekday; "from Monday to Friday" is every week."""
    starts = source.grammar.starts.search(source.folded, max(0, weekday.start() - _BEFORE), weekday.start())
    dated = _is_dated(source, weekday.end()) or _goes_on(source, weekday.end())
    return starts if starts and _BEGINS.match(starts[0]) and not dated else None


def _is_dated(source: Source, end: int) -> bool:
    """Whether a day of a month follows a weekday, which is read as a whole ("Wednesday 1 July")."""
    found = _DATED.match(source.folded, end)
    month = found["month"] if found else None
    return bool(found) and (month is None or any(named.fullmatch(month.strip(" .")) for named in source.grammar.months))


def _goes_on(source: Source, end: int) -> bool:
    """Whether another weekday follows as the end of a span ("Monday to Friday")."""
    ranged = source.grammar.ranges.match(source.folded, end)
    return bool(ranged and source.grammar.weekday.match(source.folded, ranged.end()))


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


def nth_day(source: Source, start: int, end: int) -> Day | None:
    """The next day of that number behind words for a last day ("until the 20th", "entro il 20"), else None."""
    text, number = source.folded, source.folded[start:end]
    is_day = number.isdigit() and 1 <= int(number) <= 31  # noqa: PLR2004  (a month)
    nth = _NTH.match(text, end) if is_day else None
    ends = source.grammar.ends.search(text, max(0, start - _BEFORE), start) if nth else None
    ends = ends or (source.grammar.ends_named.search(text, max(0, start - _BEFORE), start) if nth else None)
    if nth is None or not _THE.search(text, 0, start):
        nth = _LEFT_ALONE.match(text, end) if is_day else None
        ends = _BY_THE.search(text, max(0, start - _BEFORE), start) if nth else None
    if nth is None or ends is None:
        return None
    day = _next_of_number(source.anchor, int(number))
    return Day(ends.start(), nth.end(), "", day.isoformat(), day) if day else None


def _next_of_number(anchor: date, number: int) -> date | None:
    """The next day of that number in this month or the next one."""
    later = (resolved(Found(0, 0, (anchor.month + shift - 1) % 12 + 1, number), anchor) for shift in (0, 1))
    return min(filter(None, later), default=None)
