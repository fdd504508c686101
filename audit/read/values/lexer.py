"""The lexer: all typed values of a text, each as the longest thing that it can be.

Every number is looked at once, from left to right, as a date, an amount, a percentage or a length of time, in that
order; what is a size, an article number or a telephone number is passed over. Two values with a word for a range
between them become one range or two bounds.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from audit.read.values.amounts import (
    bare_money_at,
    bound_before,
    currency_before,
    money_at,
    percent_at,
    rate_at,
)
from audit.read.values.dates import (
    Found,
    date_at,
    dated_weekday_at,
    first_of_two_at,
    is_among_days,
    iso_week,
    named_date_at,
    resolved_before,
    short_date_at,
)
from audit.read.values.dimensions import is_dimension
from audit.read.values.durations import length_at
from audit.read.values.figures import figure_at, is_age, is_spared
from audit.read.values.named_days import day_of, nth_day
from audit.read.values.tokens import Amount, Count, Day, Length, Share, Token
from audit.read.values.windows import opened_or_closed, with_windows
from audit.read.values.worded import words
from audit.read.words.currencies import UNKNOWN
from audit.read.words.source import Source

_DIGIT = re.compile(r"[0-9]")
_NUMBER = re.compile(r"(?:(?<![a-z0-9.,'€-])-?[.,])?[0-9]+(?:[.,'][0-9]+)*")
_SIZE = re.compile(
    r" ?-?(?:x(?=[ 0-9])|(?:gb|tb|mb|mbit|gbit|mbps|gbps|kw|kva|kwp|w|ps|hp|cv|ch|cm|mm|m|km|km2|ha|zoll|inch|"
    r"mah|ah|v|hz|ghz|mhz|mp|dpi|db|bar|mg|g|gr|kg|ml|cl|dl|l|lt|litres?|liter|litri|kwh|mwh|m2|m3|sqm|ft|lb|lbs|oz|°"
    r"|grad|sterne[n]?|stars?|etoiles|stelle)(?![a-z0-9]))"
)
_NAME = frozenset("abcdefghijklmnopqrstuvwxyz_")
_CLOCK = re.compile(
    r"[0-9]{1,2}(?:[:.][0-9]{2} ?(?:-|bis|a|alle) ?[0-9]{1,2}[:.][0-9]{2}|[:.][0-9]{2} ?(?:uhr|h\b|am\b|pm\b)"
    r"|:[0-9]{2}| ?(?:uhr\b|am\b|pm\b|[ap]\.m\.)|h[0-9]{2})"
)
_HOUR = re.compile(r"[0-9]{1,2}(?:[:.][0-9]{2})? ?uhr\b")
_BARE_HOUR = re.compile(r"[0-9]{1,2}(?:[:.][0-9]{2})?(?: ?(?:uhr|h)\b)?(?![0-9.,])")
_NEXT_HOUR = re.compile(r"\.?,? [0-9]{1,2}(?:[:.][0-9]{2})?(?![0-9.,]*[0-9-])")
_WEEK_WORDS = ("kw", "kw ", "semaine", "semaine ", "settimana", "settimana ")
_NOON = re.compile(r"[0-9]{1,2}(?:[:.][0-9]{2})? ?[ap]\.m\.")  # "4 p.m." is no sum of pence
_WEEK = re.compile(
    r"(?:(?:in|der|bis|ab|nur|gultig|aktion|angebote?|vom|en|della|nella|de la)(?: der| ende| anfang)? )"
    r"(?:kw|semaine|settimana) ?$"
)
_WEEK_OPENS = re.compile(r"(?:[a-z ]{0,24} )?(?:kw|semaine|settimana) ?")
_USAGE = re.compile(
    r" ?(?:/|pro|per|par|al|alla|je|la|a) ?(?:min(?:ute|uto|uten|\.)?|sms|mms|mb|gb|go|kwp?|miles?|anruf|appel)\b"
)
_PER = re.compile(r" ?/| (?:pro|per|par|al|im|a|p\.)\b")
_HOURS_BEFORE = re.compile(
    r"(?<![a-z])(?:ore|alle|dalle|inizio|um|beginn|heures|h"
    r"|entro le|prima delle|dopo le|avant|d'ici"
    r"|(?:leaves?|arrives?|departs?|doors|opens?|closes?)(?: at)?"
    r"|(?:order|book|call|reply)(?:ed)?(?: online)? (?:by|before)) ?$"
)
_HOUR_BEFORE = re.compile(r"(?<![0-9.,])[0-9]{1,2}(?:[.:][0-9]{2})? ?- ?$")
_HALF_HOUR = re.compile(r"(?:[01]?[0-9]|2[0-3])[.][0134][05]")
_HOURS_BETWEEN = re.compile(  # "from Monday to Friday between 8.30 and 17.30"
    rf"(?<![a-z])(?:between|zwischen|entre|[tf]ra(?: le)?) (?P<first>{_HALF_HOUR.pattern})"
    rf" (?:and|und|et|e(?: le)?) (?P<last>{_HALF_HOUR.pattern})"
    r"(?![0-9.,]*[0-9])(?! ?(?:chf|fr\b|fran[kc]|eur|gbp|pounds|[€£$]))"
)
_COSTING = re.compile(r"kost|cost|cout|preis|prix|prezz|price|tarif")
_AROUND_HOURS = 48
_BELOW = re.compile(r"(?:sotto|unter\b|under\b|below|moins de|meno di|less than|weniger als)")  # no end of a range
_PER_FIRST = re.compile(r"(?:pro|je|per|au|le|al|il) [a-z0-9]")
_BETWEEN_COUNTS = frozenset({"-", "bis", "a", "to", "bis zu"})
_COORDINATED = frozenset({"/", "&", "and", "und", "et", "e", "bzw.", "oder", "or", "ou", "o"})
_EITHER = frozenset({"oder", "or", "ou", "o"})
_ON_CONDITION = re.compile(r" (?:mit|fur|wenn|falls|avec|pour|si|con|per|se|with|for|if)\b")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_APART = 4
_LONGEST_WINDOW = 800
_LONGEST_GAP = 24
_LEAD = 24
_MARKS = 2  # signs before the first digit of a number: "-.5"


def lex(source: Source) -> list[Token]:
    """The typed values of a text, by where they begin; none overlaps another."""
    tokens = sorted((*_values(source), *words(source)), key=lambda token: (token.start, -token.end))
    if not tokens:
        return []
    if not source.hits and all(isinstance(token, Count) for token in tokens):
        return []  # numbers without any word of the lexicon: sizes, ratings, names of models
    return _with_currency(_ranged(source, _apart(tokens)))


def _with_currency(tokens: list[Token]) -> list[Token]:
    """The values, amounts without a currency in the only one that is written beside them ("CHF 59.– or 69.–")."""
    written = {token.currency for token in tokens if isinstance(token, Amount) and token.currency}
    if len(written) != 1:
        return tokens
    (only,) = written
    return [replace(t, currency=only) if isinstance(t, Amount) and not t.currency else t for t in tokens]


def _apart(tokens: list[Token]) -> list[Token]:
    kept: list[Token] = []
    for token in tokens:
        if not kept or token.start >= kept[-1].end:
            kept.append(token)
        elif isinstance(kept[-1], Count) or (isinstance(kept[-1], Amount) and kept[-1].word):
            kept[-1] = token
    return kept


def _values(source: Source) -> Iterator[Token]:
    text, place = source.folded, 0
    while digit := _DIGIT.search(text, place):
        found = _NUMBER.search(text, max(place, digit.start() - _MARKS))
        if found is None:
            return
        token, place = _value(source, found.start(), found.end(), place)
        place = max(place, found.end())
        if token:
            yield token


def _value(source: Source, start: int, end: int, floor: int) -> tuple[Token | None, int]:
    """What stands at a number, and where to go on; nothing before ``floor`` belongs to it."""
    text = source.folded
    if passed := figure_at(source, start):
        return None, passed
    if text.endswith(_WEEK_WORDS, 0, start) and (
        week := _WEEK.search(text, max(0, start - 24), start) or _labels_week(text, start, end)
    ):
        return _week(source, week.start(), start, end), end
    named = text[start - 1 : start] in _NAME  # the digit of a code or model begins no day
    paid = currency_before(source, start, floor)
    if not paid and (noon := _NOON.match(text, start)):
        return None, noon.end()
    two = None if named or (paid and not _is_behind_weekday(source, start)) else first_of_two_at(source, start)
    if two and (first := day_of(source, two[0])):
        return first, two[0].end
    money = money_at(source, start, end, paid)
    if money and (money.currency == UNKNOWN or _USAGE.match(text, money.end)):
        return None, money.end
    if money and paid:
        return _unless_hour(source, start, money)
    found = None if named else date_at(source, start)
    if found and (not money or money.end <= found.end):
        return day_of(source, found), found.end
    if money:
        return money, money.end
    return _plain_value(source, start, end)


def _unless_hour(source: Source, start: int, money: Amount) -> tuple[Amount | None, int]:
    """An amount with its currency before it, unless that is a weekday before a time of day ("Fr 16 Uhr")."""
    clock = _HOUR.match(source.folded, start) or _hour_of_span(source, start)
    return (None, clock.end()) if clock and _is_behind_weekday(source, start) else (money, money.end)


def _hour_of_span(source: Source, start: int) -> re.Match[str] | None:
    """An hour from which something lasts until one of another weekday ("Fr 14 - Mo 8 Uhr")."""
    hour = _BARE_HOUR.match(source.folded, start)
    span = source.grammar.ranges.match(source.folded, hour.end()) if hour else None
    until = source.grammar.weekday.match(source.folded, span.end()) if span else None
    return hour if until and _NEXT_HOUR.match(source.folded, until.end()) else None


def _is_behind_weekday(source: Source, start: int) -> bool:
    """Whether a weekday ends where a number begins: "Fr" is Friday as well as francs."""
    return bool(source.grammar.weekday_before.search(source.folded, max(0, start - 16), start))


def _plain_value(source: Source, start: int, end: int) -> tuple[Token | None, int]:
    text = source.folded
    if clock := _CLOCK.match(text, start):
        return None, clock.end()
    if share := percent_at(source, start, end):
        return (None if is_spared(source, share) else share), share.end
    if text[start - 1 : start] in _NAME:
        return None, end
    if length := length_at(source, start, end):
        return (None if is_age(source, length) else length), length.end
    if size := _SIZE.match(text, end):
        return None, size.end()
    digits = text[start:end]
    if day := nth_day(source, start, end):
        return day, day.end
    if digits.isdigit():
        return _count(source, start, end), end
    return _decimal(source, start, end)


def _decimal(source: Source, start: int, end: int) -> tuple[Token | None, int]:
    """A number with a mark and nothing else: a short date between words for days, or an amount that is not sure."""
    text = source.folded
    if is_dimension(source, start, end):
        return None, end
    tail = re.split(r"[.,]", text[start:end])[-1]
    if dated := dated_weekday_at(source, start, end):
        return day_of(source, dated), dated.end
    if _HALF_HOUR.fullmatch(text, start, end) and _HOUR_BEFORE.search(text, max(0, start - 8), start):
        return None, end
    if "." in text[start:end] and _HOURS_BEFORE.search(text, max(0, start - _LEAD), start):
        return None, end
    if _HALF_HOUR.fullmatch(text, start, end) and _is_between_hours(source, start):
        return None, end
    if _HALF_HOUR.fullmatch(text, start, end) and source.grammar.weekday_before.search(text, max(0, start - 16), start):
        return None, end
    if named := named_date_at(source, start, end):
        return day_of(source, named), named.end
    short = short_date_at(source, start, end) if is_among_days(source, start, end) else None
    if short and not text.startswith((".-", ".–"), end):
        return day_of(source, short), end
    if len(tail) == 2 or rate_at(source, end)[0]:  # noqa: PLR2004  (cents)
        money = bare_money_at(source, start, end)
        return money, max(end, money.end if money else end)
    return None, end


def _is_between_hours(source: Source, start: int) -> bool:
    """Whether it is one of two times between which somebody is there on the weekdays named beside them."""
    found = _HOURS_BETWEEN.search(source.folded, max(0, start - _LEAD), start + _LEAD)
    if not found or start not in {found.start("first"), found.start("last")}:
        return False
    ahead = max(0, found.start() - _AROUND_HOURS), found.start()
    behind = found.end(), found.end() + _AROUND_HOURS
    return not _COSTING.search(source.folded, *ahead) and any(
        source.grammar.weekday.search(source.folded, *place) for place in (ahead, behind)
    )


def _count(source: Source, start: int, end: int) -> Token | None:
    per, stop = rate_at(source, end)
    if per in {"P1M", "P1Y"} and _PER.match(source.folded, end):
        money = bare_money_at(source, start, end)
        return replace(money, end=stop) if money else None
    return Count(start, end, Decimal(source.folded[start:end][:12]))


def _labels_week(text: str, start: int, end: int) -> re.Match[str] | None:
    """The words for a calendar week that a line begins with, as a label of what follows ("KW 26: ...")."""
    return _WEEK_OPENS.fullmatch(text, 0, start) if text[end : end + 1] == ":" else None


def _week(source: Source, start: int, at: int, end: int) -> Token | None:
    week = source.folded[at:end]
    window = iso_week(source.anchor, int(week)) if week.isdigit() and len(week) <= 2 else None  # noqa: PLR2004
    return Day(start, end, window[0].isoformat(), window[1].isoformat(), open=True) if window else None


def _ranged(source: Source, tokens: list[Token]) -> list[Token]:
    out: list[Token] = []
    for token in tokens:
        pair = _pair(source, out[-1], token) if out and _linked(source, out[-1], token) else None
        out[-1 if pair else len(out) :] = pair or [token]
    days = [opened_or_closed(source, token) if isinstance(token, Day) else token for token in out]
    return with_windows(source, days, lambda one, two: _days(source, one, two))


def _linked(source: Source, one: Token, two: Token) -> bool:
    """Whether only a word or dash for a range stands between two values."""
    gap = source.folded[one.end : two.start]
    return len(gap) < _LONGEST_GAP and bool(
        source.grammar.ranges.fullmatch(gap) or _bounded_pair(source, one, two, gap)
    )


def _bounded_pair(source: Source, one: Token, two: Token, gap: str) -> bool:
    """Whether the second value took the word for the range ("3,9 % bis 10,95 %") into its own bound."""
    one_bound, two_bound = getattr(one, "bound", None), getattr(two, "bound", None)
    return not gap.strip() and two_bound == "max" and one_bound is None and not _BELOW.match(source.folded, two.start)


def _pair(source: Source, one: Token, two: Token) -> list[Token] | None:
    """What two values with a range between them are together; None if they are two things."""
    if isinstance(two, Length) and isinstance(one, Count | Length):
        return _lengths(source, one, two)
    if isinstance(one, Day) and isinstance(two, Day):
        return None if _are_dates(source, one, two) else _days(source, one, two)
    if isinstance(two, Amount) and isinstance(one, Count | Amount) and not two.word:
        return _amounts(source, one, two)
    if isinstance(two, Share) and isinstance(one, Count | Share) and one.number < two.number:
        low = one if isinstance(one, Share) else Share(one.start, one.end, one.number)
        return [replace(low, bound="min"), replace(two, bound="max")]
    if isinstance(two, Day) and isinstance(one, Amount) and not one.sure:
        return _short_first(source, one, two)
    return None


def _lengths(source: Source, one: Count | Length, two: Length) -> list[Token] | None:
    if isinstance(one, Length):
        gap = source.folded[one.end : two.start].strip(" ,")
        if gap in _EITHER and _ON_CONDITION.match(source.folded, two.end):
            return None  # "30 days, or 60 days with the card"
        if one.unit != two.unit or one.high is not None or one.low >= two.low:
            return None
        return [Length(one.start, two.end, one.low, two.unit, two.low)]
    if one.number >= two.low:
        return None
    return [Length(one.start, two.end, one.number, two.unit, two.low)]


def _amounts(source: Source, one: Count | Amount, two: Amount) -> list[Token] | None:
    if (isinstance(one, Amount) and (one.word or one.bound == "max")) or two.bound == "min":
        return None
    gap = source.folded[one.end : two.start]
    linked = gap.strip(" ,") if gap != " - " or isinstance(one, Amount) else "apart"
    if two.per and isinstance(one, Amount) and not one.per and _PER_FIRST.match(source.folded, two.start):
        return None  # "2.49 € - per kg 6.64 €"
    sure = isinstance(one, Amount) and one.sure
    if sure and gap == " - " and two.per and not two.per.startswith("P") and not getattr(one, "per", ""):
        return None  # "2.80 € - 11.20 €/kg": a pack and its base price
    if one.number >= two.number or (linked in _COORDINATED and not _between(source, one.start)):
        return None
    if isinstance(one, Amount) and one.per != two.per and one.per:
        return None
    if (
        isinstance(one, Count)
        and linked not in _BETWEEN_COUNTS
        and not _between(source, one.start)
        and not (linked == "" and two.bound == "max")
    ):
        return None
    start = one.start if sure else bound_before(source, one.start)[0]
    low = Amount(start, one.end, one.number, two.currency, two.per, "min", two.sure)
    return [replace(low, ranged=True), replace(two, bound="max", ranged=True)]


def _between(source: Source, start: int) -> bool:
    return bool(
        re.search(
            r"(?:zwischen|between|entre|tra|fra)(?: gli| i)? (?:chf|eur|fr\.|€|£|\$)? ?$",
            source.folded[max(0, start - 14) : start],
        )
    ) or bool(re.match(r"(?:zwischen|between|entre|tra|fra)\b", source.folded[start : start + 9]))


def _are_dates(source: Source, one: Day, two: Day) -> bool:
    """Whether two days that "and" joins lie so far apart that something takes place on each: "on 7 May and 12 June"."""
    if source.folded[one.end : two.start].strip() not in _COORDINATED or one.day is None or two.day is None:
        return False
    return (two.day - one.day).days > _APART and not _between(source, one.start)


def _days(source: Source, one: Day, two: Day) -> list[Token] | None:
    if one.day is None or two.day is None or not two.last:
        return None
    end = two.day
    if one.day > end and _dated(source, one) and _dated(source, two):
        # Both years are written: the mistake is the author's, and a rule will tell.
        return [Day(one.start, two.end, one.day.isoformat() + one.first, two.last, None)]
    start = one.day if one.day <= end else resolved_before(Found(0, 0, one.day.month, one.day.day), end)
    if start is not None and start <= end and one.day > source.anchor and not _dated(source, one):
        start = resolved_before(Found(0, 0, one.day.month, one.day.day), end)
    if start is None or start > end or (end - start).days > _LONGEST_WINDOW:
        return None
    return [Day(one.start, two.end, start.isoformat() + one.first, two.last, None)]


def _dated(source: Source, day: Day) -> bool:
    return bool(_YEAR.search(source.folded, day.start, day.end))


def _short_first(source: Source, one: Amount, two: Day) -> list[Token] | None:
    found = short_date_at(source, one.start, one.end)
    first = day_of(source, found) if found else None
    return _days(source, first, two) if first else None
