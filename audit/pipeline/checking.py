"""Before publication: a draft as one more witness in the dossiers of the last run; nothing is saved."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from audit.config.settings import Audit
from audit.errors import UsageError
from audit.evidence.archive import Archive
from audit.link.folding import fold
from audit.model.capture import Document
from audit.model.finding import Finding
from audit.model.record import Record
from audit.pipeline.ad_hoc import capture_of
from audit.pipeline.asking import last_evidence
from audit.pipeline.before import before_run
from audit.pipeline.judged import Judged
from audit.pipeline.judging import Evidence, judge_evidence
from audit.pipeline.reading import context_of
from audit.pipeline.registry import channel_types
from audit.plugins.channel import ChannelSettings
from audit.read.documents import read_capture
from audit.store.nouns import Observation
from audit.store.store import Store

Tell = Callable[[str], None]
DRAFT = "draft"


def check(
    audit: Audit,
    store: Store,
    archive: Archive,
    target: str,
    text: str | None,
    channel: str | None,
    address: str | None,
    now: datetime,
    clock: datetime,
    tell: Tell,
) -> Judged:
    """What would be found if a draft were published now, or what stands against one campaign.

    Args:
        audit: The audit file.
        store: The database; nothing is written.
        archive: The evidence.
        target: Key or name of a campaign, address, file, or a name for the text.
        text: The draft itself, if it is at hand.
        channel: Where it will be published; the first channel that claims its address if not given.
        address: Under which address; it stands in for what that page says now.
        now: Local instant as of which is judged.
        clock: In UTC.
        tell: Is told what is going on.

    Raises:
        UsageError: If there is no run yet, or no such campaign, file or channel.
    """
    tell("reading")
    evidence, run, _ = last_evidence(audit, store, archive)
    before = before_run(store, run + 1, now)
    campaign = _campaign(evidence.records, target) if text is None else ()
    if campaign:
        judged = judge_evidence(audit, evidence, before, now, run)
        return replace(judged, findings=tuple(f for f in judged.findings if f.offer.id in campaign))
    drafts = _drafts(audit, target, text, channel, address, now, clock)
    judged = judge_evidence(audit, _with_drafts(evidence, drafts), before, now, run)
    keys = {(draft.channel, draft.key) for draft in drafts}
    return replace(judged, findings=tuple(f for f in judged.findings if _is_about(f, keys)))


def _campaign(records: tuple[Record, ...], wanted: str) -> frozenset[str]:
    """Keys of the records that a key or name means."""
    exact = {record.key for record in records if record.key.casefold() == wanted.casefold()}
    return frozenset(exact or {record.key for record in records if fold(record.name) == fold(wanted)})


def _drafts(
    audit: Audit,
    target: str,
    text: str | None,
    channel: str | None,
    address: str | None,
    now: datetime,
    clock: datetime,
) -> tuple[Document, ...]:
    settings = _channel(audit, channel, address or target)
    capture = capture_of(DRAFT if text is not None else target, text, clock, audit.hosts)
    public = address or (capture.address if "://" in capture.address else DRAFT)
    seen = Observation(
        settings.name, public, capture.digest, 200, (), capture.media_type, "page", "", 0, clock, now.date()
    )
    context = context_of(audit, settings, seen)
    drafted = replace(capture, channel=settings.name, address=public)
    kind = channel_types()[settings.type]
    is_text = settings.path is None and settings.url is not None and capture.media_type == "text/html"
    read = kind.read(drafted, context) if is_text else read_capture(drafted, context)
    return tuple(read)


def _channel(audit: Audit, name: str | None, address: str) -> ChannelSettings:
    if name is not None:
        found = audit.channel(name)
        if found is None:
            names = ", ".join(channel.name for channel in audit.channels)
            raise UsageError(f"there is no channel {name!r}", where="--channel", mend=f"There are {names}")
        return found
    if "://" in address:
        claimed = [c for c in audit.channels if c.url and address.startswith(c.url) and c.claims(address)]
        if claimed:
            return max(claimed, key=lambda c: len(c.url or ""))
    raise UsageError("it is not clear where this will be published", where="--channel", mend="Name a channel")


def _with_drafts(evidence: Evidence, drafts: tuple[Document, ...]) -> Evidence:
    places = {(draft.channel, draft.address) for draft in drafts}
    kept = tuple(d for d in evidence.documents if (d.channel, d.address) not in places)
    return replace(evidence, documents=(*kept, *drafts))


def _is_about(finding: Finding, drafts: set[tuple[str, str]]) -> bool:
    return any((side.channel, side.document) in drafts for side in finding.sides)
