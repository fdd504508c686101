"""Models on which a guarantee is given, at the beginning of its sentence: "On the Kite 4 we give a 12-month warranty".

On the pages of a help centre, what no name is told of is a condition of the whole shop.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft

_ON = (
    r"(?:(?:auf|für|bei|sur|pour|su|per|on|for)(?: (?:den|die|das|der|le|la|les|il|lo|i|gli|the))?|sull[aeo]|sul|sui"
    r"|sugli)"
)
_ALL = (
    r"(?:all|alle[nrsm]?|jede[nrsm]?|unsere?[nrms]?|tou[ts]\w*|chaque|nos|notre|tutt[aeio]|ogni|nostr[aeio]|every|each"
    r"|our)"
)
_GIVEN = (
    r"(?:(?:diamo|offriamo|concediamo)|(?:geben|gewähren|bieten) wir|nous (?:donnons|offrons|accordons)"
    r"|we (?:give|offer|grant))"
)
_GUARANTEED = re.compile(
    rf"\W*{_ON} (?P<name>(?!{_ALL}\b)(?-i:[A-ZÀ-Ý])[^.;:!?()]{{2,48}}?),? {_GIVEN}"
    r"(?: (?:ihnen|dir|vi|ti|you|vous|an?|une?|un|eine?|nur|only|solo|seulement))* ?$",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d")


def by_guaranteed(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts, guarantees with the model that their sentence begins with.

    A model has a number in its name; of goods of a kind ("on batteries") a shop may tell more than one thing.

    Args:
        drafts: Of a whole document.
        read: Its blocks, as read.
    """
    return [
        replace(draft, subject=name)
        if draft.attribute == "warranty" and not draft.subject and (name := _name(draft, read[draft.block]))
        else draft
        for draft in drafts
    ]


def _name(draft: Draft, read: ReadBlock | None) -> str:
    """The model that the sentence of a draft begins with; empty if it begins otherwise."""
    if read is None:
        return ""
    start = draft.start + read.phrase.start
    floor, _ = read.parsed.clauses.sentence(start)
    found = _GUARANTEED.match(read.parsed.source.text[floor:start])
    return found["name"].strip() if found and _NUMBER.search(found["name"]) else ""
