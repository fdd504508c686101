"""Customers beside a reduction: "20 % off for members, code FIN20" is for members, what else a page offers is not."""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.scopes.taxes import PRICED

_REDUCING = frozenset({"discount", "voucher_code"})
_STANDING = frozenset({"promo_duration", "contract_term", "trial_period"})
_Reduction = tuple[int, AbstractSet[tuple[str, str]]]
"""Its block, and what it takes off and with which code."""


def sentence_of(draft: Draft, read: Sequence[ReadBlock | None]) -> tuple[int, int]:
    """The block and the beginning of the sentence in which a draft stands."""
    block = read[draft.block]
    return draft.block, block.parsed.clauses.sentence(draft.start + block.phrase.start)[0] if block else 0


def reductions_for(said: Sequence[Draft], read: Sequence[ReadBlock | None]) -> Mapping[int, _Reduction]:
    """By the identity of customers: the reduction beside which they are told, and its code.

    Where a price says that it is reduced, it may be theirs, and nothing is known to be apart from them.

    Args:
        said: What limits the terms of a document.
        read: The blocks of the document, as read.
    """
    groups = [draft for draft in said if draft.attribute == "audience"]
    if not groups or any(draft.attribute == "list_price" for draft in said):
        return {}
    beside: dict[tuple[int, int], set[tuple[str, str]]] = {}
    blocks = {draft.block for draft in groups}
    for draft in said:
        if draft.attribute in _REDUCING and draft.block in blocks:
            beside.setdefault(sentence_of(draft, read), set()).add((draft.attribute, draft.value))
    told = ((draft, beside.get(sentence_of(draft, read), set())) for draft in groups)
    return {id(d): (d.block, terms) for d, terms in told if any(attribute == "discount" for attribute, _ in terms)}


def apart_from(draft: Draft, reductions: Mapping[int, _Reduction]) -> Iterable[int]:
    """The customers who do not limit a term.

    It is a price, or said of contracts in another paragraph, or another reduction or code than that which is theirs.
    """
    for group, (block, terms) in reductions.items():
        values = {value for attribute, value in terms if attribute == draft.attribute}
        is_other = bool(values) and draft.value not in values
        is_standing = draft.attribute in PRICED or (draft.attribute in _STANDING and draft.block != block)
        if is_other or is_standing:
            yield group
