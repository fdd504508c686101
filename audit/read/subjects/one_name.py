"""The one name of a sentence: for whom, how many, how long, where and until when a sentence says of what it prices.

"Students pay 12, two tickets each" tells the students' two tickets; "the throw is 80 until 14 December" its day.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.subjects.row_names import is_in_row

_PRICED = frozenset({"price", "list_price", "discount", "price_after", "saving"})
_TOLD = frozenset({"audience", "promo_duration", "max_quantity", "availability", "region"})
_BEHIND = frozenset({"valid_from", "valid_through", "voucher_code"})  # before the name they are those of all there is
_FOR_WHOM = re.compile(
    r"(?:(?:nur|only|solo|seulement|uniquement|exklusiv|réservé) )?(?:für|for|per|pour|aux?|riservato) ", re.IGNORECASE
)
_Place = tuple[int, tuple[int, int]]


def by_one_name(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> Sequence[Draft]:
    """The drafts, what a sentence of running text says beside its prices with the one name that these have.

    Args:
        drafts: Of a whole document, with their subjects.
        read: Its blocks, as read.
    """
    if len({draft.subject for draft in drafts if draft.attribute in _PRICED}) < 2:  # noqa: PLR2004  (one offer)
        return drafts
    places = [_place(draft, read[draft.block]) for draft in drafts]
    beside: dict[_Place, list[int]] = {}
    for index, place in enumerate(places):
        if place is not None:
            beside.setdefault(place, []).append(index)
    priced = {
        place: {drafts[at].subject for at in here if drafts[at].attribute in _PRICED} for place, here in beside.items()
    }
    alone = {place: next(iter(said)) for place, said in priced.items() if len(said) == 1}
    out = list(drafts)
    for index, (draft, place) in enumerate(zip(drafts, places, strict=True)):
        name, one = alone.get(place, "") if place is not None else "", read[draft.block]
        if place is None or one is None or draft.attribute not in _TOLD | _BEHIND or name in {"", draft.subject}:
            continue
        if not _is_told(name, draft, place, one):
            continue
        here = beside[place]
        said = one.block.text[draft.start : draft.end]
        if draft.attribute != "audience" or _is_of_group(name, draft, said, [drafts[at] for at in here]):
            out[index] = replace(draft, subject=name)
        elif draft.subject.startswith(f"{name} "):  # "Seniors 62+ and military", not "Seniors"
            reduced = [at for at in here if drafts[at].attribute == "discount"]
            for at in reduced:
                out[at] = replace(drafts[at], subject=draft.subject)
    return out


def _is_of_group(name: str, draft: Draft, said: str, here: Sequence[Draft]) -> bool:
    """Whether a sentence names customers better by what it prices: with more words, or by a thing that costs so much.

    What a reduction is on names nobody: "Seniors: 10 % off bags".
    """
    own = _words(draft.subject)
    if not own & _words(said) or _words(name) > own:
        return True  # it had no name, or that of something else
    reduced = any(other.attribute == "discount" for other in here)
    return not own & _words(name) and not reduced


def _words(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", name.casefold()))


def _place(draft: Draft, one: ReadBlock | None) -> _Place | None:
    """The block and sentence of a draft in running text; None where heads or headings name what terms are of."""
    if one is None or one.block.headings or is_in_row(one):
        return None
    start = draft.token.start if draft.token else draft.start + one.phrase.start
    return draft.block, one.parsed.clauses.sentence(start)


def _is_told(name: str, draft: Draft, place: _Place, read: ReadBlock) -> bool:
    """Whether the name stands in the sentence, before what only then is said of it, and no name of its own does."""
    text, (start, end) = read.parsed.source.text, place[1]
    if draft.attribute in _BEHIND:
        if _FOR_WHOM.match(name):
            return False
        return not draft.subject and name in text[start : draft.start + read.phrase.start]
    return name in text[start:end]
