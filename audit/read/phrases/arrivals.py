"""When what is sent arrives: "express is £6.99 and arrives next day", "Colissimo 5,90 € (2 à 3 jours)"."""

import re
from collections.abc import Iterator, Sequence

from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount, Length, Token
from audit.read.words.source import Source

SENT = re.compile(
    r"\b(?:arrives?|arriva|kommt|lendemain|l'indomani|next (?:working )?day|nachste[nr] (?:werk)?tag|giorno (?:dopo"
    r"|successivo)"
    r"|colissimo|chronopost|dhl|dpd|express[a-z]*|espress[oa]|[a-z]*versand|livraison|spedizione|consegna|delivery"
    r"|shipping)\b"
)
_NEXT_DAY = re.compile(
    r"(?: (?:and|und|et|e),? (?:it |he )?(?:arrives?|gets there|comes|is there|kommt|ist|trifft|erreicht sie|arriva"
    r"|arrive"
    r"|vous parvient)\b[^.;!?0-9]{0,10}| ?\((?:arrives?|livre|geliefert|consegna)? ?(?:on |am |le |il |the )?"
    r"|, (?:arrives?|livre) )"
    r"(?:the )?(?:(next day|nachsten tag|nachster tag|lendemain|le lendemain|giorno dopo|il giorno dopo|l'indomani"
    r"|giorno successivo|am nachsten tag)|(next working day|nachsten? werktag|nachster werktag|lendemain ouvrable"
    r"|giorno lavorativo successivo))\b"
)
_TAKES = re.compile(r" ?\($")
_CLOSED = re.compile(r" ?(?:\)|,? ?(?:ouvres|ouvrables|lavorativi)\))")


def arrivals(source: Source, tokens: Sequence[Token], drafts: Sequence[Draft]) -> Iterator[Draft]:
    """How long ways of sending take, where the text behind their cost tells it and nothing else was made of it.

    Args:
        source: The text.
        tokens: Its values.
        drafts: What was read in it.
    """
    spent = [(draft.start, draft.end) for draft in drafts]
    for sent in drafts:
        if sent.attribute != "shipping_cost" or not isinstance(sent.token, Amount):
            continue
        end = sent.token.end
        if found := _NEXT_DAY.match(source.folded, end):
            place = found.span(1) if found[1] else found.span(2)
            if not any(a < place[1] and place[0] < b for a, b in spent):
                yield Draft("delivery_time", "P1D" if found[1] else "P1BD", *place, subject=sent.subject)
            continue
        for token in tokens:
            if not isinstance(token, Length) or not 0 < token.start - end <= len(" ( "):
                continue
            opened = _TAKES.fullmatch(source.folded, end, token.start) and _CLOSED.match(source.folded, token.end)
            if opened and not any(a < token.end and token.start < b for a, b in spent):
                yield Draft("delivery_time", token.text(""), token.start, token.end, token=token, subject=sent.subject)
