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
_LOAN = re.compile(
    r"\b(?:[a-z]*(?:kredit|darlehen|rahmen\b)[a-z]*|prets?|credits?|prestit[oi]|finanziament[oi]|loans?|borrow(?:ing)?|overdraft)\b"
)
_RUNS = re.compile(  # "10,000 over 60 months", "a 3,000 loan over 24 months", "11,530 in all"
    r" ?(?:€|£|\$|chf|eur|euros?|franken|francs|franchi)? ?(?:(?:(?:[a-z]+ )?loan )?(?:(?:over|uber|auf|sur|en|in"
    r"|su|for|pour|per"
    r"|mit) [0-9]{1,3} (?:months?|years?"
    r"|monate?n?|jahre?n?|mois|ans|mesi|anni|raten|mensualites|rate|repayments|instal?ments))|in all\b"
    r"|in total\b|repayable"
    r"|insgesamt|au total|in totale|total repayable)\b"
)
_FRAME = re.compile(r"\b(?:[a-z]*rahmen|credit limit|limite de credit|limite di credito|fido) (?:€|£|chf|eur|fr\.)? ?$")
_IN_ALL = re.compile(
    r"\b(?:insgesamt|[a-z]*gesamt(?:betrag|kosten|summe|belastung)?|total(?: (?:du|payable|dovuto|repayable))?"
    r"|montant total du"
    r"|importo totale(?: dovuto)?) ?:? ?(?:€|£|chf|eur|fr\.)? ?$"
)
_LEAST = 500  # what instalments of a loan stay below, mostly
_REACH = 48


def without_lent_sums(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of a whole document without sums that can be borrowed, where a rate of interest stands in it.

    Args:
        drafts: Of a whole document.
        read: Its blocks, as read.
    """
    if not any(draft.attribute == "interest_rate" for draft in drafts):
        return list(drafts)
    about = any(_LOAN.search(one.parsed.source.folded) for one in read if one)
    return [
        draft
        for draft in drafts
        if not (_is_bounded(draft) and _is_lent(draft, read[draft.block]))
        and not (about and _is_of_loan(draft, drafts, read[draft.block]))
    ]


def _is_of_loan(draft: Draft, drafts: Sequence[Draft], read: ReadBlock | None) -> bool:
    """Whether an amount is what is lent or paid back in all, in a text about a loan.

    So are both ends of a range in the sentence that names the rate ("5.9% APR, from 2,000 to 40,000").
    """
    token = draft.token
    if read is None or draft.attribute != "price" or not isinstance(token, Amount) or token.number < _LEAST:
        return False
    text, sentence = read.parsed.source.folded, read.parsed.clauses.sentence
    ahead = max(0, token.start - _REACH), token.start
    if _RUNS.match(text, token.end) or _IN_ALL.search(text, *ahead) or _FRAME.search(text, *ahead):
        return True
    if not token.bound or token.per:
        return False
    within = sentence(token.start)
    beside = [d for d in drafts if d.block == draft.block and d.token and sentence(d.token.start) == within]
    bounds = {d.bound for d in beside if d.attribute == "price"}
    return bounds == {"min", "max"} and any(d.attribute == "interest_rate" for d in beside)


def _is_bounded(draft: Draft) -> bool:
    return draft.attribute == "price" and draft.bound is not None and "/" not in draft.value


def _is_lent(draft: Draft, read: ReadBlock | None) -> bool:
    """Whether the words before a sum say that it is what one borrows."""
    if read is None or not isinstance(draft.token, Amount):
        return False
    start, _ = read.parsed.clauses.sentence(draft.token.start)
    return bool(_SUM.search(read.parsed.source.folded, max(start, draft.token.start - _REACH), draft.token.start))
