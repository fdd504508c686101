"""Paying by the year costs more than twelve times the month.

What it finds:
    A price by the month and one by the year, said together, of which the yearly one is higher than twelve monthly
    ones.

Why it matters:
    Whoever pays a year in advance expects to pay less; the yearly price was forgotten when the monthly one fell.

Not reported:
    A yearly price that is lower, which is a discount; a monthly price for a promotion only; several prices of either
    kind, or contracts of several terms; "from" prices. Twelve times the month is computed here for comparison only;
    nothing else is converted.

How to mend:
    Correct the price that was forgotten.
"""

from collections.abc import Iterator
from decimal import Decimal

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity
from audit.model.statement import Statement
from audit.plugins.rule import Message, Rule
from rules._findings import finding, odd_sides
from rules._sheets import Sheet, amount, sheets, unit

_MONTHS, _ROUNDING = Decimal(12), Decimal("0.6")


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    del night  # sums are wrong on any day
    for sheet in sheets(dossier, "price"):
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
        de="{offer}: {said} ist mehr als zwölfmal {monthly} ({channel})",
        fr="{offer} : {said} dépasse douze fois {monthly} ({channel})",
        it="{offer}: {said} supera dodici volte {monthly} ({channel})",
        en="{offer}: {said} is more than twelve times {monthly} ({channel})",
    ),
    mend=Message(
        de="Den vergessenen Preis auf {channel} berichtigen.",
        fr="Corriger le prix oublié sur {channel}.",
        it="Correggere il prezzo dimenticato su {channel}.",
        en="Correct the price that was forgotten on {channel}.",
    ),
    folds_into=("C101", "C102", "C103", "C104"),
)
