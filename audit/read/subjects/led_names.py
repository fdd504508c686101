"""Names behind a phrase that only leads over to them: "Cheaper by the year: Mailbox Team for 54 € instead of 60 €"."""

from collections.abc import Sequence

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.subjects.row_names import is_in_row

_OF_ITSELF = frozenset({"price", "list_price", "price_after", "saving"})
_NAMING = 2  # words of a name that is no group of people and no kind of goods
_MOST = 60  # names


def by_led_names(drafts: Sequence[Draft], subjects: Sequence[str], read: Sequence[ReadBlock | None]) -> Sequence[str]:
    """The subjects, those of prices behind a phrase and a colon by the name behind these, if it is another price's.

    A bare name before a colon names the offer itself: "Family ticket: adults 14, children 7".

    Args:
        drafts: Of a whole document.
        subjects: Of each draft, as found so far; empty: none.
        read: The blocks of the document, as read.
    """
    places: dict[str, set[int]] = {}
    for draft, name in zip(drafts, subjects, strict=True):
        if draft.attribute == "price" and len(name.split()) >= _NAMING:
            places.setdefault(name, set()).add(draft.block)
    if not places or len(places) > _MOST:
        return subjects
    out = list(subjects)
    for index, draft in enumerate(drafts):
        one = read[draft.block]
        if draft.attribute in _OF_ITSELF and out[index] and one is not None and ": " in one.block.text:
            led = "" if is_in_row(one) else _behind_phrase(out[index], draft, one)
            known = (name for name, blocks in places.items() if blocks != {draft.block} and _begins_with(led, name))
            out[index] = max(known, key=len, default=out[index])
    return out


def _behind_phrase(name: str, draft: Draft, read: ReadBlock) -> str:
    """What stands between the colon behind a phrase that begins with a name, and the amount; empty if nothing does."""
    text = read.parsed.source.text
    place = draft.start + read.phrase.start
    head, colon, rest = text[read.parsed.clauses.sentence(place)[0] : place].lstrip().partition(": ")
    return rest.lstrip() if colon and head.startswith(f"{name} ") else ""


def _begins_with(words: str, name: str) -> bool:
    return words.startswith(name) and not words[len(name) : len(name) + 1].isalnum()
