"""The cues of a text: words that name what a value is of, without those that only repeat what others say."""

import re
from collections.abc import Sequence

from audit.read.phrases.draft import Draft
from audit.read.words.lexicon import Hit
from audit.read.words.source import Source

_THING = re.compile(r"(?:express|before)-[a-z]")  # an express box is no way of shipping, before-care no former price
_HEADS = frozenset(map(len, ("express", "before")))
_WHOLE = frozenset({"availability", "max_quantity", "item_condition"})
_ORDERED = frozenset({"min_order_value", "free_shipping_from"})  # "when ordering over the app" names no sum


def cues_of(source: Source) -> list[Hit]:
    """The cues of a text that do not lie inside longer ones for the same kind of value."""
    kept: list[Hit] = []
    around: list[Hit] = []  # a longer cue comes before those inside it
    end = 0
    for hit in source.hits:
        if hit.entry.cue is None or (hit.end - hit.start in _HEADS and _THING.match(source.folded, hit.start)):
            continue
        if hit.start >= end:
            around = []
        if not around or not any(_hides(other, hit) and other.entry.kinds & hit.entry.kinds for other in around):
            kept.append(hit)
        around.append(hit)
        end = max(end, hit.end)
    return kept


def unsaid(cues: Sequence[Hit], denied: Sequence[tuple[Draft, Hit]], signs: Sequence[Draft]) -> list[Hit]:
    """The cues that may still name a value: neither a word that denies nor a sign has said what they would."""
    return [cue for cue in cues if not _is_spoken_for(cue, denied) and not _is_said(cue, signs)]


def _hides(longer: Hit, hit: Hit) -> bool:
    """Whether a cue lies inside a longer one that does not say the same of values on the other side."""
    if not _covers(longer, hit):
        return False
    one, two = longer.entry.cue, hit.entry.cue
    return not (one and two and one.attribute == two.attribute and one.attribute and one.side is not two.side)


def _covers(other: Hit, hit: Hit) -> bool:
    return other.start <= hit.start and hit.end <= other.end and other.end - other.start > hit.end - hit.start


def _is_spoken_for(cue: Hit, denied: Sequence[tuple[Draft, Hit]]) -> bool:
    """Whether a word that denies says already all that a cue, or a shorter one inside it, would name."""
    name = cue.entry.names
    return any(
        spent is cue or (draft.attribute == name and draft.start <= cue.start and cue.end <= draft.end)
        for draft, spent in denied
    )


def _is_said(cue: Hit, signs: Sequence[Draft]) -> bool:
    """Whether a sign says already what a cue in it would look for."""
    name = cue.entry.names
    return any(
        (sign.attribute == name and sign.start <= cue.start and cue.end <= sign.end)
        or (sign.attribute in _WHOLE and sign.hit is not None and _covers(sign.hit, cue))
        or (sign.attribute == "audience" and name in _ORDERED and sign.hit is not None and _covers(sign.hit, cue))
        for sign in signs
    )
