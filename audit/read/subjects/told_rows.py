"""Small print that names a row: "Plan 36: effective rate 5.9 %" below a table in which "Plan 36" is a row.

A sentence that begins with the name of a row and a colon tells something of that row alone.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.blocks.block import BlockKind
from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.subjects.row_names import is_in_row
from audit.read.words.label_words import is_label

_SHORTEST = 5
_MOST = 60  # names; in a longer list each row says its own conditions
_LED = re.compile(r"\W*(?P<name>[^:\n]{5,60}?) ?:(?= )")
_OF_SHOP = frozenset({"shipping_cost", "free_shipping_from", "region", "tax"})


def by_rows(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts, those of sentences that begin with the name of a row and a colon with that name."""
    rows = {draft.block for draft in drafts if is_in_row(read[draft.block])}
    if not rows or len(rows) == len({draft.block for draft in drafts}):
        return list(drafts)
    names = {one.block.labels[-1] for block in rows if (one := read[block]) and len(one.block.labels) > 1}
    names = {name for name in names if len(name) >= _SHORTEST and not is_label(name)}
    return [_named(draft, read[draft.block], names) for draft in drafts] if 0 < len(names) <= _MOST else list(drafts)


def _named(draft: Draft, read: ReadBlock | None, names: set[str]) -> Draft:
    if draft.subject or draft.attribute in _OF_SHOP or read is None or read.block.kind is BlockKind.CELL:
        return draft
    start, end = read.parsed.clauses.sentence(draft.start + read.phrase.start)
    found = _LED.match(read.parsed.source.text, start, end)
    return replace(draft, subject=found["name"]) if found and found["name"] in names else draft
