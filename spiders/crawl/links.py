"""Asking for links only to see whether they are there."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from audit.errors import GapError
from audit.plugins.channel import Budget, ChannelSettings, ChannelType, Request
from spiders.crawl.addresses import HostMap, normal
from spiders.crawl.events import LinkAnswer
from spiders.crawl.exchange import Answer
from spiders.crawl.keep import Keeper
from spiders.crawl.labels import LINK
from spiders.crawl.parts import Fetch, Part, Want, part_of

_SECONDS = 20.0


@dataclass(slots=True)
class LinkCheck:
    """The links of one host that are to be checked.

    Attributes:
        links: Public addresses.
        keeper: Keeps what is received.
        hosts: Public hosts and their stand-ins.
        emit: Takes the answers.
    """

    links: tuple[str, ...]
    keeper: Keeper
    hosts: HostMap
    emit: Callable[[LinkAnswer], None]
    _part: Part = field(init=False)
    _asked: dict[str, list[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._part = part_of(_NOTHING, _SETTINGS, self.hosts, {})
        for link in dict.fromkeys(self.links):
            self._asked.setdefault(normal(self.hosts.public(link)), []).append(link)

    def start(self) -> Iterator[Fetch]:
        """One fetch per address, however many links spell it."""
        for address in self._asked:
            yield Fetch(address, [Want(self._part, Request(address, LINK), 0)])

    def answered(self, fetch: Fetch, answer: Answer) -> Iterator[Fetch]:
        """Tell what was found."""
        target = normal(self.hosts.public(answer.address))
        try:
            entry = self.keeper.keep(fetch, answer, target).entry
        except GapError as gap:
            self._tell(fetch, LinkAnswer("", answer.status, gap.reason, target))
        else:
            self._tell(fetch, LinkAnswer("", answer.status, "", target, entry))
        yield from ()

    def failed(self, fetch: Fetch, gap: GapError) -> None:
        """Tell why nothing was found."""
        self._tell(fetch, LinkAnswer("", 0, gap.reason))

    def finish(self) -> None:
        """Nothing more is to be told."""

    def owns(self, _address: str) -> bool:
        """A link may lead anywhere that the guard allows."""
        return True

    def _tell(self, fetch: Fetch, answer: LinkAnswer) -> None:
        for link in self._asked[fetch.address]:
            self.emit(replace(answer, address=link))


def _no_start(_settings: ChannelSettings) -> Iterator[Request]:
    yield from ()


_NOTHING = ChannelType("link-check", ChannelSettings, _no_start, lambda _capture, _context: iter(()), "Checks links.")
_SETTINGS = ChannelSettings(name="link-check", type="link-check", budget=Budget(seconds=_SECONDS))
