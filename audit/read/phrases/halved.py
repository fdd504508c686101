"""Halves that are paid: "you pay only 50 % of the first rent" is said of a reduction by half.

Of any other share only what is left to pay is written, and not the reduction. Half of a price that is paid at first,
the rest later, and half of a cost that somebody bears for somebody else are no reductions.
"""

import re
from collections.abc import Iterator, Sequence

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Share, Token
from audit.read.words.source import Source

_HALF = 50
_ONLY = re.compile(
    r"\b(?:(?:nur|lediglich|bloss)(?: noch| mehr)?(?: zu)?|qu[e'’](?: ?a)?|seulement(?: a)?"
    r"|(?:solo|soltanto)(?: il| al)?|(?:only|just)(?: at| pay(?:s|ing)?)?) ?$"
)
_PAID = re.compile(
    r"\b(?:(?:be)?zahl(?:en?|s?t)|entricht(?:en|et)|pa(?:ie|ies|ient|yez|yer)|regle[zr]|pag(?:a|hi|hiamo|ate|ano|are)"
    r"|pays?|paying)\b"
)
_OTHERWISE = re.compile(  # paid in two parts, or by somebody else
    r"\b(?:rest(?:lich[a-z]*|betrag)?|schluss(?:zahlung|rechnung)|anzahl[a-z]*|vorab|im voraus"
    r"|bei (?:der )?(?:buchung|bestellung|anmeldung|vertragsabschluss)|(?:jetzt|heute|sofort) nur|solde|acompte|arrhes"
    r"|a la (?:reservation|commande)|d'avance|(?:aujourd'hui|maintenant) que|saldo|acconto|caparra"
    r"|alla (?:prenotazione|conferma)|all'ordine|in anticipo|(?:adesso|oggi|subito) sol[oi]|balance|remainder|deposit"
    r"|upfront|up front|in advance|at (?:the )?(?:time of )?(?:booking|checkout)|wir|nous|noi|we|[a-z]*kasse"
    r"|[a-z]*versicherung(?:en)?|arbeitgeber[a-z]*|assurances?|mutuelle|employeur|assicurazion[ei]|insurer|insurance"
    r"|employers?|lohn[a-z]*|steuer[a-z]*|impots?|tasse|tax(?:es)?)\b"
)
_AT_FIRST = re.compile(r" ?(?:jetzt|sofort|heute|maintenant|aujourd'hui|tout de suite|adesso|oggi|subito|now|today)\b")


def halves_paid(source: Source, tokens: Sequence[Token], clauses: Clauses, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Reductions by half of which a text only says that the half is paid.

    Args:
        source: The text.
        tokens: The values that something may be said of.
        clauses: The boundaries of the text.
        drafts: What was read in it.
    """
    for token in tokens:
        if not isinstance(token, Share) or token.word or token.bound or token.number != _HALF:
            continue
        start, end = clauses.sentence(token.start)
        given = any(d.token is token or (d.attribute == "discount" and start <= d.start < end) for d in drafts)
        if not given and _is_paid(source, token, start, end) and not clauses.is_silent(token.start):
            yield Draft("discount", token.text(""), token.start, token.end, token=token)


def _is_paid(source: Source, token: Token, start: int, end: int) -> bool:
    text = source.folded
    if not _ONLY.search(text, start, token.start) or not _PAID.search(text, start, end):
        return False
    return not _OTHERWISE.search(text, start, end) and not _AT_FIRST.match(text, token.end, end)
