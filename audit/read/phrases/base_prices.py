"""Base prices in brackets behind a pack's price: "60 tabs 11.99 (0.20 each)", "ten for 8.90 (0.89/piece)"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_OPENED = re.compile(r"[*¹²³]? ?[(\[/=] ?=? ?")
PACKED = frozenset({"price", "list_price"})
COUNTED = frozenset({"1 piece", "1 wash"})
EACH = re.compile(
    r" (?:(?:each|a piece|apiece|je|per (?:tab|tablet|capsule|pod|bag|sheet|roll)|pro (?:tab|kapsel|beutel))\b"
    r"|(?:per|a|al|alla|la|le|par|pro|je|il) [a-z]{3,14}\))"
)


def bracketed_base_prices(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, a smaller amount per piece in a bracket right behind a plain price as its base price.

    Args:
        source: The text.
        drafts: What was read in it, by place.
    """
    out = list(drafts)
    prices = [index for index, draft in enumerate(drafts) if draft.attribute in PACKED]
    for one, two in pairwise(prices):
        pack, piece = drafts[one].token, drafts[two].token
        if not isinstance(pack, Amount) or not isinstance(piece, Amount) or pack.per or piece.number >= pack.number:
            continue
        if not _OPENED.fullmatch(source.folded, drafts[one].end, drafts[two].start):
            continue
        rated = replace(piece, per="1 piece") if not piece.per and EACH.match(source.folded, piece.end) else piece
        if rated.per in COUNTED:
            value = rated.text(source.currency)
            out[two] = replace(drafts[two], attribute="unit_price", token=rated, value=value)
    return out
