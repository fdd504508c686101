"""What a post, a mail or a section of a page promises for whatever the shop sells: "40 days to send products back".

A post names no page that tells what it is about; who speaks of his goods in general promises for the whole shop. So
does who tells from what order on delivery is always free, and of no reduction or offer besides. A mail has a section
of its own for either, beside those for its campaigns, if no campaign of it is for free delivery or longer returns. A
section of a page tells what delivery costs beside it.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from audit.model.capture import Document, Form
from audit.model.scope import Scope
from audit.model.statement import Role, Statement

_GOODS = re.compile(
    r"\b(?:artikel|waren?|produkte?n?|bestellung(?:en)?|einkäufe|bei uns|articles?|produits?|commandes?|achats"
    r"|chez nous|articoli|prodotti|ordini|acquisti|da noi|items?|products?|orders?|purchases|goods|with us)\b",
    re.IGNORECASE,
)
_OF_SOME = re.compile(  # of one article, of gifts, of what is reduced, or for a while
    r"\b(?:dies\w*|cet(?:te)?|ces?|quest\w*|th(?:is|ese)|weihnacht\w*|festtag\w*|noël|fêtes|natal\w*|festività|christmas"
    r"|holiday\w*|geschenk\w*|cadeaux?|regal[io]|gifts?|sale|soldes?|saldi|aktion\w*|promo\w*|jetzt|nur|now|only"
    r"|maintenant|seulement|ora|solo|bis|jusqu\w*|fino|until|statt|au lieu|invece|instead)\b",
    re.IGNORECASE,
)

_FOR_A_WHILE = re.compile(
    r"\b(?:\w*woche(?:n|nende)?|\w*tage?|heute|morgen|mit (?:dem )?code|semaines?|week-?end|jours?|aujourd['’]hui"
    r"|demain|avec le code|settiman[ae]|giorn[io]|oggi|domani|con il codice|weeks?|weekend|days?|today"
    r"|tomorrow|with code)\b",
    re.IGNORECASE,
)
_DELIVERY = re.compile(
    r"versand|porto|liefer|livraison|livr[eé]|exp[eé]di|\bport\b|spedi|consegn|shipping|deliver|postage", re.IGNORECASE
)
_RETURN = re.compile(
    r"rück(?:gabe|send|schick)|umtausch|retour|\brendu|échang|\brender|restitu|\bres[oi]\b|return|send\w* back|exchang",
    re.IGNORECASE,
)
_ALWAYS = re.compile(
    r"\b(?:immer|stets|jederzeit|grundsätzlich|das ganze jahr|toujours|en permanence|toute l['’]année|sempre"
    r"|tutto l['’]anno|always|at all times|all year)\b",
    re.IGNORECASE,
)
_PROMISED = frozenset({"return_period", "free_shipping_from"})
_SENT = frozenset({"free_shipping_from", "shipping_cost"})
_OF_DELIVERY = frozenset({"free_shipping_from", "shipping_cost", "delivery_time", "return_period", "region", "tax"})


def is_right_of_shop(said: Statement, document: Document, linked: Iterable[str], *, recorded: bool = False) -> bool:
    """Whether a post that is about no offer tells how long all can be sent back, or what is always sent for nothing.

    Args:
        said: A statement of the post, or of a mail.
        document: The post or mail.
        linked: Ids of the offers that its subjects were linked to; empty for those that were not.
        recorded: Whether the statement speaks of an offer on record.
    """
    if document.form is Form.MAIL:
        return _is_section_on_delivery(said, document) or (not recorded and _is_section_on_returns(said, document))
    if document.form is Form.PAGE:
        return not recorded and _is_section_on_orders(said, document)
    if document.form is not Form.POST or said.attribute not in _PROMISED or any(linked):
        return False
    subject, where = said.subject, said.where
    if subject.name or subject.variant or subject.ids or _is_limited(said):
        return False
    around = f"{where.before} {where.quote} {where.after}"
    if _OF_SOME.search(document.text):
        return False
    if said.attribute == "return_period":
        return bool(_GOODS.search(around))
    return bool(_ALWAYS.search(around)) and {s.attribute for s in document.statements} <= _OF_DELIVERY


def _is_section_on_delivery(said: Statement, document: Document) -> bool:
    """Whether a line of a mail about other things tells from what order on delivery is free, and nothing else."""
    if said.attribute != "free_shipping_from" or _is_limited(said) or _DELIVERY.search(document.title):
        return False
    return _speaks_of_all(_lines(said, document), said, document)


def _is_section_on_returns(said: Statement, document: Document) -> bool:
    """Whether a section of a mail about other things tells how long goods in general can be sent back."""
    if said.attribute != "return_period" or _is_limited(said) or _RETURN.search(document.title):
        return False
    if not {s.attribute for s in document.statements if s.subject == said.subject} <= _OF_DELIVERY:
        return False
    lines = _lines(said, document)
    heading = f"{said.subject.name} {said.subject.variant}"
    return any(map(_GOODS.search, lines)) and _speaks_of_all([heading, *lines], said, document)


def _is_section_on_orders(said: Statement, document: Document) -> bool:
    """Whether a section of a page tells what delivery costs and how long goods in general can be sent back.

    "Delivery 5.90, free from 70. Not happy? Unused items can be returned within 40 days": below whatever heading it
    stands, that is how one orders in the shop. Where a price stands beside it, or one article is named, it is of that.
    """
    if said.attribute != "return_period" or said.subject.role is Role.MAIN or _is_limited(said):
        return False
    beside = {s.attribute for s in document.statements if s.subject == said.subject}
    if not beside & _SENT or not beside <= _OF_DELIVERY:
        return False
    where = said.where
    near = f"{where.before} {where.quote} {where.after}"
    return bool(_GOODS.search(near)) and _speaks_of_all(_lines(said, document), said, document)


def _speaks_of_all(lines: Sequence[str], said: Statement, document: Document) -> bool:
    """Whether lines tell nothing but a term of what the shop sells, and of no part of it, and for no while."""
    beside = {s.attribute for s in document.statements if any(s.where.quote in line for line in lines)}
    rest = [line.replace(said.where.quote, "") for line in lines]  # "40 days" is the term itself
    return beside <= _OF_DELIVERY and not any(map(_OF_SOME.search, lines)) and not any(map(_FOR_A_WHILE.search, rest))


def _lines(said: Statement, document: Document) -> list[str]:
    return [line for line in document.text.splitlines() if said.where.quote in line]


def _is_limited(said: Statement) -> bool:
    return replace(said.scope, regions=frozenset(), tax="") != Scope()
