"""What collecting brought: what was seen, what was not, and where addresses led."""

from dataclasses import dataclass, field

from audit.model.capture import Gap, GapKind
from audit.pipeline.states import Fetched
from audit.store.nouns import Observation

GONE = frozenset({"E-HTTP-404", "E-HTTP-410"})


@dataclass(slots=True)
class Gathered:
    """What collecting brought, growing while it goes on.

    Attributes:
        observations: What was seen, by channel and address.
        gaps: What was not, with the addresses that are gone.
        asked: Channel and how many documents were asked for.
        complete: Channel and whether every list of documents could be read.
        moved: Address and where it led.
    """

    observations: tuple[Observation, ...] = ()
    gaps: list[Gap] = field(default_factory=list)
    asked: dict[str, int] = field(default_factory=dict)
    complete: dict[str, bool] = field(default_factory=dict)
    moved: dict[str, str] = field(default_factory=dict)

    def add(self, gap: Gap) -> None:
        """Take note of a gap; an address that is gone leaves nothing unobserved."""
        kind = GapKind.LINK if gap.reason in GONE and gap.kind is GapKind.DOCUMENT else gap.kind
        self.gaps.append(Gap(gap.channel, gap.address, gap.reason, gap.text, kind))

    def of(self, channel: str) -> Fetched:
        """What collecting one channel came to."""
        gaps = tuple(gap for gap in self.gaps if gap.channel == channel and gap.kind is not GapKind.LINK)
        return Fetched(self.asked.get(channel, 0), self.complete.get(channel, False), gaps)

    @property
    def visited(self) -> frozenset[str]:
        """Addresses where somebody has been, whatever came of it."""
        return frozenset({o.address for o in self.observations} | {g.address for g in self.gaps} | self.moved.keys())
