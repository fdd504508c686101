"""One document contradicts itself: what machines read, or another place in it, says something else.

What it finds:
    Structured data (JSON-LD, microdata), the meta description or a picture's alternative text beside the visible
    text; data in scripts beside marked elements; a feed's row beside the page that it describes; a table beside the
    answer below it, for attributes of which a document says one thing only.

Why it matters:
    Search engines, price portals and assistants show what the structured data say; the customer who clicks
    finds another price.

Not reported:
    Structured data with a range over variants; a second price in the same text, which belongs to a condition or
    a variant; words that no visitor sees; a difference that is already reported against a record or another channel.

How to mend:
    Make the template fill both places from the same field.
"""

from collections.abc import Iterator

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity
from audit.plugins.rule import Message, Rule
from rules._conflicts import Between, conflicts_between
from rules._findings import of_conflict


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    for conflict in conflicts_between(Between.WORDS, dossier, night):
        yield of_conflict(RULE, dossier, conflict)


RULE = Rule(
    code="C104",
    name="differs-within-document",
    kind=FindingKind.INTERNAL_CONTRADICTION,
    severity=Severity.MEDIUM,
    judge=_judge,
    params=("expected", "said", "where"),
    message=Message(
        de="{offer}: {attribute} im selben Dokument einmal {expected}, einmal {said} ({where})",
        fr="{offer} : {attribute} indique dans le même document {expected} et {said} ({where})",
        it="{offer}: {attribute} nello stesso documento è {expected} e {said} ({where})",
        en="{offer}: {attribute} is {expected} in one place and {said} in another of the same document ({where})",
    ),
    mend=Message(
        de="Beide Stellen aus derselben Quelle füllen; zuerst die falsche berichtigen.",
        fr="Alimenter les deux endroits par la même source ; corriger d’abord celui qui est faux.",
        it="Alimentare i due punti dalla stessa fonte; correggere prima quello sbagliato.",
        en="Fill both places from the same source; correct the wrong one first.",
    ),
    folds_into=("V101", "V102", "V103"),
)
