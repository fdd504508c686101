"""Known names: what a condition is about by the names that the document gives its prices.

"Two tickets at most" behind "Under-26s pay 12" is said of the price in its sentence; "try Team free for 14 days" of the
Team whose price stands in another one.
"""

import re
from collections.abc import Sequence

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.subjects.reduced_things import reduced_thing
from audit.read.subjects.row_names import is_in_row

_PRICED = frozenset({"price", "list_price", "price_after"})
_OF_ITSELF = _PRICED | {"unit_price", "shipping_cost", "free_shipping_from", "payment_methods", "region"}
_SHORTEST = 3
_OR = re.compile(r"\b(?:or|oder|ou|o|oppure) $")  # an alternative has a name of its own
_OF_GROUP = re.compile(r"(?=[A-ZÀ-Þ])[^\W\d_]+(?: [^\W\d_]+){1,2}")  # "Carte Senior", "Senior card"
_MOST = 60  # names; in a longer list each card says its own conditions

_Sentence = tuple[int, int, int]
"""Block, start and end."""


def by_known_names(drafts: Sequence[Draft], subjects: Sequence[str], read: Sequence[ReadBlock | None]) -> Sequence[str]:
    """The subjects, conditions in free text with the name of a price in their sentence.

    What a group of customers gets off is that group's, whatever name its sentence tells.

    Args:
        drafts: Of a whole document.
        subjects: Of each draft, as found so far; empty: none.
        read: The blocks of the document, as read.
    """
    priced = {name for draft, name in zip(drafts, subjects, strict=True) if draft.attribute in _PRICED}
    names = {name for name in priced if len(name) >= _SHORTEST}
    if not names or len(names) > _MOST:
        return subjects
    spoken = [_sentence(draft, read[draft.block]) for draft in drafts]
    groups = {place for draft, place in zip(drafts, spoken, strict=True) if draft.attribute == "audience"}
    open_ones = {
        index: place
        for index, (draft, subject, place) in enumerate(zip(drafts, subjects, spoken, strict=True))
        if not (subject in names or draft.attribute in _OF_ITSELF)
        and not (draft.attribute == "discount" and place in groups)
        and not _is_on(draft, read[draft.block])
    }
    if not open_ones:
        return subjects
    longest = sorted(names, key=lambda name: (-len(name), name))
    known = re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in longest))
    out = list(subjects)
    for index, place in open_ones.items():
        out[index] = _told(drafts[index], known, place, read[drafts[index].block]) or out[index]
    return out


def _sentence(draft: Draft, read: ReadBlock | None) -> _Sentence:
    start, end = read.parsed.clauses.sentence(draft.start + read.phrase.start) if read else (0, 0)
    return draft.block, start, end


def _is_on(draft: Draft, read: ReadBlock | None) -> bool:
    """Whether a reduction says itself what it is on."""
    return draft.attribute == "discount" and read is not None and reduced_thing(draft, read) is not None


def _told(draft: Draft, known: re.Pattern[str], sentence: _Sentence, read: ReadBlock | None) -> str:
    """The known name nearest to a condition in its sentence; a cell is named by its row and column.

    Behind a comma begins what is said of another one: "Silver pays 5 for the card, for Gold it is included".
    """
    if read is None or is_in_row(read):
        return ""
    _, start, end = sentence
    place = draft.start + read.phrase.start
    found = known.finditer(read.parsed.source.text, max(start, read.phrase.start), end)
    prices = [other.start for other in read.parsed.drafts if other.attribute == "price" and other.start > place]
    behind = min((at for at in prices if _OR.search(read.parsed.source.folded[:at])), default=end)
    near = [one for one in found if one.start() < behind]
    if near and (own := _listed_name(draft, sentence, read, [one[0] for one in near])):
        return own
    comma = re.search(r"[,;] ", read.parsed.source.text[place + draft.end - draft.start : end])
    if comma and any(one.start() < place for one in near):
        near = [one for one in near if one.start() < place + draft.end - draft.start + comma.start()]
    return min(((abs(one.start() - place), one[0]) for one in near), default=(0, ""))[1]


def _listed_name(draft: Draft, sentence: _Sentence, read: ReadBlock, names: Sequence[str]) -> str:
    """The name that a group is a part of, in a list of things of one kind: "Card Youth, Card Senior, Card Ten"."""
    if draft.attribute != "audience":
        return ""
    text, (_, floor, end) = read.parsed.source.text, sentence
    place, floor = draft.start + read.phrase.start, max(floor, read.phrase.start)
    before, behind = text[floor:place].rpartition(", "), text[place:end].partition(",")
    listed = f"{before[2]}{behind[0]}".strip(" .")
    if not (before[1] or behind[1]) or not _OF_GROUP.fullmatch(listed) or listed in names:
        return ""
    kinds = {word for name in names for word in (name.split()[0], name.split()[-1])}
    return listed if {listed.split()[0], listed.split()[-1]} & kinds else ""
