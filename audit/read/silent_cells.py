"""Cells that say nothing of what one pays: article numbers, and sums that an insurer pays or leaves to the insured."""

import re

from audit.read.block import Block, BlockKind

_IDENTIFIER = re.compile(
    r"(?:(?:art(?:ikel)?|bestell|produkt|modell|teile|katalog|kunden|vertrags)\.?[- ]?(?:nr|nummer|no)\.?"
    r"|(?:ean|gtin|sku|mpn|isbn|asin|plu|pzn|upc|id)(?:[- ](?:code|nr\.?|nummer))?"
    r"|r[ée]f(?:[ée]rence)?\.?(?: (?:article|produit|fabricant))?"
    r"|n[°ºo]\.? (?:d['’]article|article|art\.?|de commande)"
    r"|(?:code|cod\.|codice)(?: (?:article|produit|articolo|prodotto|art\.?))"
    r"|(?:item|part|product|article|order|model|catalogue) (?:no|number|code|id)\.?"
    r"|nr\.?|no\.?|n[°º]|tel(?:efon)?\.?|plz|postleitzahl|npa|cap)",
    re.IGNORECASE,
)


_INSURED = re.compile(
    r"(?:höchst|maximal)leistung|versicherungssumme|deckung(?:ssumme|slimite)?\b|(?:jahres|leistungs)limite|selbstbe"
    r"|kostenübernahme|franchise\b|plafond|(?:prestation|indemnité) maximale|capital assuré|massimale|franchigia"
    r"|copertura\b|capitale assicurato|sum insured|cover(?:age)? limit|maximum (?:cover|benefit)"
    r"|(?:policy |voluntary )?excess\b",
    re.IGNORECASE,
)


def is_no_term(block: Block) -> bool:
    """Whether a block is a cell in a column or row of article numbers, insured sums or the like.

    >>> is_no_term(Block("110046", kind=BlockKind.CELL, labels=("Art.-Nr.", "20 l")))
    True
    """
    return block.kind is BlockKind.CELL and any(
        _IDENTIFIER.fullmatch(label.strip(" :")) or _INSURED.match(label) for label in block.labels
    )
