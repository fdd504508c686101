"""Prices of things that are sent free of charge: "the bench is 985, delivered free" asks for no least order.

Words for free delivery behind an amount make a threshold of it only if something says that it is one: "from 50",
"orders over", "when you spend". Else the amount is the price, and delivery costs nothing.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount
from audit.read.words.name_words import EDGES
from audit.read.words.source import Source

_LEAST = re.compile(
    r"\b(?:ab|uber|von|mindest[a-z]*|mehr als|wer|erreich[a-z]*|schwelle|grenze|[a-z]*(?:bestell|einkauf|warenwert|"
    r"warenkorb|auftrag|rechnung)[a-z]*|from|over|above|more than|at least|exceed[a-z]*|spend[a-z]*|reach[a-z]*|min|"
    r"minimum|orders?|baskets?|purchases?|threshold|when|if|once|des|a partir|plus de|au-dela|superieur[a-z]*|minimum|"
    r"achats?|commandes?|panier|seuil|depens[a-z]*|da|dai|dagli|oltre|superior[ei]|sopra|minim[oai]|ordin[ei]|spes[ae]|"
    r"acquist[io]|carrello|soglia|raggiung[a-z]*|"
    r"bei(?= ?(?:einem|einer|[€£$0-9]|chf|eur))|pour|per|versand|lieferung|porto|livraison|expedition|frais|"
    r"spedizion[ei]|consegn[ae]|delivery|shipping|postage|gratis[a-z]*|kostenlos[a-z]*|free)\b|[<>≥]"
)
_MORE = re.compile(
    r" ?(?:\+|(?:or|and) (?:more|over|above|up)|upwards|oder mehr|und mehr|et plus|ou plus|e oltre|o piu|in su|"
    r"(?:d'|di |de )?(?:achats?|commande|spesa|ordine|acquisto|bestell|einkauf|warenwert|orders?|spend|baskets?"
    r"|minimum))"
)
_NEXT = re.compile(r" ?, (?!ab |dann |sonst |des |sinon |puis |da |poi |from |then |else )[^,;.!?€£$]{2,30} ")
_LABELLED = re.compile(
    r"(?:^|[.;|•\n] ?)[a-z]*(?:versand|lieferung|porto|livraison|envoi|expedition|spedizione|consegna|delivery|shipping"
    r"|postage)[a-z]* ?:"
)
_REACH = 60


def sent_free(source: Source, clauses: Clauses, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block, amounts before words for free delivery as prices where nothing makes thresholds of them.

    Args:
        source: The text.
        clauses: Its boundaries.
        drafts: What was read of its values.
    """
    if not any(draft.attribute == "free_shipping_from" for draft in drafts):
        return list(drafts)
    return [one for draft in drafts for one in _priced(source, clauses, draft)]


def _priced(source: Source, clauses: Clauses, draft: Draft) -> Iterator[Draft]:
    token, hit = draft.token, draft.hit
    if draft.attribute != "free_shipping_from" or hit is None or not isinstance(token, Amount) or token.word:
        yield draft
        return
    start, _ = clauses.sentence(token.start)
    if hit.start >= token.end and not token.bound and _NEXT.fullmatch(source.folded, token.end, hit.start):
        yield from _of_things(
            source, draft, hit.start, labelled=bool(_LABELLED.search(source.folded, start, token.start))
        )
        return
    least = _LEAST.search(source.folded, max(start, token.start - _REACH), token.end)
    if hit.start < token.end or token.bound or token.ranged or least or _MORE.match(source.folded, token.end):
        yield draft
        return
    yield replace(draft, attribute="price", value=token.text(source.currency), hit=None)
    nothing = f"0 {token.currency or source.currency}"
    yield Draft("shipping_cost", nothing, hit.start, hit.end, cost=draft.cost, trigger=draft.trigger, hit=hit)


def _of_things(source: Source, draft: Draft, place: int, *, labelled: bool) -> Iterator[Draft]:
    """What sending one thing costs, or the thing, and that another is sent for nothing: "one 7.50, four free"."""
    token, hit = draft.token, draft.hit
    if not isinstance(token, Amount) or hit is None:
        return
    named = "shipping_cost" if labelled else "price"
    yield replace(draft, attribute=named, value=token.text(source.currency), bound=None, hit=None)
    nothing, name = f"0 {token.currency or source.currency}", source.text[token.end : place].strip(EDGES)
    yield Draft("shipping_cost", nothing, place, hit.end, cost=draft.cost, hit=hit, subject=name)
