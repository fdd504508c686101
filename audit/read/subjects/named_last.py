"""Drafts named by what stands right beside them, whatever names were found before."""

from collections.abc import Sequence

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.subjects.asked_names import by_asked_names
from audit.read.subjects.one_name import by_one_name
from audit.read.subjects.own_words import by_own_words
from audit.read.subjects.people_of_reductions import by_people_of_reductions
from audit.read.subjects.places_of_delivery import by_places_of_delivery
from audit.read.subjects.sizes_before import by_sizes_before
from audit.read.subjects.variants_behind import by_variants_behind

_SEVERAL = 2


def named_last(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts, those with another subject that sizes, variants, questions, places and people right by them name.

    Args:
        drafts: Of a whole document, with their subjects.
        read: Its blocks, as read.
    """
    if len(drafts) < _SEVERAL:
        return list(drafts)
    for apply in (
        by_own_words,
        by_sizes_before, by_variants_behind, by_asked_names, by_places_of_delivery, by_people_of_reductions,
        by_one_name,
    ):  # fmt: skip
        drafts = apply(drafts, read)
    return list(drafts)
