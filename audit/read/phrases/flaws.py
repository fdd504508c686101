"""The state of single things, in the words of who sells them second hand: "all worn", "with a small tear"."""

import re
from collections.abc import Iterator, Sequence

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.words.source import Source

_ENDS = r" ?(?:[,;.!)|]|$| - | (?:und|aber|but|and|mais|et|e|ma) )"
_WORN = (
    r"\b(?:alle|schon|bereits|wenig|kaum|selten|einmal|zweimal) (?:getragen|gebraucht|benutzt|gefahren|gelesen"
    r"|bespielt)"
    r"|\b(?:deja|peu|a peine|rarement) (?:porte|servi|utilise|lu)e?s?"
    r"|\b(?:gia|poco|appena|raramente) (?:indossat|utilizzat|usat|lett)[oaie]"
    r"|\b(?:all|hardly|barely|rarely|lightly|only once|much) (?:worn|used|ridden|played)"
)
_SMALL = (
    r"(?:(?:einem |einer |un |une |una |uno |a |ein paar |a few |some |quelques |de |alcuni )?(?:kleine[rmn]?"
    r"|leichte[rmn]?"
    r"|winzige[rmn]?|petite?s?|legere?s?|minuscule|piccol[oaie]|liev[ei]|leggera?|small|slight|tiny|little|minor"
    r"|light) )"
)
_FLAW = (
    r"(?:riss|fleck|loch|sprung|schramme|kratzer|delle|macke|accroc|tache|dechirure|trou|rayure|ebrechure|strappo"
    r"|macchia|buco|graffio|scheggiatura|tear|stain|hole|chip|crack|rip|scuff|mark|scratch)(?:e?s|n)?"
)
_WHERE = (
    r"(?: (?:im|am|an der|an einem|auf der|in der|hinten|vorne|innen|au|a la|a l'|sur (?:la|le|l')|dans (?:la|le)|al"
    r"|alla"
    r"|sul|sulla|sull'|nel|nella|on the|in the|at the|inside)\b|" + _ENDS + r")"
)
_FLAWED = rf"\b(?:mit|avec|con|with) (?:{_SMALL}{_FLAW}\b|(?:(?:einem|einer|un|une|una|uno|a) )?{_FLAW}{_WHERE})"
_CHIPPED = rf"\b(?:angeschlagen|ebreche|scheggiat[oaie]|chipped|angestossen)(?:es?|s)?{_ENDS}"
_ON_IT = (  # "(a scratch on the frame)"
    rf"(?:^|[,;(:] ?)(?:{_SMALL}|(?:ein|eine|un|une|una|uno|a|one) ){_FLAW} (?:im|am|an der|auf der|hinten|vorne"
    rf"|sur (?:la|le|l')"
    r"|a l'|sul|sulla|sull'|on the|in the|at the)"
)
FLAWS = re.compile(rf"(?P<used>(?:{_WORN}){_ENDS})|{_FLAWED}|{_CHIPPED}|{_ON_IT}")
_MENDED = re.compile(  # who mends or cleans sells nothing flawed
    r"repar|ripar|flick|mend(?:ing)?\b|reinig|entfern|remov|nettoy|detach|smacchi|pulizi|clean|schutz|protect|versicher"
    r"|insur|assur|assicur"
)


def flaws(source: Source, clauses: Clauses, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The state of things by how much they were used and by their flaws, where signs did not tell it.

    Args:
        source: The text.
        clauses: Its boundaries.
        drafts: What else was read in it.
    """
    told = {draft.value for draft in drafts if draft.attribute == "item_condition"}
    for found in FLAWS.finditer(source.folded):
        value = "Used" if found["used"] else "Damaged"
        mended = _MENDED.search(source.folded, *clauses.sentence(found.start()))
        if value in told or mended or clauses.is_silent(found.start()):
            continue
        told.add(value)
        yield Draft("item_condition", value, *found.span(), trigger=source.text[slice(*found.span())])
