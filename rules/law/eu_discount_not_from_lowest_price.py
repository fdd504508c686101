"""A discount is not counted from the lowest price of the last 30 days (European Union).

What it finds:
    A percentage beside a price and the lowest price of the last 30 days, which fits another former price beside them.

Why it matters:
    The Court of Justice holds that a percentage must be computed from the lowest price of the last 30 days (C-330/23,
    Aldi Süd, 26 September 2024, on Art. 6a of Directive 98/6/EC). Source: eur-lex.europa.eu, CELEX 62023CJ0330,
    looked up on 22 November 2026.

Not reported:
    A percentage rounded to the whole; "up to"; one that is counted from a recommended price; a percentage that fits no
    price beside it, which is of something else or does not add up; with a code or for some customers only; several
    prices or discounts of variants. Where no other former price is stated it is inconclusive. A hint, no legal advice.

How to mend:
    Compute the percentage from the lowest price of the last 30 days.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity
from audit.model.position import is_recommended
from audit.plugins.rule import Message, Rule
from rules._findings import finding, inconclusive, odd_sides
from rules._law import EU, reductions, sheets_under
from rules._sheets import Sheet, amount, unit

_SINCE = date(2022, 5, 28)
_WHOLE = Decimal(100)


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    for sheet in sheets_under(dossier, night, EU, _SINCE, "discount", "price", "lowest_price_30d"):
        discount, price, lowest = (sheet.only(name) for name in ("discount", "price", "lowest_price_30d"))
        stated, now, before = amount(discount), amount(price), amount(lowest)
        if discount is None or price is None or lowest is None or stated is None or now is None or not before:
            continue
        if unit(discount) != "%" or unit(price) != unit(lowest) or discount not in reductions(sheet):
            continue
        true = _share(now, before)
        if abs(true - stated) < 1 or (sheet.says("list_price") and not _fits_own_former(stated, now, sheet)):
            continue
        params = (("said", discount.term.value), ("computed", f"{true:.0f}%"))
        sides = odd_sides((discount, price, lowest))
        found = finding(RULE, dossier.offer, "discount", sides, channel=sheet.channel, key=sheet.key, params=params)
        yield found if sheet.says("list_price") else inconclusive(found)


def _share(now: Decimal, before: Decimal) -> Decimal:
    return (before - now) / before * _WHOLE


def _fits_own_former(stated: Decimal, now: Decimal, sheet: Sheet) -> bool:
    """Whether a percentage is counted from a former price of the shop's own, and from no recommended one."""
    fitting = [s for s in sheet.all("list_price") if (high := amount(s)) and abs(_share(now, high) - stated) < 1]
    return bool(fitting) and not any(is_recommended(s) for s in fitting)


RULE = Rule(
    code="L102",
    name="eu-discount-not-from-lowest-price",
    kind=FindingKind.LAW,
    severity=Severity.MEDIUM,
    pack="law-eu",
    judge=_judge,
    params=("said", "computed"),
    message=Message(
        de="{offer}: {said} auf {channel} nicht vom 30-Tage-Tiefstpreis gerechnet ({computed}; EuGH C-330/23)",
        fr="{offer} : {said} sur {channel} ne part pas du prix le plus bas de 30 jours ({computed} ; CJUE C-330/23)",
        it="{offer}: {said} su {channel} non è calcolato dal prezzo più basso di 30 giorni ({computed}; CGUE C-330/23)",
        en="{offer}: {said} on {channel} is not counted from the lowest 30-day price ({computed}; CJEU C-330/23)",
    ),
    mend=Message(
        de="Den Prozentsatz vom niedrigsten Preis der letzten 30 Tage rechnen; juristisch prüfen lassen.",
        fr="Calculer le pourcentage sur le prix le plus bas des 30 derniers jours ; faire vérifier par un juriste.",
        it="Calcolare la percentuale dal prezzo più basso degli ultimi 30 giorni; far verificare da un legale.",
        en="Compute the percentage from the lowest price of the last 30 days; have counsel check.",
    ),
)
