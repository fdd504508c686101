"""Days of a search for a room or a seat: "Fri 8 May - Sun 10 May" above "2 guests, 1 room" is when one travels."""

import re
from collections.abc import Sequence

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Day

_PARTY = re.compile(
    r"(?:^|[^0-9.,])[1-9][0-9]? (?:guests?|adults?|travell?ers?|rooms?|nights?|erw\.?|erwachsene[rn]?|gaste?|reisende"
    r"|zimmer|nachte?|voyageurs?|adultes?|chambres?|nuits?|ospit[ei]|adult[oi]|viaggiator[ei]|camer[ae]|nott[ei])\b"
)
_PEOPLE_BEHIND = re.compile(
    r"[ ,·|•()–-]*[1-9][0-9]? (?:guests?|adults?|travell?ers?|people|erw\.?|erwachsene[rn]?|gaste?|personen|reisende"
    r"|voyageurs?|adultes?|personnes?|ospit[ei]|adult[oi]|person[ae]|viaggiator[ei])\b"
)
_PRICED = re.compile(r"€|£|\$|\b(?:chf|eur|fr\.)|%")
_WINDOW = frozenset({"valid_from", "valid_through"})
_AHEAD = 28
_WORDS = 12  # letters beside the days: "your search"


def without_stays(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of a whole document without the days of a search that stands beside how many travel.

    Args:
        drafts: Of a whole document.
        read: Its blocks, as read.
    """
    spans = [
        d for d in drafts if d.attribute in _WINDOW and isinstance(d.token, Day) and d.token.first and d.token.last
    ]
    if not spans:
        return list(drafts)
    searched = {block for block in {d.block for d in spans} if _is_search(read, block)}
    return [draft for draft in drafts if draft.block not in searched or draft not in spans]


def _is_search(read: Sequence[ReadBlock | None], block: int) -> bool:
    """Whether a line holds little but days, and it or one beside it says how many travel and nothing of money."""
    one = read[block]
    if one is None:
        return False
    text, days = one.parsed.source.folded, [t for t in one.parsed.tokens if isinstance(t, Day)]
    if any(_PARTY.search(text, max(0, day.start - _AHEAD), day.start) for day in days):
        return True
    if not _PRICED.search(text) and any(_is_before_party(text, day) for day in days):
        return True
    rest = _letters(text) - sum(_letters(text[day.start : day.end]) for day in days)
    near = [read[place] for place in (block - 1, block + 1) if 0 <= place < len(read)]
    lines = [other.parsed.source.folded for other in near if other]
    return rest <= _WORDS and any(_PARTY.search(line) and not _PRICED.search(line) for line in lines)


def _is_before_party(text: str, day: Day) -> bool:
    """Whether a line begins with days and goes on with how many travel ("12/09 - 19/09 · 2 adults, 1 room")."""
    return not _letters(text[: day.start]) and bool(_PEOPLE_BEHIND.match(text, day.end))


def _letters(text: str) -> int:
    return sum(char.isalpha() for char in text)
