"""Collecting: what the crawl brings, committed to the store piece by piece."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from audit.config.settings import Audit
from audit.evidence.archive import Archive
from audit.evidence.entry import Entry
from audit.model.capture import Capture, Gap, GapKind
from audit.pipeline import soft404
from audit.pipeline.confirming import requests_for
from audit.pipeline.gathered import Gathered
from audit.pipeline.reading import entry_of
from audit.pipeline.registry import channel_types
from audit.pipeline.steps import step
from audit.store.nouns import Observation
from audit.store.store import Store
from spiders.crawl.collect import check_links, collect, collect_again
from spiders.crawl.events import ChannelDone, Collected, Observed, Redirected
from spiders.crawl.plan import Channel, CollectPlan
from spiders.crawl.signposts import is_probe

_NO_TIME = "A link leads here, and nobody looked: the time of the run was over."
_LOST = "It leads to the home page, as every address does there that does not exist."
Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Collector:
    """Collects for one run, for as long as the run has time.

    Attributes:
        audit: The audit file.
        store: Where observations are kept.
        archive: Where captures are kept.
        run: Number of the run.
        started: When it began, in UTC; its local day is the anchor of what was never seen before.
        clock: The present instant in UTC.
        tell: Is told what is going on.
    """

    audit: Audit
    store: Store
    archive: Archive
    run: int
    started: datetime
    clock: Callable[[], datetime]
    tell: Tell

    def collect(self, wanted: frozenset[str]) -> Gathered:
        """Collect channels, keeping each capture as it comes.

        Args:
            wanted: Names of channels; empty: all.
        """
        channels = self._channels(wanted)
        gathered = Gathered()
        for piece in collect(channels, self._plan(self._known(channels))):
            self._take(piece, gathered)
        gathered.observations = self.store.captures.of_run(self.run)
        gathered.gaps += map(_lost, soft404.lost(gathered.moved))
        return gathered

    def visit(self, gathered: Gathered, addresses: Iterable[str]) -> None:
        """Follow links where nobody has been yet, and note those that lead nowhere."""
        wanted = tuple(addresses)
        probes = {address: target for address, target in gathered.moved.items() if is_probe(address)}
        if wanted and self._seconds <= 0:
            gathered.gaps += (Gap("", address, "E-DEADLINE", _NO_TIME, GapKind.LINK) for address in wanted)
            return
        for answer in check_links(wanted, self._channels(), self._plan({})):
            if answer.reason:
                text = f"A link leads here, and nothing can be read ({answer.reason})."
                gathered.gaps.append(Gap("", answer.address, answer.reason, text, GapKind.LINK))
            gathered.gaps += map(_lost, soft404.lost({**probes, answer.address: answer.target}))

    def ask_again(self, gathered: Gathered, doubted: Sequence[Observation]) -> bool:
        """Ask once more for what was seen; what another answer says now takes the place of what was seen.

        Returns:
            Whether anything was another than before.
        """
        channels = self._channels()
        if self._seconds <= 0 or not (wanted := requests_for(doubted, channels)):
            return False
        before = {(seen.channel, seen.address): seen for seen in doubted}
        changed = False
        for piece in collect_again(wanted, channels, self._plan({})):
            if not isinstance(piece, Observed):
                continue
            seen = before.get((piece.channel, piece.entry.address))
            if seen is not None and seen.digest != piece.entry.digest:
                self.store.captures.replace(self.run, seen, _capture(piece.channel, piece.entry), self._day)
                changed = True
        gathered.observations = self.store.captures.of_run(self.run)
        return changed

    @property
    def _day(self) -> date:
        return self.audit.today or self.started.astimezone(self.audit.zone).date()

    def _since(self, address: str, alike: str) -> date:
        """The first day of a body: of the one that it is but for its tokens, else this one."""
        place = (address, alike)
        return self.store.captures.anchors([place] if alike else []).get(place, self._day)

    @property
    def _seconds(self) -> float:
        """How much of the run's time is left."""
        return self.audit.deadline_minutes * 60 - (self.clock() - self.started).total_seconds()

    def _channels(self, wanted: frozenset[str] = frozenset()) -> list[Channel]:
        types = channel_types()
        return [(types[c.type], c) for c in self.audit.channels if not wanted or c.name in wanted]

    def _plan(self, known: Mapping[tuple[str, str], Entry]) -> CollectPlan:
        return CollectPlan(
            folder=self.audit.folder,
            archive=self.archive,
            now=self.started,
            hosts=self.audit.hosts,
            allowed=self.audit.own_hosts,
            known=known,
            locale=self.audit.locale,
            seconds=self._seconds,
        )

    def _known(self, channels: Iterable[Channel]) -> dict[tuple[str, str], Entry]:
        return {
            (settings.name, address): entry_of(seen)
            for _, settings in channels
            for address, seen in self.store.captures.known(settings.name).items()
        }

    def _take(self, piece: Collected, gathered: Gathered) -> None:
        """Keep one piece of what the crawl brings."""
        match piece:
            case Observed():
                self._observed(piece, gathered)
            case Redirected():
                gathered.moved[piece.address] = piece.target
            case Gap():
                gathered.add(piece)
                step("gap-kept")
            case ChannelDone():
                gathered.asked[piece.channel] = piece.asked
                gathered.complete[piece.channel] = piece.listing_complete
                step("channel-done")
                self.tell(f"{piece.channel}: {piece.read} of {piece.asked} fetched.")

    def _observed(self, piece: Observed, gathered: Gathered) -> None:
        step("capture-archived")
        # What has not changed lies in the archive under its old day, but it was seen in this run.
        entry = replace(piece.entry, fetched=max(piece.entry.fetched, self.started))
        self.store.captures.keep(self.run, [_capture(piece.channel, entry)], self._since(entry.address, piece.alike))
        step("capture-kept")
        if piece.requested and piece.requested != entry.address:
            gathered.moved[piece.requested] = entry.address
        self.tell(f"{'unchanged' if piece.unchanged else 'fetched'} {entry.address}")


def _lost(address: str) -> Gap:
    return Gap("", address, soft404.REASON, _LOST, GapKind.LINK)


def _capture(channel: str, entry: Entry) -> Capture:
    return Capture(
        channel, entry.address, entry.fetched, entry.status, entry.headers, b"", entry.digest, entry.media_type,
        entry.file, entry.offset, entry.label,
    )  # fmt: skip
