"""Identifiers that a page's text names: "Art.-Nr. 4711", "SKU: AB-12", "EAN 4006381333931"."""

import re
from collections.abc import Iterator, Sequence

from audit.read.blocks.block import Block, MarkKind, Zone
from audit.read.structured.offerings import gtin, identifier

_CODE = r"(?=[A-Z._/-]{0,30}\d)([A-Z0-9][A-Z0-9._/-]{2,30}[A-Z0-9]|\d{3,})"
_SKU = (
    r"art(?:ikel)?\.?\s?-?\s?(?:nr|nummer|no|code)\b\.?|artikelnummer|bestell(?:nr|nummer|-nr)\.?|produkt(?:nr|"
    r"nummer|code|-nr|-id)\.?|"
    r"(?:n[°ºo]\.?\s?(?:d['’])?)?(?:référence|réf\.?|ref\.?)(?:\s(?:produit|article))?|n[°º]\s?d['’]article|"
    r"code (?:article|produit|matériel|machine|appareil)|(?:geräte|maschinen|material|miet)-?(?:nr|nummer|code)\.?|"
    r"codice (?:articolo|prodotto|macchina|attrezzo|attrezzatura)|"
    r"(?:hire|plant|tool|machine|equipment) (?:code|no|number)\.?|"
    r"cod\.(?: art\.?)?|sku|item (?:no|number|code|#)\.?|product (?:code|no|number|id)\.?|"
    r"asin|šifra|nr\.? ref\.?|(?:numer )?referencyjny|ref(?:erence)? (?:no|number)\.?|catalog(?:ue)? (?:no|"
    r"number)\.?|style (?:no|number|code)\.?|stock (?:code|no)\.?|"
    r"item(?=\s?[:#])|"
    r"cod(?:ul)? produs(?:ului)?|kod produktu|k[óo]d (?:produktu|tovaru|zboží)|obj(?:ednací|\.) ?č(?:íslo|\.)|"
    r"katalogové číslo|cikkszám|artike(?:l|ln)r\.?|varen(?:r|ummer)\.?|tuote(?:numero|koodi)|"
    r"código (?:de(?:l)? )?(?:producto|artículo|produto)|refer[eê]ncia|артикул|код(?: товара)?|"
    r"商品(?:編號|编号|番号|コード)|貨號|货号|品番|型番"
)
_MPN = (
    r"mpn|hersteller(?:nr|nummer|-nr|artikelnummer)\.?|manufacturer (?:part|code|no|number)\.?(?: (?:no|number)\.?)?|"
    r"(?:item )?(?:model|part) (?:no|number)\.?|modell(?:nr|nummer)\.?|teilenummer"
)
_GTIN = r"gtin(?:-?\d\d)?|ean(?:-?(?:code|13|8))?|upc|barcode|isbn(?:-?1[03])?"
_PATTERNS = tuple(
    (kind, re.compile(rf"(?<![\w-])(?:{words})\s*(?:[:：#°.]|nr\.?|is)?\s*[:#]?\s*{code}(?![\w@])", re.IGNORECASE))
    for kind, words, code in (("gtin", _GTIN, r"([\d][\d -]{6,16}\d)"), ("mpn", _MPN, _CODE), ("sku", _SKU, _CODE))
)
_NAMED = re.compile(rf"(?<![\w-])(?:{_GTIN}|{_MPN}|{_SKU})")  # in small letters; stands in all of them
_LABELS = tuple(
    (kind, re.compile(rf"(?:{words})\s*[:：#]?", re.IGNORECASE))
    for kind, words in (("gtin", _GTIN), ("mpn", _MPN), ("sku", _SKU))
)
_VALUE = re.compile(_CODE, re.IGNORECASE)
_LONG = 200
_ALONE = 80
_MOST = 3
_HAS_DIGIT = re.compile(r"\d")


def ids_in(blocks: Sequence[Block]) -> tuple[tuple[str, str], ...]:
    """The identifiers that the main part names, at most three of a kind, sorted."""
    found: dict[tuple[str, str], None] = {}
    for block in blocks:
        if block.zone is not Zone.MAIN or len(block.text) > _LONG or not _HAS_DIGIT.search(block.text):
            continue
        for kind, value in _of(block):
            if sum(known == kind for known, _ in found) < _MOST:
                found[kind, value] = None
    return tuple(sorted(found))


def is_number(block: Block) -> bool:
    """Whether a block is an article number with its label and nothing else: no "product code" is a voucher."""
    text = block.text
    if len(text) > _ALONE or not text[:1].isalpha() or not _HAS_DIGIT.search(text):
        return False  # as most, which begin with no label
    return any((found := pattern.match(text)) is not None and found.end() == len(text) for _, pattern in _PATTERNS)


def _of(block: Block) -> list[tuple[str, str]]:
    found = []
    for kind, pattern in _PATTERNS if _NAMED.search(block.text.lower()) else ():
        hit = pattern.search(block.text)
        if hit:
            found.append((kind, hit[1]))
    if not found:
        found.extend(("sku", value) for value in _marked(block))
    if not found and block.labels:
        for kind, pattern in _LABELS:
            if pattern.fullmatch(block.labels[-1].strip()) and _VALUE.fullmatch(block.text.strip()):
                found.append((kind, block.text.strip()))
                break
    checked = [(kind, gtin(value) if kind == "gtin" else identifier(value)) for kind, value in found]
    return [(kind, value) for kind, value in checked if value and _HAS_DIGIT.search(value)]


def _marked(block: Block) -> Iterator[str]:
    """What stands alone, or behind a label, in elements that are called an article number in any language."""
    for mark in block.marks:
        if mark.kind is MarkKind.NUMBER:
            words = block.text[mark.start : mark.end].replace("：", ":").rpartition(":")[2].strip(" #")
            if _VALUE.fullmatch(words):
                yield words
