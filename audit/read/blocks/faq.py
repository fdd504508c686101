"""Questions and answers: the question states nothing, but says what the answer behind it is about."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from audit.read.blocks.block import Block, BlockKind

_LONGEST = 120
_ASKING = re.compile(r"\b(?:kostet|kosten|coûtent?|costano|costa|costs?|beträgt|hoch ist|much is)\b", re.IGNORECASE)
_OUTSIDE = re.compile(  # what is asked about some cases says nothing of the answer
    r"\b(?:hors|sauf|au[sß]er|ausser|excluding|except|outside|fuori|tranne|eccetto)\b.*", re.IGNORECASE
)


def with_questions(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, each with the question that it answers, the first answer with it as its label.

    >>> [b.labels for b in with_questions([Block("What is shipping?"), Block("4.95 a parcel.")])]
    [(), ('What is shipping',)]
    """
    label = asked = ""
    for block in blocks:
        if is_question(block.text):
            label = asked = " ".join(_OUTSIDE.sub(" ", _ASKING.sub(" ", block.text)).rstrip("? ").split())
            yield replace(block, asked=asked)
            continue
        if asked and block.kind is BlockKind.HEADING:
            asked = ""
        answers = label and asked and not block.labels
        yield replace(block, asked=asked, labels=(label,) if answers else block.labels) if asked else block
        label = ""


def is_question(text: str) -> bool:
    """Whether a block is one short question and nothing else."""
    return text.endswith("?") and len(text) <= _LONGEST and not any(char.isdigit() for char in text)
