"""The walk through a page: what stands there becomes drafts of blocks, with zone, layer, headings and marks.

A block ends at every boundary of an element that is not inline text.
"""

import re
from urllib.parse import urljoin

from audit.model.statement import Layer
from audit.read.blocks.block import BlockKind, Mark, MarkKind, Zone
from audit.read.blocks.joining import Buffer, split_long
from audit.read.markup.dress import LONGEST, dress
from audit.read.markup.elements import is_amount, kind_of, level_of, section_around, whole_marks
from audit.read.markup.frames import Cell, Draft, Frame, Table, reach
from audit.read.markup.hiding import is_hidden, unfolds
from audit.read.markup.looks import TESTED, is_block, is_struck, tested_as
from audit.read.markup.roles import play
from audit.read.markup.tags import PARTING, SKIPPED
from audit.read.markup.tree import Attributes
from audit.read.markup.zones import is_cross_selling, may_hold_banners, zone_of

_ITEM_ATTRIBUTES = frozenset({"data-sku", "data-product-sku", "data-gtin", "data-ean", "data-item-sku"})
_HIDING = frozenset({"hidden", "aria-hidden"})
_RARE = _ITEM_ATTRIBUTES | _HIDING | {"lang", "aria-expanded", "role", "style"}
_UNUSUAL = _RARE | TESTED
_VOID = frozenset({"br", "img", "input", "hr", "wbr"})
_MENU, _STRUCK = Zone.NAVIGATION, MarkKind.STRUCK  # a name is found ten times as fast as the member of an enum
_UNREAD = frozenset({_MENU, Zone.CONSENT, Zone.HIDDEN})
_ORIGIN = re.compile(r"https?://[^/?#]+")
_SUMMARY = 6  # what folds away under a summary is a section with a heading
_MAX_ALT = 300
_MAX_BLOCKS = 20000
_OPENING = 25


class Walker:
    """Collects drafts while it is told what stands in the tree (``audit.read.markup.tree.Visitor``).

    Args:
        address: Of the page, to make links absolute.
        trust_names: Whether classes, ids and a page's ``header`` decide about zones; other tags and roles always do.
        mail: Whether it is a mail, whose hidden text is the preview in the list of mails.

    Attributes:
        drafts: What was found, in the order of the document.
        tables: All tables.
        language: Of the ``html`` element.
        full: Whether the page has more blocks than are kept.
        base: The address against which links are resolved.
        skipped: Elements in which no text of the page stands.
    """

    skipped = SKIPPED

    def __init__(self, address: str, *, trust_names: bool = True, mail: bool = False) -> None:
        self.drafts: list[Draft] = []
        self.tables: list[Table] = []
        self.language = ""
        self.full = False
        self.base = address
        self._origin = found[0] if (found := _ORIGIN.match(address)) else ""
        self._trust = trust_names
        self._folded: set[str] = set()  # ids of what buttons unfold
        self._mail = mail
        self._buffer = Buffer()
        self._frame: Frame | None = None
        self._block: Frame | None = None  # innermost element that is not inline
        self._headings: list[tuple[int, str, Frame | None]] = []
        self._texts: tuple[str, ...] = ()
        self._cells: list[Cell] = []
        self._crossing: list[tuple[int, Frame | None]] = []
        self._top = Frame(None, "", 1)

    def open(self, tag: str, attributes: Attributes, index: int) -> bool:
        """An element begins."""
        if tag in _VOID:
            self._void(tag, attributes, index)
            return False
        frame = self._framed(tag, attributes, index)
        if frame.zone in _UNREAD and tag != "noscript" and not may_hold_banners(frame):
            self._pass(frame)
            return False
        if frame.inline:
            self._open_inline(frame)
        else:
            if self._buffer.length:
                self._flush()
            frame.outer, self._block = self._block, frame
            self._open_block(frame, attributes)
        self._frame = frame
        return True

    def text(self, data: str) -> None:
        """A text node."""
        frame = self._frame
        if frame is None:
            self._frame = self._block = frame = self._top
        if frame.zone is _MENU:
            return
        if data.isspace():  # most texts of a page are its line ends
            self._buffer.part()
        elif frame.tag == "sup":
            self._buffer.add_superscript(data)
        elif frame.look.cents:
            self._buffer.add_cents(data)
        else:
            self._buffer.add(data)

    def close(self) -> None:
        """The element that was opened last ends."""
        frame = self._frame
        if frame is None:
            return
        parent = frame.parent
        if frame.inline:
            self._close_inline(frame)
        else:
            if self._buffer.length:
                self._flush()
            self._close_block(frame)
            self._block = frame.outer
        if parent is not None and frame.blocks:
            parent.blocks += frame.blocks
        self._frame = parent

    def finish(self) -> None:
        """Nothing follows; what stands outside of any element becomes a block."""
        self._flush()

    def _pass(self, frame: Frame) -> None:
        """Leave out what nobody reads: menus, cookie texts and what is not shown; it parts blocks all the same."""
        if frame.inline:
            self._buffer.part()
        else:
            self._flush()

    def _framed(self, tag: str, attributes: Attributes, index: int) -> Frame:
        """An element with all that its tag, names and attributes say of it."""
        if not attributes:
            dressed = dress(tag)
            frame = Frame(self._frame, tag, index, dressed)
            if dressed.places:
                self._place(frame, attributes)
            return frame
        unusual = not _UNUSUAL.isdisjoint(attributes)
        named = attributes.get("id") or attributes.get("itemprop") or (tested_as(attributes) if unusual else "")
        dressed = dress(tag, (attributes.get("class") or "")[:LONGEST], (named or "")[:LONGEST])
        frame = Frame(self._frame, tag, index, dressed)
        style = (attributes.get("style") or "") if unusual else ""
        if style:
            frame.inline = frame.inline and (frame.look.cents or not is_block(style))
            if is_struck(style):
                frame.mark, frame.marked = _STRUCK, True
        if dressed.priced:
            frame.old, frame.price = frame.look.old, frame.look.price
        elif frame.old and frame.mark is _STRUCK:
            frame.old = False
        if tag == "a":
            self._dress_link(frame, attributes)
        if unusual or dressed.veils:
            self._dress_rarely(frame, attributes, style)
        plays = unusual and play(frame, attributes.get("role") or "")
        if dressed.places or plays:
            self._place(frame, attributes)
        frame.note = frame.note or frame.look.note
        return frame

    def _dress_rarely(self, frame: Frame, attributes: Attributes, style: str) -> None:
        """Fill in what few elements say: that they are hidden, their language, article number, what they unfold."""
        if self._is_hidden(frame, attributes, style):
            frame.layer, frame.zone = (Layer.META, frame.zone) if self._mail else (Layer.HIDDEN, Zone.HIDDEN)
        language = attributes.get("lang")
        if language:
            frame.language = language[:2].lower()
            self.language = self.language or language
        if "aria-expanded" in attributes:
            self._folded.add(attributes.get("aria-controls") or "")
        if not _ITEM_ATTRIBUTES.isdisjoint(attributes):
            frame.item = tuple(
                (name, str(attributes[name])[:60]) for name in sorted(_ITEM_ATTRIBUTES) if attributes.get(name)
            )

    def _dress_link(self, frame: Frame, attributes: Attributes) -> None:
        target = (attributes.get("href") or "").strip()
        if target:
            frame.target = self._absolute(target)

    def _absolute(self, target: str) -> str:
        if target.startswith(("http://", "https://")):
            return target
        if target[0] == "/" and target[1:2] != "/" and "/." not in target:
            return self._origin + target
        try:
            return urljoin(self.base, target)
        except ValueError:  # "http://[" and its like
            return ""

    def _is_hidden(self, frame: Frame, attributes: Attributes, style: str) -> bool:
        if unfolds(frame, attributes, self._folded):
            return False
        parent = frame.parent
        if parent is not None and parent.has_ears and not parent.blocks and self._buffer.length <= parent.start:
            parent.has_ears = False  # nothing was said to ears: what looks like a double is all there is
        return is_hidden(frame, attributes, style, trust_names=self._trust)

    def _place(self, frame: Frame, attributes: Attributes) -> None:
        """Find the zone of an element that may open one."""
        if frame.tag == "noscript":
            frame.layer, frame.zone = Layer.HIDDEN, Zone.HIDDEN
        around = frame.zone
        if around is Zone.HIDDEN:
            return
        frame.zone = zone_of(frame, attributes, trust_names=self._trust)
        if frame.tag == "header" and around is Zone.MAIN and len(self.drafts) > _OPENING:
            frame.zone = around  # behind so much text it is the header of an offer, not that of the site

    def _void(self, tag: str, attributes: Attributes, index: int) -> None:
        buffer = self._buffer
        if tag == "br":
            buffer.part()
            if self._cells:
                self._cells[-1].end_line(buffer.length)
        elif tag == "hr":
            self._flush()
        elif tag == "img":
            self._alternative(attributes, index)
        elif tag == "input" and (attributes.get("type") or "") in {"submit", "button"}:
            buffer.part()
            buffer.add(attributes.get("value") or "")
            buffer.part()

    def _alternative(self, attributes: Attributes, index: int) -> None:
        alt = " ".join((attributes.get("alt") or "").split())[:_MAX_ALT]
        if len(alt) < 3 or self._frame is None or self._frame.zone is _MENU:  # noqa: PLR2004  (an icon)
            return
        frame = Frame(self._frame, "img", index)
        marks = [mark for mark in whole_marks(frame, alt, parts=()) if mark.target]
        draft = Draft(alt, frame, BlockKind.ALT, marks, self._texts)
        if draft.layer is Layer.TEXT:
            draft.layer = Layer.ALT
        self._keep(draft)

    def _open_inline(self, frame: Frame) -> None:
        parent = frame.parent
        if parent is not None and frame.tag == "a":
            # Neighbouring links of one kind are entries of a list, whatever they are marked up as.
            if parent.last == frame.signature and self._buffer.length:
                self._flush()
            parent.last = frame.signature
        if parent is not None:
            parent.count(frame.signature)
        if frame.mark is _STRUCK:
            self._buffer.part()  # "€99" and the former price behind it
        elif frame.tag in PARTING:
            self._buffer.seam()
        frame.start = self._buffer.length

    def _close_inline(self, frame: Frame) -> None:
        if frame.marked:
            self._mark(frame)
        if frame.mark is _STRUCK or (frame.look.price and self._buffer.ends_price(frame.start)):
            self._buffer.part()  # "$200" and "2 bids" beside it
        elif frame.tag in PARTING:
            self._buffer.seam()

    def _mark(self, frame: Frame) -> None:
        """Mark what the buffer holds of an inline element."""
        buffer = self._buffer
        if buffer.length <= frame.start:
            return
        if frame.mark is not None:
            buffer.mark(frame.start, frame.mark, frame.target)
        kinds = frame.look.kinds
        for kind in kinds:
            buffer.mark(frame.start, kind)
        if not kinds and frame.tag == "sup":
            buffer.mark(frame.start, MarkKind.SUPERSCRIPT)

    def _open_block(self, frame: Frame, attributes: Attributes) -> None:
        parent = frame.parent
        if parent is not None:
            parent.count(frame.signature)
            parent.last = ""
        tag = frame.tag
        if tag == "table":
            self._open_table(frame)
        elif frame.table is not None and tag in {"tr", "td", "th", "thead", "tbody", "tfoot"}:
            self._open_part(frame.table, tag, attributes)

    def _open_table(self, frame: Frame) -> None:
        outer = frame.table
        if outer is not None:
            outer.nested = True
        frame.table = Table(frame, len(self.tables) + 1, outer)
        self.tables.append(frame.table)

    def _open_part(self, table: Table, tag: str, attributes: Attributes) -> None:
        if tag == "tr":
            table.start_row()
        elif tag in {"td", "th"}:
            columns, rows = reach(attributes.get("colspan")), reach(attributes.get("rowspan"))
            scope = attributes.get("scope") or ""
            self._cells.append(table.start_cell(columns, rows, scope, head=tag == "th" or table.head))
        else:
            table.head = tag == "thead"

    def _close_block(self, frame: Frame) -> None:
        tag = frame.tag
        if tag in {"td", "th"} and frame.table is not None and self._cells:
            self._cells.pop()
        elif tag == "thead" and frame.table is not None:
            frame.table.head = False
        if frame.heads:
            self._leave(frame)

    def _leave(self, frame: Frame) -> None:
        """Headings inside a section end with it."""
        self._headings = [entry for entry in self._headings if entry[2] is not frame]
        self._texts = tuple(text for _, text, _ in self._headings)
        self._crossing = [entry for entry in self._crossing if entry[1] is not frame]

    def _flush(self) -> None:
        if not self._buffer.length:
            return
        at = self._frame
        while at is not None and at.inline:
            if at.marked:
                self._mark(at)
            at.start = 0
            at = at.parent
        text, marks = self._buffer.take()
        frame = self._block or self._frame
        if frame is None:
            return
        marks += whole_marks(frame, text, parts=marks)
        if len(text) <= 4000:  # noqa: PLR2004  (the limit of split_long)
            self._keep(self._draft(text, frame, marks))
            return
        for start, part in split_long(text):
            end = start + len(part)
            inside = [
                Mark(m.start - start, m.end - start, m.kind, m.target) for m in marks if start <= m.start < m.end <= end
            ]
            self._keep(self._draft(part, frame, inside))

    def _draft(self, text: str, frame: Frame, marks: list[Mark]) -> Draft:
        level = level_of(frame) or (_SUMMARY if frame.tag == "summary" else 0)
        if level and not is_amount(text):
            return self._heading(text, frame, marks, level)
        draft = Draft(text, frame, kind_of(frame, text), marks, self._texts)
        if frame.note and draft.zone in {Zone.MAIN, Zone.TILE}:
            draft.zone = Zone.NOTE
        if frame.tag == "caption" and frame.table is not None:
            frame.table.caption = text
        return draft

    def _heading(self, text: str, frame: Frame, marks: list[Mark], level: int) -> Draft:
        self._headings = [entry for entry in self._headings if entry[0] < level]
        self._crossing = [entry for entry in self._crossing if entry[0] < level]
        draft = Draft(text, frame, BlockKind.HEADING, marks, tuple(above for _, above, _ in self._headings))
        draft.level = level
        around = section_around(frame) if level > 1 else None
        if around is not None:
            around.heads = True
        at: Frame | None = frame if level == 1 else None
        while at is not None:
            at.top = True
            at = at.parent
        self._headings.append((level, text[:_MAX_ALT], around))
        self._texts = tuple(above for _, above, _ in self._headings)
        if level > 1 and is_cross_selling(text):
            self._crossing.append((level, around))
            draft.zone = Zone.TILE
        return draft

    def _keep(self, draft: Draft) -> None:
        if len(self.drafts) >= _MAX_BLOCKS:
            self.full = True
            return
        if self._crossing and draft.zone is Zone.MAIN:
            draft.zone = Zone.TILE
        if self._cells:
            draft.cell = self._cells[-1]
            draft.cell.drafts.append(draft)
        self.drafts.append(draft)
        frame = draft.frame
        frame.blocks += 1
        if frame.tag == "img" and frame.parent is not None:
            frame.parent.blocks += 1  # an image is never closed
