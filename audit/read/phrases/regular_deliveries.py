"""Deliveries that come again and again: what one of them costs is the price of what is in it, and no postage.

"Or by regular delivery: 28.90 per parcel, 15 % less" names a subscription; which article it is the price of, and for
whom, the words leave open.
"""

import re
from collections.abc import Sequence

from audit.read.phrases.draft import Draft
from audit.read.phrases.fits import is_word
from audit.read.silences.clauses import Clauses
from audit.read.words.source import Source

_ALWAYS = (
    r"livraisons? (?:reguliere|recurrente|automatique|periodique|mensuelle)s?"
    r"|(?:livraison|envoi)s? (?:en|par) abonnement"
    r"|regelmas?sige[nr]? (?:be)?lieferung(?:en)?|(?:liefer|spar)-?abo(?:s|preis)?|lieferung(?:en)? im (?:[a-z]+-?)?abo"
    r"|automatische (?:nach)?lieferung|consegn[ae] (?:periodica|ricorrente|automatica|in abbonamento|mensile)"
    r"|(?:repeat|recurring|auto(?:matic)?|subscription) (?:delivery|deliveries|shipments?)|auto-?ship"
)
_NAMED = re.compile(rf"\b(?:{_ALWAYS})\b")
_AGAIN = re.compile(
    rf"\b(?:{_ALWAYS}|abonnements?|abonnees?|(?:[a-z]+-)?abos?|abonnenten|abbonament[oi]|abbonat[oiae]|subscri[a-z]+"
    r"|(?:livraisons?|envois?) programmee?s?|consegn[ae] programmat[ae]"
    r"|(?:regular|scheduled) (?:delivery|deliveries))\b"
)
_EACH = re.compile(
    r",? (?:(?:par|a chaque|pour chaque|la) (?:envoi|livraison|colis|expedition|box)"
    r"|(?:pro|je|jede) (?:(?:be)?lieferung|sendung|paket|box)"
    r"|(?:a|per|ogni|per ogni) (?:consegna|spedizione|invio|pacco|box)"
    r"|(?:per|each|every|a) (?:delivery|shipment|parcel|box))\b"
)
_EVERY = re.compile(r"\b(?:alle|jede[nrs]?|every|each|tou(?:s|tes) les|chaque|ogni) $")
_NEAR = 12
_POSTAGE = re.compile(  # words by which the cost of sending is meant none the less
    r"\b(?:frais|port|participation|affranchissement|(?:versand|liefer|porto|zustell)?(?:kosten|gebuhr|pauschale)|versand"
    r"|porto|spese|costi|contributo|postage|shipping|p&p|(?:delivery )?(?:charges?|fees?|costs?))\b"
)


def without_regular_deliveries(source: Source, drafts: Sequence[Draft], clauses: Clauses) -> list[Draft]:
    """The drafts of a block without costs of sending that are what a delivery of a subscription costs.

    Nor is how often it comes the time that a delivery takes.
    """
    drafts = [draft for draft in drafts if not _is_rhythm(source, draft)]
    sent = [draft for draft in drafts if draft.attribute == "shipping_cost"]
    if not sent or not _AGAIN.search(source.folded):
        return list(drafts)
    return [draft for draft in drafts if draft not in sent or not _is_of_subscription(source, draft, clauses)]


def _is_rhythm(source: Source, draft: Draft) -> bool:
    """Whether a time is that from one delivery to the next: "delivery every 4 weeks"."""
    if draft.attribute != "delivery_time" or draft.token is None:
        return False
    return bool(_EVERY.search(source.folded, max(0, draft.token.start - _NEAR), draft.token.start))


def _is_of_subscription(source: Source, draft: Draft, clauses: Clauses) -> bool:
    """Whether an amount is paid for each delivery of a subscription, or stands right behind the name of one."""
    token, hit = draft.token, draft.hit
    if token is None or hit is None or is_word(token):
        return False
    start, _ = clauses.sentence(token.start)
    if _POSTAGE.search(source.folded, start, token.start):
        return False
    if _EACH.match(source.folded, token.end):
        return bool(_AGAIN.search(source.folded, start, token.start))
    named = _NAMED.finditer(source.folded, start, token.start)
    return any(found.start() <= hit.start < found.end() for found in named)
