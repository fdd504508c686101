"""Days, windows of days and times of day at one number of a text, resolved against the document's day."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import MAXYEAR, MINYEAR, date, timedelta

from audit.read.words.source import Source

_TIME = re.compile(
    r"(?:,? ?-? ?(?:um|at|alle|ore|a|ab|from|bis|les)? ?)(?P<hour>[0-9]{1,2})"
    r"(?:(?:[:.h]|[:.] ?| ?h ?)(?P<minute>[0-9]{2})(?: ?(?:uhr|h\b|am\b|pm\b|a\.m\.|p\.m\.))?"
    r"| ?(?P<mark>uhr|h\b|am\b|pm\b|a\.m\.|p\.m\.))(?![0-9.,]*[0-9%€])"
)
_TIME_BEFORE = re.compile(
    r"(?P<hour>[0-9]{1,2})(?:[:.h](?P<minute>[0-9]{2}))? ?(?:uhr|h|(?P<half>am\b|pm\b|a\.m\.|p\.m\.))?"
    r"(?: [ecp]s?t|gmt|bst)?,? ?(?:on|am|le|del|of|du|il)? ?$"
)
_HOUR_AFTER = re.compile(  # "alle" is Italian for "at", and German for "all"
    r",? (?:(?:alle )?(?:ore|h\.?)|alle(?= [0-9]{1,2} ?(?:$|[.,;!?)]))) (?P<hour>[0-9]{1,2})(?P<minute>)"
    r"(?![0-9]|[:.,h][0-9]| ?(?:€|eur|chf|-|alle ?[0-9]))"
)
_MIDNIGHT = re.compile(r",? ?(?:at |um |a )?(?:midnight|mitternacht|minuit|mezzanotte)")
_NOON = re.compile(r",? ?(?:at |um |a )?(?:12 )?(?:noon|midday|mittags?|midi|mezzogiorno)\b")
_NOON_BEFORE = re.compile(r"\b(?:noon|midday|midi|mezzogiorno|mittag)(?: (?:on|am|le|del|di|of))? ?$")
_DAY_NUMBER = re.compile(r"[0-9]{1,2}(?![0-9])(?! ?(?:%|prozent|percent|€|eur\b|chf\b))")
_HOURS = re.compile(r" ?(?:-|to|bis|until) ?[0-9]{1,2}(?:[:.][0-9]{2})? ?(?:uhr|am\b|pm\b|h\b)")
_ON = re.compile(r"\b(?:on|am|le|di|il) ?$")
_YEAR_AFTER = re.compile(r"(?:st|nd|rd|th)?(?:,? ?(?P<year>(?:19|20)[0-9]{2})(?![0-9]))?(?![0-9]|[.,][0-9])")
_SHORT = re.compile(r"[0-9]{1,2}\.(?:0?[1-9]|1[0-2])(?![0-9])(?! ?(?:€|eur|chf|%))")
_FROM = re.compile(r"\b(?:du|dal|vom) $")
_OF_DAY = re.compile(r"(?<![a-z])(?:vom|am|del|du|le|il|on|termin|datum|data|date) ?:? ?$")
_MONTH_BEHIND = re.compile(r"[0-9]{1,2}\.(?:0[1-9]|1[0-2])")
_PAID_BEHIND = re.compile(r" ?(?:€|£|\$|eur|chf|fr\b|franken|franchi|francs|[.]?[-–]|/|%|x\b)")
_PAID_FOR = re.compile(  # "3 for 2 until 14 June": how many are paid, and no day
    r"[0-9](?: ?- ?| )(?:fur|pour|per|for)(?: ?- ?| )$|\b(?:(?:be)?zahl(?:en?|st|t)?|payez|paie[sz]?|paghi"
    r"|paga(?:te|re)?|pay(?: for)?|get)(?: (?:nur|only|que|solo))? $"
)
_COUNTED = re.compile(  # "up to 1.2 million", "bis 1.5 kg": numbers with a decimal point
    r" ?(?:mio\b|mrd\b|bn\b|milli?on|bil(?:l)?ion|milli?ard|miliard|thousand|tausend|kg\b|km\b|kwp?\b|[gtm]b\b|cm\b)"
)
_CENTURY, _LAST_YEAR = 100, 2100
_LEAD = 24
_TO_NUMBER = re.compile(r"[^0-9]{1,6}(?=[0-9])")


@dataclass(frozen=True, slots=True)
class Found:
    """A day that a text names.

    Attributes:
        start: First character, weekday included.
        end: One behind the last, year and time of day included.
        month: 1 to 12.
        day: 1 to 31.
        year: As written; None if none is.
        time: ``THH:MM``, or empty.
        weak: Whether it could be another number as well.
    """

    start: int
    end: int
    month: int
    day: int
    year: int | None = None
    time: str = ""
    weak: bool = False


def date_at(source: Source, start: int) -> Found | None:
    """The day whose first number stands at ``start``, or None if there is none or no such day exists."""
    grammar = source.grammar
    found = grammar.date.match(source.folded, start)
    if not found:
        return _month_first(source, start)
    which = next(name for name in "12345" if found["d" + name])
    day, month = int(found["d" + which]), _month(source, found["m" + which])
    if which == "3" and grammar.month_first:
        day, month = month, day
    year = _year(found["y" + which])
    if not _exists(year, month, day):
        return None
    weak = (which == "3" and year is None) or (which == "2" and year is None and not _alone(source.folded, found))
    begin = _weekday_before(source, start)
    if found["h1"]:
        return Found(begin, found.end(), month, day, year, f"T{found['h1']}:{found['n1']}")
    return _timed(source, Found(begin, found.end(), month, day, year, "", weak))


def short_date_at(source: Source, start: int, end: int) -> Found | None:
    """A day written like a decimal number ("26.10"), which only its surroundings can tell."""
    parts = source.folded[start:end].split(".")
    if len(parts) != 2 or not all(part.isdigit() and len(part) <= 2 for part in parts):  # noqa: PLR2004
        return None
    if _COUNTED.match(source.folded, end):
        return None
    day, month = int(parts[0]), int(parts[1])
    return Found(_weekday_before(source, start), end, month, day, weak=True) if _exists(None, month, day) else None


def named_date_at(source: Source, start: int, end: int) -> Found | None:
    """A day written like an amount ("the course of 14.11") behind a small word that stands before days only."""
    if not _MONTH_BEHIND.fullmatch(source.folded, start, end) or _PAID_BEHIND.match(source.folded, end):
        return None
    if not _OF_DAY.search(source.folded, max(0, start - _LEAD), start):
        return None
    return short_date_at(source, start, end)


def dated_weekday_at(source: Source, start: int, end: int) -> Found | None:
    """A day written like a decimal number behind the weekday that it falls on ("sa 19.12")."""
    before = source.grammar.weekday_before.search(source.folded, max(0, start - _LEAD), start)
    found = short_date_at(source, start, end) if before else None
    day = resolved(found, source.anchor) if found else None
    if before is None or found is None or day is None:
        return None
    named = source.grammar.day_of_week(before["weekday"])
    return _timed(source, replace(found, weak=False)) if day.weekday() == named else None


def first_of_two_at(source: Source, start: int) -> tuple[Found, int] | None:
    """The first day of a range whose month stands behind the second one, and where that one begins."""
    found = source.grammar.first_of_two.match(source.folded, start)
    found = None if found and _PAID_FOR.search(source.folded, max(0, start - _LEAD), start) else found
    second = date_at(source, found.end()) if found else None
    if not found or second is None or not 1 <= int(found["day"]) <= second.day:
        return None
    begin = _weekday_before(source, start)
    return Found(begin, found.end("one"), second.month, int(found["day"]), second.year), found.end()


def is_among_days(source: Source, start: int, end: int) -> bool:
    """Whether words for a first or last day stand before a number, or a day with its year ends a range with it."""
    grammar, before = source.grammar, max(0, start - _LEAD)
    if grammar.starts.search(source.folded, before, start) or grammar.ends.search(source.folded, before, start):
        return True
    gap = _TO_NUMBER.match(source.folded, end)
    gap = gap if gap and grammar.ranges.fullmatch(gap[0]) else None
    if gap and _FROM.search(source.folded, before, start) and _SHORT.match(source.folded, gap.end()):
        return True  # "du 18.5 au 30.5"
    day = date_at(source, gap.end()) if gap else None
    return day is not None and day.year is not None  # "9.2 to 22.2.2026"


def resolved(found: Found, anchor: date) -> date | None:
    """The day itself: without a year the next such day on or after ``anchor``; None at the end of the calendar."""
    if found.year is not None:
        return date(found.year, found.month, found.day)
    return next((day for day in _yearly(found, anchor.year) if day >= anchor), None)


def resolved_before(found: Found, end: date) -> date | None:
    """The day itself: without a year the last such day on or before ``end``; None at the calendar's beginning."""
    if found.year is not None:
        return date(found.year, found.month, found.day)
    return max((day for day in _yearly(found, end.year - 8) if day <= end), default=None)


def iso_week(anchor: date, week: int) -> tuple[date, date] | None:
    """Monday and Sunday of the next ISO week of that number that is not over on ``anchor``."""
    for year in (anchor.year, min(anchor.year + 1, MAXYEAR)):
        try:
            monday = date.fromisocalendar(year, week, 1)
        except ValueError:
            return None
        if _later(monday, 6) >= anchor:
            return monday, _later(monday, 6)
    return None


def month_window(anchor: date, month: int, year: int | None = None) -> tuple[date, date]:
    """First and last day of a month: of the given year, or of the next one that is not over on ``anchor``."""
    year = year or (anchor.year if month >= anchor.month else min(anchor.year + 1, MAXYEAR))
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def next_weekday(anchor: date, weekday: int) -> date:
    """The next such weekday on or after ``anchor``."""
    return _later(anchor, (weekday - anchor.weekday()) % 7)


def _later(day: date, days: int) -> date:
    """The day so many days later, or the last one of the calendar."""
    return day + timedelta(days=min(days, (date.max - day).days))


def relative(name: str, anchor: date) -> tuple[date | None, date | None]:
    """First and last day of a relative window, such as ``today``, ``month_end`` or ``until_12_24``."""
    if name.startswith("until_"):
        month, day = map(int, name.removeprefix("until_").split("_"))
        return None, resolved(Found(0, 0, month, day), anchor)
    sunday = next_weekday(anchor, 6)
    saturday = max(anchor, sunday - timedelta(days=1))
    tomorrow = _later(anchor, 1)
    last = date(anchor.year, anchor.month, monthrange(anchor.year, anchor.month)[1])
    return {
        "today": (anchor, anchor),
        "tomorrow": (None, tomorrow),
        "only_tomorrow": (tomorrow, tomorrow),
        "from_tomorrow": (tomorrow, None),
        "two_days": (anchor, tomorrow),
        "weekend": (saturday, sunday),
        "week": (anchor - timedelta(days=min(anchor.weekday(), (anchor - date.min).days)), sunday),
        "this_week": (anchor - timedelta(days=min(anchor.weekday(), (anchor - date.min).days)), sunday),
        "week_end": (None, sunday),
        "month": (anchor.replace(day=1), last),
        "month_end": (None, last),
        "year_end": (None, date(anchor.year, 12, 31)),
        "year": (date(anchor.year, 1, 1), date(anchor.year, 12, 31)),
        "now": (anchor, None),
    }.get(name, (None, None))


def _month(source: Source, words: str) -> int:
    return int(words) if words.isdigit() else source.grammar.month(words)


def _year(words: str | None) -> int | None:
    if not words:
        return None
    return int(words) + (2000 if int(words) < _CENTURY else 0)


def _exists(year: int | None, month: int, day: int) -> bool:
    if not 1 <= month <= 12 or (year is not None and not 1990 <= year <= _LAST_YEAR):  # noqa: PLR2004
        return False
    return 1 <= day <= monthrange(year or 2024, month)[1]


def _alone(text: str, found: re.Match[str]) -> bool:
    """Whether "12.10." cannot be the end of a sentence with a price in it."""
    return found.start() == 0 or text[found.start() - 2 : found.start()] not in {"f ", "€ ", "$ ", "£ "}


def _yearly(found: Found, first: int) -> Iterator[date]:
    years = range(max(first, MINYEAR), min(first + 12, MAXYEAR + 1))
    return (date(year, found.month, found.day) for year in years if found.day <= monthrange(year, found.month)[1])


def _weekday_before(source: Source, start: int) -> int:
    before = source.grammar.weekday_before.search(source.folded, max(0, start - 24), start)
    return before.start() if before else start


def _month_first(source: Source, start: int) -> Found | None:
    """As in "June 14, 2026": only where the number is short and nothing makes it an amount."""
    digits = _DAY_NUMBER.match(source.folded, start) if source.folded[start - 1 : start] == " " else None
    before = source.grammar.month_before.search(source.folded, max(0, start - 16), start) if digits else None
    if not before or not digits:
        return None
    after = _YEAR_AFTER.match(source.folded, digits.end())
    month, day = source.grammar.month(before["month"]), int(digits[0])
    if not after or not _exists(_year(after["year"]), month, day):
        return None
    begin = _weekday_before(source, before.start())
    return _timed(source, Found(begin, after.end(), month, day, _year(after["year"])))


def time_after(source: Source, end: int) -> tuple[str, int] | None:
    """A time of day right behind a day, as ``THH:MM``, and where it ends."""
    after = _TIME.match(source.folded, end) or _HOUR_AFTER.match(source.folded, end)
    clock = _clock(after) if after else ""
    return (clock, after.end()) if after and clock and clock != "T24:00" else None


def time_before(source: Source, start: int) -> tuple[str, int] | None:
    """A time of day right before a day, as ``THH:MM``, and where it begins ("by 8 pm on Friday")."""
    before = _TIME_BEFORE.search(source.folded, max(0, start - 24), start)
    named = before and (before["half"] or _ON.search(before[0]))
    clock = _clock(before) if before and named and (before["minute"] or before["half"]) else ""
    return (clock, before.start()) if before and clock and clock != "T24:00" else None


def _is_day(source: Source, start: int) -> bool:
    """Whether what could be a time of day is the second day of a range ("1.10.-15.11.")."""
    found = source.grammar.date.match(source.folded, start)
    if not found or found["h1"]:
        return False
    which = next(name for name in "12345" if found["d" + name])
    return _exists(_year(found["y" + which]), _month(source, found["m" + which]), int(found["d" + which]))


def _timed(source: Source, found: Found) -> Found:
    text = source.folded
    if midnight := _MIDNIGHT.match(text, found.end):
        return Found(found.start, midnight.end(), found.month, found.day, found.year, "", found.weak)
    if noon := _NOON.match(text, found.end):
        return Found(found.start, noon.end(), found.month, found.day, found.year, "T12:00", weak=False)
    if noon := _NOON_BEFORE.search(text, max(0, found.start - 24), found.start):
        return Found(noon.start(), found.end, found.month, found.day, found.year, "T12:00", weak=False)
    after = _TIME.match(text, found.end) or _HOUR_AFTER.match(text, found.end)
    if after and (hours := _HOURS.match(text, after.end())):
        return Found(found.start, hours.end(), found.month, found.day, found.year, "", found.weak)
    if after and not _is_day(source, after.start("hour")) and (clock := _clock(after)):
        time = "" if clock == "T24:00" else clock
        return Found(found.start, after.end(), found.month, found.day, found.year, time, weak=False)
    before = _TIME_BEFORE.search(text, max(0, found.start - 24), found.start)
    if before and (before["minute"] or before["half"]) and (clock := _clock(before)):
        return Found(before.start(), found.end, found.month, found.day, found.year, clock, weak=False)
    return found


def _clock(found: re.Match[str]) -> str:
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if "pm" in found[0] or "p.m" in found[0]:
        hour += 12 if hour < 12 else 0  # noqa: PLR2004
    elif ("am" in found[0][-4:] or "a.m" in found[0]) and hour == 12:  # noqa: PLR2004
        hour = 0
    if hour > 24 or minute > 59 or (hour == 24 and minute):  # noqa: PLR2004
        return ""
    return f"T{hour:02}:{minute:02}"
