"""Names in clauses that tell what to say: "Hesitant callers: remember that the Calm Cover costs 45.–".

Notes for agents, and reminders, wrap what something costs in a clause; what is in front of it names none.
"""

import re

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.words.name_words import trimmed

_TELLING = (  # "the plan that Acme offers" tells nobody anything; German has a word of its own for it
    r"rappel|not(?:er|ez|ons|e|are|ate|iamo)\b|di(?:re|tes|sons|s|te|ci)\b|indiqu|précis|sach|savoir|signal|soulign|inform"
    r"|expliqu|mention|rete(?:nir|nez)|annonc|confirm|répond|ricord|indic|precis|sapere|sappiate|segnal|sottoline|spieg"
    r"|menzion|annunci|conferm|rispond|rememb|remind|tell|say\b|point(?:ing)? out|explain|aware|know\b|stress|advise"
)
_CLAUSE = re.compile(
    rf"(?:\bda(?:ss|ß)|\b(?:{_TELLING})[^.;:!?]{{0,40}}? (?:que|che|that)) "
    r"(?P<name>[^\W\d_][^,.:;!?()]{2,50}?) ?$",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?:(?:d(?:er|ie|as)|unsere?|les?|la|il|lo|gli|i|the|our|notre|nos) |l['’] ?)|(?-i:[A-ZÄÖÜÀ-Ý])", re.IGNORECASE
)
_COSTS = re.compile(r"(?:kosten|kostet|coûten?t?|costa|costano|costs?)\b", re.IGNORECASE)
_COSTS_BEHIND = re.compile(r"[^.,;!?]{0,24}? kostet?n?\b", re.IGNORECASE)


def name_in_clause(draft: Draft, read: ReadBlock, sentence: int, start: int, plain: str) -> str:
    """The name with which a clause about a price begins; empty if there is no such clause.

    Args:
        draft: A price.
        read: Its block.
        sentence: Where its sentence begins.
        start: Where its value begins.
        plain: The text, with blanks for what names nothing.
    """
    if draft.attribute != "price":
        return ""
    text = read.parsed.source.text
    end = draft.end + read.phrase.start
    if not (_COSTS.match(draft.trigger) or _COSTS_BEHIND.match(text, end)):
        return ""
    found = _CLAUSE.search(text, sentence, start)
    if found is None or not _NAMED.match(found["name"]):
        return ""
    return trimmed(read.parsed.source, plain, *found.span("name"))
