"""What words say in a text without a value, and which cues they leave over for its values."""

from collections.abc import Sequence
from dataclasses import dataclass

from audit.read.phrases.codes import codes_of
from audit.read.phrases.cues import cues_of, unsaid
from audit.read.phrases.draft import Draft
from audit.read.phrases.missing_sums import Lack
from audit.read.phrases.not_asked import not_asked
from audit.read.phrases.regions import regions_of
from audit.read.phrases.signs import signs_of, waived
from audit.read.silences.clauses import Clauses
from audit.read.words.lexicon import Hit, Role
from audit.read.words.source import Source


@dataclass(frozen=True, slots=True)
class Said:
    """What words say in a text without a value.

    Attributes:
        signs: Drafts of words that say attribute and value in one.
        spoken: Those and the codes: a value inside of them is no value of its own.
        drafts: All drafts that words alone make.
        cues: Words that may still name a value.
        lacks: Stretches that say how much an order lacks.
    """

    signs: tuple[Draft, ...]
    spoken: tuple[Draft, ...]
    drafts: tuple[Draft, ...]
    cues: tuple[Hit, ...]
    lacks: Sequence[Lack]


def said_by_words(source: Source, clauses: Clauses, lacks: Sequence[Lack]) -> Said:
    """What words say in a text without a value.

    Args:
        source: The text.
        clauses: Its boundaries.
        lacks: Its stretches that say how much an order lacks.
    """
    signs = list(signs_of(source, clauses)) if Role.SIGN in source.roles else []
    signs += [lack.threshold for lack in lacks if lack.threshold]
    cues = cues_of(source)
    if lacks:
        cues = [cue for cue in cues if not any(lack.holds(cue.start) for lack in lacks)]
    denied = list(waived(source, clauses, cues)) if Role.NONE in source.roles else []
    given_up = list(not_asked(source, clauses, cues))
    left = unsaid(cues, [*denied, *given_up], signs) if denied or given_up or signs else cues
    codes = codes_of(source, clauses) if Role.CODE in source.roles else ()
    spoken = (*signs, *codes, *(draft for draft, _ in given_up))
    regions = regions_of(source, clauses) if Role.REGION_ONLY in source.roles else ()
    return Said(tuple(signs), spoken, (*spoken, *regions, *(draft for draft, _ in denied)), tuple(left), lacks)
