"""How many of a thing one customer gets, put together from a word for the most, a number and whom it is counted by.

"At most two a head" and "per household no more than four" need the word for the most; "one subscription per household"
says it alone, since who buys is counted there, not what is included.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.durations import word_number
from audit.read.values.numbers import plain
from audit.read.words.source import Source

_MOST = (
    r"(?:hochstens|maximal|max\.?|nicht mehr als|begrenzt auf|nur|au plus|au maximum|maximum|pas plus de"
    r"|(?:dans la )?limite (?:a|de)|nel limite di|al massimo|massimo"
    r"|non piu di|solo|at most|no more than|a maximum of|limited to|only)"
)
_PER = r"(?:pro|je|par|per|a|an|each|for each)"
_HOUSE = (
    r"(?:haushalt|einkauf|bestellung|buchung|kund(?:e|in)|kassenbon|abholung|foyer|menage|commande|achat"
    r"|client(?:e)?|passage"
    r"|famiglia|ordine|spesa|scontrino|nucleo(?: familiare)?|economia domestica|household|order|customer|shopper"
    r"|transaction|vehicle|basket|reservation|prenotazione|booking)"
)
_HOME = r"(?:haushalt|kund(?:e|in)|foyer|menage|client(?:e)?|famiglia|nucleo(?: familiare)?|household|customer)"
_HEAD = rf"(?:{_HOUSE}|nase|kopf|person|vorstellung|tete(?: de pipe)?|personne|testa|persona|head|performance|show)"
LIMITS = re.compile(rf"\b{_PER} {_HEAD}\b|\bapiece\b")
_OF_OTHERS = re.compile(r"\b(?:gratis|frei|free|gratuite?|offerte?|geschenk|gift|inbegriffen|inclus|compres|included)")


@lru_cache(maxsize=16)
def _shapes(number: str) -> re.Pattern[str]:
    """The ways to say so, with the whole numbers of a language."""
    n, two = rf"({number})", r"(?: [a-z-]+){0,2}?"
    return re.compile(
        rf"\b{_PER} {_HEAD} (?:[a-z]+ )?{_MOST} {n}\b"
        rf"|\b{_MOST} (?:de )?{n}{two} {_PER} {_HEAD}\b"
        rf"|\b{n} (?:[a-z-]+ )?(?:au plus|au maximum|al massimo|maximal|at most) {_PER} {_HEAD}\b"
        rf"|, {n}(?: [a-z-]+)? {_PER} {_HOME}\b(?= ?(?:[.,;!)]|$))"
        rf"|(?:^|[.;!?] |\n){n}(?: [a-z-]+)? {_PER} {_HOUSE}\b(?: maximum)? ?(?:[.,;!)]|$)"
        rf"|\b{n} apiece,? (?:no more|at most|max)"
    )


def limits(source: Source, clauses: Clauses, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The numbers that one customer gets at most, where signs did not tell them.

    Args:
        source: The text.
        clauses: Its boundaries.
        drafts: What else was read in it.
    """
    if any(draft.attribute == "max_quantity" for draft in drafts):
        return
    for found in _shapes(source.grammar.lexicon.number).finditer(source.folded):
        number = word_number(source, next(filter(None, found.groups())))
        start, end = found.span()
        if number and not clauses.is_silent(start) and not _OF_OTHERS.search(found[0]):
            yield Draft("max_quantity", plain(number), start, end, trigger=source.text[start:end])
            return
