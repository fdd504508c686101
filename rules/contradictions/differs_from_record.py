"""A channel says something else than the campaign or CRM record.

What it finds:
    Values of one attribute that cannot be true beside the record's, although both claim to hold for the same
    days, regions and customers, in the same unit. A weaker record that departs from the strongest while
    channels speak is one of the odd sides.

Why it matters:
    The record is what the company meant. A customer who was promised more will ask for it, and a court may
    agree; a customer who was promised less goes elsewhere.

Not reported:
    "ab 19.90" on the home page beside 24.90; a members' price beside the price for everybody; a document that also
    states what the record says, because its other values then belong to conditions (its text, its scripts and its
    marked elements are heard apart); the standing price where the campaign holds for some customers only; the
    recorded price less the discount of a campaign that covers the offer and runs; a lower price whose document
    names a code, customers or an order value, unless structured data alone state it; days of a stay or course that
    begin when the offer is over; days in structured data alone, where the offer's own record has none; last
    spring's post; prices in another currency, billing interval or tax basis.

How to mend:
    Correct the channels that are marked, or the record if the channels are right.
"""

from collections.abc import Iterator

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity
from audit.plugins.rule import Message, Rule
from rules._conflicts import Between, conflicts_between
from rules._findings import of_conflict


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    if not dossier.records and not dossier.kin:
        return
    for conflict in conflicts_between(Between.RECORD, dossier, night):
        yield of_conflict(RULE, dossier, conflict)


RULE = Rule(
    code="C101",
    name="differs-from-record",
    kind=FindingKind.CONTRADICTION,
    severity=Severity.HIGH,
    judge=_judge,
    params=("expected", "said", "where"),
    message=Message(
        de="{offer}: {attribute} lautet {said} statt {expected} ({where})",
        fr="{offer} : {attribute} indique {said} au lieu de {expected} ({where})",
        it="{offer}: {attribute} indica {said} invece di {expected} ({where})",
        en="{offer}: {attribute} reads {said} instead of {expected} ({where})",
    ),
    mend=Message(
        de="In {where} auf {expected} ändern, oder den Datensatz berichtigen, falls er überholt ist.",
        fr="Mettre {expected} sur {where}, ou rectifier la fiche si elle est dépassée.",
        it="Mettere {expected} su {where}, oppure correggere la scheda, se è superata.",
        en="Change {where} to {expected}, or correct the record if it is out of date.",
    ),
    folds_into=("V101", "V102", "V103"),
)
