"""Net prices in brackets behind gross ones, without a currency of their own: "14.28 cents per kWh (11.90 net)"."""

import re
from collections.abc import Sequence

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount

_OPENED = re.compile(r"\(\s?$")
_NET = re.compile(
    r"\s?(?:netto|net\b|ht\b|(?:ohne|exkl\.?|excl\.?|senza|hors|ex) (?:mwst|ust|vat|iva|tva|tax))", re.IGNORECASE
)
_BRACKET = 2
_PRICED = frozenset({"price", "unit_price", "list_price"})


def without_net_twins(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts without bare numbers in brackets that only say again, less the tax, what stands before them.

    Args:
        drafts: Of a whole document.
        read: The blocks of the document, as read.
    """
    return [draft for draft in drafts if not _is_twin(draft, drafts, read[draft.block])]


def _is_twin(draft: Draft, drafts: Sequence[Draft], read: ReadBlock | None) -> bool:
    token = draft.token
    if read is None or draft.attribute != "price" or not isinstance(token, Amount):
        return False
    text = read.parsed.source.text
    opened = _OPENED.search(text, max(0, token.start - _BRACKET), token.start)
    if not opened or not _NET.match(text, token.end):
        return False
    bare = not any(sign.isalpha() or sign in "€$£" for sign in text[token.start : token.end])
    before = (other for other in drafts if other.block == draft.block and other.attribute in _PRICED)
    return bare and any(other.start < draft.start for other in before)
