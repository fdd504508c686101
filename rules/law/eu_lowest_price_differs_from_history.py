"""The stated lowest price of the last 30 days is higher than one that was observed (European Union).

What it finds:
    A stated lowest price that is above the lowest price that the audit itself saw on that channel in the 30 days before
    the reduction began.

Why it matters:
    The prior price of Art. 6a of Directive 98/6/EC is the lowest of the 30 days before the reduction, not before
    today. Sources: eur-lex.europa.eu, 2021/C 526/02, 2.1; looked up on 22 November 2026.

Not reported:
    Offers of which no earlier price was observed. Of a price that was reduced step by step and without a break the
    lowest before any of the steps may stay (Art. 6a(5), § 11(2) PAngV). As long as fewer than all 30 days were observed
    it is inconclusive, and says how many were. A hint, no legal advice.

How to mend:
    State the lowest price of the 30 days before the reduction began.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity
from audit.plugins.rule import Message, Rule
from rules._findings import finding, inconclusive, odd_sides
from rules._history import History, history_of
from rules._law import EU, sheets_under
from rules._sheets import amount, unit

_SINCE = date(2022, 5, 28)
_DAYS = 30


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    for sheet in sheets_under(dossier, night, EU, _SINCE, "price", "lowest_price_30d"):
        price, lowest = sheet.only("price"), sheet.only("lowest_price_30d")
        now, stated = amount(price), amount(lowest)
        if lowest is None or now is None or stated is None or unit(price) != unit(lowest):
            continue
        seen, true = _dearest(history_of(dossier, sheet.channel, unit(lowest), night), now)
        if true is None or true >= stated:
            continue
        params = (("said", lowest.term.value), ("seen", f"{true:f} {unit(lowest)}"), ("days", str(seen)))
        found = finding(
            RULE, dossier.offer, "lowest_price_30d", odd_sides([lowest]), channel=sheet.channel, key=sheet.key,
            params=params,
        )  # fmt: skip
        yield found if seen == _DAYS else inconclusive(found)


def _dearest(history: History, price: Decimal) -> tuple[int, Decimal | None]:
    """Of the days on which the reduction may have begun, the one with the highest lowest price before it.

    Returns:
        How many of the days before it were observed, and the lowest price on them; none if on no day anything was.
    """
    windows = [(low, seen) for day in history.beginnings(price) for seen, low in (history.window(day, _DAYS),) if low]
    low, seen = max(windows, default=(None, 0))
    return seen, low


RULE = Rule(
    code="L104",
    name="eu-lowest-price-differs-from-history",
    kind=FindingKind.LAW,
    severity=Severity.HIGH,
    pack="law-eu",
    judge=_judge,
    params=("said", "seen", "days"),
    message=Message(
        de="{offer}: {said} als 30-Tage-Tiefstpreis auf {channel}, beobachtet {seen} ({days} von 30 Tagen)",
        fr="{offer} : {said} comme prix le plus bas de 30 jours sur {channel}, observé {seen} ({days} jours sur 30)",
        it="{offer}: {said} come prezzo più basso di 30 giorni su {channel}, osservato {seen} ({days} giorni su 30)",
        en="{offer}: {said} as the lowest price of 30 days on {channel}, {seen} was observed ({days} of 30 days)",
    ),
    mend=Message(
        de="Den niedrigsten Preis der 30 Tage vor der Ermässigung nennen; juristisch prüfen lassen.",
        fr="Indiquer le prix le plus bas des 30 jours avant la réduction ; faire vérifier par un juriste.",
        it="Indicare il prezzo più basso dei 30 giorni prima della riduzione; far verificare da un legale.",
        en="State the lowest price of the 30 days before the reduction; have counsel check.",
    ),
)
