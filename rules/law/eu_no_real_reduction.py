"""A reduction is announced although the price is not below the lowest of the last 30 days (European Union).

What it finds:
    A discount or a struck-through price beside a price that is as high as the stated lowest price of the last 30 days,
    or higher.

Why it matters:
    An announced reduction must be one against the lowest price of the last 30 days (Art. 6a of Directive 98/6/EC; CJEU
    C-330/23; Bundesgerichtshof I ZR 183/24 of 9 October 2025, where 4.44 was advertised beside a lowest price of
    4.44). Sources looked up on 22 November 2026.

Not reported:
    Prices in different units; several prices of variants; a lowest price without any announced reduction; a discount
    with a code or for some customers only; a recommended price, which is none of the shop's own. A hint, no legal
    advice.

How to mend:
    Take the discount and the struck-through price away.
"""

from collections.abc import Iterator
from datetime import date

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity
from audit.plugins.rule import Message, Rule
from rules._findings import finding, odd_sides
from rules._law import EU, reductions, sheets_under
from rules._sheets import amount, unit

_SINCE = date(2022, 5, 28)


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    for sheet in sheets_under(dossier, night, EU, _SINCE, "price", "lowest_price_30d"):
        price, lowest = sheet.only("price"), sheet.only("lowest_price_30d")
        now, before = amount(price), amount(lowest)
        announced = reductions(sheet)
        if price is None or lowest is None or now is None or before is None or not announced:
            continue
        if unit(price) == unit(lowest) and now >= before:
            params = (("said", price.term.value), ("lowest", lowest.term.value))
            sides = odd_sides((price, lowest, *announced))
            yield finding(RULE, dossier.offer, "price", sides, channel=sheet.channel, key=sheet.key, params=params)


RULE = Rule(
    code="L103",
    name="eu-no-real-reduction",
    kind=FindingKind.LAW,
    severity=Severity.HIGH,
    pack="law-eu",
    judge=_judge,
    params=("said", "lowest"),
    message=Message(
        de="{offer}: {said} auf {channel} als Ermässigung beworben, der 30-Tage-Tiefstpreis ist {lowest}",
        fr="{offer} : {said} annoncé comme réduction sur {channel}, le prix le plus bas de 30 jours est {lowest}",
        it="{offer}: {said} annunciato come riduzione su {channel}, il prezzo più basso di 30 giorni è {lowest}",
        en="{offer}: {said} is announced as a reduction on {channel}, the lowest price of 30 days is {lowest}",
    ),
    mend=Message(
        de="Rabatt und durchgestrichenen Preis entfernen; juristisch prüfen lassen.",
        fr="Retirer la remise et le prix barré ; faire vérifier par un juriste.",
        it="Togliere lo sconto e il prezzo barrato; far verificare da un legale.",
        en="Take the discount and the struck-through price away; have counsel check.",
    ),
)
