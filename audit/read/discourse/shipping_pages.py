"""Pages and sections about shipping: an amount there is what shipping costs, or from when it costs nothing."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from audit.model.statement import Term
from audit.read.blocks.block import Block, Zone
from audit.read.discourse.goods_tables import tables_of_goods
from audit.read.found import Found
from audit.read.words.days_of_delivery import day_told
from audit.read.words.ways_of_shipping import way_headed, way_named

_SHIPPING = re.compile(
    r"\bversand|\bliefer(?:ung|kosten)|\bporto\b|\blivraison|\bexpédition|frais (?:de port|d['’]envoi)|^envoi\b"
    r"|\bspedizion[ei]|\bconsegna\b|"
    r"\bshipping|\bdelivery\b|\bpostage\b|\b(?:ver)?schick(?:en|t) (?:sie|ihr)\b|\benvoyez-vous|\bspedite\b",
    re.IGNORECASE,
)
_FREE = re.compile(
    r"^\W{0,3}(?:bestellwert|warenwert|einkauf(?:swert)?|d['’]achat|di spesa|order value)?\W{0,3}"
    r"(?:frei\b|gratis|kostenlos|kostenfrei|umsonst|free\b|offert|gratuit)",
    re.IGNORECASE,
)
_FREE_BEFORE = re.compile(
    r"\b(?:frei|gratis|kostenlos|kostenfrei|umsonst|free|offerte?s?|gratuite?s?|gratuit[oa])"
    r"(?: (?:ab|dès|da|from|over|à partir de|a partire da))?\W?$",
    re.IGNORECASE,
)
_NO_DELIVERY = (
    r"\b(?:retour|rück|umtausch|abhol|aufbau|montag|entsorg|verpack|alt[mg]|retrait|repris|emball|ritiro|res[oi]\b|usat"
    r"|return|collect|pick|assembl|install|old\b|express)"
)
_FREE_FIRST = re.compile(  # "Kostenlos wird es für alle ab 60 €", "c'est offert dès 60 €"
    r"(?:^|[.!?;:–—-]\s|, )(?:"
    r"(?:kostenlos|gratis|kostenfrei|umsonst|portofrei|frei) (?:(?:wird|ist|geht)(?: es|['’]s| der versand"
    r"| die (?:lieferung|zustellung))|(?:liefern|versenden|verschicken|schicken) wir)"
    r"|(?:c['’]est|elle (?:est|devient)|il (?:est|devient)|cela devient|ça devient) (?:gratuite?|offerte?|gratis)"
    r"|(?:gratuit|gratuite|offert|offerte) dès"
    r"|(?:è|diventa) (?:gratis|gratuit[ao]|offert[ao])"
    r"|(?:it['’]s|it is|it becomes|that['’]s|it goes) free)\b"
    rf"(?:(?!{_NO_DELIVERY})[^.;:!?\d]){{0,48}}$",
    re.IGNORECASE,
)
_LENGTH = 80
_BEFORE = 40


@lru_cache(maxsize=2048)
def is_about_shipping(heading: str) -> bool:
    """Whether a main heading says that the page is about shipping.

    >>> is_about_shipping("Versand und Lieferung"), is_about_shipping("Laterne Nord")
    (True, False)
    """
    return len(heading) <= _LENGTH and bool(_SHIPPING.search(heading))


def as_shipping(found: Sequence[Found], blocks: Sequence[Block], *, page: str) -> Iterator[Found]:
    """The same terms, prices on a page or in a section about shipping read as costs of shipping.

    Only prices with a currency or in a table, but none of goods, that recur in no period, that are no tile's and beside
    no former price.

    Args:
        found: The terms of a page.
        blocks: Its blocks.
        page: Main heading of a page that is about no offer; else empty.
    """
    whole = is_about_shipping(page)
    reduced = {one.block for one in found if one.term.attribute == "list_price"}
    goods = tables_of_goods(found, blocks) if whole else frozenset()
    for one in found:
        block = blocks[one.block]
        if (
            one.term.attribute not in {"price", "min_order_value"}
            or block.zone is not Zone.MAIN
            or "/" in one.term.value
            or one.block in reduced
            or block.table in goods
            or not (whole or is_about_shipping(" ".join(block.headings[1:][-1:])))
        ):
            yield one
            continue
        free = one.term.bound == "min" or one.term.attribute == "min_order_value"
        before = block.text[: one.start]
        if free and (_FREE.search(block.text[one.end :]) or _FREE_BEFORE.search(before) or _FREE_FIRST.search(before)):
            yield replace(one, term=Term("free_shipping_from", one.term.value))
        elif one.term.attribute == "price" and one.term.bound is None and _is_money(one, block):
            yield _shipped(one, block)
        else:
            yield one


def _shipped(one: Found, block: Block) -> Found:
    """A price as what shipping costs, by the way that its label and the words before it name."""
    names, start = (one.subject, *block.labels), max(0, one.start - _BEFORE)
    way = way_named(" ".join((*names, block.text[start : one.end])))
    way = way or way_headed(block.headings, " ".join((*block.labels, block.text)))
    scope = replace(one.scope, mode=one.scope.mode or way or day_told(names, block.text[start : one.start]))
    return replace(one, term=Term("shipping_cost", one.term.value), scope=scope)


def _is_money(one: Found, block: Block) -> bool:
    return bool(block.table) or any(
        not char.isdigit() and char not in " .,'’–-" for char in block.text[one.start : one.end]
    )
