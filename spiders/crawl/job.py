"""What a crawl's process is given, and what it sends back; everything here can be pickled."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from audit.evidence.entry import Entry
from audit.plugins.channel import ChannelSettings, ChannelType
from spiders.crawl.addresses import HostMap
from spiders.crawl.guard import Guard
from spiders.crawl.politeness import FIRST_BACKOFF

AGENT = "Einklang/0.1 (channel consistency audit)"
PATIENCE = 900.0


@dataclass(frozen=True, slots=True)
class HostJob:
    """The crawl of one host.

    Attributes:
        host: Its name, for the archive's file and for messages.
        channels: Types and settings of the channels on it.
        known: Channel, address and entry of what was captured before.
        links: Addresses that are asked for only to see whether they are there.
        evidence: Folder of the archive.
        stem: Beginning of the name of its file there.
        guard: Where it may connect to.
        hosts: Public hosts and their stand-ins.
        now: Time at which the run began, in UTC.
        agent: The user agent.
        patience: Longest time in seconds that a host may make it wait.
        first_backoff: Seconds to wait after a first failure.
        verify_tls: Whether certificates are verified.
        seconds: Time from its start on after which nothing more is asked for.
    """

    host: str
    channels: tuple[tuple[ChannelType, ChannelSettings], ...]
    evidence: Path
    stem: str
    guard: Guard
    hosts: HostMap
    now: datetime
    known: Mapping[tuple[str, str], Entry] = field(default_factory=dict)
    links: tuple[str, ...] = ()
    agent: str = AGENT
    patience: float = PATIENCE
    first_backoff: float = FIRST_BACKOFF
    verify_tls: bool = True
    seconds: float = math.inf


@dataclass(frozen=True, slots=True)
class JobDone:
    """That a process has nothing more to tell.

    Attributes:
        error: What ended it before its time; None if it came to its end.
    """

    error: Exception | None = None
