"""Campaign plan and CRM say different things about an offer of which no channel speaks yet.

What it finds:
    Two records of one offer, from different sources, whose values of one attribute cannot both be true.

Why it matters:
    One of them will be published, or is what the agent on the telephone reads out.

Not reported:
    Records of different offers, variants or customer groups; records where a channel speaks as well, since the
    record that departs is then a side of differs-from-record.

How to mend:
    Correct the record that is out of date, before anything is published from it.
"""

from collections.abc import Iterator

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity
from audit.plugins.rule import Message, Rule
from rules._conflicts import Between, conflicts_between
from rules._findings import of_conflict


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    if len(dossier.records) < 2:  # noqa: PLR2004  (it takes two to disagree)
        return
    for conflict in conflicts_between(Between.RECORDS, dossier, night):
        yield of_conflict(RULE, dossier, conflict)


RULE = Rule(
    code="C105",
    name="records-disagree",
    kind=FindingKind.RECORDS_DISAGREE,
    severity=Severity.MEDIUM,
    judge=_judge,
    params=("expected", "said", "where"),
    message=Message(
        de="{offer}: {attribute} ist in den Datensätzen verschieden: {expected} und {said} ({where})",
        fr="{offer} : {attribute} diffère entre les fiches : {expected} et {said} ({where})",
        it="{offer}: {attribute} varia tra le schede: {expected} e {said} ({where})",
        en="{offer}: {attribute} differs between the records: {expected} and {said} ({where})",
    ),
    mend=Message(
        de="Den überholten Datensatz in {where} berichtigen, bevor daraus etwas veröffentlicht wird.",
        fr="Rectifier la fiche dépassée dans {where} avant d’en publier quoi que ce soit.",
        it="Correggere la scheda superata in {where} prima di pubblicarne qualcosa.",
        en="Correct the outdated record in {where} before anything is published from it.",
    ),
)
