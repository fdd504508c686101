"""Blocks of a file that is about nothing in particular as a document: Word, print, plain text, unexplained tables."""

from collections.abc import Sequence

from audit.model.capture import Capture, Document, Form, Problem
from audit.model.statement import Role, Subject
from audit.plugins.channel import ReadContext
from audit.read.blocks.block import Block, BlockKind
from audit.read.files.written_links import written_links
from audit.read.pages.archived import speaks_of
from audit.read.pages.compose import Parts, statements_of
from audit.read.pages.page_subjects import PageSubjects
from audit.read.pages.statements import origin_of, text_context, unique
from audit.read.words.tongue import detect, locale_for

_TEXT = 20_000
_TITLE = 200


def document_of(
    blocks: Sequence[Block],
    capture: Capture,
    context: ReadContext,
    form: Form = Form.PAGE,
    problems: tuple[Problem, ...] = (),
    title: str = "",
) -> Document:
    """The document that the blocks of a file are.

    Args:
        blocks: Of the file.
        capture: Of it.
        context: Of its channel.
        form: What kind of document it is.
        problems: That there were with it; a file without blocks and problems is empty.
        title: Of it; empty: its first heading, else its first block.
    """
    text = "\n".join(block.text for block in blocks)[:_TEXT]
    language = detect(text) or context.locale[:2]
    first = next((block for block in blocks if block.kind is BlockKind.HEADING), blocks[0] if blocks else None)
    title = (title or (first.text if first else ""))[:_TITLE]
    published = speaks_of(None, capture.address, context)
    origin = origin_of(context, capture.address, capture.address, capture.digest, published)
    main = Subject(title, Role.MAIN, language=language)
    subjects = PageSubjects(main, is_offer=False, is_conditions=False, context=())
    reading = text_context(context, locale_for(language, context.locale), published)
    parts = Parts(tuple(blocks), tuple(None for _ in blocks))
    statements = unique(statements_of(parts, subjects, reading, origin, language))
    if not blocks and not problems:
        problems = (Problem("E-EMPTY", "The document is empty."),)
    return Document(
        context.channel, capture.address, capture.address, capture.digest, form, title, language,
        published, statements, tuple(dict.fromkeys(s.subject for s in statements)),
        tuple(written_links(blocks)), problems, text=text,
    )  # fmt: skip
