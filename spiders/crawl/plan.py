"""How a run collects: what the pipeline tells the collection."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from audit.evidence.archive import Archive
from audit.evidence.entry import Entry
from audit.plugins.channel import ChannelSettings, ChannelType
from spiders.crawl.job import AGENT, PATIENCE
from spiders.crawl.politeness import FIRST_BACKOFF

Channel = tuple[ChannelType, ChannelSettings]


@dataclass(frozen=True, slots=True)
class CollectPlan:
    """How a run collects.

    Attributes:
        folder: Of the audit file; relative paths start there.
        archive: Where evidence goes.
        now: When the run began, in UTC.
        hosts: Public host and the address under which it is reached instead.
        allowed: Further addresses and hosts that the audit file names.
        known: Channel, address and entry of what was captured there before.
        locale: Of channels that have none of their own; decides in which language pages are asked for.
        agent: The user agent.
        at_once: Most hosts at one time.
        patience: Longest time in seconds that a host may make the run wait.
        first_backoff: Seconds to wait after a first failure.
        seconds: Time from now on after which nothing more is asked for.
    """

    folder: Path
    archive: Archive
    now: datetime
    hosts: Mapping[str, str] = field(default_factory=dict)
    allowed: tuple[str, ...] = ()
    known: Mapping[tuple[str, str], Entry] = field(default_factory=dict)
    locale: str = ""
    agent: str = AGENT
    at_once: int = 4
    patience: float = PATIENCE
    first_backoff: float = FIRST_BACKOFF
    seconds: float = math.inf

    @property
    def stem(self) -> str:
        """Beginning of the names of the run's files in the archive."""
        return f"{self.now:%Y%m%dT%H%M%SZ}"
