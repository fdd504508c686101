"""Base prices on a line of their own below a pack's price: "24.90" above "(0.83 a lens)" or "0.83 per lens".

In a card they may stand above it as well, with what is in the pack: "40 litres (0.20 / 1 litre)".
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.base_prices import COUNTED, EACH, PACKED
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount

_THING = re.compile(
    r" ?(?:each|apiece|/ ?[a-z]{3,14}|(?:per|pro|je|par|a|al|alla|la|le) (?!mois|monat|month|tag|jour|day|giorno|woche"
    r"|semaine|week|ann|jahr|year|nacht|nuit|night|nott|stunde|heure|hour|ora|person|km)[a-z]{3,14}) ?"
)
_QUANTITIES = frozenset({"kg", "g", "l", "ml", "cl", "dl", "m", "m2", "m3"})
_TIMES = 4


def base_price_lines(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of a document, the smaller amount of a line in brackets below a pack's price as its base price.

    Args:
        drafts: Of a whole document, by place.
        read: The blocks of the document, as read.
    """
    out = list(drafts)
    for index in range(1, len(out)):
        line = read[out[index].block]
        if line and (_is_bracket(line) or _is_each(out[index], out[index - 1], line)):
            out[index] = _as_base_price(out[index], out[index - 1], line)
    return _in_cards(out, read)


def _in_cards(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts, prices per quantity in brackets as base prices where their card has a plain price."""
    rated = {index for index, draft in enumerate(drafts) if _is_aside(draft, read[draft.block])}
    if not rated:
        return list(drafts)
    priced = {_group(read[d.block]) for d in drafts if d.attribute == "price" and "/" not in d.value} - {0}
    return [
        replace(draft, attribute="unit_price") if index in rated and _group(read[draft.block]) in priced else draft
        for index, draft in enumerate(drafts)
    ]


def _is_aside(draft: Draft, line: ReadBlock | None) -> bool:
    """Whether a price per quantity stands in brackets."""
    if line is None or draft.attribute != "price" or draft.value.rpartition(" ")[2] not in _QUANTITIES:
        return False
    return line.block.text[: draft.start].rstrip()[-1:] == "("


def _group(line: ReadBlock | None) -> int:
    return line.block.group if line else 0


def _is_bracket(line: ReadBlock) -> bool:
    return line.block.text.startswith("(") and line.block.text.endswith(")")


def _is_each(piece: Draft, pack: Draft, line: ReadBlock) -> bool:
    """Whether a line is nothing but a small amount for each thing of a pack ("0.83 per lens" below "24.90")."""
    one, two = pack.token, piece.token
    if not isinstance(one, Amount) or not isinstance(two, Amount) or _TIMES * two.number > one.number or two.word:
        return False
    text = line.parsed.source.folded
    bare = piece.start + line.phrase.start == line.phrase.start and not text[: two.start].strip()
    return bare and bool((two.per in COUNTED and two.end >= len(text.rstrip())) or _THING.fullmatch(text, two.end))


def _as_base_price(piece: Draft, pack: Draft, line: ReadBlock) -> Draft:
    """The amount of such a line as a base price, if it is per piece and less than the plain price right above."""
    one, two, source = pack.token, piece.token, line.parsed.source
    if not isinstance(one, Amount) or not isinstance(two, Amount) or one.per or two.number >= one.number:
        return piece
    each = EACH.match(source.folded, two.end) or _THING.fullmatch(source.folded, two.end)
    rated = replace(two, per="1 piece") if not two.per and each else two
    below = piece.attribute == "price" and pack.attribute in PACKED and piece.block - pack.block == 1
    if not below or rated.per not in COUNTED:
        return piece
    return replace(piece, attribute="unit_price", token=rated, value=rated.text(source.currency))
