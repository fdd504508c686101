"""A minimum term of more than 24 months (Germany).

What it finds:
    Documents for consumers that state a minimum contract term of more than 24 months.

Why it matters:
    § 56(1) TKG for telecommunications, and § 309 no. 9 BGB for other standing contracts since 1 March 2022, allow at
    most 24 months. Source: gesetze-im-internet.de/tkg_2021, § 56, looked up on 22 November 2026; the BGB was not.

Not reported:
    Offers for businesses; loans, instalments, savings, leasing and rent, insurance, district heating and courses, for
    which another term may be agreed. A hint, no legal advice.

How to mend:
    Correct the term, or say that the offer is for businesses.
"""

from collections.abc import Iterator
from datetime import date

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity
from audit.plugins.rule import Message, Rule
from rules._findings import finding, odd_sides
from rules._law import is_other_contract, months, sheets_under

_GERMANY, _SINCE, _MOST = frozenset({"DE"}), date(2022, 3, 1), 24


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    for sheet in sheets_under(dossier, night, _GERMANY, _SINCE, "contract_term"):
        long = [s for s in sheet.all("contract_term") if s.term.bound != "max" and (months(s) or 0) > _MOST]
        if long and not is_other_contract(sheet, dossier):
            params = (("said", long[0].term.value),)
            sides = odd_sides(long)
            yield finding(
                RULE, dossier.offer, "contract_term", sides, channel=sheet.channel, key=sheet.key, params=params
            )


RULE = Rule(
    code="L201",
    name="de-contract-term-too-long",
    kind=FindingKind.LAW,
    severity=Severity.MEDIUM,
    pack="law-de",
    judge=_judge,
    params=("said",),
    message=Message(
        de="{offer}: Mindestlaufzeit {said} auf {channel}, erlaubt sind 24 Monate (§ 56 TKG, § 309 Nr. 9 BGB)",
        fr="{offer} : durée minimale {said} sur {channel}, 24 mois au plus sont admis (Allemagne, § 56 TKG, § 309 BGB)",
        it="{offer}: durata minima {said} su {channel}, sono ammessi 24 mesi (Germania, § 56 TKG, § 309 BGB)",
        en="{offer}: a minimum term of {said} on {channel}, 24 months are allowed (Germany, § 56 TKG, § 309 BGB)",
    ),
    mend=Message(
        de="Die Laufzeit berichtigen, oder als Angebot für Unternehmen kennzeichnen; juristisch prüfen lassen.",
        fr="Corriger la durée, ou signaler une offre pour entreprises ; faire vérifier par un juriste.",
        it="Correggere la durata, o indicare che è un’offerta per imprese; far verificare da un legale.",
        en="Correct the term, or say that it is for businesses; have counsel check.",
    ),
)
