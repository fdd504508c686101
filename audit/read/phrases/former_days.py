"""Days on which a former price was asked: "was £699 (from 2 to 29 September)" says nothing of the offer's own days."""

import re
from collections.abc import Sequence

from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Day
from audit.read.words.source import Source

_OPENED = re.compile(r" ?[(\[] ?(?:(?:from|between|valid|vom|von|zwischen|gultig|du|entre|valable|dal|valido) )*")


def without_former_days(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block without the days that a bracket right behind a former price names.

    Args:
        source: The text.
        drafts: What was read in it.
    """
    former = [draft.token.end for draft in drafts if draft.attribute == "list_price" and draft.token]
    return [
        draft
        for draft in drafts
        if not isinstance(draft.token, Day)
        or not any(_OPENED.fullmatch(source.folded, end, draft.token.start) for end in former)
    ]
