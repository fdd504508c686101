"""Drafts named by the kind of sentence or list that they stand in, before anything else is asked."""

from collections.abc import Sequence

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.subjects.delivery_modes import by_delivery_modes
from audit.read.subjects.guaranteed_on import by_guaranteed
from audit.read.subjects.kinds_of_goods import by_kinds_of_goods
from audit.read.subjects.led_sentences import by_led_sentences
from audit.read.subjects.other_versions import by_other_versions
from audit.read.subjects.stays_named import by_stays
from audit.read.subjects.told_regions import by_told_regions

_PASSES = (
    by_delivery_modes, by_kinds_of_goods, by_guaranteed, by_led_sentences, by_told_regions, by_stays, by_other_versions,
)  # fmt: skip


def named_first(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> Sequence[Draft]:
    """The drafts, those with a subject that ways to deliver, goods, models, stays, regions and other versions name.

    Args:
        drafts: Of a whole document.
        read: The blocks of the document, as read.
    """
    for apply in _PASSES:
        drafts = apply(drafts, read)
    return drafts
