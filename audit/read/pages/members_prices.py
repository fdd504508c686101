"""What members pay for the thing that stands before it: "Harbour Nights, 13.99 or 7.99 for members".

Members are whom the second price is for; what it buys is named with the first one, and is not what the page is about.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.blocks.block import Block
from audit.read.found import Found
from audit.read.scopes.member_columns import names_members

_ENDED = re.compile(r"[;!?|]|\.\s")


def named_for_members(found: Sequence[Found], blocks: Sequence[Block]) -> tuple[Found, ...]:
    """What was found, under the name before it where it is only named after members.

    Args:
        found: In all blocks, in the order of the text.
        blocks: Of one document.
    """
    named: dict[int, Found] = {}
    out = []
    for one in found:
        if not one.subject:
            out.append(one)
            continue
        before = named.get(one.block)
        if not names_members(one.subject):
            if one.term.attribute == "price":
                named[one.block] = one
        elif before is not None and not _ENDED.search(blocks[one.block].text, before.end, max(before.end, one.start)):
            own = one.scope.variant == one.subject
            scope = replace(one.scope, variant=before.scope.variant) if own else one.scope
            one = replace(one, subject=before.subject, scope=scope)  # noqa: PLW2901  (the same term, named)
        out.append(one)
    return tuple(out)
