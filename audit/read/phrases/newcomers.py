"""New customers, told by what they never did: "only if you have not trained with us in 2025"."""

import re
from collections.abc import Sequence

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.silences.never_done import never_done
from audit.read.values.tokens import Amount, Share, Token
from audit.read.words.source import Source

_LIMITED = re.compile(
    r"\b(?:nur|ausschlies|exklusi|gilt|gultig|voraussetzung|bedingung|seul|uniquement|reserv|riserv|valable|condition"
    r"|valid|solo|soltanto|esclusiv|only|exclusive|must|provided|eligible|open to|available to)[a-z]*\b"
)
_ANYONE = frozenset({"PrivateCustomers", "Families"})
_LEAD = 16
ASKED = re.compile(
    r"(?:^|[.!?] )(?:(?:noch nie|noch nicht|jamais|mai|never|not yet)(?: [a-z]+){0,3}? (?:bei uns|chez nous|da noi"
    r"|with us|here)(?: [a-z]+){0,2} ?\?|(?:first time|new) (?:here|with us|to us) ?\?|neu (?:hier|bei uns|"
    r"dabei) ?\?|nouve(?:au|lle) (?:ici|chez nous) ?\?"
    r"|nuov[oa] (?:qui|da noi) ?\?|premiere (?:visite|commande|reservation) ?\?|prim[ao] (?:visita|ordine|"
    r"prenotazione) ?\?)"
)


def with_newcomers(source: Source, tokens: Sequence[Token], clauses: Clauses, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts with new customers as those whom an offer is for, where it says what they never did.

    Args:
        source: The text.
        tokens: Its values that something may be said of.
        clauses: Its boundaries.
        drafts: What else was read in it.
    """
    found = _told(source, tokens, clauses)
    if found is None or any(draft.value == "NewCustomers" for draft in drafts):
        return list(drafts)
    start, end = found.span()
    kept = [draft for draft in drafts if not (draft.value in _ANYONE and abs(start - draft.end) <= _LEAD)]
    return [*kept, Draft("audience", "NewCustomers", start, end, trigger=source.text[start:end])]


def _told(source: Source, tokens: Sequence[Token], clauses: Clauses) -> re.Match[str] | None:
    """What an offer says that its customers never did: in a sentence that gives or limits, or in a question before."""
    given = [token for token in tokens if isinstance(token, Amount | Share)]
    for found in never_done(source):
        start, end = clauses.sentence(found.start())
        told = any(start <= token.start < end for token in given) or _LIMITED.search(source.folded, start, end)
        if told and not clauses.is_silent(found.start()):
            return found
    asked = ASKED.search(source.folded)
    return asked if asked and any(token.start >= asked.end() for token in given) else None
