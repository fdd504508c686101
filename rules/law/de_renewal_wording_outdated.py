"""Terms of renewal or notice from before March 2022 (Germany).

What it finds:
    Documents for consumers that state a renewal for more than one month, or a notice of more than one month.

Why it matters:
    § 309 no. 9 BGB (contracts since 1 March 2022) and § 56(3) TKG: a contract is renewed tacitly only for an
    indefinite time, and can then be ended with a month's notice. "Verlängert sich um 12 Monate" and "3 Monate
    Kündigungsfrist" are the classic leftovers. Source: gesetze-im-internet.de/tkg_2021, § 56, looked up on
    22 November 2026; the BGB was not.

Not reported:
    Offers for businesses; notice in working days or of thirty days; notice of a contract without any term; loans,
    savings, leasing and rent, insurance, associations, heating and courses, for which other terms may be agreed;
    warranties that are extended; more than two years, for which no contract is renewed tacitly. A hint, no legal
    advice.

How to mend:
    Replace the wording, in the small print, the questions and the price list too.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity
from audit.model.statement import Statement
from audit.plugins.rule import Message, Rule
from rules._findings import finding, odd_sides
from rules._law import is_other_contract, months, sheets_under
from rules._showing import words_of

_GERMANY, _SINCE = frozenset({"DE"}), date(2022, 3, 1)
_A_MONTH, _TWO_YEARS = 31 / 30, 24
_OF_TERM = re.compile(r"laufzeit|ablauf|vertragsende|vertragsjahr|vertragsdauer|end of (?:the )?term", re.IGNORECASE)


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    for attribute in ("renewal_term", "notice_period"):
        for sheet in sheets_under(dossier, night, _GERMANY, _SINCE, attribute):
            old = [s for s in sheet.all(attribute) if _A_MONTH < (months(s) or 0) <= _TWO_YEARS]
            if attribute == "notice_period" and not _ends(old, dossier):
                continue
            if old and not is_other_contract(sheet, dossier):
                params = (("said", old[0].term.value),)
                sides = odd_sides(old)
                yield finding(
                    RULE, dossier.offer, attribute, sides, channel=sheet.channel, key=sheet.key, params=params
                )


def _ends(notices: Iterable[Statement], dossier: Dossier) -> bool:
    """Whether a contract has a term that notice is given for: one without any may have a longer notice."""
    terms = (s for name in ("contract_term", "renewal_term") for s in (*dossier.said(name), *dossier.recorded(name)))
    return any(months(s) for s in terms) or any(_OF_TERM.search(words_of([s])) for s in notices)


RULE = Rule(
    code="L202",
    name="de-renewal-wording-outdated",
    kind=FindingKind.LAW,
    severity=Severity.HIGH,
    pack="law-de",
    judge=_judge,
    params=("said",),
    message=Message(
        de="{offer}: {attribute} {said} auf {channel} ist seit März 2022 überholt (§ 309 Nr. 9 BGB, § 56 Abs. 3 TKG)",
        fr="{offer} : {attribute} {said} sur {channel} n’est plus conforme depuis mars 2022 (Allemagne, § 309 BGB)",
        it="{offer}: {attribute} {said} su {channel} non è più conforme da marzo 2022 (Germania, § 309 BGB)",
        en="{offer}: {attribute} {said} on {channel} has been out of date since March 2022 (Germany, § 309 BGB)",
    ),
    mend=Message(
        de="Die Formulierung überall ersetzen; juristisch prüfen lassen.",
        fr="Remplacer la formulation partout ; faire vérifier par un juriste.",
        it="Sostituire la formulazione ovunque; far verificare da un legale.",
        en="Replace the wording everywhere; have counsel check.",
    ),
)
