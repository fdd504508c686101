"""Prices that typography alone names: a short block that its page calls a price and that holds one bare amount.

Shops often write ``<span class="price">49.90</span>`` with the currency elsewhere, or in letters that belong to no
language read here. Such a block is read as a field, and so is a block of one amount in such a currency, whatever it is
called; anything else in it, and nothing is read.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from audit.model.statement import Layer, Term
from audit.read.blocks.block import Block, Mark, MarkKind, Zone
from audit.read.blocks.silent_cells import is_no_term
from audit.read.found import Found, TextContext, Trace
from audit.read.values.field import read_field
from audit.read.words.currencies import UNKNOWN, meant

_DIGIT = re.compile(r"\d")
_AMOUNT = re.compile(r"\d(?:[\d.,'’\u00a0\u202f\u2009 ]*\d)?(?:[.,][–-]+)?")
_SYMBOLS = {
    "kn": "HRK", "hrk": "HRK", "тг": "KZT", "₸": "KZT", "тнг": "KZT", "руб": "RUB", "р": "RUB", "₽": "RUB",
    "rub": "RUB",
    "zł": "PLN", "zl": "PLN", "pln": "PLN", "kč": "CZK", "kc": "CZK", "czk": "CZK", "ft": "HUF", "huf": "HUF",
    "lei": "RON", "ron": "RON", "лв": "BGN", "грн": "UAH", "₴": "UAH", "kr": "KR", "sek": "SEK", "dkk": "DKK",
    "nok": "NOK",
    "r$": "BRL", "₹": "INR", "rs": "RS", "₺": "TRY", "tl": "TRY", "¥": "JPY", "円": "JPY", "₩": "KRW", "aed": "AED",
    "sar": "SAR", "ر.س": "SAR", "د.إ": "AED", "₪": "ILS", "nt$": "TWD", "hk$": "HKD", "s$": "SGD", "mx$": "MXN",
    "元": "CNY", "₫": "VND", "฿": "THB", "₱": "PHP", "rp": "IDR", "rm": "MYR",
    "eur": "EUR", "€": "EUR", "chf": "CHF", "fr": "CHF", "sfr": "CHF", "£": "GBP", "gbp": "GBP",
    "$": "USD", "usd": "USD", "us$": "USD", "a$": "AUD", "c$": "CAD", "aud": "AUD", "cad": "CAD", "nzd": "NZD",
}  # fmt: skip
_OFFERING = frozenset({Zone.MAIN, Zone.TILE})
_PRICES = frozenset({MarkKind.PRICE, MarkKind.OLD_PRICE})
_READ = frozenset({
    "", "eur", "€", "chf", "fr", "sfr", "£", "gbp", "$", "usd", "us$", "a$", "c$", "aud", "cad", "nzd",
})  # fmt: skip
_READ_AS = frozenset({"price", "list_price", "unit_price", "price_after"})
_ASIDE = re.compile(r"\([^()]{0,60}\)")
_LONG = 40
_PAIR = 2


def marked_prices(blocks: Sequence[Block], told: Collection[Found], context: TextContext) -> Iterator[Found]:
    """Prices and former prices that stand alone in marked blocks.

    Args:
        blocks: Of one page.
        told: What the term reader found; blocks with prices are left alone, and so is each amount that is something
            else, as the deposit in a list that is called "prices".
        context: What must be known to read them.
    """
    spoken_for = {one.block for one in told if one.term.attribute in _READ_AS}
    places: dict[int, list[tuple[int, int]]] = {}
    for one in told:
        places.setdefault(one.block, []).append((one.start, one.end))
    for index, block in enumerate(blocks):
        if index in spoken_for or block.zone not in _OFFERING:
            continue
        marks = list(_marks(block)) if block.marks else []
        if not marks and _is_foreign(block.text):
            marks = [(Mark(0, len(block.text), MarkKind.PRICE), "price")]
        if not marks or block.layer is not Layer.TEXT or is_no_term(block):
            continue
        for mark, attribute in marks:
            for found in _read(block, index, mark, attribute, context):
                if not any(start < found.end and found.start < end for start, end in places.get(index, ())):
                    yield found


def _is_foreign(text: str) -> bool:
    """Whether a text is one amount in a currency that no language read here writes."""
    if len(text) > _LONG or not _DIGIT.search(text):
        return False
    amounts = list(_AMOUNT.finditer(text))
    rests = _rests(text, amounts) if len(amounts) == 1 else [""]
    return rests[0] in _SYMBOLS and rests[0] not in _READ


def _marks(block: Block) -> Iterator[tuple[Mark, str]]:
    """The innermost marks that call a stretch a price or a former price."""
    marks = [m for m in block.marks if m.kind in _PRICES and m.end - m.start <= _LONG]
    if not marks:
        return
    struck = [m for m in block.marks if m.kind is MarkKind.STRUCK]
    for mark in marks:
        if any(other is not mark and mark.start <= other.start and other.end <= mark.end for other in marks):
            continue
        former = mark.kind is MarkKind.OLD_PRICE or any(s.start <= mark.start and mark.end <= s.end for s in struck)
        yield mark, "list_price" if former else "price"


def _read(block: Block, index: int, mark: Mark, attribute: str, context: TextContext) -> Iterator[Found]:
    """The one amount of a mark; of two in a price, the larger one is the former price."""
    text = block.text[mark.start : mark.end]
    amounts = list(_AMOUNT.finditer(text))
    rests = _rests(text, amounts)
    if len(amounts) not in {1, _PAIR} or len(set(rests)) != 1 or (rests[0] and rests[0] not in _SYMBOLS):
        return
    currency = meant(_SYMBOLS[rests[0]], context.currency) if rests[0] else context.currency
    if currency == UNKNOWN:
        return
    terms = [(amount, read_field(attribute, amount[0], context, currency)) for amount in amounts]
    read = [(amount, term) for amount, term in terms if term is not None and not term.value.startswith("0 ")]
    if len(read) != len(amounts):
        return
    largest = max(_size(term) for _, term in read)
    for amount, term in read:
        if len(read) == _PAIR and attribute == "price" and _size(term) == largest:
            term = replace(term, attribute="list_price")  # noqa: PLW2901  (the same amount under its other name)
        start, end = mark.start + amount.start(), mark.start + amount.end()
        yield Found(term, index, start, end, trace=Trace(trigger="typography", value=amount[0]))


def _rests(text: str, amounts: Sequence[re.Match[str]]) -> list[str]:
    """What stands beside each amount besides white space and signs."""
    edges = [0, *(amount.start() for amount in amounts[1:]), len(text)]
    parts = [
        text[low:high].replace(amount[0], " ") for amount, low, high in zip(amounts, edges, edges[1:], strict=False)
    ]
    return [_ASIDE.sub("", part.lower()).replace("*", " ").strip(" .:,-–\u00a0") for part in parts]


def _size(term: Term) -> Decimal:
    return Decimal(term.value.split(" ", 1)[0])
