"""Prices on the page of an offer that are not what everybody pays for it there.

Beside its own price a page tells what other sellers ask, from how much a month a bank would lend it, what wrapping or
a longer warranty costs, and what holders of a card pay. Words beside the amount tell; the own price tells nothing.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.blocks.block import Block, Zone
from audit.read.found import Found

_SELLERS = re.compile(
    r"\b(?:andere|weitere)n? (?:verkäufer|anbieter|händler)\b|\bother sellers\b|\bautres (?:vendeurs|marchands)\b"
    r"|\baltri (?:venditori|rivenditori)\b",
    re.IGNORECASE,
)
_OFFERS = re.compile(
    r"\b(?:andere|weitere|alle)n? angebote\b|\bmore buying choices\b|\b(?:all|other) offers\b|\bautres offres\b"
    r"|\baltre offerte\b|\b(?:new|neu) (?:&|and|und) (?:used|gebraucht)\b|\bneufs? et (?:d['’])?occasions?\b"
    r"|\bnuov[oi] e usat[oi]\b",
    re.IGNORECASE,
)
_LENT = re.compile(
    r"\b(?:klarna|affirm|afterpay|clearpay|alma|scalapay|oney|cofidis|heylight|cembra|paypal|zip)\b|\bfinanz|\bfinanc"
    r"|\braten(?:kauf|zahlung|kredit)|\bapr\b|\bmensualit|\brateal",
    re.IGNORECASE,
)
_SERVICE = re.compile(
    r"(?:geschenk(?:verpackung|papier)|(?:alt|elektro)geräte?(?:mitnahme|abholung|entsorgung|rücknahme)"
    r"|garantie(?:verlängerung|erweiterung|schutz)|(?:montage|aufbau|installations?)service"
    r"|gift[- ]?(?:wrap(?:ping)?|box)|(?:extended|additional) (?:warranty|guarantee)|installation service"
    r"|emballage[- ]cadeau|extension de garantie|garantie étendue|reprise de l[’']ancien(?: appareil)?"
    r"|(?:confezione|pacchetto) regalo|estensione (?:di |della )?garanzia|ritiro (?:dell[’'])?usato)\b",
    re.IGNORECASE,
)
_CARD = re.compile(r"(?:karte|card|\bcarte|\bcarta|\btessera|\bclub)\b", re.IGNORECASE)
_WITH = re.compile(
    r"(?:(?:[€£$]|CHF|EUR|Fr\.)\s*)?(?:(?:mit|avec|con|with)\s+(?:(?:der|deiner|ihrer|your|the|la|votre|ma|tua)\s+)?"
    r"(?P<card>[\w'’&+-]+(?: [\w'’&+-]+){0,3})|(?P<name>[A-Z][\w'’&+-]*(?: [A-Z][\w'’&+-]*)?)\s+[Pp]rice)[.!*]?$"
)
_NO_CARD = re.compile(
    r"\b(?:versand\w*|lieferung|mwst|ust|steuer\w*|rabatt|gutschein\w*|code|vat|tax|delivery|shipping|discount|coupon"
    r"|voucher|tva|livraison|remise|iva|spedizione|consegna|sconto|raten\w*)\b",
    re.IGNORECASE,
)
_PLAIN = frozenset({"our", "now", "new", "old", "sale", "regular", "normal", "list", "retail", "special", "web",
    "online", "total", "unit", "full", "final", "best", "current", "offer", "starting", "recommended"})  # fmt: skip
_BESIDE = 60
_ROW = 90


def of_the_offer(found: Sequence[Found], blocks: Sequence[Block]) -> tuple[Found, ...]:
    """What was found, with prices of services and of cards said of these; those of others and of banks are left out.

    Args:
        found: In all blocks.
        blocks: Of the page of one offer.
    """
    kept = [one for one in found if one.term.attribute != "price" or not _is_beside(one, blocks[one.block])]
    own = {one.block for one in kept if one.term.attribute == "price" and _is_plain(one, blocks[one.block])}
    return tuple(_settled(one, blocks[one.block], own) for one in kept)


def _is_beside(one: Found, block: Block) -> bool:
    """Whether a price is that of others, or nothing is paid for an option that another line names ("Pads / free")."""
    if _is_of_others(one, block):
        return True
    told = (block.text, *block.labels, *block.headings)
    return one.term.value.startswith("0 ") and bool(one.subject) and not any(one.subject in text for text in told)


def _is_of_others(one: Found, block: Block) -> bool:
    """Whether a price is asked by somebody else, or the lowest monthly one by a bank."""
    start = max(0, one.start - _BESIDE)
    if _SELLERS.search(block.text, start, one.end):
        return True
    if one.term.bound != "min":
        return False
    if "/P" in one.term.value:
        return len(block.text) <= 2 * _ROW and bool(_LENT.search(block.text))
    return bool(_OFFERS.search(block.text, start, one.end))


def _is_plain(one: Found, block: Block) -> bool:
    if one.subject and one.subject in block.text:
        return False
    return block.zone is Zone.MAIN and not _condition(one, block) and not _service(one, block)


def _settled(one: Found, block: Block, own: set[int]) -> Found:
    """A price said of the service or the card that its words name, where the offer has a price of its own."""
    if one.term.attribute != "price" or not own - {one.block}:
        return one
    service = _service(one, block)
    if service and service not in one.subject:
        return replace(one, subject=service, scope=replace(one.scope, variant=service))
    words = "" if service else _condition(one, block)
    if not words or one.scope.audiences:
        return one
    if _CARD.search(words):
        return replace(one, scope=replace(one.scope, audiences=frozenset({"Members"})))
    return replace(one, subject=words, scope=replace(one.scope, variant=words))


def _service(one: Found, block: Block) -> str:
    """The service that stands before the amount in a short block, whose price it is then."""
    if len(block.text) > _ROW:
        return ""
    found = _SERVICE.search(block.text, max(0, one.start - _BESIDE), one.end)
    return found[0] if found else ""


def _condition(one: Found, block: Block) -> str:
    """What stands behind the only amount of a short block: "£2.50 with a card", "£2.50 Club Price"."""
    if len(block.text) > _BESIDE or any(letter.isalpha() for letter in block.text[: one.start]):
        return ""
    last = max((place for place, letter in enumerate(block.text) if letter.isdigit()), default=-1) + 1
    behind = _WITH.match(block.text[last:].strip()) if last <= one.end + 1 else None
    words = (behind["card"] or behind["name"]) if behind else ""
    return "" if _NO_CARD.search(words) or words.casefold() in _PLAIN else words
