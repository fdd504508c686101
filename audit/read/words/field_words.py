"""Words of enumerations and regions in fields: the vocabulary's own, those of feeds, and those of the languages."""

import re

from audit.model.attributes import ATTRIBUTES
from audit.read.words.fold import fold
from audit.read.words.lexicon import Lexicon, Role, languages, lexicon_for

_FEED_WORDS = {
    "availability": {
        "instock": "InStock", "available": "InStock", "yes": "InStock", "true": "InStock", "1": "InStock",
        "availablefororder": "InStock", "outofstock": "OutOfStock", "unavailable": "OutOfStock", "no": "OutOfStock",
        "false": "OutOfStock", "0": "OutOfStock", "notavailable": "OutOfStock", "preorder": "PreOrder",
        "presale": "PreOrder", "backorder": "BackOrder", "onbackorder": "BackOrder", "backordered": "BackOrder",
        "madetoorder": "MadeToOrder", "limitedavailability": "LimitedAvailability", "lowstock": "LimitedAvailability",
        "soldout": "SoldOut", "discontinued": "Discontinued", "instoreonly": "InStoreOnly",
        "onlineonly": "OnlineOnly", "reserved": "OutOfStock",
    },
    "item_condition": {
        "new": "New", "newcondition": "New", "refurbished": "Refurbished", "refurbishedcondition": "Refurbished",
        "used": "Used", "usedcondition": "Used", "damaged": "Damaged", "damagedcondition": "Damaged",
        "neu": "New", "neuf": "New", "nuovo": "New", "gebraucht": "Used", "occasion": "Used", "usato": "Used",
    },
    "tax": {
        "included": "Included", "incl": "Included", "true": "Included", "yes": "Included", "gross": "Included",
        "brutto": "Included", "ttc": "Included", "inkl": "Included", "excluded": "Excluded", "excl": "Excluded",
        "false": "Excluded", "no": "Excluded", "net": "Excluded", "netto": "Excluded", "ht": "Excluded",
        "exkl": "Excluded",
    },
}  # fmt: skip
_REGION = re.compile(r"[A-Z]{2}(?:-[A-Z0-9]{1,3})?")
_BETWEEN = re.compile(r"\s*(?:[,;/|+&]|\bund\b|\bet\b|\be\b|\band\b)\s*")


def choice_of(attribute: str, text: str, locale: str) -> str:
    """The word of an attribute's enumeration that a field means, or empty if that is not clear.

    >>> choice_of("availability", "https://schema.org/InStock", "en"), choice_of("availability", "in_stock", "en")
    ('InStock', 'InStock')
    """
    tail = text.rstrip("/").rsplit("/", 1)[-1] if "schema.org" in text else text
    plain = re.sub(r"[\W_]+", "", fold(tail))
    known = {word.lower(): word for word in ATTRIBUTES[attribute].words}
    word = known.get(plain) or _FEED_WORDS.get(attribute, {}).get(plain)
    return word or _said(attribute, fold(text), locale)


def regions_of(text: str, locale: str) -> tuple[str, ...]:
    """The ISO 3166 codes, sorted, of the places that a field lists; none if one of them is unknown.

    >>> regions_of("DE, AT", "de"), regions_of("Schweiz", "de-CH")
    (('AT', 'DE'), ('CH',))
    """
    codes = [part if _REGION.fullmatch(part) else _place(part, locale) for part in _BETWEEN.split(text.strip())]
    return tuple(sorted(set(codes))) if all(codes) else ()


def _lexicons(locale: str) -> list[Lexicon]:
    own = locale.partition("-")[0]
    return [lexicon_for(locale), *(lexicon_for(name) for name in languages() if name != own)]


def _said(attribute: str, folded: str, locale: str) -> str:
    for lexicon in _lexicons(locale):
        hits = [h for h in lexicon.hits(folded) if h.entry.says == attribute]
        if hits:
            longest = max(hits, key=lambda hit: hit.end - hit.start)
            return longest.entry.sign.value if longest.entry.sign else ""
    return ""


def _place(text: str, locale: str) -> str:
    folded = fold(text)
    for lexicon in _lexicons(locale):
        for hit in lexicon.hits(folded):
            if hit.entry.role is Role.REGION and (hit.start, hit.end) == (0, len(folded)):
                return hit.entry.value
    return ""
