"""Answers that are nothing but "nothing": a price of zero where the question asks what something costs.

"How much is the first lesson? Nothing." gives it away; "What must I bring? Nothing." gives nothing.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_PRICED = re.compile(
    r"\b(?:kostet|kosten|coute(?:nt)?|costa(?:no)?|costs?|how much (?:is|are|do i pay|will i pay)|wie (?:teuer|viel)"
    r"|wie hoch (?:ist|sind)|was (?:zahle|bezahle)|combien|quanto (?:pago|si paga|devo pagare)|what do i pay)\b"
)
_GIVEN_UP = re.compile(
    r"\b(?:cancel|stornier|absag|annull|annul|return|retour|rucksend|ruckgabe|umtausch|resi\b|reso\b|disdir|disdett"
    r"|kundig|umbuch|resili|withdraw|renvo)"
)
_NONE = re.compile(
    r"(?:nothing|not a penny|nichts|gar nichts|keinen (?:cent|rappen)|rien(?: du tout)?|niente|nulla|zero)(?: at all)?"
    r" ?(?:[.!,;]|- |$)"
)
_FEES = frozenset({"shipping_cost", "setup_fee", "deposit"})
_COST = 1.6
_NEAR = 2


def free_answers(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of a document: a zero for each question of a price that is answered so, none for other questions.

    Args:
        drafts: Of a whole document.
        read: The blocks of the document, as read.
    """
    out = list(drafts)
    for index, (one, two) in enumerate(pairwise(read), 1):
        if one is None or two is None or not one.parsed.source.text.endswith("?"):
            continue
        found = _NONE.match(two.parsed.source.folded, two.phrase.start)
        if found is None:
            continue
        out = [draft for draft in out if draft.block != index or not _is_of(draft, found.start() - two.phrase.start)]
        question = one.parsed.source
        if _PRICED.search(question.folded) and not _GIVEN_UP.search(question.folded):
            start, end = found.start() - two.phrase.start, found.end() - two.phrase.start
            out.append(_zero(question, index, start, end))
    return out


def _is_of(draft: Draft, start: int) -> bool:
    """Whether a draft is only the word for nothing that an answer begins with."""
    token = draft.token
    return isinstance(token, Amount) and token.word and abs(draft.start - start) <= _NEAR


def _zero(question: Source, block: int, start: int, end: int) -> Draft:
    fee = next((name for name in _named(question) if name in _FEES), "price")
    token = Amount(start, end, Decimal(0), question.currency, word=True)
    draft = Draft(fee, f"0 {question.currency}", start, end, None, _COST, token=token, block=block)
    return replace(draft, trigger=question.text)


def _named(question: Source) -> Iterator[str]:
    return (hit.entry.cue.attribute for hit in question.hits if hit.entry.cue)
