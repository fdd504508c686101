"""Instalments are advertised without the effective annual rate (Germany).

What it finds:
    Documents that name a number of instalments and their amount, but no effective annual rate.

Why it matters:
    § 17 PAngV: advertising for credit with any figure must state the effective annual rate at least as prominently,
    with an example. Source: gesetze-im-internet.de/pangv_2022/__17.html, looked up on 22 November 2026.

Not reported:
    Offers for businesses; instalments without an amount. A hint, no legal advice.

How to mend:
    Name the effective annual rate and the example beside the instalments, also where it is 0 %.
"""

from collections.abc import Iterator
from datetime import date

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity
from audit.plugins.rule import Message, Rule
from rules._findings import finding, odd_sides
from rules._law import is_for_business, sheets_under
from rules._sheets import unit

_GERMANY, _SINCE = frozenset({"DE"}), date(2022, 5, 28)


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    for sheet in sheets_under(dossier, night, _GERMANY, _SINCE, "instalments", "price"):
        rates = [s for s in sheet.all("price") if unit(s).endswith("/PM1")]
        here = dossier.documents[sheet.channel, sheet.statements[0].document]
        if not rates or any(s.attribute == "interest_rate" for s in here):
            continue
        if any(is_for_business(s) for s in sheet.statements):
            continue
        params = (("said", rates[0].term.value),)
        sides = odd_sides((*sheet.all("instalments"), *rates))
        yield finding(RULE, dossier.offer, "interest_rate", sides, channel=sheet.channel, key=sheet.key, params=params)


RULE = Rule(
    code="L204",
    name="de-instalments-without-rate",
    kind=FindingKind.LAW,
    severity=Severity.MEDIUM,
    pack="law-de",
    judge=_judge,
    params=("said",),
    message=Message(
        de="{offer}: Raten von {said} auf {channel} ohne effektiven Jahreszins (§ 17 PAngV)",
        fr="{offer} : mensualités de {said} sur {channel} sans taux annuel effectif (Allemagne, § 17 PAngV)",
        it="{offer}: rate di {said} su {channel} senza tasso annuo effettivo (Germania, § 17 PAngV)",
        en="{offer}: instalments of {said} on {channel} without the effective annual rate (Germany, § 17 PAngV)",
    ),
    mend=Message(
        de="Effektiven Jahreszins und Beispiel danebenstellen; juristisch prüfen lassen.",
        fr="Indiquer à côté le taux annuel effectif et un exemple ; faire vérifier par un juriste.",
        it="Indicare accanto il tasso annuo effettivo e un esempio; far verificare da un legale.",
        en="State the effective annual rate and an example beside them; have counsel check.",
    ),
)
