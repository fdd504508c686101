"""Piles: what has been sorted in for each offer while dossiers are laid."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field

from audit.model.dossier import Doubt, Mention
from audit.model.statement import Statement

Place = tuple[str, str]
"""Channel, and key of a document."""


@dataclass(slots=True)
class Pile:
    """What has been sorted in so far for one offer."""

    statements: list[Statement] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)

    def by_document(self) -> Mapping[Place, Sequence[Statement]]:
        """The statements of each document."""
        return _by_document(self.statements)


def loose(piles: Mapping[str, Pile], recorded: Container[str]) -> Mapping[Place, Sequence[Statement]]:
    """What each document says of things that no record knows."""
    return _by_document([s for offer, pile in piles.items() if offer not in recorded for s in pile.statements])


def _by_document(statements: Sequence[Statement]) -> Mapping[Place, Sequence[Statement]]:
    found: dict[Place, list[Statement]] = {}
    for said in statements:
        found.setdefault((said.channel, said.document), []).append(said)
    return found
