"""Lines that only make sense with the price beside them: "from" above it, "for 24 months" below it.

Designers set what belongs to one phrase in elements of their own; each is a line, and says nothing alone.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from audit.read.blocks.block import BlockKind
from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount, Length

_FIRST = 2  # characters before a price that begins its line
_LONGEST = 40
_NEAR = 3  # lines
_DURING = re.compile(
    r"(?:nur )?(?:fur|wahrend|in|pendant|durant|les|per|i|for|during|the|nei)(?: (?:die|den|les|i|the|primi|first))?"
    r"(?: (?:ersten?|premiers?|primi|first))?"
)
_FIRST_TIME = re.compile(
    r"(?:(?:im|der|den|le|il|the|for the|pour le|per il) )?(?:ersten?|erster|premiere?|prim[oa]|first) "
    r"(?:(?P<month>monat|mois|mese|month)|jahr|annee|anno|year)"
)
_ENDS = re.compile(r"[ *)¹²³.]*(?:lang)?[ *)¹²³.]*")
_LEAST = re.compile(  # "at least 4 months" below a monthly price
    r"(?:mind(?:estens|\.)|min(?:imum|imal|imo|\.)?|au moins|almeno|at least|(?:fur )?mindestens)"
    r"(?: (?:laufzeit|duree|durata|term|vertrag))?:? ?#|# ?(?:min(?:imum|imo|\.)?|mindestens|mindestlaufzeit"
    r"|minimum term)"
)
_MONTHS = frozenset({"M", "Y"})
_FORMER = frozenset({"list_price", "saving", "discount"})


def lines_of_prices(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of a document, with bounds that stand above prices and times for which they hold below them.

    Args:
        drafts: Of a whole document.
        read: Its blocks, as read.
    """
    said: dict[int, list[Draft]] = {}
    for draft in drafts:
        said.setdefault(draft.block, []).append(draft)
    told = {draft.attribute for draft in drafts}
    lasting: list[Draft] = []
    if not told.isdisjoint(_FORMER):
        lasting += [found for index, one in enumerate(read) if one and (found := _lasting(index, one, said, read))]
    if "price_after" in told:
        lasting += [found for index, one in enumerate(read) if one and (found := _first_time(index, one, said, read))]
    if any(draft.value.endswith("/P1M") for draft in drafts) and "contract_term" not in told:
        lasting += [found for index, one in enumerate(read) if one and (found := _least(index, one, said, read))]
    return [_bounded(draft, read, said) for draft in drafts] + lasting


def _bounded(draft: Draft, read: Sequence[ReadBlock | None], said: Mapping[int, Sequence[Draft]]) -> Draft:
    """A price at the beginning of a line with the bound that is all of the line above it."""
    token, above = draft.token, read[draft.block - 1] if draft.block else None
    if above is None or draft.attribute != "price" or draft.bound or not isinstance(token, Amount) or token.word:
        return draft
    one = read[draft.block]
    is_first = one is not None and draft.start <= _FIRST and one.block.kind is not BlockKind.CELL
    if not is_first or (draft.block - 1) in said or len(above.block.text) > _LONGEST:
        return draft
    own = above.parsed.source.folded[above.phrase.start :]
    found = above.parsed.source.grammar.bound.search(own)
    is_from = found is not None and found.start() == 0 and found.lastgroup == "min"
    return replace(draft, bound="min", token=replace(token, bound="min")) if is_from else draft


def _only_months(index: int, one: ReadBlock, said: Mapping[int, Sequence[Draft]]) -> Length | None:
    """The months that are all that a short line tells, of which no term was made."""
    token = one.parsed.tokens[0] if len(one.parsed.tokens) == 1 else None
    if index in said or len(one.block.text) > _LONGEST or not isinstance(token, Length):
        return None
    return token if token.unit in _MONTHS and token.high is None else None


def _lasting(
    index: int, one: ReadBlock, said: Mapping[int, Sequence[Draft]], read: Sequence[ReadBlock | None]
) -> Draft | None:
    """How long a reduced price lasts, in a line below it that says nothing else; None if a line says anything else."""
    token, source = _only_months(index, one, said), one.parsed.source
    if token is None:
        return None
    if not _DURING.fullmatch(source.folded[one.phrase.start : token.start].strip()):
        return None
    if not _ENDS.fullmatch(source.folded, token.end):
        return None
    lines = (place for place in range(max(0, index - _NEAR), index) if _are_beside(read, place, index))
    before = [draft for place in lines for draft in said.get(place, ())]
    paid = any(draft.attribute == "price" and draft.value.endswith("/P1M") for draft in before)
    if not paid or not any(draft.attribute in _FORMER for draft in before):
        return None
    start = token.start - one.phrase.start
    return Draft("promo_duration", token.text(""), start, token.end - one.phrase.start, token=token, block=index)


def _least(
    index: int, one: ReadBlock, said: Mapping[int, Sequence[Draft]], read: Sequence[ReadBlock | None]
) -> Draft | None:
    """The shortest term of what is paid by the month in the lines above, in a line that says nothing else."""
    token, source = _only_months(index, one, said), one.parsed.source
    if token is None:
        return None
    text = f"{source.folded[one.phrase.start : token.start]}#{source.folded[token.end :]}".strip(" *-–·.,()")
    lines = (place for place in range(max(0, index - _NEAR), index) if _are_beside(read, place, index))
    before = [draft for place in lines for draft in said.get(place, ())]
    if not _LEAST.fullmatch(text) or not any(d.attribute == "price" and d.value.endswith("/P1M") for d in before):
        return None
    start = token.start - one.phrase.start
    return Draft("contract_term", token.text(""), start, token.end - one.phrase.start, token=token, block=index)


def _first_time(
    index: int, one: ReadBlock, said: Mapping[int, Sequence[Draft]], read: Sequence[ReadBlock | None]
) -> Draft | None:
    """The first month or year, in a line of its own between a price and the one that follows."""
    text = one.parsed.source.folded[one.phrase.start :].strip(" *.,")
    found = _FIRST_TIME.fullmatch(text) if len(text) <= _LONGEST and index not in said else None
    if found is None or not index or index + 1 >= len(read) or not _are_beside(read, index - 1, index):
        return None
    paid = any(draft.attribute == "price" for draft in said.get(index - 1, ()))
    follows = any(draft.attribute == "price_after" for draft in said.get(index + 1, ()))
    value = "P1M" if found["month"] else "P1Y"
    return Draft("promo_duration", value, 0, len(one.block.text), block=index) if paid and follows else None


def _are_beside(read: Sequence[ReadBlock | None], place: int, index: int) -> bool:
    """Whether two lines stand under the same headings."""
    one, other = read[place], read[index]
    return one is not None and other is not None and one.block.headings == other.block.headings
