"""Reductions of two heights: "30 € off, 60 € if you take both" reduces by either, and nothing costs 60."""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Token
from audit.read.words.source import Source

_GAP = re.compile(r"[^.;!?0-9()]{0,48}, ?(?:(?:or|oder|ou|o|oppure|bzw\.|and|und|et|e|even|sogar|meme|anche) ?)?")
_IF = re.compile(
    r" ?(?:se|si|wenn|falls|sofern|if|when|quand|lorsque|quando"
    r"|(?:bei|fur|ab|mit|pour|avec|a partir de|des|per|con|da|for|with|from) (?:zwei|drei|jede[rnms]?|beiden?"
    r"|deux|trois"
    r"|les deux|due|tre|entrambi|two|three|both|[2-9]\b))\b"
)
_BESIDE = 12
_MOST = 5  # times the first one


def second_reductions(
    source: Source, tokens: Sequence[Token], drafts: Sequence[Draft], clauses: Clauses
) -> list[Draft]:
    """The drafts of a block, a higher amount behind a reduction and before a condition as a reduction too.

    Args:
        source: The text.
        tokens: Its values that something may be said of.
        drafts: What was read in it.
        clauses: Its boundaries.
    """
    if not any(draft.attribute == "discount" and isinstance(draft.token, Amount) for draft in drafts):
        return list(drafts)
    out = [*drafts, *_unread(source, tokens, drafts)]
    bare = len(drafts)
    for index, two in enumerate(out):
        first = next((n for n, one in enumerate(out) if _is_first(source, clauses, one, two)), None)
        if first is None:
            continue
        one = out[first]
        if one.attribute == "discount" and two.attribute == "price":
            out[index] = _reduced(two)
        elif one.attribute == "price" and _is_named_between(one, two):
            out[first] = _reduced(one)
    kept = [draft for index, draft in enumerate(out) if index < bare or draft.attribute == "discount"]
    return sorted(kept, key=lambda draft: (draft.start, draft.end))


def _unread(source: Source, tokens: Sequence[Token], drafts: Sequence[Draft]) -> list[Draft]:
    """Amounts that nothing was made of, as prices."""
    read = {id(draft.token) for draft in drafts}
    sums = [t for t in tokens if isinstance(t, Amount) and not t.word and not t.per and id(t) not in read]
    return [Draft("price", token.text(source.currency), token.start, token.end, token=token) for token in sums]


def _is_first(source: Source, clauses: Clauses, one: Draft, two: Draft) -> bool:
    a, b = one.token, two.token
    if not isinstance(a, Amount) or not isinstance(b, Amount) or a.word or b.word or a.end > b.start:
        return False
    if b.per or not a.number < b.number <= _MOST * a.number or {one.attribute, two.attribute} != {"price", "discount"}:
        return False
    if clauses.sentence(a.start) != clauses.sentence(b.start) or not _IF.match(source.folded, b.end):
        return False
    return bool(_GAP.fullmatch(source.folded, a.end, b.start))


def _is_named_between(one: Draft, two: Draft) -> bool:
    """Whether the words for a reduction stand between two amounts, right behind the first."""
    hit = two.hit
    return (
        hit is not None
        and one.token is not None
        and two.token is not None
        and (one.token.end <= hit.start <= one.token.end + _BESIDE and hit.end <= two.token.start)
    )


def _reduced(draft: Draft) -> Draft:
    return replace(draft, attribute="discount", bound=None, hit=None)
