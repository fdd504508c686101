"""Sums that a saving is reckoned from: "bought singly they would be 95.88, so you save 16.88".

Nobody asks that sum: it is a former price of whatever the saving is on, and its clause names no offer.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from audit.read.phrases.draft import Draft
from audit.read.phrases.fits import is_word
from audit.read.silences.clauses import Clauses
from audit.read.words.source import Source

_WOULD = re.compile(
    r"\b(?:(?:would|'d) (?:be|cost(?: you)?|pay|spend|come to|add up to|total|set you back)|(?:come|add up) to"
    r"|wurde(?:n|st|t)?\b[^.;:!?]{0,48}|kamen?(?:st|t)? (?:[a-z]+ ){0,2}auf|(?:kost|zahl)(?:et|en|st|t) (?:[a-z]+ )?"
    r"(?:einzeln|zusammen|sonst)"
    r"|(?:couter|vaudr|paier|depenser|reviendr|debourser)(?:ait|aient|iez|ais)(?: a)?|(?:coute|vaut|valent)"
    r"|(?:costereb|verreb|spendereb|paghereb)be(?:ro)?|(?:spende|paghe)res(?:ti|te))"
    r"(?: (?:about|around|rund|etwa|circa|environ|just|over|insgesamt|zusammen|en tout|in tutto))*"
    r" ?(?:[€£$]|chf|eur)? ?$"
)
_APART = re.compile(  # what the sum is that of, behind it
    r"[^.;!?]{0,24}\b(?:au detail|separement|a l'unite|a la piece|singolarmente|separatamente|in edicola|separately"
    r"|singly|individually|on (?:its|their) own|einzeln|kosten|zahlen|bezahlen|ausgeben)\b"
)
_SINGLE = re.compile(r"\b(?:coute|vaut|valent)\b")
_ENTITLING = frozenset({"discount", "audience"})
_REACH, _NEXT = 72, 72


def compared_sums(source: Source, drafts: Sequence[Draft], clauses: Clauses) -> list[Draft]:
    """The drafts of a block, prices that a saving right behind is reckoned from as former ones."""
    if not any(draft.attribute == "saving" for draft in drafts):
        return list(drafts)
    placed = sorted(drafts, key=lambda draft: draft.start)
    told = {id(one) for one, two in pairwise(placed) if two.attribute == "saving" and _leads_to(one, two)}
    told |= {
        id(one)
        for one, two, three in zip(placed, placed[1:], placed[2:], strict=False)
        if three.attribute == "saving" and two.attribute == "price" and _leads_to(one, three)
    }
    return [
        replace(draft, attribute="list_price")
        if id(draft) in told and is_compared_sum(source, draft, clauses) and not _is_entitled(draft, drafts, clauses)
        else draft
        for draft in drafts
    ]


def is_compared_sum(source: Source, draft: Draft, clauses: Clauses) -> bool:
    """Whether an amount is what somebody would pay who bought otherwise."""
    if draft.attribute not in {"price", "list_price"} or draft.token is None or is_word(draft.token):
        return False
    place = draft.token.start
    start = max(clauses.sentence(place)[0], place - _REACH)
    said = _WOULD.search(source.folded, start, place)
    apart = _APART.match(source.folded, draft.token.end)
    return bool(said and (apart or not _SINGLE.match(source.folded, said.start())))


def _is_entitled(price: Draft, drafts: Sequence[Draft], clauses: Clauses) -> bool:
    """Whether a sum is what one pays with a code, or who gets a reduction that was told before it."""
    sentence = clauses.sentence(price.start)
    return any(
        draft.attribute == "voucher_code" or (draft.attribute in _ENTITLING and draft.start < price.start)
        for draft in drafts
        if clauses.sentence(draft.start) == sentence
    )


def _leads_to(one: Draft, saving: Draft) -> bool:
    """Whether a price stands shortly before a saving."""
    return one.attribute == "price" and 0 <= saving.start - one.end <= _NEXT
