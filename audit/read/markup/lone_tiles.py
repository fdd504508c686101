"""Tiles without siblings: one other product of the shop on a product's page, under whatever heading.

Several tiles are known by being made alike. A single one is known by its name for a card and by its link: it opens
with it, and leads to a sister of the page, in the same folder of the site.
"""

from collections.abc import Collection, Sequence
from urllib.parse import urlsplit

from audit.read.blocks.block import BlockKind, Mark, MarkKind, Zone
from audit.read.markup.frames import Draft, Frame

_MOST = 6  # blocks


def lone_tiles(drafts: Sequence[Draft], address: str) -> frozenset[int]:
    """The ids of the elements that are such tiles.

    Args:
        drafts: Of one page, in order.
        address: Of the page.
    """
    folder, name = _place(address)
    if "/" not in folder:
        return frozenset()  # at the root of a site all pages are sisters
    opened: dict[int, str] = {}
    for draft in drafts:
        target = _whole_link(draft) if draft.marks and draft.zone is Zone.MAIN else ""
        at = _card(draft.frame) if target and _is_sister(_place(target), (folder, name)) else None
        if at is not None:
            opened[id(at)] = target
    begun: set[int] = set()
    for draft in drafts if opened else ():
        at = around(draft.frame, opened)
        if at is None:
            continue
        begins = draft.kind is BlockKind.ALT or id(at) in begun or _whole_link(draft) == opened[id(at)]
        if not begins or any(_leads_astray(mark, opened[id(at)], folder) for mark in draft.marks):
            del opened[id(at)]
        elif draft.kind is not BlockKind.ALT:
            begun.add(id(at))
    return frozenset(begun & opened.keys())


def around(frame: Frame, known: Collection[int]) -> Frame | None:
    """The element around a block that is among some known by their ids."""
    at: Frame | None = frame
    while at is not None and at.blocks <= _MOST:
        if id(at) in known:
            return at
        at = at.parent
    return None


def _whole_link(draft: Draft) -> str:
    """Where a text leads that is a link from its first to its last letter; a picture is no text."""
    for mark in () if draft.kind is BlockKind.ALT else draft.marks:
        if mark.kind is MarkKind.LINK and mark.start == 0 and mark.end == len(draft.text):
            return mark.target
    return ""


def _card(frame: Frame) -> Frame | None:
    """The small element around a block that is called a card."""
    at: Frame | None = frame
    while at is not None and at.blocks <= _MOST and not at.top:
        if at.look.card and at.blocks > 1 and not at.inline:
            return at
        at = at.parent
    return None


def _is_sister(place: tuple[str, str], page: tuple[str, str]) -> bool:
    return place[0] == page[0] and place[1] != page[1]


def _leads_astray(mark: Mark, target: str, folder: str) -> bool:
    """Whether a link leads to the page itself or to another sister of it; one into the basket may stand in a tile."""
    return mark.kind is MarkKind.LINK and mark.target != target and _place(mark.target)[0] == folder


def _place(address: str) -> tuple[str, str]:
    """Host and folder of an address, and the last part of its path."""
    parts = urlsplit(address)
    folder, _, name = parts.path.rstrip("/").rpartition("/")
    return f"{parts.netloc.lower()}{folder}", name
