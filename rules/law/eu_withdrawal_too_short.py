"""A right of withdrawal of fewer than fourteen days (European Union).

What it finds:
    Documents for consumers that call fewer than fourteen days their right or period of withdrawal ("7 Tage
    Widerrufsrecht").

Why it matters:
    Art. 9 of Directive 2011/83/EU, applied since 13 June 2014: who buys at a distance may withdraw within fourteen
    days. Who is told of fewer has a year more (Art. 10). Source: eur-lex.europa.eu, CELEX 32011L0083, looked up on
    22 November 2026.

Not reported:
    A right to return or exchange that is not called one of withdrawal; days within which money is refunded or goods are
    sent back; offers for businesses. A hint, no legal advice.

How to mend:
    Name fourteen days, or the longer period that the shop grants.
"""

import re
from collections.abc import Iterator
from datetime import date

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity
from audit.model.statement import Statement
from audit.plugins.rule import Message, Rule
from rules._findings import finding, odd_sides
from rules._law import EU, sheets_under
from rules._sheets import amount, unit

_SINCE, _LEAST = date(2014, 6, 13), 14
_RIGHT = re.compile(
    r"widerrufs?(?:recht|frist)|rücktrittsrecht|(?:droit|délai) de rétractation|(?:diritto|termine) di recesso|"
    r"(?:right of withdrawal|withdrawal (?:right|period)|cooling[- ]off)",
    re.IGNORECASE,
)


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    for sheet in sheets_under(dossier, night, EU, _SINCE, "return_period"):
        short = [s for s in sheet.all("return_period") if _is_too_short(s)]
        if short:
            params = (("said", short[0].term.value),)
            sides = odd_sides(short)
            yield finding(
                RULE, dossier.offer, "return_period", sides, channel=sheet.channel, key=sheet.key, params=params
            )


def _is_too_short(said: Statement) -> bool:
    days = amount(said)
    called = unit(said) == "D" and bool(_RIGHT.search(said.where.quote))
    return called and said.term.bound is None and days is not None and 0 < days < _LEAST


RULE = Rule(
    code="L105",
    name="eu-withdrawal-too-short",
    kind=FindingKind.LAW,
    severity=Severity.HIGH,
    pack="law-eu",
    judge=_judge,
    params=("said",),
    message=Message(
        de="{offer}: Widerrufsrecht von {said} auf {channel}, es sind 14 Tage (EU, Art. 9 RL 2011/83/EU)",
        fr="{offer} : droit de rétractation de {said} sur {channel}, il est de 14 jours (UE, art. 9 dir. 2011/83/UE)",
        it="{offer}: diritto di recesso di {said} su {channel}, è di 14 giorni (UE, art. 9 dir. 2011/83/UE)",
        en="{offer}: a right of withdrawal of {said} on {channel}, it is 14 days (EU, Art. 9 Dir. 2011/83/EU)",
    ),
    mend=Message(
        de="Mindestens 14 Tage nennen; juristisch prüfen lassen.",
        fr="Indiquer au moins 14 jours ; faire vérifier par un juriste.",
        it="Indicare almeno 14 giorni; far verificare da un legale.",
        en="Name at least 14 days; have counsel check.",
    ),
)
