"""The shapes of values in one language: money, rates, lengths of time and days, compiled from its words.

What every language shares (currency signs, units of quantity, the order of digits) stands here; what differs
stands in the lexicon.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from audit.read.words.currencies import BEHIND, WORDS
from audit.read.words.fold import fold_pattern
from audit.read.words.lexicon import Lexicon, lexicon_for, pattern

_SIGNS = {"€": "EUR", "£": "GBP", "$": "USD"}
_QUANTITIES = {
    "kg": r"kg|kilo(?:gramm|s|grammo|gram)?", "g": r"g|gr|gramm|grammes?|grammi", "hg": "hg",
    "l": r"l|lt|ltr|liter|litres?|litro|litri|litern",
    "ml": "ml", "cl": "cl", "dl": "dl", "m2": r"m²|m2|qm", "m3": r"m³|m3", "kWh": "kwh", "MWh": "mwh", "km": "km",
    "cm": "cm", "m": r"lfm|lfdm|(?:lauf)?metern?|mètres?|metr[oi]",
    "portion": r"portion(?:en|s)?|porzion[ei]|servings?|mahlzeit(?:en)?|meals?|repas|past[oi]",
    "wash": r"waschgang|waschgänge|waschladung(?:en)?|wl|wash(?:es)?|lavages?|lavagg(?:io|i)|lav",
}  # fmt: skip
FOOTNOTE = r"(?: ?(?:\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹†‡]+)\)?)?"
_NET = (
    r"brutto|netto|ttc|ht|hors tva|iva inclusa|by direct debit|per lastschrift|par prelevement|con addebito"
    r"|inkl\. mwst\.?|incl\.? vat|ex vat|extra"
)
_ORDER = r"(?:\.|er\b|re\b|st\b|nd\b|rd\b|th\b|°|º|ª)?"
_AGED = (
    r" \(?(?:bis|unter|ab|under|up to|over|jusqu'a|de moins de|fino a|sotto i|di|dai) (?:zu )?[0-9]{2}(?![0-9])"
    r"(?: ?(?:jahren?|j\.|ans|anni|years)(?: (?:revolus|compiuti|old))?)?"
)
PERIODS = {"D": "P1D", "W": "P7D", "M": "P1M", "Y": "P1Y"}


@dataclass(frozen=True, eq=False)
class Grammar:
    """The shapes of one language and region.

    Attributes:
        lexicon: Its words.
        currency_before: A currency that ends where a number begins.
        currency_after: A currency, or cents, that begins where a number ends.
        rate: One part of a rate behind an amount: "/month", "per 100 g", "monthly".
        each: A period behind a thing that it is also per: "per seat and month", "pro Gerät/Monat".
        rate_before: A quantity that an amount behind it is per: "1 kg =", "per 100 g".
        unit: A unit of time behind a number.
        exact: Words before the price that stands, ending where a value begins.
        bound: Words for the least (``min``) or the most (``max``), ending where a value begins.
        date: A date that begins with a number.
        month_before: A month that ends where the number of its day begins ("June 14").
        first_of_two: The first of two days whose month stands behind the second ("1. to 31. August").
        number: A whole number, in digits or words.
        ranges: What may stand between the ends of a range.
        starts: Words before a first day.
        ends: Words before a last day.
        on: Words before the one day of an offer.
        first_of_month: The first day of a month, in words ("primo luglio").
        whole_month: A month as a whole, or its end ("in May", "end of May").
        ends_named: The same, with the name of the day between ("until Whit Monday, ").
        weekday_before: A weekday that ends where a date begins.
        weekday: A weekday.
        months: The months, January first.
        weekdays: The weekdays, Monday first.
        currencies: ISO 4217 codes and their words.
        quantities: Units of quantity and their words.
        periods: Periods and the words that make an amount recur.
        units: Units of time and their words.
        only: Words before a group of customers that make it the one an offer is for.
        entitled: Words behind such a group that say what it gets.
        month_first: Whether dates in digits put the month before the day.
    """

    lexicon: Lexicon
    currency_before: re.Pattern[str]
    currency_after: re.Pattern[str]
    rate: re.Pattern[str]
    each: re.Pattern[str]
    rate_before: re.Pattern[str]
    unit: re.Pattern[str]
    bound: re.Pattern[str]
    exact: re.Pattern[str]
    date: re.Pattern[str]
    month_before: re.Pattern[str]
    first_of_two: re.Pattern[str]
    number: re.Pattern[str]
    ranges: re.Pattern[str]
    starts: re.Pattern[str]
    ends: re.Pattern[str]
    first_of_month: re.Pattern[str]
    ends_named: re.Pattern[str]
    on: re.Pattern[str]
    whole_month: re.Pattern[str]
    weekday_before: re.Pattern[str]
    weekday: re.Pattern[str]
    months: tuple[re.Pattern[str], ...]
    weekdays: tuple[re.Pattern[str], ...]
    currencies: Mapping[str, re.Pattern[str]]
    quantities: Mapping[str, re.Pattern[str]]
    periods: Mapping[str, re.Pattern[str]]
    units: Mapping[str, re.Pattern[str]]
    only: re.Pattern[str]
    entitled: re.Pattern[str]
    month_first: bool

    def currency(self, words: str) -> str:
        """The currency, or ``minor``, that folded words name."""
        words = words.strip()
        return _SIGNS.get(words) or _named(self, "currencies", words)

    def quantity(self, words: str) -> str:
        """The unit of quantity that folded words name, or empty."""
        return _named(self, "quantities", words)

    def time(self, words: str) -> str:
        """The unit of time that folded words name, or empty."""
        return _named(self, "units", words)

    def period(self, words: str) -> str:
        """The period that folded words name ("monthly"), or empty."""
        return _named(self, "periods", words)

    def month(self, words: str) -> int:
        """The month, 1 to 12, that folded words name."""
        return 1 + next(index for index, month in enumerate(self.months) if month.fullmatch(words.rstrip(".")))

    def day_of_week(self, words: str) -> int:
        """The weekday, Monday 0, that folded words name."""
        return next(index for index, day in enumerate(self.weekdays) if day.fullmatch(words.rstrip(".")))


@lru_cache(maxsize=4096)
def _named(grammar: Grammar, table: str, words: str) -> str:
    """The name under which a table of a grammar has words; kept, since the same few stand beside most numbers."""
    known: Mapping[str, re.Pattern[str]] = getattr(grammar, table)
    return next((name for name, find in known.items() if find.fullmatch(words)), "")


@lru_cache(maxsize=64)
def grammar_for(locale: str) -> Grammar:
    """The shapes of a locale."""
    return _grammar(lexicon_for(locale), month_first=locale.endswith("-US"))


@lru_cache(maxsize=32)
def _grammar(lexicon: Lexicon, *, month_first: bool) -> Grammar:
    words = lexicon.words
    before = _with(WORDS, words.currencies)
    currencies, quantities = _with(BEHIND, before), _with(_QUANTITIES, words.quantities)
    per, size = _raw(words.per), r"(?P<size>\d{1,4} ?)?"
    time, unit = _raw("|".join(words.units.values())), _raw("|".join(quantities.values()))
    long = _raw("|".join(words.units[unit] for unit in ("M", "Y", "W") if unit in words.units))
    article = rf"(?:{_raw(words.articles)})"
    weekday = _group(words.weekdays)
    return Grammar(
        lexicon=lexicon,
        currency_before=_re(rf"(?:(?<![a-z])(?:{_all(before, 'minor')})|[€£]) ?$"),
        currency_after=_re(rf"{FOOTNOTE} ?-?(?P<currency>(?:{_all(currencies)})(?![a-z])|[€£$])"),
        rate=_re(
            rf"{FOOTNOTE}(?: (?:{_NET}))?(?: ?\( ?| ?)(?:(?P<head>(?:p\.? ?p\.?(?:p?[nw])?|pn)(?![a-z]))"
            rf"|(?P<period>(?:{_glued(words.periods)}))(?! ?: ?(?:(?:[€£$]|chf|eur) ?\d|[\d.,'-]+ ?(?:[€£$]|chf|eur)))"
            rf"|(?: ?/ ?(?:(?:{per}) )?| ?(?:{per})(?: |(?<='))){size}"
            rf"(?:(?P<time>{time})|(?P<unit>{unit})(?! ?[=:]? ?(?:[€£$]|chf|eur) ?\d))"
            r"\.?(?![a-z]|'[a-z])(?! ?[=:]? ?\d))"
        ),
        each=_re(
            rf"{FOOTNOTE} ?(?:/ ?|(?:{per}) )[a-z][a-z:*-]{{2,24}}"
            rf"(?: ?/ ?| (?:und|and|et|e)(?: (?:{per}))? | (?:{per}) )(?P<time>{long})(?![a-z])"
        ),
        rate_before=_re(
            rf"(?:(?=[0-9/])|(?<![a-z]))(?:(?P<per>(?<![a-z])(?:(?:{per})(?: |(?<=['./]))|/) ?)?{size}"
            rf"(?(per)|(?:(?<![a-z0-9])|(?=[a-z]{{1,8}}\.? ?=)))(?P<unit>{unit})(?:\.(?! a ))?"
            r"(?P<is> ?[=:] ?| (?:entspricht|entsprechen|kost(?:et|en)|cout(?:e|ent)|costa(?:no)?|costs?) | )(?:ab"
            r"|nur|a|only|from|des|da|zu|fur)? ?)$"
        ),
        unit=_re(rf" ?-? ?(?P<unit>{time})(?![a-z])"),
        exact=_ending(words.exactly),
        bound=_re(rf"(?<![a-z])(?:(?P<max>{_raw(words.highs)})|(?P<min>{_raw(words.lows)}))[ :]*$"),
        date=_re(_date(_group(words.months))),
        month_before=_re(rf"(?<![a-z])(?P<month>{_group(words.months)})\.? (?:the )?$"),
        first_of_two=_re(_first_of_two(_group(words.months), weekday, _raw(words.ranges), article)),
        number=_re(rf"(?:{lexicon.number})(?![a-z0-9])"),
        ranges=_re(rf" ?-+ ?| ?/ ?| ?& ?| ?(?:,? ?(?:{_raw(words.ranges)}))(?: {article}(?![a-z]))? ?"),
        starts=_ending(words.starts),
        ends=_ending(words.ends),
        on=_ending(words.on),
        whole_month=_re(
            rf"(?<![a-z])(?:(?P<end>{_raw(words.months_end)})|(?P<in>{_raw(words.months_in)})) (?:d[e'] ?|di )?"
            rf"(?P<month>{_group(words.months)})\b(?! ?[0-9]{{1,2}}\b(?! ?(?:%|prozent|percent)))"
            r"(?: (?P<year>20[0-9]{2}))?"
        ),
        first_of_month=_re(
            rf"(?<![a-z])(?:premier|primo|erste[nr]?|first of) (?P<month>{_group(words.months)})\b"
            r"(?: (?P<year>20[0-9]{2}))?"
        ),
        ends_named=_re(rf"(?<![a-z])(?:{_raw(words.ends)}) (?:[a-z.']{{2,16}},? ){{1,4}}\(?(?:{article} )?$"),
        weekday_before=_re(rf"(?<![a-z])(?P<weekday>{weekday})\.?,? ?(?:{article} )?$"),
        weekday=_re(rf"(?<![a-z])(?:{weekday})(?![a-z])"),
        months=tuple(_re(_raw(said)) for said in words.months),
        weekdays=tuple(_re(_raw(said)) for said in words.weekdays),
        currencies=_table(currencies),
        quantities=_table(quantities),
        periods=_table(words.periods),
        units=_table(words.units),
        only=_ending(words.only),
        entitled=_re(
            rf"(?:{_AGED})?(?:[ :)]*(?:{_raw(words.entitled)})(?![a-z])|[ )]*:"
            r"| ?-? ?(?:chf|eur|€|£|\$|fr\.|-?\d+ ?%|\d))"
        ),
        month_first=month_first,
    )


# "bis 21.06. 20 % Rabatt", "jusqu'au 31.08. 30 places": behind a space, two digits with a word behind them are no year.
_COUNTED = r"\d\d (?!(?:bis|und|oder|um|ab|au|et|ou|al|alle|ore|e|o|to|until|till|and|or|at)\b)(?:[a-z]{3}|chf|eur)"


def _date(month: str) -> str:
    return (
        r"(?P<iso>(?P<y1>\d{4})-(?P<m1>\d\d)-(?P<d1>\d\d)(?:[t ](?P<h1>\d\d):(?P<n1>\d\d))?)(?!\d)"
        r"|(?P<d2>\d{1,2})\. ?(?P<m2>\d{1,2})\.(?! ?(?:[03-9]\d|1[0-8]|2[1-9])\d\d(?!\d))"
        rf"(?: ?(?P<y2>(?:19|20)\d\d|(?:(?<! )|(?!{_COUNTED}))\d\d(?![\d.,:%]| ?[€$£%]|[a-z]))(?!\d))?"
        r"|(?P<d3>\d{1,2})/(?P<m3>\d{1,2})(?:/(?P<y3>(?:19|20)\d\d|\d\d))?(?![\d/])"
        r"|(?P<d4>\d{1,2})[-.](?P<m4>\d{1,2})[-.](?P<y4>(?:19|20)\d\d)(?!\d)"
        rf"|(?P<d5>\d{{1,2}}){_ORDER} ?(?:de |of |d')?(?P<m5>{month})\b\.?(?:,? ?(?P<y5>(?:19|20)\d\d)(?!\d))?"
    )


def _first_of_two(month: str, weekday: str, ranges: str, article: str) -> str:
    gap = rf"(?:(?<=\.),)?(?: ?- ?| ?/ ?| ?& ?| (?:{ranges})(?: |(?<='))(?:{article}(?![a-z]) ?)?)"
    between = rf"(?:(?:{weekday})\.?,? ?(?:{article}(?![a-z]))? ?)?"
    return (
        rf"(?P<one>(?P<day>\d{{1,2}}){_ORDER}){gap}{between}"
        rf"(?=\d{{1,2}}{_ORDER} ?(?:de |of |d')?(?:{month})\b|\d{{1,2}}\.\d{{1,2}}\.)"
    )


def _with(shared: Mapping[str, str], own: Mapping[str, str]) -> dict[str, str]:
    """The words of each unit: the language's own, then those that all share."""
    joined = {name: "|".join(filter(None, (own.get(name), shared.get(name)))) for name in (*own, *shared)}
    return {name: words for name, words in joined.items() if words}


def _raw(words: str) -> str:
    return fold_pattern(words) or r"[^\s\S]"


def _all(table: Mapping[str, str], without: str = "") -> str:
    alternatives = "|".join(said for name, said in table.items() if name != without)
    return "|".join(sorted(fold_pattern(alternatives).split("|"), key=len, reverse=True))


def _group(words: tuple[str, ...]) -> str:
    return "|".join(_raw(said) for said in words)


def _table(words: Mapping[str, str]) -> dict[str, re.Pattern[str]]:
    return {name: _re(rf"(?:{_raw(said)})\.?") for name, said in words.items()}


def _glued(periods: Mapping[str, str]) -> str:
    """The words for periods as they may also stand right behind a digit ("£20pm")."""
    return re.sub(r"(^|\|)\\b", r"\1", pattern("|".join(periods.values())))


def _ending(words: str) -> re.Pattern[str]:
    return _re(rf"(?<![a-z])(?:{_raw(words)})[ :]*$")


def _re(shape: str) -> re.Pattern[str]:
    return re.compile(shape, re.ASCII)
