"""Order values told by what one does: "put 40 € of anything in your basket", "on us once you have spent 60 €".

The first is what an order must be worth for the gift or reduction beside it; the second, where delivery is what costs
nothing, the value from which it does.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Token
from audit.read.words.source import Source

_BASKET = r"(?:basket|bag|cart|trolley|panier|caddie|warenkorb|einkaufswagen|carrello|cestino)"
_PUT = re.compile(
    r"\b(?:put|add|pop|glisse[zr]?|mette[zr]|mets|ajoute[zr]?|lege?n?|pack(?:e|en)?|metti|mettete|aggiungi)"
    rf"(?: (?:sie|just|mindestens|at least|au moins|almeno|fur|per|pour|nel|in|your|dans|votre|{_BASKET}))* $"
)
_IN_BASKET = re.compile(rf" (?:of|worth|de|d'|di|[a-z]+)\b[^.;:!?]{{0,48}}\b{_BASKET}\b")
_OF_THINGS = re.compile(r" (?:of|worth of|de|di)\b")
_FILLED = re.compile(  # "from 50 € of basket"
    rf" (?:(?:de|di|d'|im|in|nel|dans)(?: (?:le|ton|votre|tuo|your|the))? )?{_BASKET}(?:wert|s?summe|value|total)?\b"
)
_CARRIAGE = (
    r"\b(?:delivery|shipping|postage|p&p|carriage|freight|versand(?:kosten)?|lieferung|fracht(?:kosten)?|porto"
    r"|zustellung"
    r"|livraison|frais de port|port|expedition|spedizione|consegna|trasporto|spese di spedizione)\b"
)
_FREE = (
    r"\b(?:free|on us|waived|for nothing|gratis|kostenlos|entfallt|(?:geht|gehen) auf uns|ubernehmen wir|offerte?s?"
    r"|gratuite?s?|supprimee?s?|pour nous|a notre charge|gratuit[oaie]|abbuonat[oaie]|la paghiamo noi|a carico nostro)"
)
_WHEN = (
    r"(?:once|when|if|as soon as|sobald|wenn|ab|des que|lorsque|quand|a partir de|des|au-dela de|quando|appena|oltre|da"
    r"|over|above|from|on|for)"
)
_DONE = (
    r"(?:i|le|the|you|you've|your|du|sie|ihr|vous|tu|il|tuo|fur|mindestens|spend|spent|basket|orders?|hits?|reach"
    r"|reache[ds]"
    r"|come|comes|to|over|above|atteignez|atteins|avez|depense|depensez|arrivi|a|spendi|superi|raggiungi|carrello"
    r"|panier"
    r"|warenkorb|einkauf|von|einem)"
)
_ON_US = re.compile(rf"{_CARRIAGE}(?:[^.;:!?]|\.[0-9-])*?{_FREE},? {_WHEN}(?: {_DONE})* (?:€|£|\$|chf |eur |fr\. )? ?$")
_GOES_ON_US = re.compile(r" (?:(?:geht|gehen) (?:er|sie|es|das porto|der versand) auf uns|(?:it's|it is) on us)\b")
_UNTIL = re.compile(  # "sobald dein Einkauf 60 € erreicht"
    r"\b(?:sobald|wenn|falls) (?:(?:der|dein|ihr|euer|die|deine|ihre|eure|im) )?(?:[a-z]+e[rn]? )?(?:einkauf|bestellung"
    r"|rechnung|[a-z]*warenkorb|einkaufswagen|(?:einkaufs|bestell|waren|rechnungs)(?:wert|summe|betrag))(?: im [a-z]+)?"
    r"(?: (?:den wert von|einen wert von|mindestens))? (?:€ |chf |eur |fr\. )?$"
)
_REACHED = re.compile(r" (?:erreicht|ubersteigt|uberschreitet|uberschritten|betragt)\b")
_DIGIT = re.compile(r"[0-9]")
_FAR = 120
_TAKEN = frozenset({"price", "shipping_cost", "min_order_value", "discount"})


def basket_values(source: Source, tokens: Sequence[Token], clauses: Clauses, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block, order values as what they are for.

    Args:
        source: The text.
        tokens: Its values that something may be said of.
        clauses: Its boundaries.
        drafts: What was read in it.
    """
    out = list(drafts)
    for token in tokens:
        if not isinstance(token, Amount) or token.word or not token.number or token.per:
            continue
        own = next((draft for draft in out if draft.token is token), None)
        attribute = _attribute(source, clauses, token)
        if not attribute or (own and own.attribute not in _TAKEN):
            continue
        value = token.text(source.currency)
        base = own or Draft(attribute, value, token.start, token.end, token=token)
        named = replace(base, attribute=attribute, value=value, bound=None)
        out = [draft for draft in out if draft is not own and not _is_only_free(draft, attribute, clauses, token)]
        out.append(named)
    return out


def _attribute(source: Source, clauses: Clauses, token: Amount) -> str:
    """Which order value an amount is by the words around it; empty if it is none."""
    start, end = clauses.sentence(token.start)
    before = max(start, token.start - _FAR)
    digit = _DIGIT.search(source.folded, token.start, token.end)
    number = digit.start() if digit else token.start  # words for a bound stand in the value
    put = _PUT.search(source.folded, before, token.start)
    things = put and re.search(_BASKET, source.folded[put.start() : token.start])
    if put and (_OF_THINGS if things else _IN_BASKET).match(source.folded, token.end, end):
        return "min_order_value"
    reached = _REACHED.match(source.folded, token.end, end) and _UNTIL.search(source.folded, before, number)
    if reached or (token.bound == "min" and _FILLED.match(source.folded, token.end, end)):
        free = re.search(_CARRIAGE, source.folded[start:end]) and re.search(_FREE, source.folded[start:end])
        return "free_shipping_from" if free else "min_order_value"
    behind = _GOES_ON_US.match(source.folded, token.end, end) and re.search(_CARRIAGE, source.folded[before:end])
    return "free_shipping_from" if behind or _ON_US.search(source.folded, before, number) else ""


def _is_only_free(draft: Draft, attribute: str, clauses: Clauses, token: Amount) -> bool:
    """Whether free delivery is only what the order value in its sentence is for."""
    free = attribute == "free_shipping_from" and draft.attribute == "shipping_cost" and draft.value.startswith("0 ")
    return free and clauses.sentence(draft.start) == clauses.sentence(token.start)
