"""What one channel may still ask for: budgets, and the traps in which a crawl runs for ever."""

from collections import Counter
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from audit.plugins.channel import Budget

_MOST_VARIANTS = 50
_MOST_COPIES = 20
_MOST_SEGMENTS = 16
_MOST_REPEATS = 3
_LONGEST_ADDRESS = 2000


@dataclass(slots=True)
class Frontier:
    """The limits of one channel in one run.

    Attributes:
        budget: As the audit file sets it.
        asked: Documents admitted so far.
        stopped: Reason code of each limit that was met, and the first address at which it was.
    """

    budget: Budget
    asked: int = 0
    stopped: dict[str, str] = field(default_factory=dict)
    _variants: Counter[str] = field(default_factory=Counter)
    _bodies: Counter[tuple[str, str]] = field(default_factory=Counter)
    _closed: set[str] = field(default_factory=set)

    def admits(self, address: str, depth: int) -> bool:
        """Whether a page may be asked for; counts it if so, and remembers the limit if not."""
        return self._counted(address, self._budget(depth) or self._trap(address))

    def admits_listed(self, address: str, depth: int) -> bool:
        """The same for what an interface or a sitemap lists: it is much, and no trap."""
        return self._counted(address, self._budget(depth))

    def saw(self, address: str, digest: str) -> None:
        """Note what stood at an address; twenty times the same below one folder closes that folder."""
        branch = _branch(address)
        self._bodies[branch, digest] += 1
        if self._bodies[branch, digest] >= _MOST_COPIES:
            self._closed.add(branch)

    def _counted(self, address: str, reason: str) -> bool:
        if reason:
            self.stopped.setdefault(reason, address)
            return False
        self.asked += 1
        return True

    def _budget(self, depth: int) -> str:
        if depth > self.budget.depth:
            return "E-BUDGET-DEPTH"
        return "E-BUDGET-PAGES" if self.asked >= self.budget.pages else ""

    def _trap(self, address: str) -> str:
        parts = urlsplit(address)
        segments = [segment for segment in parts.path.split("/") if segment]
        if len(address) > _LONGEST_ADDRESS or len(segments) > _MOST_SEGMENTS:
            return "E-TRAP"
        if any(count > _MOST_REPEATS for count in Counter(segments).values()) or _branch(address) in self._closed:
            return "E-TRAP"
        if parts.query:
            self._variants[parts.path] += 1
            return "E-TRAP" if self._variants[parts.path] > _MOST_VARIANTS else ""
        return ""


def stop_text(reason: str, frontier: Frontier) -> str:
    """What a limit that was met means, and what to do."""
    budget = frontier.budget
    if reason == "E-BUDGET-DEPTH":
        return f"Pages more than {budget.depth} links away from the start were not read; raise budget.depth"
    if reason == "E-BUDGET-PAGES":
        return f"Stopped after {budget.pages} documents; raise budget.pages"
    return "An endless branch of addresses was left; take it out by `exclude` if it is no part of the channel"


def _branch(address: str) -> str:
    parts = urlsplit(address)
    return f"{parts.hostname}{parts.path.rpartition('/')[0]}"
