"""Rights of return that a post promises for whatever the shop sells: "You have 45 days to send our products back".

A post names no page that tells what it is about; who speaks of his goods in general promises for the whole shop.
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


def is_right_of_shop(said: Statement, document: Document, linked: Iterable[str]) -> bool:
    """Whether a post that is about no offer tells how long everything can be sent back.

    Args:
        said: A statement of the post.
        document: The post.
        linked: Ids of the offers that its subjects were linked to; empty for those that were not.
    """
    if document.form is not Form.POST or said.attribute != "return_period" or any(linked):
        return False
    subject, where = said.subject, said.where
    if subject.name or subject.variant or subject.ids or replace(said.scope, regions=frozenset(), tax="") != Scope():
        return False
    around = f"{where.before} {where.quote} {where.after}"
    return bool(_GOODS.search(around)) and not _OF_SOME.search(document.text)
