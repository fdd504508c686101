"""Paying by the year costs more than twelve times the month, or is worked out wrongly from it.

What it finds:
    A price by the month and one by the year, said together, of which the yearly one is higher than twelve monthly
    ones. Of a sentence that works out the year ("9.90 a month comes to 108.80 a year", "That makes 108.80 a year"
    behind the one with the month) any other sum than twelve times the month.

Why it matters:
    Whoever pays a year in advance expects to pay less; the yearly price was forgotten when the monthly one fell.

Not reported:
    A yearly price that is lower, which is a discount, unless it is worked out from twelve times the month, without a
    word of what one saves; a monthly price for a promotion only; several prices of either kind, or contracts of several
    terms; "from" prices. Twelve times the month is computed here for comparison only; nothing else is converted.

How to mend:
    Correct the price that was forgotten.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity
from audit.model.statement import Statement
from audit.model.sums_in_words import CONCLUDES, MAKES, MONTHLY
from audit.plugins.rule import Message, Rule
from rules._findings import finding, odd_sides
from rules._sheets import Sheet, amount, sheets, unit

_MONTHS, _ROUNDING = Decimal(12), Decimal("0.6")
_FEWEST = Decimal(9)  # months in a sum that is meant to be of twelve
_TWELVE = "12"
_MONEY = r"(?:[€£$]|CHF|EUR|Fr\.)"
_WORKED_OUT = re.compile(
    rf"(?:(?<![\d.,'’])(?P<times>\d{{1,3}}) ?(?:x|×|\*|mal|fois|volte|times|(?:[^\W\d]+ ){{1,3}}?"
    rf"(?:à|a|zu(?: je)?|je|von|de|da|di|at|of)) ?{_MONEY}? ?)?"
    rf"(?P<month>\d{{1,4}}(?:[.,]\d{{1,2}})?)(?:[.,]?[–-]{{1,2}})? ?(?:{_MONEY}|francs?|Franken|euros?)?"
    rf"(?P<monthly> {MONTHLY})?,? {MAKES} ?{_MONEY}? ?$",
    re.IGNORECASE,
)
_CONCLUDED = re.compile(rf"(?<![^\W_]){CONCLUDES}(?: rund)? ?{_MONEY}? ?$", re.IGNORECASE)
_IN_ADVANCE = re.compile(r"zahl|voraus|jährlich|pai|pay|règl|avance|annuel|paga|anticip|annual|advance", re.IGNORECASE)
_FREE_MONTHS = (Decimal(10), Decimal(11))  # what one pays in advance is often so many months
_NEAR = 80
_NUMBER = re.compile(r"\d")
_SAVED = re.compile(
    r"statt|spar|rabatt|gratis|geschenkt|günstig|au lieu|économ|remise|offert|gratuit|invece|anziché|risparm|scont"
    r"|omaggio|instead|sav(?:e|ing)|off\b|free|discount|less",
    re.IGNORECASE,
)


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    del night  # sums are wrong on any day
    for sheet in sheets(dossier, "price"):
        yield from _miscounted(dossier, sheet)
        if len(sheet.all("price")) == 1 or sheet.says("promo_duration") or sheet.says("price_after"):
            continue
        if len({s.term.values for s in sheet.all("contract_term")}) > 1:
            continue
        month, year = _only(sheet, "/PM1"), _only(sheet, "/PM12")
        monthly, yearly = amount(month), amount(year)
        if month is None or year is None or monthly is None or yearly is None:
            continue
        if yearly <= monthly * _MONTHS + _ROUNDING:
            continue
        params = (("said", year.term.value), ("monthly", month.term.value))
        odd = odd_sides((month, year))
        yield finding(RULE, dossier.offer, "price", odd, channel=sheet.channel, key=sheet.key, params=params)


def _miscounted(dossier: Dossier, sheet: Sheet) -> Iterator[Finding]:
    """The yearly prices that a sentence works out wrongly from a month, too low; those too high are found anyway."""
    for year in sheet.all("price"):
        month, yearly = _worked_out_from(year) or _concluded_from(year, sheet), amount(year)
        if month is None or yearly is None or not unit(year).endswith("/PM12"):
            continue
        if not month * _FEWEST < yearly < month * _MONTHS - _ROUNDING:
            continue
        monthly = year.term.value.partition(" ")[2].removesuffix("/P1Y")
        params = (("said", year.term.value), ("monthly", f"{month} {monthly}/P1M"))
        odd = odd_sides((year,))
        yield finding(RULE, dossier.offer, "price", odd, channel=sheet.channel, key=sheet.key, params=params)


def _worked_out_from(year: Statement) -> Decimal | None:
    """The month of which a sentence takes twelve; None if it takes another number of them, or tells what one saves.

    What is said a few words before the sum is not known: a number that may be cut off there counts nothing.
    """
    where = year.where
    worked = _WORKED_OUT.search(f"{where.before}{_NUMBER.split(where.quote, maxsplit=1)[0]}")
    if worked is None or _SAVED.search(f"{where.before} | {where.after}"):
        return None
    is_cut = worked.start() == 0 and where.start > len(where.before)
    is_twelve = worked["times"] == _TWELVE if worked["times"] else bool(worked["monthly"])
    return Decimal(worked["month"].replace(",", ".")) if is_twelve and not is_cut else None


def _concluded_from(year: Statement, sheet: Sheet) -> Decimal | None:
    """The only month that the words before a year's price tell, if that price concludes from it ("that makes")."""
    where = year.where
    if not _CONCLUDED.search(f"{where.before}{_NUMBER.split(where.quote, maxsplit=1)[0]}"):
        return None
    here = [s for s in sheet.all("price") if s.where.path == where.path and s.where.layer is where.layer and s != year]
    month = here[0] if len(here) == 1 and unit(here[0]).endswith("/PM1") else None
    month = month or (None if here else _told_before(year, sheet))
    monthly, yearly = amount(month), amount(year)
    if month is None or monthly is None or yearly is None:
        return None
    if month.where.path == where.path and not 0 < where.start - month.where.end <= _NEAR:
        return None
    words = f"{month.where.before} | {month.where.after} | {where.before} | {where.after}"
    free = any(abs(yearly - monthly * months) <= _ROUNDING for months in _FREE_MONTHS)
    return None if free or _SAVED.search(words) or _IN_ADVANCE.search(words) else monthly


def _told_before(year: Statement, sheet: Sheet) -> Statement | None:
    """The only month of a sheet, if the block of the year begins with the words that conclude from it."""
    where = year.where
    words = f"{where.before}{_NUMBER.split(where.quote, maxsplit=1)[0]}"
    begins = where.start == len(where.before) and _CONCLUDED.fullmatch(words)
    month = _only(sheet, "/PM1")
    return month if begins and month is not None and month.where.layer is where.layer else None


def _only(sheet: Sheet, per: str) -> Statement | None:
    found = [s for s in sheet.all("price") if unit(s).endswith(per)]
    exact = len({s.term.values for s in found}) == 1 and all(s.term.bound is None for s in found)
    return found[0] if exact else None


RULE = Rule(
    code="A105",
    name="annual-and-monthly-differ",
    kind=FindingKind.ARITHMETIC_ERROR,
    severity=Severity.LOW,
    judge=_judge,
    params=("said", "monthly"),
    message=Message(
        de="{offer}: zwölfmal {monthly} ist nicht {said} ({channel})",
        fr="{offer} : douze fois {monthly} ne font pas {said} ({channel})",
        it="{offer}: dodici volte {monthly} non fa {said} ({channel})",
        en="{offer}: twelve times {monthly} is not {said} ({channel})",
    ),
    mend=Message(
        de="Den vergessenen Preis auf {channel} berichtigen.",
        fr="Corriger le prix oublié sur {channel}.",
        it="Correggere il prezzo dimenticato su {channel}.",
        en="Correct the price that was forgotten on {channel}.",
    ),
    folds_into=("C101", "C102", "C103", "C104"),
)
