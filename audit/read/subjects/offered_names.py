"""Names behind verbs of offering, and before those of falling.

"Since May we offer the Azure card at 0 €", "from June the annual pass drops to 620".

What stands before the verb says since when or in what, and names nothing.
"""

import re

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.words.name_words import LONGEST

_THE = r"(?:(?:die|der|das|den|eine?n?|unsere[nr]?|la|le|les|il|lo|gli|i|un|une|uno|una|notre|nos|the|an?|our) |l['’])"
_OFFERED = re.compile(
    r"\b(?:nous (?:vous )?proposons|nous (?:vous )?offrons|(?:wir bieten|bieten wir)(?: ihnen| dir| euch)?|haben wir"
    r"|proponiamo"
    rf"|(?:vi |ti )?offriamo|we(?:'re| are)? (?:now )?(?:offer|offering)|we (?:now )?(?:have|sell)) {_THE}"
    r"(?P<name>[^\W\d_][^,.;:!?()\d]{2,40}?) (?:à|a|at|for|für|zu|um|per|pour|ab|dès|da|from)(?: only| nur| seulement"
    r"| solo)? ?$",
    re.IGNORECASE,
)
_FALLS = re.compile(
    rf"^\W*{_THE}?(?P<name>[^\W\d_][\w'’ -]{{2,40}}?)(?:,? (?:vom|von|ab|dal|dall['’]|du|dès|from|until|bis"
    rf"|fino)\b[^.;:!?€£$]{{2,48}}?)?"
    r" (?:scend(?:e|ono)|cal(?:a|ano)|baiss(?:e|ent)|passe(?:nt)?|descend(?:ent)?|sinkt|sinken|fällt|fallen|drops?"
    r"|falls?|goes down)"
    r" (?:a|à|auf|to)(?: nur| only| soli?)? ?$",
    re.IGNORECASE,
)
_ANSWERED = re.compile(
    rf"^\W*(?:ja|doch|oui|si|sì|yes|certo|sure),? (?P<name>(?-i:(?:[Dd]ie|[Dd]er|[Dd]as|[Ll]a|[Ll]e|[Ii]l|[Tt]he"
    rf"|[Oo]ur) ){_THE}?"
    r"[^\W\d_][^,.;:!?()\d]{2,40}?),? (?:für|pour|per|for|kostet|coûte|costa|costs|a |à |um )?(?:€|£|CHF|Fr\.)? ?$",
    re.IGNORECASE,
)
_ARTICLE = re.compile(rf"{_THE}", re.IGNORECASE)


def name_of_offered(draft: Draft, read: ReadBlock, floor: int, start: int) -> str:
    """The name that a verb of offering, or of falling, gives a price; empty if there is no such verb.

    Args:
        draft: A price.
        read: Its block.
        floor: Where its sentence begins, or who speaks ends.
        start: Where its value begins.
    """
    if draft.attribute not in {"price", "interest_rate"}:
        return ""
    stretch = read.parsed.source.text[floor:start]
    found = _OFFERED.search(stretch) or _FALLS.match(stretch) or _ANSWERED.match(stretch)
    name = (
        _ARTICLE.sub("", found["name"], count=1)
        if found and _ARTICLE.match(found["name"])
        else found["name"]
        if found
        else ""
    )
    return name.strip() if len(name) <= LONGEST else ""
