"""Addresses that stand in a text as they are, which mail programs and networks make links of."""

import re
from collections.abc import Iterable, Iterator

from audit.model.capture import Link
from audit.read.blocks.block import Block

_ADDRESS = re.compile(r"(?<![\w\"'=/])https?://[^\s<>\"'«»„“”|\\^`{}]{4,}")
_AROUND = ".,;:!?…)]’"
_WHOLE = 72  # characters; longer ones may be the first line of an address that was broken


def written_links(blocks: Iterable[Block]) -> Iterator[Link]:
    """The addresses in the texts of blocks, without the punctuation behind them; those that may be cut are left out.

    >>> [link.address for link in written_links([Block("Mehr: https://www.laden.example/herbst/ (bis https://a.b…).")])]
    ['https://www.laden.example/herbst/']
    """
    for block in blocks:
        if "://" not in block.text:
            continue
        for found in _ADDRESS.finditer(block.text):
            address = found[0].rstrip(_AROUND)
            if "…" not in found[0] and "..." not in found[0] and len(address) <= _WHOLE:
                yield Link(address, address, block.path)
