"""Things that are sold by their size: "250 g: 6.90" above "1 kg: 19.90", "90 cm" and "140 cm", "S", "M" and "L".

Each entry of such a list prices one variant of what stands above it. The price of the kilo is that of the largest bag
then, and no base price; it is one where it comes to the same as the price of the bag beside it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from audit.read.blocks.block import BlockKind
from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.label_words import is_label, is_shop_section
from audit.read.words.name_words import EDGES

_NUMBER = r"\d[\d.,]*"
_MONEY = r"(?:CHF|EUR|GBP|USD|Fr\.|[€£$])"
_MEASURED = (
    rf"{_NUMBER}(?: ?[x×] ?{_NUMBER}){{1,2}}(?: ?(?:mm|cm|m))?"
    rf"|(?P<number>{_NUMBER}) ?(?P<unit>mm|cm|ml|cl|dl|l|liter|litres?|litri|g|gr|kg|kilos?|m²|m|[MGT][Bo])\.?"
)
_WORN = r"X{0,4}[SL]|M|\dXL"
_SIZE = re.compile(rf"(?i:{_MEASURED})|{_WORN}")
_LED = re.compile(
    rf"(?:^|[:,;|·])\s*(?P<size>(?i:{_MEASURED})|{_WORN})(?:\s*[:–-]\s*|\s+)(?P<price>(?:{_MONEY} ?)?\d[^=]*)$"
)
_KIND = {"g": "kg", "gr": "kg", "kg": "kg", "kilo": "kg", "kilos": "kg"} | dict.fromkeys(
    ("ml", "cl", "dl", "l", "liter", "litre", "litres", "litri"), "l"
)
_OF_BASE = {
    "g": Decimal("0.001"), "gr": Decimal("0.001"), "ml": Decimal("0.001"), "cl": Decimal("0.01"), "dl": Decimal("0.1"),
}  # fmt: skip
_NEAR = 2  # blocks from one entry to the next: a term and what it costs
_ALIKE = Decimal("0.05")  # a base price that is a little off is still one


@dataclass(frozen=True, slots=True)
class _Entry:
    """A price of a size.

    Attributes:
        place: Index of the draft.
        size: As it is told.
        start: Where the amount begins in its block.
        is_alone: Whether the block tells nothing before its price but the size, and the size names a variant.
    """

    place: int
    size: str
    start: int
    is_alone: bool


def sold_by_size(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts, prices in lists of sizes with the size as their subject, and per nothing but that.

    Args:
        drafts: Of a whole document, by place.
        read: Its blocks, as read.
    """
    out = list(drafts)
    for run in _runs(drafts, read):
        if len({entry.size.casefold() for entry in run}) < 2 or _is_reckoned(run, drafts):  # noqa: PLR2004  (of one size there is no list)
            continue
        for entry in run:
            out[entry.place] = _of_size(entry, out[entry.place], read)
    return out


def _runs(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> Iterator[list[_Entry]]:
    """The entries of each list, first come first."""
    run: list[_Entry] = []
    for place, draft in enumerate(drafts):
        one = read[draft.block]
        entry = _entry(place, draft, drafts[place - 1] if place else None, one) if one else None
        if run and (entry is None or draft.block - drafts[run[-1].place].block > _NEAR):
            yield run
            run = []
        if entry is not None:
            run.append(entry)
    yield run


def _entry(place: int, draft: Draft, before: Draft | None, read: ReadBlock) -> _Entry | None:
    """The entry whose price a draft is; None if no size stands before it."""
    if draft.attribute != "price" or draft.subject or not isinstance(draft.token, Amount):
        return None
    is_sent = bool(read.block.headings) and is_shop_section(read.block.headings[-1])  # what delivery of so much costs
    here = before is not None and before.block == draft.block
    if read.block.labels and not here:
        sizes = [label.strip(EDGES) for label in read.block.labels if not is_label(label)]
        is_only = len(sizes) == 1 and not read.block.text[: draft.start].strip(EDGES)
        is_term = read.block.kind is BlockKind.PARAGRAPH
        return (
            _Entry(place, sizes[0], draft.start, is_term and not is_sent)
            if is_only and _SIZE.fullmatch(sizes[0])
            else None
        )
    begin = before.end if here and before else 0
    found = _LED.search(read.block.text, begin, draft.end)
    if found is None:
        return None
    is_alone = not (is_sent or here or read.block.text[: found.start("size")])
    return _Entry(place, found["size"], found.start("price"), is_alone)


def _is_reckoned(run: Sequence[_Entry], drafts: Sequence[Draft]) -> bool:
    """Whether all prices of a list come to the same for a kilo or a litre: then one is the base price of another."""
    rates = [rate for entry in run if (rate := _rate(entry, drafts[entry.place])) is not None]
    return len(rates) > 1 and max(rates) - min(rates) <= max(rates) * _ALIKE


def _rate(entry: _Entry, draft: Draft) -> Decimal | None:
    found, token = _SIZE.fullmatch(entry.size), draft.token
    if not found or not found["unit"] or found["unit"].lower() not in _KIND or not isinstance(token, Amount):
        return None
    number = Decimal(found["number"].rstrip(".,").replace(",", "."))
    size = number * _OF_BASE.get(found["unit"].lower(), Decimal(1))
    return token.number / size if size else None


def _of_size(entry: _Entry, draft: Draft, read: Sequence[ReadBlock | None]) -> Draft:
    token, one = draft.token, read[draft.block]
    if not isinstance(token, Amount) or one is None:
        return draft
    if token.per and token.per.endswith(("kg", " l", " g", "ml")):
        plain = replace(token, per="")
        draft = replace(draft, start=entry.start, token=plain, value=plain.text(one.parsed.source.currency))
    return replace(draft, subject=entry.size) if entry.is_alone else draft
