"""First months that are free for a group alone: "for customers of our fibre the first 6 months are free".

What all others pay from the first day is no price that comes afterwards.
"""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount

_SOME = re.compile(
    r"\b(?:per|a) chi (?!si )\b|\bchi (?:ha|e gia)\b|\bpour (?:ceux|celles) qui\b|\bsi vous (?:avez|etes) deja\b"
    r"|\bfur alle,? die (?:schon |bereits )?[a-z ]{2,40}(?:haben|sind)\b|\bwer (?:schon|bereits)\b"
    r"|\bfor (?:those|anyone|customers) (?:who|with)\b|\bif you already\b"
)
_EVERYBODY = frozenset({"NewCustomers", "PrivateCustomers", "BusinessCustomers"})


def free_for_some(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> AbstractSet[tuple[int, int]]:
    """Block and place of the free months that only a group gets.

    Args:
        drafts: Of a whole document.
        read: Its blocks, as read.
    """
    free = [d for d in drafts if d.attribute == "price" and isinstance(d.token, Amount) and d.token.word]
    return {(draft.block, draft.start) for draft in free if _is_for_some(draft, drafts, read[draft.block])}


def _is_for_some(draft: Draft, drafts: Sequence[Draft], read: ReadBlock | None) -> bool:
    if read is None or "/P" not in draft.value:
        return False
    start, end = read.parsed.clauses.sentence(draft.start + read.phrase.start)
    start, end = start - read.phrase.start, end - read.phrase.start
    groups = (d for d in drafts if d.attribute == "audience" and d.block == draft.block and start <= d.start < end)
    named = any(group.value not in _EVERYBODY for group in groups)
    return named or bool(_SOME.search(read.parsed.source.folded, start + read.phrase.start, draft.end))
