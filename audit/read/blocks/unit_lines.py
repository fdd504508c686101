"""Lines that say once what the amounts below them are per: "Rp./kWh" above "Hydro", "10.40", "Solar", "13.20"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from audit.read.blocks.block import Block
from audit.read.words.rate_labels import currency_named, is_money, unit_named

_BARE = re.compile(r"\d{1,4}[.,]\d{1,4}\*?")
_WHOLE = re.compile(r"\d{1,4}(?:[.,]-+|[.,]\d{1,2})?\*?")
_LONGEST_LABEL = 48
_COUNTED = re.compile(  # what columns count that is no money
    r"\b(?:anzahl|nombre|numero|number|nächte|nuits|notti|nights|personen|personnes|persone|people|plätze|places|posti"
    r"|km|kg|dauer|durée|durata|duration|minuten|stunden|minutes|heures|ore|hours|alter|âge|età|age)$",
    re.IGNORECASE,
)
_SENTENCE = (".", "!", "?", ":")


def with_units_above(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, bare numbers with the unit above them as their outermost label, until other text begins."""
    unit = ""
    for block in blocks:
        named = (unit_named(block.text) or currency_named(block.text)) if block.table == 0 else ""
        if named:
            unit = named
            yield block
        elif unit and block.labels and _is_of_unit(block, unit):
            yield replace(block, labels=(*block.labels, unit))
        else:
            unit = unit if _may_name(block) else ""
            yield block


def _is_of_unit(block: Block, unit: str) -> bool:
    """Whether a block is a bare number that is per the unit above: in a table below a currency also a whole one."""
    if block.table and is_money(unit):
        return bool(_WHOLE.fullmatch(block.text)) and not any(map(_COUNTED.search, block.labels))
    return bool(unit_named(unit) and _BARE.fullmatch(block.text))


def _may_name(block: Block) -> bool:
    """Whether a block can be the name of an amount below it, or is a value with a unit of its own."""
    return bool(block.labels) or (len(block.text) <= _LONGEST_LABEL and not block.text.endswith(_SENTENCE))
