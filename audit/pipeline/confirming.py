"""A second look: before a finding is told for the first time, what it rests on is asked for once more.

A price seen once while a shop was being changed, or half of visitors see, must not wake anybody.
"""

from collections.abc import Iterable, Sequence

from audit.model.finding import Finding, Severity, Status
from audit.plugins.channel import ChannelSettings, ChannelType, Request
from audit.store.nouns import Observation
from spiders.crawl.addresses import normal
from spiders.crawl.labels import PAGE

MOST = 50
_FRESH = frozenset({Status.NEW, Status.CHANGED, Status.REOPENED})


def doubted(findings: Iterable[Finding], observations: Iterable[Observation]) -> tuple[Observation, ...]:
    """What findings that nobody knows yet rest on, gravest first and bounded; slight ones may err for a night."""
    seen: dict[tuple[str, str], list[Observation]] = {}
    for observation in observations:
        seen.setdefault((observation.channel, observation.digest), []).append(observation)
    places = (
        (side.channel, side.where.digest)
        for finding in findings
        if finding.severity is not Severity.LOW and finding.status in _FRESH
        for side in finding.sides
        if side.where is not None
    )
    return tuple(observation for place in dict.fromkeys(places) for observation in seen.get(place, ()))[:MOST]


def requests_for(
    wanted: Sequence[Observation], channels: Iterable[tuple[ChannelType, ChannelSettings]]
) -> dict[str, tuple[Request, ...]]:
    """Name of a channel and the requests that bring what was seen there once more.

    What is asked for with more than its address (the second page of an interface, a mail) is left out.
    """
    found: dict[str, tuple[Request, ...]] = {}
    for kind, settings in channels:
        if settings.url is None:
            continue
        seen = {o.address: o.label for o in wanted if o.channel == settings.name}
        first = {normal(request.url): request for request in kind.start(settings)} if seen else {}
        requests = (_request(address, label, first.get(address)) for address, label in seen.items())
        found[settings.name] = tuple(request for request in requests if request is not None)
    return {name: requests for name, requests in found.items() if requests}


def _request(address: str, label: str, first: Request | None) -> Request | None:
    if first is not None and first.label == label:
        return first
    return Request(address, PAGE) if label == PAGE else None
