"""Fees that the line below gives up for some: "Registration 25 €", and under it "free with a season ticket"."""

import re
from collections.abc import Sequence
from itertools import pairwise

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount

_FEES = frozenset({"setup_fee", "shipping_cost", "deposit"})
_FOR = re.compile(r"(?:mit|fur|bei|ab|avec|pour|aux?|dans|con|per|ai|agli|nell'|with|for|on)(?: |$)")
_NONE_FOR = re.compile(  # "(siblings: none)"
    r"\(?[^,;:.()0-9]{3,30}: ?(?:kein(?:e[rs]?)?|aucune?|nessun[ao]?|none|nil|entfallt)\)?[.!]?"
)
_LONGEST = 60
_EDGE = 1


def waived_below(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of a document, a word for nothing to pay that a line ends or begins with as the fee above it.

    Args:
        drafts: Of a whole document.
        read: The blocks of the document, as read.
    """
    out = list(drafts)
    for index, (one, two) in enumerate(pairwise(read), 1):
        zero = _only_zero(two) if one is not None else None
        none = zero is None and _is_none_for(two)
        fee = _only_fee([draft for draft in drafts if draft.block == index - 1]) if zero or none else None
        if fee is None or two is None:
            continue
        if zero is None:
            value = f"0 {two.parsed.source.currency}"
            out.append(Draft(fee.attribute, value, 0, len(two.block.text), trigger=fee.trigger, block=index))
            continue
        out = [draft for draft in out if draft.block != index or draft.token is not zero]
        start, end = zero.start - two.phrase.start, zero.end - two.phrase.start
        value = f"0 {two.parsed.source.currency}"
        out.append(Draft(fee.attribute, value, start, end, trigger=fee.trigger, token=zero, block=index))
    return out


def _only_fee(drafts: Sequence[Draft]) -> Draft | None:
    """The fee of a line that names nothing else to pay."""
    paid = [draft for draft in drafts if isinstance(draft.token, Amount)]
    fee = paid[0] if len(paid) == 1 else None
    return fee if fee and fee.attribute in _FEES and isinstance(fee.token, Amount) and fee.token.number else None


def _is_none_for(read: ReadBlock | None) -> bool:
    """Whether a line says nothing but for whom there is no such thing as the line above names."""
    if read is None or len(read.block.text) > _LONGEST:
        return False
    return bool(_NONE_FOR.fullmatch(read.parsed.source.folded, read.phrase.start))


def _only_zero(read: ReadBlock | None) -> Amount | None:
    """The word for nothing to pay at the edge of a short line, the rest of which says for whom or with what."""
    if read is None or len(read.block.text) > _LONGEST:
        return None
    text, begin = read.parsed.source.folded, read.phrase.start
    amounts = [token for token in read.parsed.tokens if isinstance(token, Amount) and token.start >= begin]
    zero = amounts[0] if len(amounts) == 1 else None
    if zero is None or not zero.word:
        return None
    ends = len(text.rstrip(" .!")) - zero.end <= _EDGE and _FOR.match(text, begin)
    opens = zero.start - begin <= _EDGE and _FOR.match(text, zero.end + 1)
    return zero if ends or opens else None
