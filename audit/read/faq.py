"""Questions and answers: the question states nothing, but says what the answer behind it is about."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from audit.read.block import Block, BlockKind

_LONGEST = 120
_ASKING = re.compile(r"\b(?:kostet|kosten|coûtent?|costano|costa|costs?|beträgt|hoch ist|much is)\b", re.IGNORECASE)


def with_questions(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, each answer with the question before it as its label.

    >>> [b.labels for b in with_questions([Block("What is shipping?"), Block("4.95 a parcel.")])]
    [(), ('What is shipping',)]
    """
    asked = ""
    for block in blocks:
        if is_question(block.text):
            asked = " ".join(_ASKING.sub(" ", block.text).rstrip("? ").split())
            yield block
            continue
        answers = asked and not block.labels and block.kind is not BlockKind.HEADING
        yield replace(block, labels=(asked,)) if answers else block
        asked = ""


def is_question(text: str) -> bool:
    """Whether a block is one short question and nothing else."""
    return text.endswith("?") and len(text) <= _LONGEST and not any(char.isdigit() for char in text)
