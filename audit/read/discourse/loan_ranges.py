"""What one can borrow, where a rate of interest is told: "de 5'000 à 80'000 francs", "£15,000 over 60 months".

The range needs no word for a loan; a sum over so many months is lent if it opens its sentence and a rate is paid on it.
Behind a number of instalments a range set off by a comma is what one may buy so: "0 %, 10 instalments, from 500
to 3000".
"""

import re
from collections.abc import Sequence

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount, Share

_CURRENCY = r"(?:€|£|\$|chf|eur|euros?|fr\.|francs?|franken|franchi)?"
_NUMBER = r"[0-9][0-9.,' \u2019\u00a0\u202f]*"
_TO = r"(?:a|bis|to|and|et|und|e|-)"
_FROM = r"(?:de|von|da|from|entre|tra|fra|zwischen|between|ab|des)"
_RANGE_BEFORE = re.compile(rf"\b{_FROM} {_CURRENCY} ?(?P<least>{_NUMBER}) ?{_CURRENCY} {_TO} {_CURRENCY} ?$")
_RANGE_BEHIND = re.compile(rf" {_TO} {_CURRENCY} ?{_NUMBER}")
_SET_OFF = re.compile(
    rf",(?: (?:pour|fur|per|for))? {_FROM} {_CURRENCY} ?(?:{_NUMBER} ?{_CURRENCY} {_TO} {_CURRENCY} ?)?$"
)
_OPENED = re.compile(
    rf" ?(?:(?:[a-z]*beispiel|exemple|esempio|example|representative example) ?:? ?)?"
    rf"(?:(?:fur|pour|su|per|wer|bei|with|borrowing|borrow|for|leihen sie(?: sich)?|empruntez"
    rf"|se chiedi) )?{_CURRENCY} ?"
)
_OVER = re.compile(
    rf" ?{_CURRENCY} ?(?:over|uber|auf|sur|en|in|su|for|mit|rembourses? sur|rimborsati in) [0-9]{{2,3}} (?:mon|mois"
    rf"|mes)"
)
_NUMBER_IN = re.compile(r"[0-9]")
_MONTHLY = re.compile(r"/|mon|mtl|mois|mes[ei]|mensil|pro rate|each|chacun|ciascun|\bje\b")
_TAIL = 28  # characters behind a sum that may say how often it is paid
_LEAST = 500


def without_loan_ranges(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of a whole document without sums that can be borrowed at the rate that it tells.

    Args:
        drafts: Of a whole document.
        read: Its blocks, as read.
    """
    rates = [d for d in drafts if d.attribute == "interest_rate" and isinstance(d.token, Share) and d.token.number]
    parted = {d.block for d in drafts if d.attribute == "instalments"}
    parted &= {d.block for d in drafts if d.attribute == "interest_rate"}
    if not rates and not parted:
        return list(drafts)
    return [
        draft
        for draft in drafts
        if not (rates and _is_lent(draft, rates, read[draft.block]))
        and not (draft.block in parted and _is_bought_so(draft, read[draft.block]))
    ]


def _is_bought_so(draft: Draft, read: ReadBlock | None) -> bool:
    """Whether a sum is an end of the range that can be paid in the instalments told before it."""
    token = draft.token
    if read is None or draft.attribute != "price" or not isinstance(token, Amount) or token.number < _LEAST:
        return False
    text = read.parsed.source.folded
    if _MONTHLY.search(text, token.start, draft.end + _TAIL):
        return False
    start, end = read.parsed.clauses.sentence(token.start)
    digit = next((at for at in range(token.start, token.end) if text[at].isdigit()), token.start)
    ahead = _SET_OFF.search(text, start, digit)
    told = any(d.attribute == "instalments" and start <= d.start < token.start for d in read.parsed.drafts)
    is_range = bool(ahead and (_NUMBER_IN.search(ahead[0]) or _RANGE_BEHIND.match(text, token.end, end)))
    return is_range and told


def _is_lent(draft: Draft, rates: Sequence[Draft], read: ReadBlock | None) -> bool:
    token = draft.token
    if (
        read is None
        or draft.attribute != "price"
        or not isinstance(token, Amount)
        or token.per
        or token.number < _LEAST
    ):
        return False
    text = read.parsed.source.folded
    start, end = read.parsed.clauses.sentence(token.start)
    digit = next((at for at in range(token.start, token.end) if text[at].isdigit()), token.start)
    least = _RANGE_BEFORE.search(text, start, digit)
    if least and len(re.sub(r"\D", "", least["least"])) > 2:  # noqa: PLR2004  (of hundreds or more)
        return True
    if token.bound == "min" and _RANGE_BEHIND.match(text, token.end):
        return True
    rated = any(rate.block == draft.block for rate in rates)
    return rated and bool(_OPENED.fullmatch(text, start, digit) and _OVER.match(text, token.end, end))
