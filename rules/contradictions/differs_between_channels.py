"""Channels say different things about the same offer at the same time, and no record says which is right.

What it finds:
    Camps of channels whose values of one attribute cannot all be true, although they hold for the same
    days, regions and customers, in the same unit.

Why it matters:
    The customer who saw the better promise feels cheated at the till or on the telephone, and the
    agent there cannot tell which was meant.

Not reported:
    "ab 39.90" beside 49.90; prices in different currencies or billing intervals; a
    members' price beside one for everybody; channels that speak to different countries; a maker's
    recommended price beside the shop's own former one; last spring's post.

How to mend:
    Decide what holds, correct the channels that depart from it, or narrow down whom and when a
    statement is for.
"""

from collections.abc import Iterator

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity
from audit.plugins.rule import Message, Rule
from rules._conflicts import Between, conflicts_between
from rules._findings import of_conflict


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    for conflict in conflicts_between(Between.CHANNELS, dossier, night):
        yield of_conflict(RULE, dossier, conflict)


RULE = Rule(
    code="C102",
    name="differs-between-channels",
    kind=FindingKind.CONTRADICTION,
    severity=Severity.HIGH,
    judge=_judge,
    params=("expected", "said", "where"),
    message=Message(
        de="{offer}: {attribute} je nach Kanal verschieden: {expected}, aber {said} ({where})",
        fr="{offer} : {attribute} diffère selon le canal : {expected}, mais {said} ({where})",
        it="{offer}: {attribute} varia da un canale all’altro: {expected}, ma {said} ({where})",
        en="{offer}: {attribute} differs between channels: {expected}, but {said} ({where})",
    ),
    mend=Message(
        de="Klären, was gilt, und die übrigen Kanäle angleichen.",
        fr="Décider ce qui est valable et aligner les autres canaux.",
        it="Decidere che cosa vale e allineare gli altri canali.",
        en="Decide what holds, and bring the other channels into line.",
    ),
    folds_into=("V101", "V102", "V103"),
)
