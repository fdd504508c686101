"""An offer is missing on a channel that should carry it.

What it finds:
    Offers of running records that name a channel which was read completely and does not speak of the offer.

Why it matters:
    Customers of that channel do not learn of the offer; the agent on the telephone has never heard of it.

Not reported:
    Channels that could not be read completely tonight; offers that may be there under a doubtful name; records that
    have not begun, are over, or may not be published; channels that the record does not name.

How to mend:
    Publish the offer there, or take the channel out of the record.
"""

from collections.abc import Iterator
from datetime import timedelta

from audit.model.dossier import Dossier, Mention, Night
from audit.model.finding import Finding, FindingKind, Severity, Side
from audit.model.record import Record
from audit.model.speaking import end_of, start_of, window_of
from audit.plugins.rule import Message, Rule
from rules._findings import finding

_ANNOUNCED = timedelta(days=60)


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    for record in dossier.records:
        if record.channels is None or not _runs(record, dossier, night):
            continue
        seen = {mention.channel for mention in dossier.mentions if _counts(mention, record, dossier)}
        seen |= {s.channel for s in dossier.statements if s.published is None}
        for name in sorted(set(record.channels) - seen):
            if _is_absent(name, dossier, night):
                # No cell of the record proves it better than its name.
                sides = (Side(record.source, record=True), Side(name, odd=True))
                params = (("record", record.source),)
                yield finding(RULE, dossier.offer, "", sides, channel=name, params=params)


def _runs(record: Record, dossier: Dossier, night: Night) -> bool:
    first, last = window_of(record, dossier)
    begun = first is None or first <= end_of(night.now)
    return record.published and begun and (last is None or last >= start_of(night.now))


def _counts(mention: Mention, record: Record, dossier: Dossier) -> bool:
    """Whether a mention is one of this offer: "starts tomorrow" is, last year's post of the same name is not."""
    first = window_of(record, dossier)[0]
    return mention.published is None or first is None or mention.published >= first - _ANNOUNCED


def _is_absent(channel: str, dossier: Dossier, night: Night) -> bool:
    state = night.states.get(channel)
    doubtful = any(doubt.channel == channel for doubt in dossier.doubts)
    return state is not None and state.observed and not doubtful


RULE = Rule(
    code="O101",
    name="offer-missing",
    kind=FindingKind.MISSING_OFFER,
    severity=Severity.MEDIUM,
    judge=_judge,
    params=("record",),
    message=Message(
        de="{offer} fehlt auf {channel}, obwohl {record} den Kanal nennt",
        fr="{offer} manque sur {channel}, alors que {record} cite ce canal",
        it="{offer} manca su {channel}, benché {record} indichi questo canale",
        en="{offer} is missing on {channel}, although {record} names that channel",
    ),
    mend=Message(
        de="Das Angebot auf {channel} veröffentlichen, oder den Kanal in {record} streichen.",
        fr="Publier l’offre sur {channel}, ou retirer ce canal de {record}.",
        it="Pubblicare l’offerta su {channel}, oppure togliere il canale da {record}.",
        en="Publish the offer on {channel}, or take the channel out of {record}.",
    ),
)
