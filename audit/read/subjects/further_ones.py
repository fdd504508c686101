"""One more of a kind: "a domain is included, a further domain costs 1.20" prices the further one, not the offer.

French says it behind the thing ("chaque boîte supplémentaire"), where a name would end before it.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft

_WORD = r"\.?[^\W\d_][\w.'’-]*"
_AHEAD = (
    r"(?:weitere|zusätzliche)[rnsm]?|further|additional|ulterior[ei]|(?<=each )extra|(?<=every )extra|(?<=an )extra"
)
_BEHIND = r"supplémentaires?|additionnel(?:le)?s?|supplementar[ei]|aggiuntiv[oaie]|ulterior[ei]"
_ONE = r"(?:jede[rsn]?|eine?n?|ein|chaque|une?|toute?|ogni|un[oa]?|each|every|an?)"
_COSTS = r"(?:kostet|coûte|costa|costs|is|ist|est|à|a|für|for|at|[:=–-])"
_FURTHER = re.compile(
    rf"(?:^|[.,;:(|!?] ?|\b(?:und|et|e|and|plus) )(?:{_ONE} )?"
    rf"(?P<name>(?:{_AHEAD}) {_WORD}(?: {_WORD})??|{_WORD}(?: {_WORD})? (?:{_BEHIND}))"
    rf" ?{_COSTS}? ?(?:(?:nur|only|just|seulement|solo) )?(?:CHF|EUR|Fr\.|[€£$])? ?$",
    re.IGNORECASE,
)
_RIGHT_BEHIND = re.compile(rf" (?:{_BEHIND})\b", re.IGNORECASE)
_SPOKEN = re.compile(rf"\b(?:{_AHEAD}|{_BEHIND})\b", re.IGNORECASE)
_REACH = 64


def by_further_ones(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of a document, the prices of further ones with these as their subjects.

    Args:
        drafts: Of a whole document.
        read: Its blocks, as read.
    """
    return [_of_further_one(draft, read[draft.block]) for draft in drafts]


def _of_further_one(draft: Draft, read: ReadBlock | None) -> Draft:
    if draft.attribute != "price" or read is None or draft.token is None:
        return draft
    text, end = read.parsed.source.text, draft.token.start
    start = max(read.parsed.clauses.sentence(end)[0], end - _REACH)
    if not _SPOKEN.search(text, start, end):
        return draft
    if draft.subject:
        place = text.rfind(draft.subject, start, end)
        behind = _RIGHT_BEHIND.match(text, place + len(draft.subject), end) if place >= 0 else None
        return replace(draft, subject=draft.subject + behind[0]) if behind else draft
    found = _FURTHER.search(text[:end], start)
    return replace(draft, subject=found["name"]) if found else draft
