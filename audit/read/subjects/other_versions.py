"""Versions beside the offer: "Also available without a contract for 36.99 a month".

A sentence that leads over to another choice and tells its price tells the term of that choice, not of the offer.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.subjects.row_names import is_in_row
from audit.read.words.name_words import EDGES, LONGEST

_OF_CONTRACTS = frozenset({"contract_term", "notice_period", "renewal_term"})
_OF_VERSION = _OF_CONTRACTS | {"price", "setup_fee"}
_THE = r"(?:(?:the|our|a|an|die|das|den|unsere?n?|la|le|les|notre|un|une|una|il|lo|i|le nostre|la nostra) |l['’])?"
_LED = re.compile(
    r"\W*(?:(?:it(?:['’]s| is) )?also (?:available|offered|sold)|available also"
    r"|or (?:choose|pick|take|go for|opt for|switch to|get)|alternatively[:,]?|prefer"
    r"|auch(?= [^.;!?]*(?:erhältlich|verfügbar|buchbar|zu haben))|oder (?:wählen sie|nehmen sie|du wählst|wähle|lieber)"
    r"|alternativ[:,]?|wahlweise[:,]?|lieber"
    r"|(?:également|aussi) (?:disponible|proposée?)|disponible (?:également|aussi)|existe (?:aussi|également)"
    r"|ou (?:choisissez|optez pour|préférez)|en alternative[:,]?|au choix[:,]?"
    r"|disponibile anche|anche disponibile|(?:oppure|o)(?: scegli| scegliete| preferisci)|oppure[:,]?"
    r"|in alternativa[:,]?|preferisci)"
    rf" (?:as |in |als |en |come )?{_THE}(?P<name>[^.;!?]+)",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"[\s,:–-]*\b(?:for|at|from|für|zu|um|ab|à|pour|dès|a|per|da|costs?|kostet|costa|coûte)?\s*$", re.IGNORECASE
)


def by_other_versions(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> Sequence[Draft]:
    """The drafts, the price of another choice with the words of its sentence as subject, and without its terms.

    Args:
        drafts: Of a whole document.
        read: Its blocks, as read.
    """
    blocks = {d.block for d in drafts if d.attribute in _OF_CONTRACTS} & {
        d.block for d in drafts if d.attribute == "price"
    }
    if not blocks:
        return drafts
    named = {id(draft): name for draft in drafts if draft.block in blocks and (name := _version(draft, drafts, read))}
    return [
        replace(draft, subject=named[id(draft)]) if id(draft) in named else draft
        for draft in drafts
        if id(draft) not in named or draft.attribute not in _OF_CONTRACTS
    ]


def _version(draft: Draft, drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> str:
    one = read[draft.block]
    if one is None or draft.attribute not in _OF_VERSION or draft.subject or is_in_row(one):
        return ""
    sentence = one.parsed.clauses.sentence
    start, end = sentence(draft.start + one.phrase.start)
    here = [d for d in drafts if d.block == draft.block and sentence(d.start + one.phrase.start) == (start, end)]
    prices = [d for d in here if d.attribute == "price"]
    if len(prices) != 1 or not any(d.attribute in _OF_CONTRACTS for d in here):
        return ""
    text, place = one.parsed.source.text, prices[0].start + one.phrase.start
    found = _LED.match(text, start, end)
    name = _ENDS.sub("", text[found.start("name") : place]).strip(EDGES) if found else ""
    return name if 2 < len(name) <= LONGEST else ""  # noqa: PLR2004  (no sign)
