"""A price has the deposit inside it (Germany).

What it finds:
    Documents whose only price says that a deposit is included ("12,99 € inkl. 3,30 € Pfand").

Why it matters:
    § 7 PAngV: a refundable deposit stands beside the total price, and not inside of it. So the Bundesgerichtshof, I ZR
    135/20, 26 October 2023, after the Court of Justice, C-543/21. Source: omsels.info on § 7 PAngV and
    betriebs-berater.ruw.de, looked up on 22 November 2026.

Not reported:
    A deposit that comes on top; one beside a price of which the words do not say that it holds it; documents that also
    state the price without the deposit; offers for businesses. A hint, no legal advice.

How to mend:
    State the price without the deposit, and the deposit beside it.
"""

import re
from collections.abc import Iterator
from datetime import date

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity
from audit.model.statement import Statement
from audit.plugins.rule import Message, Rule
from rules._findings import finding, odd_sides
from rules._law import sheets_under
from rules._sheets import amount, unit

_GERMANY, _SINCE = frozenset({"DE"}), date(2022, 5, 28)
_INCLUDED = re.compile(
    r"\b(?:inkl|incl|einschl|inklusive|einschließlich|einschliesslich|including|davon)\.? ?$", re.IGNORECASE
)
_DEPOSIT = re.compile(r"pfand|kaution|deposit", re.IGNORECASE)


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    for sheet in sheets_under(dossier, night, _GERMANY, _SINCE, "deposit", "price"):
        price, deposit = sheet.only("price"), sheet.only("deposit")
        whole, part = amount(price), amount(deposit)
        if price is None or deposit is None or whole is None or not part or part >= whole:
            continue
        if unit(price) == unit(deposit) and _is_included(deposit):
            params = (("said", price.term.value), ("deposit", deposit.term.value))
            sides = odd_sides((price, deposit))
            yield finding(RULE, dossier.offer, "deposit", sides, channel=sheet.channel, key=sheet.key, params=params)


def _is_included(deposit: Statement) -> bool:
    where = deposit.where
    return bool(_DEPOSIT.search(where.quote) and _INCLUDED.search(where.before))


RULE = Rule(
    code="L206",
    name="de-deposit-inside-price",
    kind=FindingKind.LAW,
    severity=Severity.MEDIUM,
    pack="law-de",
    judge=_judge,
    params=("said", "deposit"),
    message=Message(
        de="{offer}: der Preis {said} auf {channel} enthält das Pfand von {deposit} (§ 7 PAngV)",
        fr="{offer} : le prix de {said} sur {channel} comprend la consigne de {deposit} (Allemagne, § 7 PAngV)",
        it="{offer}: il prezzo di {said} su {channel} comprende la cauzione di {deposit} (Germania, § 7 PAngV)",
        en="{offer}: the price of {said} on {channel} has the deposit of {deposit} inside it (Germany, § 7 PAngV)",
    ),
    mend=Message(
        de="Den Preis ohne Pfand nennen und das Pfand daneben; juristisch prüfen lassen.",
        fr="Indiquer le prix sans la consigne, et la consigne à côté ; faire vérifier par un juriste.",
        it="Indicare il prezzo senza cauzione, e la cauzione accanto; far verificare da un legale.",
        en="State the price without the deposit, and the deposit beside it; have counsel check.",
    ),
)
