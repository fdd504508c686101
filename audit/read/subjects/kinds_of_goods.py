"""Kinds of goods as subjects: "For canvases, the guarantee is 5 years", beside the 30 days that all prints have.

Where a document states several values of one standing condition, the one whose sentence begins with the goods that it
is for is theirs, and no second value of the rest. So is the guarantee on used goods beside that on new ones.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from audit.model.countries import names_of_countries
from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.subjects.row_names import is_in_row
from audit.read.words.fold import fold

_STANDING = frozenset({"warranty", "delivery_time"})
_SEVERAL = 2
_LED = re.compile(
    r"\W{0,3}(?:fur|bei|pour|per|for)"
    r" (?:(?:die|den|das|der|unsere[nrm]?|les|la|le|nos|il|lo|i|gli|our|the) |l'|all')?"
    r"(?P<name>[a-z][a-z-]{3,}(?: (?:aus|mit|de|d'|en|a|of|in|di|da|und|et|and|e)? ?[a-z-]{3,}){0,2}?)"
    r"(?=,| (?:betragt|gilt|gelten|gewahren|geben|haben|dauert|ist|sind|nous|la|le|les|il|elle|est|sont|vale|la|diamo|e"
    r"|the|it|we|this|is)\b)"
)
_USED_FIRST = r"(?:generaluberholt|gebraucht|aufbereitet|refurbished|reconditioned|second-hand|pre-owned)[a-z]{0,2}"
_USED_THINGS = (
    r"used (?:[a-z]+ )?(?:models?|goods|items?|devices?|machines?|bikes?|phones?|products?|appliances?|equipment|cars?)"
)
_USED_LAST = r"(?:reconditionnee?s?|d'occasion|ricondizionat[aoie]|usat[aoie])"
_THING = r"[a-z][a-z-]{3,}"
_USED = re.compile(  # "Refurbished models carry a 1-year guarantee", "Les appareils reconditionnés sont garantis 1 an"
    r"\W{0,3}(?:(?:fur|bei|auf|pour|sur|per|su|for|on) )?(?:(?:die|unsere|alle|les|nos|gli|i|le|our|all) )?"
    rf"(?P<name>{_USED_FIRST} {_THING}|{_THING} {_USED_LAST}|{_USED_FIRST}ware|{_USED_THINGS})\b"
)
_NO_GOODS = re.compile(
    r"(?:alle[smnr]?|jede[smnr]?|beide[n]?|viele|weitere|ihnen|wunsch|bedarf|interesse|fragen|mangel[n]?|defekt(?:en)?"
    r"|[a-z]*(?:bestellung|lieferung|zahlung|einkauf|kauf|reklamation|abholung|kund|mitglied|abonnent|rabatt)[a-z]*"
    r"|vous|tous|toutes?|chaque|chacun|plus|autres?|questions?|defauts?|commandes?|achats?|livraisons?|clients?|membres?"
    r"|tutt[oiea]|ogni|altr[oiea]|domande|difetti|ordin[ei]|acquist[oi]|consegn[ae]|clienti|soci"
    r"|every(?:one|body|thing)?|each|more|orders?|purchases?|deliver(?:y|ies)|customers?|members?|request|returns?"
    r"|express[a-z]*|standard[a-z]*|economy|priority|[a-z]*versand|envois?|expeditions?|spedizion[ei]|shipping|inseln"
    r"|most|other|example|esempio|exemple|beispiel)\b"
)


def by_kinds_of_goods(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> Sequence[Draft]:
    """The drafts, standing conditions whose sentence begins with goods as theirs, where others have other values.

    Args:
        drafts: Of a whole document.
        read: The blocks of the document, as read.
    """
    values: dict[str, set[str]] = {}
    for draft in drafts:
        if draft.attribute in _STANDING:
            values.setdefault(draft.attribute, set()).add(draft.value)
    several = {attribute for attribute, said in values.items() if len(said) >= _SEVERAL}
    if not several:
        return drafts
    return [
        replace(draft, subject=name)
        if draft.attribute in several and not draft.subject and (name := _goods(draft, read[draft.block]))
        else draft
        for draft in drafts
    ]


def _goods(draft: Draft, read: ReadBlock | None) -> str:
    """The goods with which the sentence of a condition begins; empty if it begins with anything else."""
    if read is None or is_in_row(read):
        return ""
    source, place = read.parsed.source, draft.start + read.phrase.start
    start = read.parsed.clauses.sentence(place)[0]
    if draft.attribute == "warranty" and (used := _USED.match(source.folded, start, place)):
        return source.text[slice(*used.span("name"))]
    found = _LED.match(source.folded, start, place)
    if not found or _NO_GOODS.match(found["name"]) or found["name"] in _countries():
        return ""
    return source.text[slice(*found.span("name"))]


@cache
def _countries() -> frozenset[str]:
    return frozenset(fold(name) for name, _ in names_of_countries())
