"""What is right today will contradict from a coming day on.

What it finds:
    A statement that names an end of its own, beside a record or another channel that says something else from a
    day before that end: the post says "until the 3rd", the new price begins on the 1st.

Why it matters:
    Today it can be mended before any customer sees it.

Not reported:
    Pages without dates, which will be changed in time; what begins after the days looked ahead; what
    contradicts already today; two campaigns of one plan.

How to mend:
    Shorten the one or postpone the other.
"""

from collections.abc import Iterator

from audit.model.ahead import Collision, collisions
from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity, Side
from audit.plugins.rule import Message, Rule
from rules._findings import finding


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    for attribute in dossier.unsettled:
        found = list(collisions(dossier, attribute, night))
        if found:
            yield _finding(dossier, attribute, found)


def _finding(dossier: Dossier, attribute: str, found: list[Collision]) -> Finding:
    soonest = found[0]
    records = {record.source for record in (*dossier.records, *dossier.kin)}
    sides = {
        Side.of(s, record=s.channel in records, odd=position is collision.lasting)
        for collision in found
        for position in (collision.beginning, collision.lasting)
        for s in position.statements[:3]
    }
    params = (
        ("begins", soonest.begins.date().isoformat()),
        ("said", soonest.lasting.term.value),
        ("expected", soonest.beginning.term.value),
    )
    return finding(RULE, dossier.offer, attribute, sides, scope=soonest.scope, params=params)


RULE = Rule(
    code="V106",
    name="will-contradict",
    kind=FindingKind.LOOK_AHEAD,
    severity=Severity.LOW,
    judge=_judge,
    params=("begins", "said", "expected"),
    message=Message(
        de="{offer}: ab {begins} gilt {expected}, {attribute} {said} ist aber noch länger angekündigt",
        fr="{offer} : dès le {begins}, {expected} s’applique, alors que l’annonce de {attribute} {said} court encore",
        it="{offer}: dal {begins} vale {expected}, ma l’annuncio di {attribute} {said} dura più a lungo",
        en="{offer}: from {begins} on {expected} holds, but {attribute} {said} is announced for longer",
    ),
    mend=Message(
        de="Die Ankündigung vor {begins} beenden, oder den Wechsel verschieben.",
        fr="Mettre fin à l’annonce avant le {begins}, ou reporter le changement.",
        it="Terminare l’annuncio prima del {begins}, oppure rinviare il cambiamento.",
        en="End the announcement before {begins}, or postpone the change.",
    ),
)
