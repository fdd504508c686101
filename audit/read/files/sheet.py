"""Price lists that nobody explained: the rows of a workbook or a CSV file, read as a table in a text is."""

from collections.abc import Iterator, Sequence

from audit.model.capture import Capture, Document
from audit.plugins.channel import ReadContext
from audit.read.files.block_document import document_of
from audit.read.files.row_blocks import blocks_of_rows

_MOST_ROWS = 5_000


def read_sheet(rows: Sequence[Sequence[str]], capture: Capture, context: ReadContext) -> Iterator[Document]:
    """The document of a table whose columns the audit file does not explain; its own heads tell what they are.

    Args:
        rows: Texts of its cells, titles above the table included.
        capture: Of the file.
        context: Of its channel.
    """
    blocks = tuple(blocks_of_rows(rows[:_MOST_ROWS], 1, ""))
    yield document_of(blocks, capture, context, title=blocks[0].text if blocks else "")
