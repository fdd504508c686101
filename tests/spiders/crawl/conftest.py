"""Runs collections against servers of the test's own."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from audit.evidence.archive import Archive
from audit.evidence.entry import Entry
from audit.model.capture import Gap
from audit.plugins.channel import ChannelSettings, ChannelType
from spiders.crawl.collect import collect
from spiders.crawl.events import ChannelDone, Collected, Observed, Redirected
from spiders.crawl.plan import CollectPlan
from tests.hostile.server import Hostile
from tests.spiders.crawl.kinds import MANY


@dataclass(frozen=True)
class Night:
    """What one collection told."""

    pieces: tuple[Collected, ...]
    archive: Archive

    @property
    def observed(self) -> dict[str, Observed]:
        return {piece.requested: piece for piece in self.pieces if isinstance(piece, Observed)}

    @property
    def gaps(self) -> dict[str, str]:
        return {piece.address: piece.reason for piece in self.pieces if isinstance(piece, Gap)}

    def gaps_of(self, channel: str) -> dict[str, str]:
        return {p.address: p.reason for p in self.pieces if isinstance(p, Gap) and p.channel == channel}

    @property
    def redirected(self) -> dict[str, str]:
        return {piece.address: piece.target for piece in self.pieces if isinstance(piece, Redirected)}

    def done(self, channel: str = "site") -> ChannelDone:
        return next(piece for piece in self.pieces if isinstance(piece, ChannelDone) and piece.channel == channel)

    def of(self, channel: str) -> set[str]:
        return {p.entry.address for p in self.pieces if isinstance(p, Observed) and p.channel == channel}

    def body(self, address: str) -> bytes:
        return self.archive.fetch(self.observed[address].entry).body

    @property
    def known(self) -> Mapping[tuple[str, str], Entry]:
        return {(p.channel, p.entry.address): p.entry for p in self.pieces if isinstance(p, Observed)}


Collector = Callable[..., Night]
Channel = tuple[ChannelType, ChannelSettings]


def run_night(folder: Path, *channels: Channel, **changes: object) -> Night:
    """Collect channels in one night, with the evidence in a folder."""
    archive = Archive(folder / "evidence")
    plan = CollectPlan(
        folder, archive, datetime(2026, 11, 22, 2, 0, tzinfo=UTC), patience=5.0, first_backoff=0.05, locale="de-CH"
    )
    return Night(tuple(collect(channels, replace(plan, **changes))), archive)  # type: ignore[arg-type]


@pytest.fixture
def night(tmp_path: Path) -> Collector:
    """Collects channels in one night; the plan can be changed by keywords."""

    def run(*channels: Channel, **changes: object) -> Night:
        return run_night(tmp_path, *channels, **changes)

    return run


def channel(kind: ChannelType, url: str, **settings: object) -> Channel:
    """A channel for a test."""
    values = {"name": "site", "type": kind.name, "url": url, "locale": None}
    return kind, kind.settings.model_validate(values | settings)


def together(server: Hostile, *channels: Channel) -> tuple[Channel, ...]:
    """The channels as one crawl, since a process costs a second: one more channel lives on all their hosts."""
    return (*channels, channel(MANY, f"{server.url}/", name="glue", hosts=tuple(server.urls)))
