"""Prices that change: "goes up from 29 to 33 a month" says what will be paid, and nothing of a span of prices.

"Drops from 40 to 30" says besides what was paid before.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.lexicon import Hit
from audit.read.words.source import Source

_CHANGES = re.compile(
    r"\b(?:pass(?:e|ent|era|eront|a|ano|eranno|ait)|augment[a-z]*|baiss[a-z]*|aument[a-z]*|sal(?:e|gono|ira)"
    r"|scend(?:e|ono|era)|cal(?:a|ano|era)|descend[a-z]*|steig[a-z]*|sink[a-z]*|fall(?:t|en)|erhoh[a-z]*|senk[a-z]*"
    r"|reduzier[a-z]*|(?:goes?|going|rises?|increases?|drops?|falls?|comes?|moves?)(?: up| down)?)\b[^.;:!?()]{0,60}$"
)
_TO = re.compile(r" ?(?:a|au|ad|auf|to|-+)? ?(?:la |le |les )?")
_FROM = re.compile(r"\b(?:von|de|da|from) $")
_REDUCED_FROM = re.compile(r"\b(?:from|von|de|da) ?$")
_READ_AS = frozenset({"price", "discount", "list_price"})
_NEAR = 12
_REACH = 80


def raised(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block, of two prices from and to which a verb changes the second, which is exact.

    The first one is a former price if it is higher; what costs more from now on is not reduced from anything.

    Args:
        source: The text.
        drafts: What was read in it, by place.
    """
    prices = [draft for draft in drafts if draft.attribute in _READ_AS and isinstance(draft.token, Amount)]
    if len(prices) < 2:  # noqa: PLR2004  (from one, to another)
        return list(drafts)
    pairs = [(one, two) for one, two in pairwise(prices) if _is_change(source, one, two)]
    first, new = {id(one): _former(one, two) for one, two in pairs}, {id(two) for _, two in pairs}
    new |= {id(two) for one, two in pairwise(drafts) if _is_reduced_to(one, two)}
    changed = (first.get(id(d), replace(d, bound=None) if id(d) in new else d) for d in drafts)
    return [draft for draft in changed if draft]


def _former(one: Draft, two: Draft) -> Draft | None:
    """The first of two prices as a former one; None if the second is the higher one."""
    a, b = one.token, two.token
    if not isinstance(a, Amount) or not isinstance(b, Amount) or a.number <= b.number:
        return None
    return replace(one, attribute="list_price", bound=None)


def _is_reduced_to(one: Draft, two: Draft) -> bool:
    """Whether two prices are the ends of a reduction ("down from 40 to 30"), not of a span."""
    return (
        (one.attribute, two.attribute, two.bound) == ("list_price", "price", "max")
        and isinstance(two.token, Amount)
        and two.token.ranged
        and 0 <= two.start - one.end <= _NEAR
    )


def _is_change(source: Source, one: Draft, two: Draft) -> bool:
    """Whether a verb of change leads from the first amount to the second."""
    if one.token is None or two.token is None or two.attribute != "price" or two.bound == "min":
        return False
    start, end = one.token.start, one.token.end
    if not 0 <= two.token.start - end <= _NEAR or (one.bound != "min" and not _FROM.search(source.folded, 0, start)):
        return False
    joined = two.bound == "max" or _TO.fullmatch(source.folded, end, two.token.start)
    return bool(joined and _CHANGES.search(source.folded, max(0, start - _REACH), start))


def is_reduced_from(source: Source, hit: Hit) -> bool:
    """Whether words such as "down from" name the first of two amounts alone ("down from 40 to 30")."""
    named = hit.entry.names
    return named == "list_price" and bool(_REDUCED_FROM.search(source.folded, hit.start, hit.end))
