"""The lines of a column of print, as what names and describes articles sees them."""

from typing import Protocol


class Line(Protocol):
    """A line of a column of print."""

    @property
    def text(self) -> str:
        """Its words."""

    @property
    def top(self) -> float:
        """Where it begins."""

    @property
    def bottom(self) -> float:
        """Where it ends."""


class DressedLine(Line, Protocol):
    """A line with how its letters look."""

    @property
    def size(self) -> float:
        """How large its letters are."""

    @property
    def bold(self) -> bool:
        """Whether all its words are bold."""
