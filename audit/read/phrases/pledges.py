"""Sums that are handed back: "a guarantee of 200 is lodged and returned when you leave".

What the words for such a sum call it would name no deposit alone: one may stake, share and guarantee otherwise.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Token
from audit.read.words.source import Source

_WORD = (
    r"(?:[a-z]*(?:einsatz|anteilscheine?s?|genossenschaftsanteil|hinterlage|sicherheitsleistung|schlusselgeld|garantie)"
    r"|garantie|parts? sociales?|empreinte|garanzia|quot[ae] social[ei]|guarantee|bond|security|member share|shares?)"
)
PLEDGED = re.compile(rf"\b{_WORD}\b")
_BEFORE = re.compile(
    rf"\b{_WORD} (?:von|in hohe von|de|d'un montant de|di|pari a|of) (?:€ ?|£ ?|\$ ?|chf ?|fr\. ?)?$"
    r"|\b(?:[a-z]*einsatz|[a-z]*scheine?s?|[a-z]*anteil|parts? sociales?|quot[ae] social[ei]|member share)\b"
    r"(?:\? (?:ja|oui|si|yes))?[^.;:!?0-9]{0,28}$"
)
_BEHIND = re.compile(rf" ?{_WORD}\b")
_BACK = re.compile(
    r"\b(?:(?:zu)?ruckerstattet|zuruck(?:bezahlt|gezahlt|gegeben|bekommen|bekommt|erhalten)|wiederbekommen|wieder"
    r"|(?:erhalten|bekommen) sie [a-z ]{0,32}zuruck|sie (?:erhalten|bekommen) das geld [a-z ]{0,24}zuruck"
    r"|restituee?s?|rendue?s?|remboursee?s?|recuper(?:e[rz]?|able)"
    r"|restituit[oaie]|resa|rimborsat[oaie]|riavere|riavrete|riavrai"
    r"|returned|refunded|refundable|given back|handed back|get (?:it|that|this) back)\b"
)
_FAR = 64


def pledges(source: Source, tokens: Sequence[Token], clauses: Clauses, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block that holds ``PLEDGED``, sums that are lodged and handed back as deposits.

    Args:
        source: The text.
        tokens: Its values that something may be said of.
        clauses: Its boundaries.
        drafts: What was read in it.
    """
    out = list(drafts)
    if not _BACK.search(source.folded):
        return out
    for token in tokens:
        if not isinstance(token, Amount) or token.word or token.per or not _is_pledged(source, clauses, token):
            continue
        own = next((draft for draft in out if draft.token is token), None)
        if own is not None and own.attribute not in {"price", "down_payment"}:
            continue
        base = own or Draft("deposit", token.text(source.currency), token.start, token.end, token=token)
        out = [draft for draft in out if draft is not own]
        out.append(replace(base, attribute="deposit", bound=None))
    return out


def _is_pledged(source: Source, clauses: Clauses, token: Amount) -> bool:
    """Whether words beside a sum call it one that is lodged, and its sentence or the next hands it back."""
    named = _BEFORE.search(source.folded, max(0, token.start - _FAR), token.start)
    if not named and not _BEHIND.match(source.folded, token.end):
        return False
    _, end = clauses.sentence(token.start)
    _, following = clauses.sentence(min(end, len(source.folded)))
    return bool(_BACK.search(source.folded, token.end, max(end, following)))
