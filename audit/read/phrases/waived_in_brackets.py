"""Fees in brackets that one need not pay: "book by 15 April and the booking fee (£3) is waived" asks for nothing."""

import re
from collections.abc import Sequence

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_OPEN = re.compile(
    r"\((?:sonst |normalerweise |regular |normally |usually |normalement |di solito |worth |wert )?(?:€|£|\$|chf|eur"
    r"|fr\.)? ?$"
)
_CLOSE = re.compile(r" ?(?:€|euro|chf|eur)?\)")
_FEE = (
    r"(?:[a-z]*gebuhr|[a-z]*pauschale|[a-z]*kosten|frais|droits?|finance|taxe|diritti|spese|quota|tassa|costi"
    r"|fee|charge)"
)
_GIVEN_UP = (
    r"(?:entfall(?:t|en)|schenken wir|erlassen|sparen sie sich|fallt weg|fallen weg|nicht (?:bezahlt|fallig|erhoben"
    r"|verrechnet)"
    r"|(?:ne sont pas|n'est pas) (?:due?s?|percue?s?|facturee?s?)|sont offerts|est offerte?|(?:vous )?(?:sont"
    r"|est) (?:offert|epargne)e?s?"
    r"|non (?:si )?pag(?:a|ano|hi)|non (?:e|sono) dovut[aieo]|sono gratuit[ie]|e (?:gratuita|offerta|in omaggio)"
    r"|offert[aie] da noi"
    r"|(?:is|are) (?:waived|on us|dropped)|we(?:'ll)? (?:waive|drop|skip)|(?:don't|do not|won't|needn't) pay"
    r"|no need to pay|falls away)"
)
_BEHIND = re.compile(rf"[^.;!?]{{0,24}}\b{_GIVEN_UP}(?![a-z])|[^.;!?]{{0,12}} nicht\b")
_BEFORE = re.compile(rf"\b{_GIVEN_UP}\b[^.;!?0-9]{{0,32}}\b{_FEE}\b[^.;!?0-9]{{0,32}}\($")
_NAMED = re.compile(rf"\b{_FEE}\b[^.;!?()0-9]{{0,32}}\($")
_REACH = 96


def without_waived_in_brackets(source: Source, clauses: Clauses, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block without fees in brackets that its sentence gives up.

    Args:
        source: The text.
        clauses: Its boundaries.
        drafts: What was read in it.
    """
    return [draft for draft in drafts if not _is_waived(source, clauses, draft)]


def _is_waived(source: Source, clauses: Clauses, draft: Draft) -> bool:
    token = draft.token
    if draft.attribute != "price" or not isinstance(token, Amount) or token.word:
        return False
    opened, closed = _OPEN.search(source.folded, 0, token.start), _CLOSE.match(source.folded, token.end)
    if opened is None or closed is None:
        return False
    start = max(clauses.sentence(token.start)[0], opened.start() - _REACH)
    if _BEFORE.search(source.folded, start, opened.start() + 1):
        return True
    return bool(_NAMED.search(source.folded, start, opened.start() + 1) and _BEHIND.match(source.folded, closed.end()))
