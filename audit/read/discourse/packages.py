"""So many weeks for one sum, and by the month from then on: "10 weeks of the paper for 19.90, then 29 a month".

The sum is paid once and holds for the weeks; what comes behind words for afterwards is the price that stands. Months
have mostly a price by the month themselves: of them a sum must be called one.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount, Length
from audit.read.words.lexicon import Role

_FIRST = frozenset({"price", "setup_fee"})
_PAID = frozenset({"price", "price_after"})
_LASTING = frozenset({"promo_duration", "contract_term", "trial_period"})
_MONTHLY = "/P1M"
_GAP = re.compile(
    r"[^0-9.;!?:]{0,40}\b(?:fur|um|zu|pour|a|per|for|at)(?: (?:nur|einmalig|insgesamt|only|just|seulement|solo|soli))*"
    r" (?:chf |eur |fr\. |€ ?|£ ?|\$ ?)?"
)
_TOTAL = re.compile(r"einmalig|insgesamt|in total|total of|en tout|une seule fois|in tutto|una tantum")
_HEADED = re.compile(r"(?:^|[:–-] )[0-9a-z]+ (?:wochen|semaines|settimane|weeks)\b")
_OTHERWISE = re.compile(
    r"liefer|livr|consegn|deliver|kundig|frist|preavis|preavviso|notice|garant|warrant|dauer|course|kurs"
)
_UNITS = frozenset({"W", "M"})
_LONGEST = 60
_BLOCKS = 3
_BESIDE = 3
_COST = 2.4


def packages(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of a document, a sum for some weeks as a price for so long, and the monthly one as what follows.

    Args:
        drafts: Of a whole document.
        read: The blocks of the document, as read.
    """
    ordered = sorted(drafts, key=lambda draft: (draft.block, draft.start))
    later = next((draft for draft in ordered if _comes_later(draft, read)), None)
    if later is None:
        return list(drafts)
    before = [d for d in ordered if (d.block, d.start) < (later.block, later.start) and d.attribute in _FIRST]
    for first in reversed(before):
        found = next(_lengths(first, ordered, read), None) if _is_paid_once(first, read) else None
        if found is None:
            continue
        index, length = found
        spent = [draft for draft in drafts if draft.token is length or draft in (first, later)]
        kept = [draft for draft in drafts if draft not in spent]
        one = read[index]
        start = length.start - (one.phrase.start if one else 0)
        lasting = Draft(
            "promo_duration", length.text(""), start, start + length.end - length.start, None, _COST,
            token=length, block=index,
        )  # fmt: skip
        return [*kept, lasting, _once(first, read), replace(later, attribute="price_after")]
    return list(drafts)


def _comes_later(draft: Draft, read: Sequence[ReadBlock | None]) -> bool:
    """Whether a monthly price stands behind words for afterwards in its sentence."""
    one = read[draft.block]
    if one is None or draft.attribute not in _PAID or "price_after" not in one.parsed.source.names:
        return False
    if not draft.value.endswith(_MONTHLY):
        return False
    place = draft.start + one.phrase.start
    start, _ = one.parsed.clauses.sentence(place)
    cues = (hit for hit in one.parsed.source.hits if hit.entry.names == "price_after")
    return any(start <= hit.start <= place for hit in cues)


def _is_paid_once(draft: Draft, read: Sequence[ReadBlock | None]) -> bool:
    """Whether a sum stands for itself, without a period of its own."""
    one = read[draft.block]
    token = draft.token
    if one is None or not isinstance(token, Amount) or token.word or not token.number or draft.bound:
        return False
    periods = (hit for hit in one.parsed.source.hits if hit.entry.role is Role.PERIOD)
    return not any(token.start <= hit.start <= token.end + _BESIDE for hit in periods)


def _once(draft: Draft, read: Sequence[ReadBlock | None]) -> Draft:
    """A sum as a price without a period that another lent to it."""
    one, token = read[draft.block], draft.token
    if one is None or not isinstance(token, Amount):
        return draft
    bare = replace(token, per="")
    return replace(draft, attribute="price", value=bare.text(one.parsed.source.currency), token=bare)


def _lengths(first: Draft, drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> Iterator[tuple[int, Length]]:
    """The weeks or months that a sum is for, right before it or in a line above, with the number of their block."""
    spent = [draft.token for draft in drafts if draft.attribute not in _LASTING]
    for index in range(first.block, max(-1, first.block - _BLOCKS - 1), -1):
        one = read[index]
        for token in reversed(one.parsed.tokens) if one else ():
            if not isinstance(token, Length) or token.unit not in _UNITS or token in spent or token.low <= 1:
                continue
            if one and token.high is None and _is_for(one, token, first, index):
                yield index, token


def _is_for(one: ReadBlock, length: Length, first: Draft, index: int) -> bool:
    """Whether weeks stand right before a sum that they are for, or head a line above it."""
    text = one.parsed.source.folded
    if _OTHERWISE.search(text, *one.parsed.clauses.sentence(length.start)):
        return False
    if index < first.block:
        return len(text) <= _LONGEST and bool(_HEADED.search(text)) and not any(c in "€£$" for c in text)
    begin = first.token.start if first.token else first.start
    once = length.unit == "W" or _TOTAL.search(text, length.end, max(length.end, begin))
    return bool(once) and length.end <= begin and bool(_GAP.fullmatch(text, length.end, begin))
