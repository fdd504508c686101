"""What the tables have taught about words, beside what the lexicon knows."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from audit.link.lexicon import lexicon


@dataclass(frozen=True, slots=True)
class Learned:
    """What an earlier look at the tables has shown.

    Attributes:
        meanings: Word -> words of the other side that stand for it, with how surely, 0 to 0.9.
        record_echo: Record's word -> in how many confident links it stands, and how often the offer has it too.
        offer_echo: Offer's word -> likewise.
        guards: Word -> how surely a thing that has it is another thing than one that lacks it, 0 to 1.
        share: Of the offers that seem to have a record.
    """

    meanings: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    record_echo: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    offer_echo: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    guards: Mapping[str, float] = field(default_factory=dict)
    share: float = 1.0


NOTHING_LEARNED = Learned()
"""Before any look at the tables."""


def known_meanings(learned: Learned) -> dict[str, dict[str, float]]:
    """Word -> words that mean the same, of the lexicon and of the tables; the surer of the two counts."""
    merged = {word: dict(others) for word, others in lexicon().synonyms.items()}
    for word, others in learned.meanings.items():
        known = merged.setdefault(word, {})
        for other, strength in others.items():
            known[other] = max(strength, known.get(other, 0.0))
    return merged
