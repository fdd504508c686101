"""The term reader: blocks of a document to the terms that they state."""

from collections.abc import Sequence
from dataclasses import replace

from audit.model.statement import Term
from audit.read.block import Block
from audit.read.draft import Draft
from audit.read.drafts_of import Parsed, parse
from audit.read.flat import blocks_of_text
from audit.read.fold import fold
from audit.read.found import Found, TextContext, Trace
from audit.read.numbers import decimal_mark
from audit.read.promos import standing_prices
from audit.read.source import source_of

MAX_BLOCK = 4000


def read_text(text: str, context: TextContext) -> tuple[Found, ...]:
    """The terms of a flat text; offsets count in the blocks that ``blocks_of_text`` makes of it."""
    return read_blocks(blocks_of_text(text), context)


def read_blocks(blocks: Sequence[Block], context: TextContext) -> tuple[Found, ...]:
    """The terms that the blocks of one document state, by block and place."""
    mark = decimal_mark((fold(block.text) for block in blocks), context.locale)
    parsed = [_parse(block, context, mark) for block in blocks]
    drafts = [replace(draft, block=index) for index, one in enumerate(parsed) for draft in one.drafts]
    drafts = standing_prices(drafts)
    return tuple(found for draft in drafts if (found := _found(draft, parsed)))


def _parse(block: Block, context: TextContext, mark: str) -> Parsed:
    text = block.text[:MAX_BLOCK]
    return parse(source_of(text, context.locale, mark, context.currency, context.anchor))


def _found(draft: Draft, parsed: Sequence[Parsed]) -> Found | None:
    try:
        term = Term(draft.attribute, draft.value, draft.bound)
    except ValueError:
        return None
    text = parsed[draft.block].source.text
    trace = Trace(draft.trigger, text[draft.start : draft.end], draft.cost, draft.runner_up)
    return Found(term, draft.block, draft.start, draft.end, draft.subject, trace=trace)
