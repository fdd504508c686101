"""Conditions of the shop as a whole that a document states under a label or heading of its own.

"Parcels within the country 4.95", "Freight 39.90" and "Delivery to Austria 9.95" are conditions of one shop for
several ways of shipping: what is left of the label when the usual words are taken away is the way.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

from audit.model.countries import names_of_countries
from audit.model.record import Record, RecordKind
from audit.model.statement import Statement, Subject

OF_SHOP = frozenset({"shipping_cost", "free_shipping_from"})
_BESIDE = {"free_shipping_from": {False}, "return_period": {True}}
"""Conditions that hold for the whole shop even where they stand beside an article, or beside a campaign."""

_AS_ALWAYS = re.compile(  # says of a condition that it is no campaign's, wherever it stands
    r"\bwie (?:immer|gewohnt|üblich|gehabt|sonst auch|überall|(?:auch )?im (?:ganzen )?(?:web|online)?-?shop)\b"
    r"|\b(?:ohnehin|sowieso|grundsätzlich|das ganze jahr)\b"
    r"|\bcomme (?:toujours|d['’]habitude|d['’]ordinaire|partout|dans (?:toute )?la boutique)\b|\btoute l['’]année\b"
    r"|\bcome (?:sempre|al solito|di consueto|ovunque|nel negozio online)\b|\btutto l['’]anno\b"
    r"|\bas (?:always|usual|ever|in (?:our|the) (?:web|online)? ?shop)\b|\ball year round\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")
_USUAL = re.compile(
    r"(?:standard|paket|brief|post)?-?(?:versand|lieferung|zustellung|lieferkosten|lieferpauschale)s?(?:kosten|art|gebuhr|pauschale)?|"
    r"pakete?s?|paketversand|porto|versandkostenfrei|post|postpac|economy|dhl|dpd|gls|hermes|ups|liefern|wir|unsere?r?|"
    r"(?:frais|cout|couts|port|livraison|livraisons|envoi|expedition|expeditions|colis|standard|delais?|tarifs?|prix)|"
    r"(?:spese|costi?|spedizion[ei]|consegn[ae]|invio|pacco|pacchi|resi|tempi)|"
    r"(?:shipping|delivery|deliveries|postage|parcels?|costs?|fees?|charges?|returns?)|"
    r"innerhalb|deutschlands?|osterreichs?|schweiz|suisse|svizzera|switzerland|germany|allemagne|austria|autriche|inland|"
    r"ganzen?|toute|tutta|within|domestic|interieur|"
    r"retours?|retouren|ruckgabe|rucksendung|ruckversand|fragen|haufige|faq|questions?|frequentes?|domande|frequenti|"
    r"service|hilfe|aide|aiuto|help|bedingungen|conditions?|condizioni|allgemeine|geschaftsbedingungen|agb|cgv|zahlung|"
    r"paiement|pagamento|payment|und|et|e|and|in|en|a|au|aux|der|die|das|den|de|des|du|la|le|les|l|di|della|nach|zu|zur|fur|pour|per|for|"
    r"bei|ab|reprise|services?|reparaturen|garantien?|unter|uber|an|"
    r"bestell(?:ungen|ung|wert)|warenwert|einkauf(?:swert)?|commandes?|achats?|ordin[ei]|spesa|acquist[io]|orders?|value|"
    r"spend|of|or|more|any|all|bis|mehr|als|moins|plus|des|jusqu|fino|da|oltre|under|over|from|up|to|above|below",
    re.IGNORECASE,
)


def of_shop(
    statement: Statement,
    recorded: Mapping[str, Sequence[Record]],
    linked: str,
    priced: frozenset[Subject],
    *,
    several: bool = True,
) -> Statement | None:
    """The statement as one of the shop, with its way of shipping as mode; None if it is one of an offer.

    Args:
        statement: What is said, in whatever words.
        recorded: Offers on record, and what is recorded of each.
        linked: Id of the offer that it was linked to.
        priced: Subjects of the document that have a price: shipping beside a price is that offer's shipping.
        several: Whether the document states several values of it, which their labels tell apart.
    """
    if linked in recorded:
        is_shops = _is_whole_shops(statement, recorded[linked])
        return replace(statement, scope=replace(statement.scope, variant="")) if is_shops else None
    if statement.attribute not in OF_SHOP or ":" in linked or statement.subject in priced:
        return None
    said = "" if statement.subject.role.value == "main" else f"{statement.subject.name} {statement.subject.variant}"
    if statement.attribute == "free_shipping_from" and not several:
        return replace(statement, scope=replace(statement.scope, variant=""))
    there = statement.scope.regions
    way = [w for w in _WORD.findall(plain(said)) if not _USUAL.fullmatch(w) and _countries().get(w) not in there]
    mode = " ".join(dict.fromkeys(way))
    return replace(statement, scope=replace(statement.scope, mode=statement.scope.mode or mode, variant=""))


def _is_whole_shops(statement: Statement, records: Sequence[Record]) -> bool:
    """Whether a condition beside an offer is the shop's none the less: its own records are silent on it.

    A single article may have a longer right of return, a campaign may have free shipping of its own, unless the words
    say that it is so always.
    """
    attribute = statement.attribute
    if any(said.attribute == attribute for record in records for said in record.statements):
        return False
    are_campaigns = {record.kind is RecordKind.CAMPAIGN for record in records}
    return are_campaigns == _BESIDE.get(attribute) or (attribute == "free_shipping_from" and _is_always_so(statement))


def _is_always_so(statement: Statement) -> bool:
    """Whether the words beside a condition call it the usual one, for everybody: "and as always, free from 40"."""
    scope, where = statement.scope, statement.where
    if scope.voucher or scope.audiences or scope.first or scope.last:
        return False
    return bool(_AS_ALWAYS.search(f"{where.before}{where.quote}{where.after}"))


def plain(text: str) -> str:
    """A text in small letters without accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))


@cache
def _countries() -> Mapping[str, str]:
    """What countries are called, in one word, in the languages that are read, and their ISO codes."""
    return {plain(name): code for name, code in names_of_countries() if name.isalpha()}
