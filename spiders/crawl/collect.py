"""Collects what all channels say: hosts by crawling, files from disk, mailboxes; the pipeline's one way in.

What is collected comes piece by piece, each piece already in the archive, so that a run commits as it goes and
one that is killed loses nothing that it has committed.
"""

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from audit.errors import EvidenceError
from audit.model.capture import Gap, GapKind
from audit.plugins.channel import ChannelSettings, Request, no_requests
from spiders.crawl.addresses import HostMap, host_of, places_of
from spiders.crawl.events import ChannelDone, Collected, LinkAnswer
from spiders.crawl.files import collect_files
from spiders.crawl.guard import Guard, guard_of
from spiders.crawl.job import HostJob, JobDone
from spiders.crawl.mailbox import collect_mailbox, is_mailbox
from spiders.crawl.parts import is_fetched, named_by
from spiders.crawl.plan import Channel, CollectPlan
from spiders.crawl.process import run_jobs


def collect(channels: Sequence[Channel], plan: CollectPlan) -> Iterator[Collected]:
    """Everything that the channels hold, as it comes; for each channel one ``ChannelDone`` when it is through.

    Raises:
        EvidenceError: If the archive cannot be written.
    """
    channels = [(kind, _localised(settings, plan)) for kind, settings in channels]
    open_sources = {settings.name: (settings.path is not None) + is_fetched(settings) for _, settings in channels}
    through: dict[str, list[ChannelDone]] = {name: [] for name in open_sources}
    for piece in _pieces(channels, plan):
        if not isinstance(piece, ChannelDone):
            yield piece
            continue
        parts = through[piece.channel]
        parts.append(piece)
        if len(parts) == open_sources[piece.channel]:
            read, asked = sum(p.read for p in parts), sum(p.asked for p in parts)
            yield ChannelDone(piece.channel, asked, read, all(p.listing_complete for p in parts))


def check_links(addresses: Iterable[str], channels: Sequence[Channel], plan: CollectPlan) -> Iterator[LinkAnswer]:
    """What is found at the end of links, with the same guard, robots.txt and politeness as a crawl.

    Args:
        addresses: Public addresses; the caller bounds their number.
        channels: All channels of the audit file, for what it names.
        plan: How the run collects.

    Raises:
        EvidenceError: If the archive cannot be written.
    """
    links = tuple(addresses)
    if not links:
        return
    job = _job("links", (), guard_for(channels, plan), plan, links=links)
    for _, message in run_jobs([job], plan.at_once, plan.seconds):
        if isinstance(message, JobDone):
            _raise_storage(message)
        else:
            yield message


def collect_again(
    wanted: Mapping[str, tuple[Request, ...]], channels: Sequence[Channel], plan: CollectPlan
) -> Iterator[Collected]:
    """A few documents of channels once more, whatever is known of them, and nothing that they lead to.

    Args:
        wanted: Name of a channel, and what is to be asked for; the caller bounds it.
        channels: All channels of the audit file.
        plan: How the run collects.

    Raises:
        EvidenceError: If the archive cannot be written.
    """
    again = [
        (replace(kind, start=_Again(wanted[settings.name]), follow=no_requests), _off_disk(settings))
        for kind, settings in channels
        if wanted.get(settings.name)
    ]
    yield from collect(again, replace(plan, known={}))


@dataclass(frozen=True, slots=True)
class _Again:
    """The start of a channel that is only asked for a few documents; can be pickled."""

    requests: tuple[Request, ...]

    def __call__(self, _settings: ChannelSettings) -> Iterator[Request]:
        yield from self.requests


def _off_disk(settings: ChannelSettings) -> ChannelSettings:
    return settings.model_copy(update={"path": None})


def guard_for(channels: Sequence[Channel], plan: CollectPlan) -> Guard:
    """The guard that lets through what the audit file names."""
    named = (address for kind, settings in channels for address in named_by(kind, settings))
    return guard_of((*named, *plan.hosts.values(), *plan.allowed))


def _pieces(channels: Sequence[Channel], plan: CollectPlan) -> Iterator[Collected]:
    guard = guard_for(channels, plan)
    until = time.monotonic() + plan.seconds

    def left() -> float:
        return until - time.monotonic()

    for _, settings in channels:
        if settings.path is not None:
            yield from collect_files(settings, plan)
        if is_mailbox(settings):
            yield from collect_mailbox(settings, plan, guard, left)
    crawled = [channel for channel in channels if is_fetched(channel[1]) and not is_mailbox(channel[1])]
    crawled.sort(key=lambda channel: -channel[1].weight)  # what matters most comes first, should the time not suffice
    jobs = [_job(host, group, guard, plan) for host, group in _by_host(crawled, HostMap(dict(plan.hosts)))]
    for job, message in run_jobs(jobs, plan.at_once, left()):
        if isinstance(message, JobDone):
            yield from _fallen(job, message)
        else:
            yield message


def _localised(settings: ChannelSettings, plan: CollectPlan) -> ChannelSettings:
    return settings if settings.locale else settings.model_copy(update={"locale": plan.locale})


def _job(
    host: str,
    channels: tuple[Channel, ...],
    guard: Guard,
    plan: CollectPlan,
    *,
    links: tuple[str, ...] = (),
) -> HostJob:
    names = {settings.name for _, settings in channels}
    return HostJob(
        host,
        channels,
        plan.archive.folder,
        plan.stem,
        guard,
        HostMap(dict(plan.hosts)),
        plan.now,
        known={key: entry for key, entry in plan.known.items() if key[0] in names},
        links=links,
        agent=plan.agent,
        patience=plan.patience,
        first_backoff=plan.first_backoff,
        verify_tls=all(settings.verify_tls for _, settings in channels),
    )


def _by_host(channels: Iterable[Channel], hosts: HostMap) -> Iterator[tuple[str, tuple[Channel, ...]]]:
    """Channels that share a host are crawled together, unless only some of them verify certificates."""
    groups: list[tuple[set[str], bool, list[Channel]]] = []
    for channel in channels:
        settings = channel[1]
        places = {place for address in named_by(*channel) for place in places_of(hosts.public(address))}
        fitting = [g for g in groups if g[1] == settings.verify_tls and g[0] & places]
        members = [member for group in fitting for member in group[2]]
        merged = (places.union(*(group[0] for group in fitting)), settings.verify_tls, [*members, channel])
        groups = [group for group in groups if group not in fitting] + [merged]
    for _, _, members in groups:
        yield host_of(hosts.public(next(named_by(*members[0]), ""))), tuple(members)


def _fallen(job: HostJob, message: JobDone) -> Iterator[Collected]:
    """What is to be said of the channels of a process that ended before its time."""
    _raise_storage(message)
    if message.error is None:
        return
    for _, settings in job.channels:
        text = f"The crawl of {job.host} broke off: {message.error}"
        yield Gap(settings.name, "", "E-CRASH", text, GapKind.CHANNEL)
        yield ChannelDone(settings.name, 1, 0, listing_complete=False)


def _raise_storage(message: JobDone) -> None:
    if isinstance(message.error, EvidenceError):
        raise message.error
