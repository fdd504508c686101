"""What a post promises for whatever the shop sells: "You have 45 days to send our products back".

A post names no page that tells what it is about; who speaks of his goods in general promises for the whole shop. So
does who tells from what order on delivery is always free, and of no reduction or offer besides.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from audit.model.capture import Document, Form
from audit.model.scope import Scope
from audit.model.statement import Statement

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

_ALWAYS = re.compile(
    r"\b(?:immer|stets|jederzeit|grundsätzlich|das ganze jahr|toujours|en permanence|toute l['’]année|sempre"
    r"|tutto l['’]anno|always|at all times|all year)\b",
    re.IGNORECASE,
)
_PROMISED = frozenset({"return_period", "free_shipping_from"})
_OF_DELIVERY = frozenset({"free_shipping_from", "shipping_cost", "delivery_time", "return_period", "region", "tax"})


def is_right_of_shop(said: Statement, document: Document, linked: Iterable[str]) -> bool:
    """Whether a post that is about no offer tells how long all can be sent back, or what is always sent for nothing.

    Args:
        said: A statement of the post.
        document: The post.
        linked: Ids of the offers that its subjects were linked to; empty for those that were not.
    """
    if document.form is not Form.POST or said.attribute not in _PROMISED or any(linked):
        return False
    subject, where = said.subject, said.where
    if subject.name or subject.variant or subject.ids or replace(said.scope, regions=frozenset(), tax="") != Scope():
        return False
    around = f"{where.before} {where.quote} {where.after}"
    if _OF_SOME.search(document.text):
        return False
    if said.attribute == "return_period":
        return bool(_GOODS.search(around))
    return bool(_ALWAYS.search(around)) and {s.attribute for s in document.statements} <= _OF_DELIVERY
