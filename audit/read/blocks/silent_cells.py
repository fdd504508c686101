"""Cells that say nothing of what one pays: article numbers, sums that an insurer pays or leaves, counts of things."""

import re
from collections.abc import Sequence

from audit.read.blocks.block import Block, BlockKind

_FILTER = re.compile(  # by which one may sort what a shop has
    r"(?:filter(?:n|ed)?(?: by| nach)?|refine by|narrow (?:by|results)|filtra(?:re)?(?: per)?|filtrer(?: par)?"
    r"|affiner par"
    r"|eingrenzen nach|filtri|filtres?) ?[:|>·]",
    re.IGNORECASE,
)
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
    r"(?:höchst|maximal)(?:leistung|entschädigung)|versicherungssumme|deckungs(?:summe|limite)\b|versichert bis"
    r"|(?:jahres|leistungs)limite|selbstbe"
    r"|kostenübernahme|franchise\b|plafond|(?:prestation|indemnité) maximale|capital assuré|massimale|franchigia"
    r"|(?:capitale|valore) assicurato|sum insured|insured value|cover(?:age)? limit|maximum (?:cover|benefit)"
    r"|compensation\b|entschädigung|indemnisation|indennizzo|risarcimento|valeur assurée"
    r"|(?:policy |voluntary )?excess\b",
    re.IGNORECASE,
)
_COVERED = re.compile(  # what also names an insurance that has a price
    r"(?:haftung|deckung|versicherung|cover(?:age)?|liability|insurance|assurance|couverture|responsabilité"
    r"|copertura|assicurazione|responsabilità)(?: (?:bis(?: zu)?|up to|jusqu['’]à|fino a|max\.?))?",
    re.IGNORECASE,
)
_PAID = re.compile(
    r"preis|prämie|beitrag|kosten|\bprice|premium|\bcost|\bfee|\bprix|prime|tarif|cotisation|prezzo|premio|\bcosto|quota"
    r"|monat|jahr|month|year|\bmois|\ban\b|mese|\banno",
    re.IGNORECASE,
)
_THINGS = re.compile(  # of which one gets so and so many each month
    r"(?:credits?|crédits?|crediti|punkte|points?|punti|lektionen|lessons?|leçons?|lezioni|besuche|visits?|visites?|ingressi"
    r"|fahrten|rides?|trajets?|corse|lieferungen|deliveries|livraisons?|consegne|bücher|books?|livres?|libri|titles?"
    r"|downloads?)",
    re.IGNORECASE,
)
_WEEK = re.compile(  # in which a camp or course is held: its days are no time for which an offer holds
    r"(?:(?:ferien|camp|kurs|lager)-?)?(?:woche|turnus)|semaine|settimana|turno|(?:camp |holiday )?week", re.IGNORECASE
)
_DAYS = re.compile(r"\d{1,2}\.?(?: [^\W\d_]{3,})? ?[–-] ?\d{1,2}")
_SO_MANY = re.compile(r"\d{1,3} (?:a|per|each|pro|je|im|par|al|alla|/) ?[^\W\d_]{3,7}", re.IGNORECASE)


def is_no_term(block: Block) -> bool:
    """Whether a block is a line of filters, or a cell of numbers, insured sums, counts, weeks of a camp or the like.

    >>> is_no_term(Block("110046", kind=BlockKind.CELL, labels=("Art.-Nr.", "20 l")))
    True
    """
    if _FILTER.match(block.text):
        return True
    if not block.labels or block.kind is not BlockKind.CELL:
        return False
    return (
        any(
            _IDENTIFIER.fullmatch(label.strip(" :")) or _INSURED.match(label) or _is_covered(label, block.labels)
            for label in block.labels
        )
        or _is_count(block)
        or _is_week(block)
    )


def _is_count(block: Block) -> bool:
    """Whether a cell says how many things one gets in a time: "2 a month" below "Credits"."""
    return bool(_SO_MANY.fullmatch(block.text)) and any(_THINGS.fullmatch(label.strip(" :")) for label in block.labels)


def _is_week(block: Block) -> bool:
    """Whether the first cell of a row says which week it is about."""
    is_named = len(block.labels) == 1 and bool(_WEEK.fullmatch(block.labels[0].strip(" :")))
    return is_named and block.column == 0 and bool(_DAYS.match(block.text))


def _is_covered(label: str, labels: Sequence[str]) -> bool:
    """Whether a head says for how much a thing is insured, where no other one says what that costs."""
    return bool(_COVERED.fullmatch(label.strip(" :"))) and not any(map(_PAID.search, labels))
