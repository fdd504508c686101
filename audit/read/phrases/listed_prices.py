"""Lists of prices that share what is said once: "after that: A 19.99/mo, B 29.99", "small box 15, big box 22 a week".

Of things that share no word each may be paid in its own way ("starter kit 29, plan 19 a month").
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_NAMED = r"(?P<name>[a-z0-9][a-z0-9² +&'/-]{0,40}?)"
_MARK = r":? ?(?:(?:a|zu|fur|at|for|pour|per|chf|eur|[€£$]) ?)*"
_NEXT = re.compile(rf" ?[,;|·•] ?(?:(?:and|und|et|e|the|der|die|das|la|le|il) )*{_NAMED} ?{_MARK}")
_OWN = re.compile(rf"(?:^|[.:;,!?(] ?){_NAMED} ?{_MARK}$")
_WORD = re.compile(r"[a-z]{3,}|(?<=[0-9]) ?[a-z]{1,2}²?(?![a-z])")
_LIKE = 3
_REACH = 56


def with_lists(source: Source, drafts: Sequence[Draft], clauses: Clauses) -> list[Draft]:
    """The drafts of a block, prices of one list alike: all of later, all for one period.

    Args:
        source: The text.
        drafts: What its values were read as, by place.
        clauses: Its boundaries.
    """
    out = list(drafts)
    prices = [i for i, d in enumerate(out) if d.attribute in {"price", "price_after"} and isinstance(d.token, Amount)]
    if len(prices) < 2:  # noqa: PLR2004  (a list)
        return out
    for one, two in pairwise(prices):
        a, b = out[one], out[two]
        if a.attribute != b.attribute and _is_later(source, a, b, clauses):
            out[two] = replace(b, attribute=a.attribute, hit=a.hit)
    for one, two in reversed(list(pairwise(prices))):
        out[one] = _with_period(source, out[one], out[two])
    return out


def _is_later(source: Source, one: Draft, two: Draft, clauses: Clauses) -> bool:
    """Whether a price goes on with the list that "after that:" opens."""
    if one.attribute != "price_after" or one.hit is None or two.hit is not None:
        return False
    a, b = one.token, two.token
    opens = source.folded[one.hit.end : one.hit.end + 2].lstrip()[:1] == ":"
    alike = isinstance(a, Amount) and isinstance(b, Amount) and a.per and a.per == b.per
    together = clauses.sentence(one.hit.start) == clauses.sentence(two.start)
    return bool(opens and alike and together and _NEXT.fullmatch(source.folded, one.end, two.start))


def _with_period(source: Source, one: Draft, two: Draft) -> Draft:
    """A price with the period of the next one, if both are of things that share a word and of one size."""
    a, b = one.token, two.token
    if not isinstance(a, Amount) or not isinstance(b, Amount) or a.per or a.word or not b.per.startswith("P"):
        return one
    if one.attribute != two.attribute or a.number >= _LIKE * b.number or b.number >= _LIKE * a.number:
        return one
    named = _NEXT.fullmatch(source.folded, one.end, two.start)
    own = _OWN.search(source.folded, max(0, one.start - _REACH), one.start)
    if not named or not own or set(_WORD.findall(own["name"])).isdisjoint(_WORD.findall(named["name"])):
        return one
    rated = replace(a, per=b.per)
    return replace(one, token=rated, value=rated.text(source.currency))
