"""Base prices on a line of their own, in brackets below a pack's price: "24.90" above "(0.83 a lens)"."""

from collections.abc import Sequence
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.base_prices import COUNTED, EACH, PACKED
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount


def base_price_lines(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of a document, the smaller amount of a line in brackets below a pack's price as its base price.

    Args:
        drafts: Of a whole document, by place.
        read: The blocks of the document, as read.
    """
    out = list(drafts)
    for index in range(1, len(out)):
        line = read[out[index].block]
        if line and line.block.text.startswith("(") and line.block.text.endswith(")"):
            out[index] = _as_base_price(out[index], out[index - 1], line)
    return out


def _as_base_price(piece: Draft, pack: Draft, line: ReadBlock) -> Draft:
    """The amount of such a line as a base price, if it is per piece and less than the plain price right above."""
    one, two, source = pack.token, piece.token, line.parsed.source
    if not isinstance(one, Amount) or not isinstance(two, Amount) or one.per or two.number >= one.number:
        return piece
    rated = replace(two, per="1 piece") if not two.per and EACH.match(source.folded, two.end) else two
    below = piece.attribute == "price" and pack.attribute in PACKED and piece.block - pack.block == 1
    if not below or rated.per not in COUNTED:
        return piece
    return replace(piece, attribute="unit_price", token=rated, value=rated.text(source.currency))
