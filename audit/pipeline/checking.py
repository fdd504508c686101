"""Before publication: a draft as one more witness in the dossiers of the last run; nothing is saved.

Only the dossiers of offers that the draft may speak of are read, so that the answer does not wait for all the others.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from audit.config.derive import channel_named
from audit.config.settings import Audit
from audit.errors import UsageError
from audit.judge.lifecycle import since_last_run
from audit.link.folding import fold
from audit.link.offers import link_documents
from audit.model.capture import Document, Gap, GapKind
from audit.model.channel import ChannelState
from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding
from audit.pipeline.ad_hoc import capture_of
from audit.pipeline.before import before_run, labels_of, promises_kept
from audit.pipeline.judged import Judged
from audit.pipeline.judging import Evidence, dossiers_of, judge_dossiers, night_with, with_faults
from audit.pipeline.neighbours import documents_of, neighbours, spell, together, without
from audit.pipeline.reading import context_of
from audit.pipeline.registry import channel_types
from audit.pipeline.replay import gaps_beside_channels
from audit.plugins.channel import ChannelSettings
from audit.read.documents import read_capture
from audit.store.nouns import Observation
from audit.store.store import Store

Tell = Callable[[str], None]
DRAFT = "draft"


def check(
    audit: Audit,
    store: Store,
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
    run = store.dossiers.run()
    if run is None:
        raise UsageError("there is no finished run yet", mend="Start one with `einklang run`")
    asked = _Question(audit, store, run, now)
    tell("reading")
    words = store.dossiers.words()
    if text is None and (campaign := _campaign(store, words, target)):
        judged = asked.judged(campaign, store.runs.states(run))
        return replace(judged, findings=tuple(f for f in judged.findings if f.offer.id in campaign))
    drafts = _drafts(audit, target, text, channel, address, now, clock)
    judged = asked.with_drafts(drafts, store.dossiers.get(neighbours(words, drafts)))
    keys = {(draft.channel, draft.key) for draft in drafts}
    return replace(judged, findings=tuple(f for f in judged.findings if _is_about(f, keys)))


@dataclass(frozen=True, slots=True)
class _Question:
    """What is asked of the dossiers of a run.

    Attributes:
        audit: The audit file.
        store: The database.
        run: Number of the run.
        now: Local instant as of which is judged.
    """

    audit: Audit
    store: Store
    run: int
    now: datetime

    def with_drafts(self, drafts: Sequence[Document], known: Mapping[str, Dossier]) -> Judged:
        """What is found where drafts stand in for what their pages say now."""
        usable = [draft for draft in drafts if draft.usable]
        left = {offer: without(dossier, drafts) for offer, dossier in known.items()}
        records = tuple(dict.fromkeys(r for dossier in left.values() for r in (*dossier.records, *dossier.kin)))
        stored = documents_of(left.values())
        found = link_documents([*stored, *usable], records, labels_of(self.store), self.audit.company, by_words=False)
        keys = {(draft.channel, draft.key) for draft in drafts}
        links = replace(found, of={place: link for place, link in found.of.items() if place[:2] in keys})
        evidence = Evidence((), records, self.store.runs.states(self.run), self._gaps())
        states = with_faults(self.audit, evidence, usable, links)
        laid = dossiers_of(usable, records, links, Night(self.now, {state.channel.name: state for state in states}))
        told = {d.offer.id: together(left.get(d.offer.id), d) for d in laid if d.statements or d.mentions}
        return self.judged(told, states)

    def judged(self, dossiers: Mapping[str, Dossier], states: tuple[ChannelState, ...]) -> Judged:
        """What is found in some dossiers, beside what the run found of them."""
        before = before_run(self.store, self.run + 1, self.now, dossiers)
        night = night_with(self.audit, promises_kept(self.store, self.run), before, states, self.now)
        gaps = self._gaps()
        unread = frozenset(gap.channel for gap in gaps if gap.kind is GapKind.RECORDS)
        found = judge_dossiers(self.audit, dossiers.values(), night)
        lived = since_last_run(
            found, before.known, before.acceptances, night, assignments=before.assignments, unread=unread
        )
        offers = tuple(sorted(dossier.offer for dossier in dossiers.values()))
        return Judged(self.run, self.now, lived, states, gaps, offers, tolerance=night.tolerance)

    def _gaps(self) -> tuple[Gap, ...]:
        return gaps_beside_channels(self.audit, self.store.runs.gaps(self.run))


def _campaign(store: Store, words: Iterable[tuple[str, str]], wanted: str) -> dict[str, Dossier]:
    """The dossiers on record that a key or name means."""
    spelled, key = spell(wanted), wanted.casefold()
    alike = [offer for offer, names in words if offer.casefold() == key or spelled in names.split("|")]
    recorded = {offer: dossier for offer, dossier in store.dossiers.get(alike).items() if dossier.records}
    exact = {offer: dossier for offer, dossier in recorded.items() if offer.casefold() == key}
    return exact or {o: d for o, d in recorded.items() if _is_called(d, wanted)}


def _is_called(dossier: Dossier, wanted: str) -> bool:
    """Whether a record bears a name, or the offer does with its variant behind it."""
    names = (*(record.name for record in dossier.records), *dossier.offer.full_names)
    return fold(wanted) in map(fold, names)


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
        return channel_named(audit, name, "--channel")
    if "://" in address:
        claimed = [c for c in audit.channels if c.url and address.startswith(c.url) and c.claims(address)]
        if claimed:
            return max(claimed, key=lambda c: len(c.url or ""))
    raise UsageError("it is not clear where this will be published", where="--channel", mend="Name a channel")


def _is_about(finding: Finding, drafts: set[tuple[str, str]]) -> bool:
    return any((side.channel, side.document) in drafts for side in finding.sides)
