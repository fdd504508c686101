"""Whether a text contains what a term says, in any of the usual spellings of four languages.

Readers miss things. Before anybody is told that a document keeps a condition to itself, its text is searched for
the very value; a number that happens to stand there costs a finding, a false alarm costs trust.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from audit.model.statement import Term
from audit.model.units import DAY, MONTH, WORKING_DAY
from audit.model.values import Code, Range, Regions, Span

_MONTHS = (
    "jan|jän|gen", "feb|fév|fev", "mär|mar|mrz", "apr|avr", "mai|mag|may", "jun|juin|giu", "jul|juil|lug",
    "aug|aoû|aou|ago", "sep|set", "okt|oct|ott", "nov", "dez|déc|dec|dic",
)  # fmt: skip
_WORDS = {
    "NewCustomers": r"neukund|erstkund|nouveaux? (?:client|abonn)|nuov[ioe] (?:client|abbonat)|new (?:customer|subscr)",
    "ExistingCustomers": r"bestandskund|bestehende|clients? existant|già client|existing",
    "Students": r"stud[ie]|étudiant|student|universitar|apprenti|lernende|lehrling|azubi",
    "Seniors": r"senior|pension|rentner|retrait|ab 6\d|60\+|65\+",
    "Youth": r"jugend|unter 2\d|jeune|jusqu.{0,12}2\d ans|giovan|under 2\d|bis 2\d|\bu2\d",
    "Members": r"mitglied|member|membr[eio]|soci[oa]?\b|club|adhérent|sociétaire|licencié|tesserat|iscritt",
    "AppUsers": r"\bapp\b",
    "NewsletterSubscribers": r"newsletter",
    "BusinessCustomers": r"geschäftskund|business|entreprise|aziend|unternehmen|gewerbe",
    "PrivateCustomers": r"privat|particulier",
    "Families": r"famil",
    "Employees": r"mitarbeit|employee|collaborat|salarié|dipendent",
    "Included": r"inkl|incl|ttc|iva inclusa|compris",
    "Excluded": r"exkl|excl|zzgl|netto|hors|esclus",
}
_PERIODS = {
    MONTH: r"mon|mois|mes[ei]|month|mt\b",
    DAY: r"tag|jour|giorn|day",
    WORKING_DAY: r"werk|arbeits|ouvr|lavorativ|business|working",
}
_FEES = frozenset({"setup_fee", "shipping_cost", "deposit", "down_payment", "interest_rate", "contract_term"})
_A_YEAR = Decimal(12)
_PERCENT = "%"
_PHONE = re.compile(
    r"(?<![\d.,])(?:\+\d{1,3}[ ()/-]{0,3}(?:\(0\))?[ ]?\d{2,4}|\(?0\d{2,4}\)?)"
    r"[ /-]{1,3}\d{2,8}(?:[ -]\d{2,6}){0,4}(?!\d)"
)
_LONGEST = 24
_LAST_DAY = 31  # of a month
_MONEY = re.compile(r"[\s\u00a0]?(?:€|£|\$|chf|eur|fr\b|euro|%)|[.,][–—-]")
_NO_MONEY = r"(?! ?(?:€|£|\$|chf|eur|fr\b)|[.,]?[–—])"
_ANY_MONTH = (  # whole, or as people shorten it: "2 junior tickets" tells no day
    r"(?:jan(?:v(?:ier)?|uary?|uar)?|jänner|gen(?:naio)?|fe(?:br(?:uary?|uar|aio)?|b|vr|v)|f[eé]vr?(?:ier)?|m(?:ä|a)rz|mrz"
    r"|mars|marzo|march|avr(?:il)?|apr(?:il|ile)?|mai|may|mag(?:gio)?|jui?n[ie]?|giu(?:gno)?|juil(?:let)?|jul[iy]?"
    r"|lug(?:lio)?|aug(?:ust)?|ao[uû]t|ago(?:sto)?|sep(?:t(?:embre|ember)?)?|set(?:tembre)?|o[kc]t(?:ober|obre)?"
    r"|ott(?:obre)?|nov(?:embre|ember)?|de[zc](?:ember)?|d[eé]c(?:embre)?|dic(?:embre)?)\b"
)
_NO_DAY = (  # "30 novembre", "16 to 30 November", "30 %": no sum of money
    r"(?!(?:\.|er|°|st|nd|rd|th)?(?:[ \u00a0]?(?:-|–|bis(?: zum)?|und|au|et|à|al|e|to|and)[ \u00a0]?\d{1,2}"
    rf"(?:\.|er|°|st|nd|rd|th)?)?[ \u00a0]*(?:(?:de |of )?{_ANY_MONTH}|%))"
)


def is_written(term: Term, text: str) -> bool:
    """Whether a text, in lower case, contains the value of a term."""
    return any(True for _ in places_of(term, text))


def places_of(term: Term, text: str) -> Iterator[int]:
    """Where a text, in lower case, contains the value of a term."""
    for pattern in _patterns(term):
        yield from (found.start() for found in pattern.finditer(text) if not _is_dialled(found, text))


def _is_dialled(found: re.Match[str], text: str) -> bool:
    """Whether digits are those of a telephone number, such as the extension that "0311 4420-100" ends with."""
    if not found[0][:1].isdigit() or _MONEY.match(text, found.end()):
        return False
    floor = max(0, found.start() - _LONGEST)
    numbers = _PHONE.finditer(text, floor, found.end() + _LONGEST)
    return any(number.start() <= found.start() and found.end() <= number.end() for number in numbers)


@lru_cache(maxsize=4096)
def _patterns(term: Term) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in _spellings(term))


def _spellings(term: Term) -> Iterator[str]:
    value = term.values
    if isinstance(value, Code):
        yield re.escape(value.text.lower())
    elif isinstance(value, Span):
        yield from _of_day(value)
    elif isinstance(value, Range):
        yield from _of_number(value, r"|ohne|sans|senza|entfällt" if term.attribute in _FEES else "")
    elif isinstance(value, Regions):
        yield "|".join(re.escape(code.lower()) for code in sorted(value.codes))
    else:
        yield _WORDS.get(value.word, re.escape(value.word.lower()))


def _of_day(value: Span) -> Iterator[str]:
    for at in {at.date() for at in (value.first, value.last) if at is not None}:
        yield rf"(?<!\d)0?{at.day}(?:\.|°|er|st|nd|rd|th)?[ \u00a0]*(?:de |of )?(?:{_MONTHS[at.month - 1]})"
        yield rf"(?<!\d)0?{at.day}[./-]0?{at.month}(?!\d)"
        yield rf"(?:{_MONTHS[at.month - 1]})\w*\.? 0?{at.day}(?!\d)"
        yield re.escape(at.isoformat())


def _of_number(value: Range, without: str) -> Iterator[str]:
    numbers = {number for number in (value.low, value.high) if number is not None}
    for number in sorted(numbers):
        if value.unit in _PERIODS:
            yield rf"(?<!\d){_digits(number)}[ \u00a0-]*(?:{_PERIODS[value.unit]})"
            if value.unit == MONTH and number % _A_YEAR == 0:
                yield rf"(?<!\d){_digits(number / _A_YEAR)}[ \u00a0-]*(?:jahr|an\b|ans\b|ann[oi]|year)"
        elif number == 0:
            yield rf"gratis|kostenlos|gratuit|\bfree|\b0\b|offert|geschenkt{without}"
        elif value.unit == _PERCENT:
            share = f"{number.normalize():f}".replace(".", "[.,]")
            yield rf"(?<![\w.,]){share}(?![.,'’]?\d){_NO_MONEY}"
        else:
            yield rf"(?<![\d.,]){_digits(number)}(?![.,'’]?\d){_NO_DAY if number <= _LAST_DAY else ''}"


def _digits(number: Decimal) -> str:
    """The number as people write it: 1'299.00, 1.299,–, 1299."""
    whole, _, cents = f"{number:.2f}".partition(".")
    groups = f"{int(whole):,}".replace(",", r"[.,'’ \u00a0\u202f]?")
    return groups + (r"(?:[.,](?:00|–|-|—)?)?" if cents == "00" else rf"[.,]{cents.rstrip('0')}0*")
