"""A channel has no owner, although others have.

What it finds:
    Channels for which the audit file names nobody, in a company that names an owner for other channels.

Why it matters:
    What nobody looks after goes out of date first, and the findings about it reach nobody.

Not reported:
    Anything as long as the audit file names no owners at all.

How to mend:
    Name an owner in the audit file.
"""

from collections.abc import Iterator

from audit.model.dossier import Night
from audit.model.finding import Finding, FindingKind, Offer, Severity, Side
from audit.plugins.rule import Message, Rule
from rules._findings import finding


def _judge(night: Night) -> Iterator[Finding]:
    if not any(state.channel.owner for state in night.states.values()):
        return
    for name, state in sorted(night.states.items()):
        if not state.channel.owner:
            yield finding(RULE, Offer(""), "", (Side(name, odd=True),), channel=name)


RULE = Rule(
    code="N104",
    name="channel-without-owner",
    kind=FindingKind.STALE_CHANNEL,
    severity=Severity.LOW,
    judge_night=_judge,
    message=Message(
        de="Für {channel} ist niemand zuständig",
        fr="{channel} n’a pas de responsable",
        it="{channel} non ha un responsabile",
        en="{channel} has no owner",
    ),
    mend=Message(
        de="In der Audit-Datei für {channel} jemanden nennen.",
        fr="Nommer un responsable de {channel} dans le fichier d’audit.",
        it="Indicare un responsabile di {channel} nel file di audit.",
        en="Name an owner of {channel} in the audit file.",
    ),
)
