"""Lines that say once what the amounts below them are per: "Rp./kWh" above "Hydro", "10.40", "Solar", "13.20"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from audit.read.blocks.block import Block
from audit.read.words.rate_labels import unit_named

_BARE = re.compile(r"\d{1,4}[.,]\d{1,4}\*?")
_LONGEST_LABEL = 48
_SENTENCE = (".", "!", "?", ":")


def with_units_above(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, bare numbers with the unit above them as their outermost label, until other text begins."""
    unit = ""
    for block in blocks:
        named = unit_named(block.text) if block.table == 0 else ""
        if named:
            unit = named
            yield block
        elif unit and block.labels and _BARE.fullmatch(block.text):
            yield replace(block, labels=(*block.labels, unit))
        else:
            unit = unit if _may_name(block) else ""
            yield block


def _may_name(block: Block) -> bool:
    """Whether a block can be the name of an amount below it, or is a value with a unit of its own."""
    return bool(block.labels) or (len(block.text) <= _LONGEST_LABEL and not block.text.endswith(_SENTENCE))
