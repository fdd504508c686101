"""Sums that are lent: beside a rate of interest, "amount: 3,000 to 30,000" is what one can borrow, and no price."""

import re
from collections.abc import Sequence

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount

_SUM = re.compile(
    r"\b(?:montants?|sommes?|capital|[a-z]*betrag|[a-z]*betrage|[a-z]*summe|[a-z]*hohe|importi?|somm[ae]|capitale"
    r"|amounts?"
    r"|sums?|prets?|kredite?|darlehen|prestit[oi]|loans?|borrow|empruntez|emprunter)"
    r"(?: (?:du pret|du credit|finanziabil[ei]|emprunte|du financement|of the loan|del prestito|possible|moglich))?"
    r" ?:? ?(?:(?:from|between|de|entre|von|zwischen|da|tra|ab|jusqu'a|bis|fino a|up to) )?(?:[€£$]|chf|eur|fr\.)? ?"
    r"[0-9., '\u2019\u00a0\u202f€£$-]*(?:(?:a|bis|to|und|and|et|e|chf|eur|euros?) ){0,3}[€£$]? ?$"
)
_REACH = 48


def without_lent_sums(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of a whole document without sums that can be borrowed, where a rate of interest stands in it.

    Args:
        drafts: Of a whole document.
        read: Its blocks, as read.
    """
    if not any(draft.attribute == "interest_rate" for draft in drafts):
        return list(drafts)
    return [draft for draft in drafts if not (_is_bounded(draft) and _is_lent(draft, read[draft.block]))]


def _is_bounded(draft: Draft) -> bool:
    return draft.attribute == "price" and draft.bound is not None and "/" not in draft.value


def _is_lent(draft: Draft, read: ReadBlock | None) -> bool:
    """Whether the words before a sum say that it is what one borrows."""
    if read is None or not isinstance(draft.token, Amount):
        return False
    start, _ = read.parsed.clauses.sentence(draft.token.start)
    return bool(_SUM.search(read.parsed.source.folded, max(start, draft.token.start - _REACH), draft.token.start))
