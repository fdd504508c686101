"""A channel could not be reached at all.

What it finds:
    Channels of which documents were asked for and not one could be read.

Why it matters:
    If the audit cannot reach it, customers perhaps cannot either; and nothing is known of what it says.

Not reported:
    Single documents that could not be read, which stand among what was not observed; channels with nothing to read.

How to mend:
    Look at the reason, then at the channel; correct its address in the audit file if it has moved.
"""

from collections.abc import Iterator

from audit.model.dossier import Night
from audit.model.finding import Finding, FindingKind, Offer, Severity, Side
from audit.plugins.rule import Message, Rule
from rules._findings import finding


def _judge(night: Night) -> Iterator[Finding]:
    for name, state in sorted(night.states.items()):
        if state.reachable:
            continue
        reasons = "; ".join(sorted({gap.reason for gap in state.gaps})) or state.disturbed or "E-UNKNOWN"
        addresses = sorted({gap.address for gap in state.gaps if gap.address})
        side = Side(name, odd=True, address=addresses[0] if addresses else state.channel.origin)
        yield finding(RULE, Offer(""), "", (side,), channel=name, params=(("reason", reasons),))


RULE = Rule(
    code="N102",
    name="channel-unreachable",
    kind=FindingKind.UNREACHABLE,
    severity=Severity.HIGH,
    judge_night=_judge,
    params=("reason",),
    message=Message(
        de="{channel} war nicht zu erreichen ({reason})",
        fr="{channel} était injoignable ({reason})",
        it="{channel} non era raggiungibile ({reason})",
        en="{channel} could not be reached ({reason})",
    ),
    mend=Message(
        de="Dem Grund nachgehen; falls {channel} umgezogen ist, die Adresse in der Audit-Datei ändern.",
        fr="Chercher la cause ; si {channel} a déménagé, corriger l’adresse dans le fichier d’audit.",
        it="Cercare la causa; se {channel} si è spostato, correggere l’indirizzo nel file di audit.",
        en="Look into the reason; if {channel} has moved, change its address in the audit file.",
    ),
)
