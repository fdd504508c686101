"""Tables of the cards that a club sells: "Card Lake 49.–, Card Hill 79.–" are offers.

Where some rows bear other names ("normal price", "with the Gold Card") a card says who pays so much.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.blocks.block import Block, BlockKind

_SEVERAL = 2
_KIND = r"(?:karte|card|carte|carta|tessera|ausweis|pass|mitgliedschaft|membership|adhésion|cotisation|abonnement|abo)"
_CARD = re.compile(
    r"(?!(?:mit|ohne|für|bei|con|senza|per|avec|sans|pour|with|without|for|our|unsere)\b"
    r"|kunden|treue|vorteils|bonus|club|loyalty|reward|member|fidel|fidél"
    r"|[^\W\d_]+ (?:mit|ohne|con|senza|avec|sans|with|without) )"
    rf"(?:{_KIND} (?P<behind>[^\W\d_][\w'’+ -]*)|(?P<before>[^\W\d_][\w'’+ -]*?)[ -]?{_KIND})(?: ?\([^()]*\))?",
    re.IGNORECASE,
)


def with_cards_sold(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks, those of tables whose rows are all cards of names of their own told to be so."""
    rows: dict[int, set[str]] = {}
    for block in blocks:
        if block.table and block.column and block.kind is BlockKind.CELL and len(block.labels) > 1:
            rows.setdefault(block.table, set()).add(block.labels[1])
    sold = {table for table, names in rows.items() if len(names) >= _SEVERAL and all(map(_CARD.fullmatch, names))}
    return [replace(b, of_cards=True) if b.table in sold else b for b in blocks] if sold else blocks
