"""Prices of numbered months: "months 1-6: 9.99" is what each of the first six months costs."""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.phases import numbered_phases
from audit.read.words.source import Source

_BEHIND = re.compile(r"[ :,)=-]*(?:(?:nur|je|jeweils|seulement|solo|only|just|at|a|zu|um|fur|pour|per|for) ?)*")
_AHEAD = re.compile(r" ?[(,:]? ?(?:im |in |fur |pour (?:les )?|per i |for )?")
_BY_MONTH = frozenset({"", "P1M"})


def with_numbered_months(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block, the price beside numbered first months by the month, and how long it holds.

    Args:
        source: The text.
        drafts: What was read in it.
    """
    out = list(drafts)
    for phase in numbered_phases(source.folded):
        place = next((i for i, draft in enumerate(out) if _is_of(source, draft, phase.start, phase.end)), -1)
        if place < 0:
            continue
        draft = out[place]
        if isinstance(draft.token, Amount):
            rated = replace(draft.token, per="P1M")
            out[place] = replace(draft, value=rated.text(source.currency), token=rated)
        if all(other.attribute != "promo_duration" for other in out):
            words = source.text[phase.start : phase.end]
            out.append(Draft("promo_duration", f"P{phase.months}M", phase.start, phase.end, trigger=words))
    return out


def _is_of(source: Source, draft: Draft, start: int, end: int) -> bool:
    """Whether a price stands right behind numbered months, or right before them."""
    token = draft.token
    if draft.attribute != "price" or not isinstance(token, Amount) or token.word or token.per not in _BY_MONTH:
        return False
    behind = end <= token.start and _BEHIND.fullmatch(source.folded, end, token.start)
    return bool(behind or (token.end <= start and _AHEAD.fullmatch(source.folded, token.end, start)))
