"""Where subjects lead: the links that a run makes between what documents say and the offers that there are."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from audit.link.memory import Recalled
from audit.link.names import Match
from audit.link.unite import Recorded
from audit.model.finding import Offer
from audit.model.statement import Subject

Place = tuple[str, str, Subject]
"""Channel, key of the document, and the subject."""

LANDING = "same landing address"
NO_RECORD = "no record knows it"
SAID_SO = "somebody said so"


@dataclass(frozen=True, slots=True)
class Link:
    """Where a subject leads.

    Attributes:
        offers: Id of the offer; of several members where the subject is their family; empty if it stays open.
        probability: Between 0 and 1.
        reasons: Why, each a short text.
        candidates: Ids between which it stays open.
        about: Whether its words name nothing, so that it was taken for what its document is about.
    """

    offers: tuple[str, ...] = ()
    probability: float = 0.0
    reasons: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()
    about: bool = False

    @property
    def is_known(self) -> bool:
        """Whether something surer than a likeness of names led to it, so that its name may be learned."""
        return bool(self.offers) and self.reasons[:1] != (NO_RECORD,) and self.reasons[0].startswith("same ")

    @property
    def is_said(self) -> bool:
        """Whether a person said where it leads."""
        return self.reasons[:1] == (SAID_SO,)


def undecided(best: Sequence[Match]) -> Link:
    """The link of what may be each of several offers."""
    reasons = tuple(f"{match.offer}: {', '.join(match.reasons)}" for match in best[:5])
    return Link((), best[0].score, reasons, tuple(sorted(match.offer for match in best)))


@dataclass(frozen=True, slots=True)
class Links:
    """Every subject with its link, and the offers that there are.

    Attributes:
        of: Place of a subject and its link.
        offers: Id and offer, of records and of what channels alone know.
        recorded: What the records know, by id.
        covered: Id of a campaign and the ids of the things without a record that it is about.
        recalled: How the answers were found, and what they leave to the next linking; None if nothing is remembered.
    """

    of: Mapping[Place, Link]
    offers: Mapping[str, Offer]
    recorded: Mapping[str, Recorded]
    covered: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    recalled: Recalled | None = None


@dataclass(frozen=True, slots=True)
class Labels:
    """What people said of names: folded name and the offer that it means, or those that it does not mean."""

    same: Mapping[str, str] = field(default_factory=dict)
    different: frozenset[tuple[str, str]] = frozenset()
