"""Price lists that nobody explained: the rows of a workbook or a CSV file, read as a table in a text is."""

from collections.abc import Iterator, Sequence

from audit.model.capture import Capture, Document, Form, Problem
from audit.model.statement import Role, Subject
from audit.plugins.channel import ReadContext
from audit.read.archived import speaks_of
from audit.read.compose import Parts, statements_of
from audit.read.page_subjects import PageSubjects
from audit.read.row_blocks import blocks_of_rows
from audit.read.statements import origin_of, text_context, unique
from audit.read.tongue import detect, locale_for

_TEXT = 20_000
_MOST_ROWS = 5_000


def read_sheet(rows: Sequence[Sequence[str]], capture: Capture, context: ReadContext) -> Iterator[Document]:
    """The document of a table whose columns the audit file does not explain; its own heads tell what they are.

    Args:
        rows: Texts of its cells, titles above the table included.
        capture: Of the file.
        context: Of its channel.
    """
    blocks = tuple(blocks_of_rows(rows[:_MOST_ROWS], 1, ""))
    text = "\n".join(block.text for block in blocks)[:_TEXT]
    language = detect(text) or context.locale[:2]
    title = blocks[0].text[:200] if blocks else ""
    published = speaks_of(None, capture.address, context)
    origin = origin_of(context, capture.address, capture.address, capture.digest, published)
    main = Subject(title, Role.MAIN, language=language)
    subjects = PageSubjects(main, is_offer=False, is_conditions=False, context=())
    reading = text_context(context, locale_for(language, context.locale), published)
    statements = unique(statements_of(Parts(blocks, tuple(None for _ in blocks)), subjects, reading, origin, language))
    yield Document(
        context.channel, capture.address, capture.address, capture.digest, Form.PAGE, title, language,
        published, statements, tuple(dict.fromkeys(s.subject for s in statements)),
        problems=() if blocks else (Problem("E-EMPTY", "The table is empty."),), text=text,
    )  # fmt: skip
