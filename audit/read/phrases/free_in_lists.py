"""Things that go free beside others that cost something: "digital proof free, printed sample £15" is two prices.

The names of both are short, and nothing but a mark stands between them; what words of delivery, of trials or of
contents speak of is no thing of its own.
"""

import re
from collections.abc import Iterator, Sequence

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Token
from audit.read.words.source import Source

_MARK = r"[,;|·•\n]"
_NAME = re.compile(rf"(?:^|{_MARK}|[.!?:]) ?(?P<name>[^\W\d][^\W\d'’-]*(?:['’ -][^\W\d]+){{0,3}}) $")
_PRICED = (
    r"(?:[^\W\d][^\W\d'’-]*(?:['’ -][^\W\d]+){0,4})? ?(?:a |je |zu |à )?(?:[€£$]|chf|eur|fr\.)? ?[0-9][0-9.,']*"
    r"(?:\.?[-–]+)?(?: ?(?:[€£$]|chf|eur|euro|francs|fr\b))?"
)
_NEXT = re.compile(rf" ?(?:{_MARK}|(?:und|et|e|and) ) ?{_PRICED}(?= ?(?:{_MARK}|[.!(]|$))")
_LAST = re.compile(rf"{_PRICED} ?{_MARK} ?$")
_ENDS = re.compile(rf" ?(?:{_MARK}|[.!](?: |$)|$| (?:se|si|wenn|if|when|bei|con|avec|mit|pour|per|for|fur) )")
_NO_THING = re.compile(
    r"\b(?:[a-z]*(?:versand|lieferung|zustellung|retoure[n]?|ruckgabe|abholung|hotline|beratung|storno|stornierung"
    r"|stornierbar|kundigung|umtausch"
    r"|montage|monat[e]?|woche[n]?|jahr[e]?|tag[e]?)|livraisons?|port|envoi|expedition|retours?|retrait|annulation"
    r"|devis|conseil|echange|mois"
    r"|semaines?|jours?|ans?|consegna|spedizione|resi?|ritiro|disdetta|preventivo|consulenza|mes[ei]|settiman[ae]"
    r"|giorn[io]|ann[oi]|delivery"
    r"|shipping|postage|returns?|collection|cancellation|quotes?|advice|months?|weeks?|days?|years?|parking|parkplatz"
    r"|parcheggio|wlan|wifi"
    r"|wi-fi|mit|ohne|con|senza|avec|sans|with|without|alles|tout|tutto|all|everything|sie|du|vous|wir|nous|you|we"
    r"|erste[rs]?|premier[e]?"
    r"|prim[ao]|first|kinder|enfants?|bambini|children|kids|auch|aussi|anche|also|jetzt|now|eintritt|entree|ingresso"
    r"|entry|admission|test)\b"
)
_COST = 1.6
_REACH = 64


def free_in_lists(
    source: Source, tokens: Sequence[Token], clauses: Clauses, drafts: Sequence[Draft]
) -> Iterator[Draft]:
    """Prices of nothing for things that stand in a list beside others with their prices.

    Args:
        source: The text.
        tokens: Its values that something may be said of.
        clauses: Its boundaries.
        drafts: What was read in it.
    """
    if not any(draft.attribute == "price" for draft in drafts):
        return
    for token in tokens:
        if not isinstance(token, Amount) or not token.word or clauses.is_silent(token.start):
            continue
        if any(draft.token is token or draft.start <= token.start < draft.end for draft in drafts):
            continue
        start = max(0, token.start - _REACH)
        name = _NAME.search(source.folded, start, token.start)
        if name is None or _NO_THING.search(name["name"]) or not _ENDS.match(source.folded, token.end):
            continue
        if any(name.start("name") <= hit.start < token.start and _says_more(hit.entry.names) for hit in source.hits):
            continue
        last = _LAST.search(source.folded, max(0, name.start() + 1 - _REACH), name.start("name"))
        following = _NEXT.match(source.folded, token.end)
        if (last and _is_priced(drafts, *last.span())) or (following and _is_priced(drafts, *following.span())):
            subject = source.text[slice(*name.span("name"))]
            yield Draft(
                "price", f"0 {source.currency}", token.start, token.end, token=token, cost=_COST, subject=subject
            )


def _is_priced(drafts: Sequence[Draft], start: int, end: int) -> bool:
    """Whether what stands beside a thing that goes free has a price."""
    return any(draft.attribute == "price" and start <= draft.start < end for draft in drafts)


def _says_more(attribute: str) -> bool:
    return attribute not in {"", "price", "discount"}
