"""Documents of one channel contradict each other, and no record says which is right.

What it finds:
    Two pages, articles or rows of the same channel with values of one attribute that cannot both be true for
    the same days, regions and customers: free shipping from 49 on the home page, from 59 in the conditions.

Why it matters:
    The customer picks the better of the two; the company's own site is the proof.

Not reported:
    A teaser with "ab"; pages for another country, customer group or variant; a page that also states what the
    other one says; announcements of a day to come. Rows of two pages that merely have one name, which no record
    knows ("Adults", "DC"), may be two things: that is a hint.

How to mend:
    Correct the page that was forgotten.
"""

from collections.abc import Iterator

from audit.model.camps import Conflict
from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity
from audit.model.statement import Role
from audit.plugins.rule import Message, Rule
from rules._conflicts import Between, conflicts_between
from rules._findings import inconclusive, of_conflict

_WITHIN = frozenset({Role.ROW, Role.MENTION})


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    for conflict in conflicts_between(Between.DOCUMENTS, dossier, night):
        found = of_conflict(RULE, dossier, conflict)
        yield inconclusive(found) if _is_one_by_name_alone(dossier, conflict) else found


def _is_one_by_name_alone(dossier: Dossier, conflict: Conflict) -> bool:
    """Whether only a name in rows or in passing says that two pages speak of one offer."""
    subjects = [statement.subject for statement in conflict.spoken]
    return not dossier.has_record and all(one.role in _WITHIN and not one.ids for one in subjects)


RULE = Rule(
    code="C103",
    name="differs-within-channel",
    kind=FindingKind.CONTRADICTION,
    severity=Severity.MEDIUM,
    judge=_judge,
    params=("expected", "said", "where"),
    message=Message(
        de="{offer}: {attribute} je nach Seite verschieden: {expected} und {said} ({where})",
        fr="{offer} : {attribute} diffère selon la page : {expected} et {said} ({where})",
        it="{offer}: {attribute} varia da una pagina all’altra: {expected} e {said} ({where})",
        en="{offer}: {attribute} differs from page to page: {expected} and {said} ({where})",
    ),
    mend=Message(
        de="Klären, was gilt, und die vergessene Seite berichtigen.",
        fr="Décider ce qui est valable et corriger la page oubliée.",
        it="Decidere che cosa vale e correggere la pagina dimenticata.",
        en="Decide what holds, and correct the page that was forgotten.",
    ),
    folds_into=("V101", "V102", "V103"),
)
