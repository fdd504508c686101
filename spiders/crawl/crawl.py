"""The crawl of one host for all its channels: who wants what, what an answer means, what comes next.

Several channels of one host share one fetch per address. A page belongs to the channels that claim it by their
globs; pages that none claims are walked through only near the start, to reach those that are. It neither waits
nor connects: it takes answers and gives fetches.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from audit.errors import GapError
from audit.evidence.redact import redact_text
from audit.model.capture import Gap, GapKind
from audit.plugins.channel import Request
from spiders.crawl.addresses import HostMap, normal
from spiders.crawl.events import ChannelDone, Collected, Observed, Redirected
from spiders.crawl.exchange import Answer
from spiders.crawl.frontier import stop_text
from spiders.crawl.keep import Keeper
from spiders.crawl.labels import GUESS, PAGE, PROBE, ROBOTS, SIGNPOSTS, UNCOUNTED
from spiders.crawl.parts import Fetch, Part, Want, fetch_key

_WALK_DEPTH = 2
_MAY_BE_MISSING = frozenset({GUESS, ROBOTS, PROBE})
_NOT_ASKED = frozenset({"E-ROBOTS", "E-MOVED"})
_CHANNEL_REASONS = frozenset({"E-DEADLINE", "E-HOST-DOWN", "E-ROBOTS-UNREACHABLE"})


@dataclass(slots=True)
class Crawl:
    """The state of one host's crawl.

    Attributes:
        parts: The channels.
        keeper: Keeps what is received.
        hosts: Public hosts and their stand-ins.
        emit: Takes what was collected.
    """

    parts: tuple[Part, ...]
    keeper: Keeper
    hosts: HostMap
    emit: Callable[[Collected], None]
    _fetches: dict[tuple[object, ...], Fetch] = field(default_factory=dict)

    def start(self) -> Iterator[Fetch]:
        """The first fetches of all channels."""
        for part in self.parts:
            for request in part.kind.start(part.settings):
                yield from self._want(part, request, request.depth)

    def answered(self, fetch: Fetch, answer: Answer) -> Iterator[Fetch]:
        """Archive an answer, tell the channels, and give what it leads to."""
        fetch.landed = target = normal(self.hosts.public(answer.address))
        try:
            fetch.kept = self.keeper.keep(fetch, answer, target)
        except GapError as gap:
            self.failed(fetch, gap)
            return
        if target != fetch.address and self._is_known_elsewhere(fetch, target):
            return
        wants = tuple(fetch.wants)
        for want in wants:
            self._tell(fetch, want)
        for position, want in enumerate(wants):
            if not _is_followed_for(want, wants[:position]):
                yield from self._followed(fetch, want)

    def failed(self, fetch: Fetch, gap: GapError) -> None:
        """Tell the channels that there is no answer."""
        fetch.gap = gap
        for want in fetch.wants:
            self._miss(fetch, want, gap)

    def finish(self) -> None:
        """Tell what was left out, and that the channels are done."""
        for part in self.parts:
            for reason, address in part.frontier.stopped.items():
                gap = Gap(part.name, self.keeper.clean(address), reason, stop_text(reason, part.frontier))
                if reason == "E-BUDGET-DEPTH" and part.is_mapped:
                    self.emit(gap)
                else:
                    self._tell_gap(part, gap)
            if not part.read and not part.is_down:
                self._tell_gap(part, _nothing_read(part))
            self.emit(ChannelDone(part.name, part.read + part.missed, part.read, part.complete))

    def owns(self, address: str) -> bool:
        """Whether a redirect may lead to an address: one of a host of the channels, or one that stands in for it."""
        return any(part.owns(self.hosts.public(address)) for part in self.parts)

    def _want(self, part: Part, request: Request, depth: int, found_on: str = "") -> Iterator[Fetch]:
        """Put a request to all channels whose document it leads to; ``found_on`` is the label of what led to it."""
        address = normal(self.hosts.public(request.url))
        request = replace(request, url=address)
        if request.label in UNCOUNTED and not part.owns(address):
            return  # the robots.txt of a staging server names the public sitemap
        if request.label != PAGE:
            yield from self._enlist(Want(part, request, depth))
            return
        takers = self._takers(part, address)
        for taker in takers:
            yield from self._enlist(Want(taker, request, depth, listed=found_on in SIGNPOSTS))
        if not takers and part.owns(address) and depth <= _WALK_DEPTH:
            yield from self._enlist(Want(part, request, depth, claimed=False))

    def _takers(self, part: Part, address: str) -> list[Part]:
        """The channels that claim a page which a channel of the same kind of crawl has found."""
        return [other for other in self.parts if other.kind.follow is part.kind.follow and other.claims(address)]

    def _enlist(self, want: Want) -> Iterator[Fetch]:
        """Put a want to the fetch of its address; gives the fetch if it is a new one."""
        want.part.listed += want.listed
        key = fetch_key(want.request, want.part.settings)
        fetch = self._fetches.get(key)
        if fetch is not None and any(other.part is want.part for other in fetch.wants):
            return
        if not _is_admitted(want):
            return
        if fetch is None:
            known = self.keeper.known(want.part, want.request.url)
            self._fetches[key] = fetch = Fetch(want.request.url, [want], known=known)
            yield fetch
            return
        fetch.wants.append(want)
        if fetch.kept is not None:
            self._tell(fetch, want)
            if not _is_followed_for(want, fetch.wants[:-1]):
                yield from self._followed(fetch, want)
        elif fetch.gap is not None:
            self._miss(fetch, want, fetch.gap)

    def _is_known_elsewhere(self, fetch: Fetch, target: str) -> bool:
        """Put a fetch down under the address that it led to; whether that one is fetched for its own sake."""
        first = fetch.first
        key = fetch_key(replace(first.request, url=target), first.part.settings)
        other = self._fetches.setdefault(key, fetch)
        if first.request.label != PAGE:
            return False
        if other is not fetch:
            for want in fetch.wants:
                if want.claimed:
                    want.part.read += 1
                    self.emit(Redirected(want.part.name, self.keeper.clean(fetch.address), self.keeper.clean(target)))
            return True
        moved = [Want(part, first.request, first.depth) for part in self._takers(first.part, target)]
        fetch.wants = moved or [replace(first, claimed=False)]
        return False

    def _tell(self, fetch: Fetch, want: Want) -> None:
        if fetch.kept is None or not want.claimed:
            return
        entry = replace(fetch.kept.entry, label=want.request.label)
        if want.request.label not in UNCOUNTED:
            want.part.read += 1
            want.part.frontier.saw(entry.address, entry.digest)
        requested = self.keeper.clean(fetch.address)
        self.emit(Observed(want.part.name, entry, fetch.kept.unchanged, requested, fetch.kept.alike))

    def _followed(self, fetch: Fetch, want: Want) -> Iterator[Fetch]:
        """What an answer leads to."""
        if fetch.kept is None:
            return
        part = want.part
        entry = replace(fetch.kept.entry, label=want.request.label)
        # The archive has the address without its secrets; the next page is asked for with them.
        capture = replace(self.keeper.capture(entry, part), address=fetch.landed)
        try:
            requests = tuple(part.kind.follow(part.settings, capture))
        except Exception as error:  # noqa: BLE001  (a channel type over hostile bytes: the page becomes a gap)
            text = f"What it leads to could not be read ({type(error).__name__})"
            self._tell_gap(part, Gap(part.name, entry.address, "E-CRASH", text))
            return
        for request in requests:
            yield from self._want(part, request, want.depth + request.depth, want.request.label)

    def _tell_gap(self, part: Part, gap: Gap) -> None:
        """Tell a gap that leaves open how much more there is on the channel."""
        part.complete = False
        self.emit(gap)

    def _miss(self, fetch: Fetch, want: Want, gap: GapError) -> None:
        part, label = want.part, want.request.label
        is_whole = gap.reason in _CHANNEL_REASONS
        if (label in _MAY_BE_MISSING and not is_whole) or not want.claimed:
            return
        part.missed += gap.reason not in _NOT_ASKED
        if is_whole or label in part.kind.listing:
            part.complete = False
        if is_whole and part.is_down:
            return
        part.is_down = part.is_down or is_whole
        address = "" if is_whole else self.keeper.clean(fetch.address)
        text = redact_text(". ".join(filter(None, (gap.what, gap.mend))), self.keeper.secrets)
        kind = GapKind.CHANNEL if is_whole else GapKind.DOCUMENT
        if gap.reason == "E-MOVED" and want.depth and address not in part.known:
            kind = GapKind.LINK  # a link to somebody else by way of the site; no page of the channel was ever there
        told = Gap(part.name, address, gap.reason, text[:1].upper() + text[1:], kind)
        part.first_gap = part.first_gap or told
        self.emit(told)


def _is_admitted(want: Want) -> bool:
    """Whether the limits of the channel let a want through."""
    frontier, request = want.part.frontier, want.request
    if request.label in UNCOUNTED:
        return True
    may_be_trap = request.label == PAGE and not want.listed
    return (frontier.admits if may_be_trap else frontier.admits_listed)(request.url, want.depth)


def _is_followed_for(want: Want, others: Sequence[Want]) -> bool:
    """Whether the links of a page were already offered, by another channel, to all that may claim them."""
    return want.request.label == PAGE and any(
        other.request.label == PAGE and other.part.kind.follow is want.part.kind.follow for other in others
    )


def _nothing_read(part: Part) -> Gap:
    """Why nothing of a channel was read: a silent channel must never look like one that agrees."""
    if part.first_gap is not None:
        text = f"Nothing of it could be read: {part.first_gap.text}"
        return Gap(part.name, "", part.first_gap.reason, text, GapKind.CHANNEL)
    text = "There is nothing to read: check `url` or the account, and whether any page fits `include` and `exclude`"
    return Gap(part.name, "", "E-NOTHING", text, GapKind.CHANNEL)
