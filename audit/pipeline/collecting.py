"""Collecting: what the crawl brings, committed to the store piece by piece."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from audit.config.settings import Audit
from audit.evidence.archive import Archive
from audit.evidence.entry import Entry
from audit.model.capture import Capture, Gap, GapKind
from audit.pipeline import soft404
from audit.pipeline.reading import entry_of
from audit.pipeline.registry import channel_types
from audit.pipeline.states import Fetched
from audit.pipeline.steps import step
from audit.plugins.channel import ChannelSettings
from audit.store.nouns import Observation
from audit.store.store import Store
from spiders.crawl.collect import check_links, collect
from spiders.crawl.events import ChannelDone, Collected, Observed, Redirected
from spiders.crawl.plan import Channel, CollectPlan
from spiders.crawl.signposts import is_probe

GONE = frozenset({"E-HTTP-404", "E-HTTP-410"})
_LOST = "It leads to the home page, as every address does there that does not exist."
Tell = Callable[[str], None]


@dataclass(slots=True)
class Gathered:
    """What collecting brought, growing while it goes on.

    Attributes:
        observations: What was seen, by channel and address.
        gaps: What was not, with the addresses that are gone.
        asked: Channel and how many documents were asked for.
        complete: Channel and whether every list of documents could be read.
        moved: Address and where it led.
    """

    observations: tuple[Observation, ...] = ()
    gaps: list[Gap] = field(default_factory=list)
    asked: dict[str, int] = field(default_factory=dict)
    complete: dict[str, bool] = field(default_factory=dict)
    moved: dict[str, str] = field(default_factory=dict)

    def add(self, gap: Gap) -> None:
        """Take note of a gap; an address that is gone leaves nothing unobserved."""
        kind = GapKind.LINK if gap.reason in GONE and gap.kind is GapKind.DOCUMENT else gap.kind
        self.gaps.append(Gap(gap.channel, gap.address, gap.reason, gap.text, kind))

    def of(self, channel: str) -> Fetched:
        """What collecting one channel came to."""
        gaps = tuple(gap for gap in self.gaps if gap.channel == channel and gap.kind is not GapKind.LINK)
        return Fetched(self.asked.get(channel, 0), self.complete.get(channel, False), gaps)

    @property
    def visited(self) -> frozenset[str]:
        """Addresses where somebody has been, whatever came of it."""
        return frozenset({o.address for o in self.observations} | {g.address for g in self.gaps} | self.moved.keys())

    @property
    def outcome(self) -> dict[str, str]:
        """Address and the reason why nothing could be read there."""
        return {gap.address: gap.reason for gap in self.gaps if gap.address}


def collect_channels(
    audit: Audit, store: Store, archive: Archive, run: int, started: datetime, wanted: frozenset[str], tell: Tell
) -> Gathered:
    """Collect the channels, keeping each capture as it comes.

    Args:
        audit: The audit file.
        store: Where observations are kept.
        archive: Where captures are kept.
        run: Number of the run.
        started: In UTC; its local day is the anchor of what was never seen before.
        wanted: Names of channels; empty: all.
        tell: Is told what is going on.
    """
    channels = _channels(audit, wanted)
    taking = _Taking(store, run, started, audit.today or started.astimezone(audit.zone).date(), tell)
    for piece in collect(channels, _plan(audit, archive, started, _known(store, channels))):
        taking.take(piece)
    gathered = taking.gathered
    gathered.observations = store.captures.of_run(run)
    gathered.gaps += [Gap("", address, soft404.REASON, _LOST, GapKind.LINK) for address in soft404.lost(gathered.moved)]
    return gathered


def visit(audit: Audit, archive: Archive, started: datetime, gathered: Gathered, addresses: Iterable[str]) -> Gathered:
    """Follow links where nobody has been yet, and note those that lead nowhere."""
    wanted = tuple(addresses)
    if not wanted:
        return gathered
    probes = {address: target for address, target in gathered.moved.items() if is_probe(address)}
    for answer in check_links(wanted, _channels(audit, frozenset()), _plan(audit, archive, started, {})):
        if answer.reason:
            text = f"A link leads here, and nothing can be read ({answer.reason})."
            gathered.gaps.append(Gap("", answer.address, answer.reason, text, GapKind.LINK))
        elif list(soft404.lost({**probes, answer.address: answer.target})):
            gathered.gaps.append(Gap("", answer.address, soft404.REASON, _LOST, GapKind.LINK))
    return gathered


@dataclass(frozen=True, slots=True)
class _Taking:
    """Takes what the crawl brings, and commits it piece by piece.

    Attributes:
        store: Where observations are kept.
        run: Number of the run.
        started: When it began, in UTC.
        day: Anchor of what was never seen before.
        tell: Is told what is going on.
        gathered: What has come so far.
    """

    store: Store
    run: int
    started: datetime
    day: date
    tell: Tell
    gathered: Gathered = field(default_factory=Gathered)

    def take(self, piece: Collected) -> None:
        """Keep one piece."""
        match piece:
            case Observed():
                self._observed(piece)
            case Redirected():
                self.gathered.moved[piece.address] = piece.target
            case Gap():
                self.gathered.add(piece)
                step("gap-kept")
            case ChannelDone():
                self.gathered.asked[piece.channel] = piece.asked
                self.gathered.complete[piece.channel] = piece.listing_complete
                step("channel-done")
                self.tell(f"{piece.channel}: {piece.read} of {piece.asked} fetched.")

    def _observed(self, piece: Observed) -> None:
        step("capture-archived")
        # What has not changed lies in the archive under its old day, but it was seen in this run.
        entry = replace(piece.entry, fetched=max(piece.entry.fetched, self.started))
        self.store.captures.keep(self.run, [_capture(piece.channel, entry)], self.day)
        step("capture-kept")
        if piece.requested and piece.requested != entry.address:
            self.gathered.moved[piece.requested] = entry.address
        self.tell(f"{'unchanged' if piece.unchanged else 'fetched'} {entry.address}")


def _channels(audit: Audit, wanted: frozenset[str]) -> list[Channel]:
    types = channel_types()
    return [(types[c.type], c) for c in audit.channels if not wanted or c.name in wanted]


def _plan(audit: Audit, archive: Archive, started: datetime, known: dict[tuple[str, str], Entry]) -> CollectPlan:
    return CollectPlan(
        folder=audit.folder, archive=archive, now=started, hosts=audit.hosts, allowed=audit.own_hosts, known=known,
        locale=audit.locale,
    )  # fmt: skip


def _known(store: Store, channels: Iterable[tuple[object, ChannelSettings]]) -> dict[tuple[str, str], Entry]:
    found: dict[tuple[str, str], Entry] = {}
    for _, settings in channels:
        for address, seen in store.captures.known(settings.name).items():
            found[settings.name, address] = entry_of(seen)
    return found


def _capture(channel: str, entry: Entry) -> Capture:
    return Capture(
        channel, entry.address, entry.fetched, entry.status, entry.headers, b"", entry.digest, entry.media_type,
        entry.file, entry.offset, entry.label,
    )  # fmt: skip
