"""What a robots.txt allows, also where it is broken, enormous or cannot be had (RFC 9309).

What cannot be had (server error, no answer) disallows everything; what does not exist allows everything.
"""

import re
from dataclasses import dataclass

from protego import Protego

_MOST_BYTES = 500 * 1024
_LONGEST_LINE = 2048
_MOST_WILDCARDS = 32
_LONGEST_DELAY = 10.0


@dataclass(frozen=True, slots=True)
class Robots:
    """The rules of one origin.

    Attributes:
        rules: As parsed; None: see ``open``.
        open: Whether everything is allowed where there are no rules.
        sitemaps: Addresses of sitemaps that it names.
    """

    rules: Protego | None = None
    open: bool = True
    sitemaps: tuple[str, ...] = ()

    def allows(self, address: str, agent: str) -> bool:
        """Whether the agent may fetch the address."""
        return self.open if self.rules is None else bool(self.rules.can_fetch(address, agent))

    def delay(self, agent: str) -> float:
        """Seconds to leave between two requests, at most ten."""
        wanted = self.rules.crawl_delay(agent) if self.rules is not None else None
        return min(max(float(wanted or 0), 0.0), _LONGEST_DELAY)


UNREACHABLE = Robots(open=False)
ABSENT = Robots()


def read_robots(status: int, body: bytes) -> Robots:
    r"""The rules that an answer for ``/robots.txt`` stands for.

    >>> read_robots(200, b"User-agent: *\rDisallow: /intern/").allows("https://a.example/intern/x", "Einklang")
    False
    """
    if status >= 500 or status == 429:  # noqa: PLR2004  (HTTP's own numbers)
        return UNREACHABLE
    if status != 200:  # noqa: PLR2004
        return ABSENT
    text = body[:_MOST_BYTES].decode("utf-8-sig", "replace").replace("\x00", "")
    if re.match(r"\s*<(!doctype|html|head|body|\?xml)", text, re.IGNORECASE):
        return ABSENT
    # A pattern of a thousand wildcards means nothing and costs minutes to compare.
    lines = [line for line in re.split(r"\r\n?|\n", text) if _is_sane(line)]
    rules = Protego.parse("\n".join(lines))
    return Robots(rules, sitemaps=tuple(rules.sitemaps))


def _is_sane(line: str) -> bool:
    return len(line) <= _LONGEST_LINE and line.count("*") <= _MOST_WILDCARDS
