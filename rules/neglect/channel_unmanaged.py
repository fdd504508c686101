"""A channel has had nothing new for longer than it should.

What it finds:
    Channels with dated entries (posts, feeds, newsletters) whose newest entry is older than the days that the audit
    file allows for that channel.

Why it matters:
    A customer who finds last year's post on top takes it for today's, or the company for closed.

Not reported:
    Channels for which the audit file sets no number of days; channels without dates; channels that could not be read
    completely tonight.

How to mend:
    Publish something, close the channel, or allow it more days.
"""

from collections.abc import Iterator

from audit.model.dossier import Night
from audit.model.finding import Finding, FindingKind, Offer, Severity, Side
from audit.plugins.rule import Message, Rule
from rules._findings import finding


def _judge(night: Night) -> Iterator[Finding]:
    for name, state in sorted(night.states.items()):
        allowed = state.channel.quiet_after_days
        if allowed is None or state.newest is None or not state.observed:
            continue
        days = (night.today - state.newest.date()).days
        if days > allowed:
            params = (("days", str(days)), ("newest", state.newest.date().isoformat()), ("allowed", str(allowed)))
            side = Side(name, odd=True, published=state.newest)
            yield finding(RULE, Offer(""), "", (side,), channel=name, params=params)


RULE = Rule(
    code="N101",
    name="channel-unmanaged",
    kind=FindingKind.STALE_CHANNEL,
    severity=Severity.LOW,
    judge_night=_judge,
    params=("days", "newest", "allowed"),
    message=Message(
        de="{channel}: seit {days} Tagen nichts Neues (zuletzt am {newest}, erlaubt: {allowed})",
        fr="{channel} : rien de nouveau depuis {days} jours (dernière entrée le {newest}, admis : {allowed})",
        it="{channel}: niente di nuovo da {days} giorni (ultima voce il {newest}, ammessi: {allowed})",
        en="{channel}: nothing new for {days} days (last on {newest}, allowed: {allowed})",
    ),
    mend=Message(
        de="Etwas veröffentlichen, {channel} schliessen, oder mehr Tage erlauben.",
        fr="Publier quelque chose, fermer {channel}, ou admettre davantage de jours.",
        it="Pubblicare qualcosa, chiudere {channel}, o ammettere più giorni.",
        en="Publish something, close {channel}, or allow it more days.",
    ),
)
