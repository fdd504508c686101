"""Prices of a whole room beside those of one person in it: a column that says again what the one beside it says.

"161 per person and night" and "322 per room (2 persons)" are one price, told twice.
"""

import re
from collections import defaultdict
from collections.abc import Sequence

from audit.read.blocks.block import Block
from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount

_PERSON = re.compile(
    r"\bpro (?:person|kopf)|\bp\. ?p\b|\bje person|\bper (?:person|head|guest)|\bpp\b|\bpppn\b|\bpar (?:personne|tête)"
    r"|\b(?:a|per) (?:persona|testa)",
    re.IGNORECASE,
)
_ROOM = re.compile(
    r"\b(?:pro|je) (?:zimmer|suite|kabine|apartment|wohnung|hütte)|\bper (?:room|suite|cabin|apartment|cottage)"
    r"|\bpar (?:chambre|suite|cabine|appartement)|\b(?:a|per) (?:camera|suite|cabina|appartamento)"
    r"|\b2 ?(?:pers|erw|adults?|guests?)|\b(?:für|for|pour|per) (?:zwei|two|deux|due|2)\b",
    re.IGNORECASE,
)


def without_room_twins(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts without the prices of rooms in whose row a price for one person stands too.

    Args:
        drafts: Of a whole document.
        read: The blocks of the document, as read.
    """
    cells: defaultdict[tuple[int, int], list[Draft]] = defaultdict(list)
    for draft in drafts:
        block = _cell(draft, read)
        if block is not None:
            cells[block.table, block.row].append(draft)
    twins = {id(draft) for row in cells.values() if len(row) > 1 for draft in _rooms(row, read)}
    return [draft for draft in drafts if id(draft) not in twins] if twins else list(drafts)


def _cell(draft: Draft, read: Sequence[ReadBlock | None]) -> Block | None:
    one = read[draft.block]
    is_price = draft.attribute == "price" and isinstance(draft.token, Amount)
    return one.block if is_price and one is not None and one.block.table and one.block.column else None


def _rooms(row: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    heads = {id(draft): " ".join(one.block.labels) if (one := read[draft.block]) else "" for draft in row}
    if not any(_PERSON.search(heads[id(draft)]) for draft in row):
        return []
    return [draft for draft in row if _ROOM.search(heads[id(draft)]) and not _PERSON.search(heads[id(draft)])]
