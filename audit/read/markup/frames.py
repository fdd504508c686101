"""What the walk through a page leaves behind before labels and groups are known: elements and drafts of blocks."""

import re

from audit.model.statement import Layer
from audit.read.blocks.block import BlockKind, Mark, Zone
from audit.read.markup.dress import Dress, dress
from audit.read.markup.tree import step

DEEPEST = 256
_BARE = dress("")


class Frame:
    """One element on the way from the root to where the walk stands.

    Attributes:
        parent: The element around it; None for the root.
        tag: Its name.
        depth: Number of elements around it.
        index: Its number among its sibling elements.
        look: What its names say.
        signature: Tag and class, by which repeated siblings are known.
        inline: Whether text flows through it.
        outer: For others, the innermost element around it through which no text flows.
        zone: The zone in which it stands.
        layer: The layer in which its text stands.
        language: ISO 639 code, if it or an element around it says so.
        old: Whether it stands inside a former price.
        price: Whether it stands inside a price.
        mark: What its typography means, if anything.
        marked: Whether tag, names or style give its text a mark.
        start: Length of the buffer when it began.
        target: Where it leads, for links.
        table: The table that it is or in which it stands.
        kinds: How often each signature occurs among its children; None if it has none.
        blocks: Number of drafts inside it, all levels.
        has_ears: Whether it has a child for screen readers, so that hidden ones beside it are doubles.
        heads: Whether headings end with it.
        top: Whether the page's main heading stands in it, so that it is no card.
        place: Its path, once that is known.
        item: Identifiers given as attributes (``data-sku`` and its like).
    """

    __slots__ = (
        "blocks", "depth", "has_ears", "heads", "index", "inline", "item", "kinds", "language", "last", "layer", "look",
        "mark", "marked", "note", "old", "outer", "parent", "place", "price", "signature", "start", "table", "tag",
        "target", "top", "zone",
    )  # fmt: skip

    def __init__(self, parent: "Frame | None", tag: str, index: int, dressed: Dress = _BARE) -> None:
        self.parent = parent
        self.tag = tag
        self.index = index
        self.look = dressed.look
        self.signature = dressed.signature
        self.inline = dressed.inline
        self.mark = dressed.mark
        self.marked = dressed.marked
        self.outer: Frame | None = None
        self.start = 0
        self.target = self.last = self.place = ""
        self.kinds: dict[str, int] | None = None
        self.blocks = 0
        self.has_ears = False
        self.heads = self.top = False
        self.item: tuple[tuple[str, str], ...] = ()
        if parent is None:
            self.depth: int = 0
            self.zone, self.layer, self.language = Zone.MAIN, Layer.TEXT, ""
            self.old = self.price = self.note = False
            self.table: Table | None = None
        else:
            self.depth = parent.depth + 1
            self.zone, self.layer, self.language = parent.zone, parent.layer, parent.language
            self.old, self.price, self.note, self.table = parent.old, parent.price, parent.note, parent.table

    def count(self, signature: str) -> None:
        """Note that a child of this signature begins."""
        if self.kinds is None:
            self.kinds = {signature: 1}
        else:
            self.kinds[signature] = self.kinds.get(signature, 0) + 1

    def repeats(self, signature: str) -> bool:
        """Whether more than one child has this signature."""
        return self.kinds is not None and self.kinds.get(signature, 0) > 1

    @property
    def path(self) -> str:
        """The nth-child path of the element; computed once for it and all elements around it.

        Below ``DEEPEST`` elements it is that of the element around it at that depth.
        """
        above = []
        at: Frame | None = self
        while at is not None and not at.place:
            above.append(at)
            at = at.parent
        place = at.place if at is not None else ""
        for frame in reversed(above):
            here = step(frame.tag, frame.index)
            if frame.depth <= DEEPEST:
                place = f"{place}>{here}" if place else here
            frame.place = place
        return place


class Draft:
    """A block whose surroundings are not all known yet.

    Attributes:
        text: Its normalised text.
        frame: The element in which it stands.
        kind: What it is.
        level: Of a heading.
        marks: Its marks.
        headings: Texts above it.
        labels: Words before it that say what it is.
        cell: The table cell around it.
        group: Number of its group.
        zone: Its zone; cards and headings of cross-selling can change that of its frame.
        layer: Its layer.
    """

    __slots__ = ("cell", "frame", "group", "headings", "kind", "labels", "layer", "level", "marks", "text", "zone")

    def __init__(self, text: str, frame: Frame, kind: BlockKind, marks: list[Mark], headings: tuple[str, ...]) -> None:
        self.text = text
        self.frame = frame
        self.kind = kind
        self.level = 0
        self.marks = marks
        self.headings = headings
        self.labels: tuple[str, ...] = ()
        self.cell: Cell | None = None
        self.group = 0
        self.zone = frame.zone
        self.layer = frame.layer


class Cell:
    """A table cell: where it begins and how far it reaches, the drafts in it, and where the first line of text ends."""

    __slots__ = ("column", "columns", "drafts", "head", "line", "row", "rows", "scope")

    def __init__(self, row: int, column: int, columns: int, rows: int, scope: str, *, head: bool) -> None:
        self.row = row
        self.column = column
        self.columns = columns
        self.rows = rows
        self.scope = scope
        self.head = head
        self.drafts: list[Draft] = []
        self.line = 0

    @property
    def text(self) -> str:
        """All its text."""
        return " ".join(draft.text for draft in self.drafts)

    @property
    def first_line(self) -> str:
        """What stands before the first break, or before the first block in it ends."""
        text = self.drafts[0].text if self.drafts else ""
        return text[: self.line].rstrip() if self.line else text

    def end_line(self, length: int) -> None:
        """Note that a line of this length ends; only the first one counts."""
        if length and not self.line and not self.drafts:
            self.line = length


_COUNT = re.compile(r"\d{1,3}")
_FARTHEST = 100


def reach(text: str | None) -> int:
    """Over how many columns or rows a cell reaches, as its attribute says."""
    found = _COUNT.match(text or "")
    return min(max(int(found[0]), 1), _FARTHEST) if found else 1


class Table:
    """A table while it is walked; cells that reach over several rows keep their columns.

    Attributes:
        outer: The table around it.
        number: Its number in the document, from 1.
        caption: Text of its caption.
        cells: In the order of the document.
        frame: Its element.
        nested: Whether another table stands inside, so that it is there for layout.
    """

    __slots__ = ("_column", "_taken", "caption", "cells", "frame", "head", "nested", "number", "outer", "row")

    def __init__(self, frame: Frame, number: int, outer: "Table | None") -> None:
        self.frame = frame
        self.number = number
        self.outer = outer
        self.caption = ""
        self.cells: list[Cell] = []
        self.nested = False
        self.head = False
        self.row = -1
        self._column = 0
        self._taken: set[tuple[int, int]] = set()

    def start_row(self) -> None:
        """The next row begins."""
        self.row += 1
        self._column = 0

    def start_cell(self, columns: int, rows: int, scope: str, *, head: bool) -> Cell:
        """The next cell of the row begins."""
        self.row = max(self.row, 0)
        while (self.row, self._column) in self._taken:
            self._column += 1
        cell = Cell(self.row, self._column, columns, rows, scope, head=head)
        if rows > 1:
            self._taken.update((self.row + r, self._column + c) for r in range(1, rows) for c in range(columns))
        self._column += columns
        self.cells.append(cell)
        return cell
