"""Lists right behind a paragraph that names an offer and its price: "Gym Flex: 39 a month", below it "Notice: 30 days".

What the entries say of the contract is said of the offer that the paragraph names first, where the document prices
others as well.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from audit.read.blocks.block import BlockKind
from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft

_OF_CONTRACT = frozenset({"contract_term", "notice_period", "renewal_term", "setup_fee", "deposit", "trial_period"})
_LEADING = (BlockKind.PARAGRAPH, BlockKind.LABEL)
_SEVERAL = 2
_REACH = 12  # entries


def by_led_items(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts, nameless conditions of contracts in a list with the name that leads the paragraph above it.

    Args:
        drafts: Of a whole document, with their subjects.
        read: Its blocks, as read.
    """
    listed = [
        i for i, d in enumerate(drafts) if d.attribute in _OF_CONTRACT and not d.subject and _is_item(read, d.block)
    ]
    if not listed:
        return list(drafts)
    leads = _leads(drafts, read)
    if len(set(leads.values())) < _SEVERAL:
        return list(drafts)
    out = list(drafts)
    for index in listed:
        if lead := _lead_above(drafts[index].block, leads, read):
            out[index] = replace(drafts[index], subject=lead)
    return out


def _is_item(read: Sequence[ReadBlock | None], place: int) -> bool:
    one = read[place]
    return one is not None and one.block.kind is BlockKind.ITEM


def _leads(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> Mapping[int, str]:
    """The names that paragraphs begin with before a colon and a price, by their places."""
    leads: dict[int, str] = {}
    for draft in drafts:
        one = read[draft.block]
        if draft.attribute != "price" or not draft.subject or one is None or one.block.kind not in _LEADING:
            continue
        if one.block.text.startswith((f"{draft.subject}: ", f"{draft.subject} – ", f"{draft.subject} : ")):
            leads.setdefault(draft.block, draft.subject)
    return leads


def _lead_above(place: int, leads: Mapping[int, str], read: Sequence[ReadBlock | None]) -> str:
    """The name that leads the paragraph right above the list in which an entry stands, in its section; else empty."""
    item = read[place]
    for above in range(place - 1, max(-1, place - 1 - _REACH), -1):
        one = read[above]
        if one is None or item is None or one.block.headings != item.block.headings:
            return ""
        if one.block.kind is not BlockKind.ITEM:
            return leads.get(above, "")
    return ""
