"""HTML cut into blocks: whole pages through the fast parser, fragments through the patient one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

from audit.model.capture import Link
from audit.model.statement import Layer
from audit.read.blocks.block import Block, BlockKind, MarkKind, Zone
from audit.read.blocks.rates_behind import with_rates_behind
from audit.read.markup.cards import Card, group
from audit.read.markup.frames import Draft, Table
from audit.read.markup.labels import is_data, label
from audit.read.markup.regular_prices import mark_former
from audit.read.markup.soup import walk_fragment
from audit.read.markup.tree import Tree, walk
from audit.read.markup.walker import Walker

SPOKEN = frozenset({Zone.MAIN, Zone.TILE, Zone.NOTE, Zone.BANNER, Zone.FOOTER})
_LINKED = frozenset({Zone.MAIN, Zone.TILE, Zone.NOTE, Zone.BANNER})
_READ = frozenset({Zone.MAIN, Zone.NOTE, Zone.TILE})
_START = attrgetter("start")
_LINKS = 2000
_LITTLE = 200  # characters
_SHARE = 5


@dataclass(frozen=True, slots=True)
class HtmlBlocks:
    """What stands in a page or fragment.

    Attributes:
        blocks: In the order of the document, all zones and layers.
        cards: For each block the card around it, or None.
        links: Of the main part and the tiles.
        language: As the ``html`` element says; empty if it does not.
        full: Whether blocks were left out because there are too many.
    """

    blocks: tuple[Block, ...]
    cards: tuple[Card | None, ...]
    links: tuple[Link, ...]
    language: str
    full: bool


def page_blocks(tree: Tree, address: str) -> HtmlBlocks:
    """The blocks of a whole page.

    Where names of classes would leave next to nothing of the page, they are not believed.
    """
    found = _walked(tree, address, trust_names=True)
    if _main_length(found.drafts) * _SHARE < _length(found.drafts) or _main_length(found.drafts) < _LITTLE:
        second = _walked(tree, address, trust_names=False)
        if _main_length(second.drafts) > 2 * _main_length(found.drafts):
            found = second
    elif not _has_heading(found.drafts) and tree.css_first("h1") is not None:
        second = _walked(tree, address, trust_names=False)
        found = second if _has_heading(second.drafts) else found
    return _finish(found)


def fragment_blocks(html: str, address: str, *, mail: bool = False) -> HtmlBlocks:
    """The blocks of a fragment: a part of a mail, the content of a feed entry, a post."""
    walker = Walker(address, trust_names=False, mail=mail)
    walk_fragment(html, walker)
    walker.finish()
    return _finish(walker)


def _walked(tree: Tree, address: str, *, trust_names: bool) -> Walker:
    walker = Walker(address, trust_names=trust_names)
    walk(tree, walker)
    walker.finish()
    return walker


def _finish(walker: Walker) -> HtmlBlocks:
    drafts = walker.drafts
    label(drafts, walker.tables)
    mark_former(drafts)
    cards = group(drafts, walker.base)
    real = {id(table) for table in walker.tables if is_data(table)}
    whole = walker.language[:2].lower()
    blocks = tuple(with_rates_behind(_block(draft, real, whole) for draft in drafts))
    around = tuple(cards.get(draft.group) for draft in drafts)
    return HtmlBlocks(blocks, around, _links(blocks), walker.language, walker.full)


def _block(draft: Draft, real: set[int], whole: str) -> Block:
    """The block; what the mark-up says of the language of the whole is often wrong, that of a part seldom."""
    frame, cell = draft.frame, draft.cell
    table: Table | None = frame.table if cell is not None and id(frame.table) in real else None
    return Block(
        draft.text,
        frame.path,
        draft.kind if table is not None or draft.kind is not BlockKind.CELL else BlockKind.PARAGRAPH,
        draft.level,
        draft.zone,
        draft.group,
        draft.headings,
        draft.labels,
        table.number if table is not None else 0,
        cell.row if table is not None and cell is not None else 0,
        cell.column if table is not None and cell is not None else 0,
        tuple(sorted(draft.marks, key=_START) if len(draft.marks) > 1 else draft.marks),
        draft.layer,
        language=frame.language if frame.language != whole else "",
    )


def _links(blocks: Sequence[Block]) -> tuple[Link, ...]:
    found: dict[str, Link] = {}
    for block in blocks:
        if block.zone not in _LINKED:
            continue
        for mark in block.marks:
            if mark.kind is not MarkKind.LINK or not mark.target.startswith(("http://", "https://")):
                continue
            words = block.text[mark.start : mark.end]
            if mark.target not in found and len(found) < _LINKS:
                found[mark.target] = Link(mark.target, words[:200], block.path)
    return tuple(found.values())


def _main_length(drafts: Sequence[Draft]) -> int:
    return sum(len(d.text) for d in drafts if d.zone in _READ)


def _has_heading(drafts: Sequence[Draft]) -> bool:
    return any(d.level == 1 for d in drafts)


def _length(drafts: Sequence[Draft]) -> int:
    return sum(len(d.text) for d in drafts if d.layer is not Layer.HIDDEN)


def shifted(found: HtmlBlocks, prefix: str, first_group: int) -> HtmlBlocks:
    """The same blocks with another beginning of their paths and other numbers of groups, to join several parts."""
    blocks = tuple(
        replace(b, path=f"{prefix}{b.path}", group=b.group + first_group if b.group else 0) for b in found.blocks
    )
    return replace(found, blocks=blocks)
