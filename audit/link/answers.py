"""The three answers: linked, ambiguous, none; each with what speaks for and against it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that speaks for or against a link.

    Attributes:
        feature: A name of ``ALL_FEATURES``.
        points: Log-odds; what it adds to the score, negative when it speaks against.
        text: What it is, in words, with the values of both sides where that helps.
    """

    feature: str
    points: float
    text: str

    def __str__(self) -> str:
        return f"{self.text} {self.points:+.1f}"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A record that an offer may be of.

    Attributes:
        record: Its key.
        name: What its table calls it.
        probability: That the offer is of it, 0 to 1.
        reasons: Strongest first.
        score: Log-odds; the points of the reasons, of what is too little to be named, and what every pair starts from.
    """

    record: str
    name: str
    probability: float
    reasons: tuple[Reason, ...]
    score: float

    @property
    def rest(self) -> float:
        """What every pair starts from, and what is too little to be named; with the reasons it makes the score."""
        return self.score - sum(reason.points for reason in self.reasons)


@dataclass(frozen=True, slots=True)
class Linked:
    """The offer is of this record.

    Attributes:
        offer: Its key.
        record: Key of the record.
        probability: Above the threshold, up to 1.
        reasons: Strongest first.
    """

    offer: str
    record: str
    probability: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """The offer is of one of these records, or of the family that they form; which one cannot be told.

    Attributes:
        offer: Its key.
        candidates: Most probable first.
        apart: What tells the candidates apart, one text per difference: ``8 kg / 9 kg``.
        family: What all candidates have in common when they are variants of one thing; empty: they are not.
    """

    offer: str
    candidates: tuple[Candidate, ...]
    apart: tuple[str, ...]
    family: str


@dataclass(frozen=True, slots=True)
class NoLink:
    """The offer is of no record.

    Attributes:
        offer: Its key.
        nearest: The record that came closest; None: no record has anything in common with it.
    """

    offer: str
    nearest: Candidate | None


Answer = Linked | Ambiguous | NoLink
