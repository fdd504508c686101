"""Minus in words: "club members: minus £30" promises as much off as "−30" does."""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_MINUS = re.compile(  # behind a number it only reckons
    r"(?:^|[:;,(|!.?] ?|(?<![0-9%] )- )(?:minus|moins|meno) (?:€|£|\$|chf|eur|fr\.)? ?$"
)
_WORD = re.compile(r"\b(?:minus|moins|meno) ")
_SUM = re.compile(r"[0-9€%.-] ?$")
_REACH = 24


def with_written_minus(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block, prices that a word for minus opens as reductions.

    Args:
        source: The text.
        drafts: What was read of its values.
    """
    if not _WORD.search(source.folded):
        return list(drafts)
    return [replace(d, attribute="discount") if _is_taken_off(source, d) else d for d in drafts]


def _is_taken_off(source: Source, draft: Draft) -> bool:
    token = draft.token
    if draft.attribute != "price" or not isinstance(token, Amount) or token.word or draft.bound:
        return False
    found = _MINUS.search(source.folded, max(0, token.start - _REACH), token.start)
    return found is not None and not _SUM.search(source.folded, 0, found.start())
