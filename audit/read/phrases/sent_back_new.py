"""The state in which something is sent back: "bring it back unworn within 42 days" sells nothing as new."""

import re
from collections.abc import Sequence

from audit.read.phrases.draft import Draft
from audit.read.phrases.returns import SENT_BACK
from audit.read.silences.clauses import Clauses
from audit.read.words.source import Source

_STATE = re.compile(
    r"(?:un(?:worn|used|opened|damaged)|ungetragen|ungebraucht|unbenutzt|ungeoffnet|originalverpackt|neuwertig"
    r"|neuf|non (?:porte|utilise|ouvert)|jamais (?:porte|servi|utilise)|nuov[oaie]|mai (?:indossat|usat|utilizzat)"
    r"|non (?:indossat|usat|utilizzat|apert)|as new|new with tags|(?:in (?:the|its|their) )?original)"
)
_SWAPPED = re.compile(r"\b(?:exchanges?|exchanged|swap|swapped|cambio merce|cambi|echange[sz]?|umtausch[a-z]*)\b")


def without_returned_goods(source: Source, clauses: Clauses, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block without the state that its sentence asks of what is sent back.

    Args:
        source: The text.
        clauses: Its boundaries.
        drafts: What was read in it.
    """
    return [d for d in drafts if d.attribute != "item_condition" or not _is_asked_back(source, clauses, d)]


def _is_asked_back(source: Source, clauses: Clauses, draft: Draft) -> bool:
    if draft.value != "New" or not _STATE.search(source.folded, draft.start, draft.end):
        return False
    sentence = clauses.sentence(draft.start)
    return any(find.search(source.folded, *sentence) for find in (SENT_BACK, _SWAPPED))
