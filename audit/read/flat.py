"""Flat text to blocks."""

from audit.read.block import Block


def blocks_of_text(text: str) -> tuple[Block, ...]:
    """The blocks of a flat text: its lines."""
    return tuple(Block(" ".join(line.split())) for line in text.splitlines() if line.strip())
