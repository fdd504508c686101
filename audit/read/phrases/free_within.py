"""Spans within which something is free: "the re-test is free within four weeks" lets nobody try anything for so long.

"Four weeks free" and "try it for four weeks" do; "if you cancel within the trial" says nothing of the span itself.
"""

import re
from collections.abc import Sequence

from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Length
from audit.read.words.source import Source

_WITHIN = re.compile(r"\b(?:innerhalb(?: von)?|innert|binnen|dans (?:les|un delai de)|entro|within)(?: [a-z]+)? $")
_FREE = re.compile(r"(?:gratis|kostenlos|kostenfrei|gratuite?s?|gratuit[oaie]|free)", re.IGNORECASE)
_REACH = 32


def without_free_within(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block without trials that are spans within which something else is free.

    Args:
        source: The text.
        drafts: What was read in it.
    """
    return [draft for draft in drafts if draft.attribute != "trial_period" or not _is_within(source, draft)]


def _is_within(source: Source, draft: Draft) -> bool:
    token = draft.token
    if not isinstance(token, Length) or not _FREE.fullmatch(draft.trigger.strip()):
        return False
    return bool(_WITHIN.search(source.folded, max(0, token.start - _REACH), token.start))
