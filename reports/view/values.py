"""Values as the reader's country writes them: amounts, days, durations, places and conditions."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_time
from babel.numbers import format_currency, format_decimal, format_percent

from audit.model.scope import Scope
from audit.model.statement import Term
from audit.model.values import Range
from reports.view.clean import plain
from reports.view.vocabulary import ATTRIBUTE_WORDS, CHOICE_WORDS, MODE_WORDS, PERIOD_WORDS, QUANTITY_WORDS, UNIT_WORDS
from reports.view.words import Words, words_for

_MONEY = re.compile(r"(-?\d+(?:\.\d+)?) ([A-Z]{3})(?:/(.+))?")
_PERCENT = re.compile(r"(-?\d+(?:\.\d+)?) ?%")
_DURATION = re.compile(r"P(?:(\d+)Y|(\d+)M|(\d+)W|(\d+)D|(\d+)BD|T(\d+)H|T(\d+)M)")
_DATE = re.compile(r"(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d)?)?")
_REGIONS = re.compile(r"[A-Z]{2}(?:-[A-Z0-9]{1,3})?(?:,[A-Z]{2}(?:-[A-Z0-9]{1,3})?)*")
_BOUNDED = re.compile(r"(\.\.)?(-?[\d.]*\d)(\.\.)?( ?[A-Z%].*)")
_LETTER_AND_DIGIT = re.compile(r"(?<=[A-Z])(?=\d)")
_NOTHING = frozenset({"contract_term", "notice_period", "renewal_term"})
_CENTS = 2
_DAY_ENDS = time(23, 59)


@dataclass(frozen=True, slots=True)
class Values:
    """Writes values for readers of one language in one country.

    Attributes:
        words: The language's own words.
        locale: Language and country, for numbers and days.
    """

    words: Words
    locale: Locale

    def term(self, term: Term) -> str:
        """The value of a term with its bound: ``from CHF 19.90 per month``."""
        return self._bounded(term.value, self.value(term.attribute, term.value), term.bound)

    def attribute(self, name: str) -> str:
        """The attribute's name as it stands inside a sentence."""
        return self.words.say(ATTRIBUTE_WORDS[name]) if name in ATTRIBUTE_WORDS else plain(name)

    def value(self, attribute: str, text: str) -> str:
        """The value of an attribute, given in its canonical form."""
        if attribute == "voucher_code":
            return plain(text)
        if attribute in _NOTHING and text == "P0D":
            return self.words.say("none")
        if attribute == "region" and _REGIONS.fullmatch(text):
            return self.regions(frozenset(text.split(",")))
        return self.canonical(text)

    def canonical(self, text: str) -> str:
        """A text in the canonical form of any value, written for the reader; any other text as it is."""
        return _canonical(self, text)

    def _write(self, text: str) -> str:
        if text in CHOICE_WORDS:
            return self.words.say(CHOICE_WORDS[text])
        for pattern, write in self._writers:
            if found := pattern.fullmatch(text):
                return write(found)
        first, dots, last = text.partition("..")
        if dots and _DURATION.fullmatch(first) and _DURATION.fullmatch(last):
            return self._durations(first, last)
        if (found := _BOUNDED.fullmatch(text)) and (found[1] or found[3]):
            text = found[2] + found[4]
            return self._bounded(text, self.canonical(text), "max" if found[1] else "min")
        return plain(text)

    def parameter(self, attribute: str, text: str) -> str:
        """A parameter of a message about an attribute: a value or an attribute's name, several joined with ``; ``."""
        parts = text.split("; ")
        return self.words.join(
            tuple(self.attribute(part) if part in ATTRIBUTE_WORDS else self.value(attribute, part) for part in parts)
        )

    def day(self, day: date) -> str:
        """A day in full: ``31 August 2026``."""
        return format_date(day, "long", locale=self.locale)

    def short_day(self, day: date) -> str:
        """A day in brief: ``31.08.2026``."""
        return format_date(day, "medium", locale=self.locale)

    def instant(self, at: datetime) -> str:
        """Day and time of day: ``31.08.2026, 18:00``."""
        return f"{self.short_day(at.date())}, {format_time(at.time(), 'short', locale=self.locale)}"

    def number(self, number: Decimal | int) -> str:
        """A number with the country's separators."""
        return format_decimal(number, locale=self.locale, decimal_quantization=False)

    def many(self, one: str, other: str, count: int, /, **values: object) -> str:
        """The sentence for a number of things; ``{count}`` is the number with the country's separators."""
        return self.words.many(one, other, count, count=self.number(count), **values)

    def regions(self, codes: frozenset[str]) -> str:
        """Names of countries and their parts, sorted."""
        return ", ".join(sorted(self._region(code) for code in codes))

    def scope(self, scope: Scope) -> tuple[str, ...]:
        """The conditions of a scope, each as a few words; empty if it holds everywhere."""
        say = self.words.say
        parts = (
            self._window(scope.first, scope.last),
            self.words.join(tuple(sorted(self.canonical(a) for a in scope.audiences))),
            self.regions(scope.regions) if scope.regions else "",
            plain(scope.variant),
            self._order(scope.order),
            say("with code {code}", code=plain(scope.voucher)) if scope.voucher else "",
            say(MODE_WORDS[scope.mode]) if scope.mode in MODE_WORDS else plain(scope.mode),
            self.canonical(scope.tax) if scope.tax else "",
        )
        return tuple(part for part in parts if part)

    @property
    def _writers(self) -> tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...]:
        return (
            (_MONEY, lambda f: self._money(Decimal(f[1]), f[2], f[3] or "")),
            (_PERCENT, lambda f: format_percent(Decimal(f[1]) / 100, locale=self.locale, decimal_quantization=False)),
            (_DURATION, self._duration),
            (_DATE, lambda f: self._moment(f[0], f[1], f[2])),
        )

    def _bounded(self, text: str, shown: str, bound: str | None) -> str:
        say = self.words.say
        if bound == "min":
            return say("from {value}", value=shown) if _MONEY.fullmatch(text) else say("at least {value}", value=shown)
        return say("up to {value}", value=shown) if bound == "max" else shown

    def _money(self, amount: Decimal, currency: str, per: str) -> str:
        cents = -int(amount.normalize().as_tuple().exponent)
        shown = format_currency(amount, currency, locale=self.locale, decimal_quantization=cents <= _CENTS)
        shown = _LETTER_AND_DIGIT.sub("\u00a0", shown)
        if not per:
            return shown
        if per in PERIOD_WORDS:
            return self.words.say(PERIOD_WORDS[per], amount=shown)
        size, _, unit = per.partition(" ")
        if unit in QUANTITY_WORDS and size == "1":
            return self.words.say(QUANTITY_WORDS[unit], amount=shown)
        quantity = self.canonical(per) if per.startswith("P") else unit if size == "1" else per
        return self.words.say("{amount} per {quantity}", amount=shown, quantity=quantity)

    def _duration(self, found: re.Match[str]) -> str:
        unit, count = next((u, int(c)) for u, c in zip(UNIT_WORDS, found.groups(), strict=True) if c)
        # Not Babel's units: its Italian months are English ("24 month", version 2.18).
        return self.words.many(*UNIT_WORDS[unit], count)

    def _durations(self, first: str, last: str) -> str:
        low, high = _DURATION.fullmatch(first), _DURATION.fullmatch(last)
        if low and high and low.lastindex == high.lastindex:
            return f"{low[low.lastindex or 0]}–{self._duration(high)}"
        return f"{self.canonical(first)} – {self.canonical(last)}"

    def _moment(self, text: str, day: str, clock: str | None) -> str:
        try:
            at = datetime.fromisoformat(text)
        except ValueError:
            return text
        shown = self.day(at.date())
        return f"{shown}, {format_time(at.time(), 'short', locale=self.locale)}" if clock and day else shown

    def _region(self, code: str) -> str:
        country, dash, part = code.partition("-")
        name = str(self.locale.territories.get(country, country))
        return f"{name} ({part})" if dash else name

    def _window(self, first: datetime | None, last: datetime | None) -> str:
        say = self.words.say
        begin = "" if first is None else self._edge(first, time(0, 0))
        end = "" if last is None else self._edge(last, _DAY_ENDS)
        if begin and end:
            return begin if begin == end else f"{begin} – {end}"
        if begin:
            return say("from {day} on", day=begin)
        return say("until {day}", day=end) if end else ""

    def _edge(self, at: datetime, whole: time) -> str:
        return self.day(at.date()) if (at.hour, at.minute) == (whole.hour, whole.minute) else self.instant(at)

    def _order(self, order: Range | None) -> str:
        if order is None:
            return ""
        low, high = (self._amount(bound, order.unit) for bound in (order.low, order.high))
        if order.low is None or order.high is None:
            bound = "min" if order.high is None else "max"
            value = self._bounded(f"1 {order.unit}", low or high, bound)
        else:
            value = low if low == high else f"{low} – {high}"
        say = self.words.say
        return say("quantity: {value}", value=value) if order.unit == "1" else say("orders: {value}", value=value)

    def _amount(self, amount: Decimal | None, unit: str) -> str:
        if amount is None:
            return ""
        return self.number(amount) if unit == "1" else self.canonical(f"{amount:f} {unit}")


@lru_cache(maxsize=65536)
def _canonical(values: Values, text: str) -> str:
    # A night repeats its values many times over, and a catalogue's plural form is not free.
    return values._write(text)  # noqa: SLF001  (the cache stands outside because slots leave no room inside)


def values_for(language: str, company: str) -> Values:
    """Values for readers of a language, written as in the company's country.

    Args:
        language: Of the reader; a region in it (``fr-CA``) stands above the company's.
        company: Locale of the company, such as ``de-CH``.
    """
    words = words_for(language)
    regions = [part for text in (language, company) for part in re.split(r"[-_]", text)[1:]]
    for region in regions:
        try:
            return Values(words, Locale(words.language, region.upper()))
        except UnknownLocaleError:
            continue
    return Values(words, Locale(words.language, "GB") if words.language == "en" else Locale(words.language))
