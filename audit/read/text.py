"""The term reader: blocks of a document to the terms that they state."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from itertools import pairwise

from audit.model.scope import Scope
from audit.model.statement import Layer, Term
from audit.read.blocks.block import Block, BlockKind, Zone
from audit.read.blocks.card_rows import with_cards_sold
from audit.read.blocks.countries import with_countries
from audit.read.blocks.faq import with_questions
from audit.read.blocks.flat import blocks_of_text
from audit.read.blocks.labelled import Phrase, phrase_of, units_defined
from audit.read.blocks.silent_cells import is_no_term
from audit.read.blocks.told_apart import with_rows_told_apart
from audit.read.discourse.agreed import agreed
from audit.read.discourse.article_numbers import without_article_numbers
from audit.read.discourse.badged import badged_prices
from audit.read.discourse.bare_heads import without_bare_heads
from audit.read.discourse.base_price_lines import base_price_lines
from audit.read.discourse.both_conditions import without_both_conditions
from audit.read.discourse.concession_columns import concession_columns
from audit.read.discourse.delivery_lines import delivery_lines
from audit.read.discourse.deposits_back import deposits_back
from audit.read.discourse.extended_guarantees import extended_guarantees
from audit.read.discourse.fares import fares, without_fares_of_columns
from audit.read.discourse.financed import financed
from audit.read.discourse.first_months import first_months
from audit.read.discourse.for_some import free_for_some
from audit.read.discourse.former_by_mark import former_by_mark
from audit.read.discourse.free_answers import free_answers
from audit.read.discourse.free_cells import free_cells, free_in_rows
from audit.read.discourse.free_columns import free_columns
from audit.read.discourse.free_entries import free_entries
from audit.read.discourse.free_of_named import free_of_named
from audit.read.discourse.free_of_one import free_of_one
from audit.read.discourse.guarantees_sold import guarantees_sold
from audit.read.discourse.headed_savings import headed_savings
from audit.read.discourse.insured import without_sums_insured
from audit.read.discourse.job_adverts import without_job_adverts
from audit.read.discourse.leased import as_leases
from audit.read.discourse.lengths_sold import lengths_sold
from audit.read.discourse.lent_sums import without_lent_sums
from audit.read.discourse.lines_of_prices import lines_of_prices
from audit.read.discourse.loan_ranges import without_loan_ranges
from audit.read.discourse.net_prices import without_net_twins
from audit.read.discourse.new_devices import new_beside_used
from audit.read.discourse.noted_periods import noted_periods
from audit.read.discourse.noted_rates import noted_rates
from audit.read.discourse.packages import packages
from audit.read.discourse.per_heads import with_heads
from audit.read.discourse.read_block import ReadBlock
from audit.read.discourse.reduced import with_conditions_of_discounts
from audit.read.discourse.retail_columns import without_retail_columns
from audit.read.discourse.room_prices import without_room_twins
from audit.read.discourse.sale_days import sale_days
from audit.read.discourse.shipping_tiers import shipping_tiers
from audit.read.discourse.stays import without_stays
from audit.read.discourse.table_periods import with_table_periods
from audit.read.discourse.table_phases import with_table_phases
from audit.read.discourse.wages import without_wages
from audit.read.discourse.waived_below import waived_below
from audit.read.discourse.weighed_goods import weighed_goods
from audit.read.discourse.whole_spans import with_whole_spans
from audit.read.found import Found, TextContext, Trace
from audit.read.phrases.codes import code_behind
from audit.read.phrases.draft import Draft
from audit.read.phrases.drafts_of import Parsed, parse
from audit.read.phrases.payments import things_paid_once
from audit.read.phrases.promos import settled
from audit.read.phrases.thresholds import footnote_minimum
from audit.read.scopes.group_rows import groups_above
from audit.read.scopes.of_terms import scopes_of
from audit.read.scopes.twins import told_again, with_own_tax
from audit.read.scopes.typography import struck
from audit.read.subjects.aged import by_ages
from audit.read.subjects.examples import by_examples
from audit.read.subjects.further_ones import by_further_ones
from audit.read.subjects.leads import by_leads
from audit.read.subjects.led_items import by_led_items
from audit.read.subjects.left_out_names import without_left_out
from audit.read.subjects.lengths import by_lengths
from audit.read.subjects.listed_variants import by_listed_variants
from audit.read.subjects.measured import with_measures
from audit.read.subjects.named_last import named_last
from audit.read.subjects.of_terms import with_subjects
from audit.read.subjects.own_sentences import by_own_sentences
from audit.read.subjects.section_names import by_sections
from audit.read.subjects.sold_by_size import sold_by_size
from audit.read.subjects.spans_beside import by_spans_beside
from audit.read.subjects.told_rows import by_rows
from audit.read.subjects.twin_cards import by_second_lines
from audit.read.subjects.waived_for import by_waivers
from audit.read.values.numbers import decimal_mark
from audit.read.words.detect import language_of, locale_of
from audit.read.words.english_labels import with_english_labels
from audit.read.words.fold import fold
from audit.read.words.source import source_of

MAX_BLOCK = 4000
SPEAKING = frozenset({Zone.MAIN, Zone.TILE, Zone.NOTE, Zone.FOOTER, Zone.BANNER})


def read_text(text: str, context: TextContext) -> tuple[Found, ...]:
    """The terms of a flat text; offsets count in the blocks that ``blocks_of_text`` makes of it."""
    return read_blocks(blocks_of_text(text), context)


def read_blocks(blocks: Sequence[Block], context: TextContext) -> tuple[Found, ...]:
    """The terms that the blocks of one document state, by block and place."""
    speaking = [block for block in blocks if _speaks(block)]
    mark = decimal_mark((fold(block.text) for block in speaking), context.locale)
    language, _, region = context.locale.partition("-")
    locale = "-".join(filter(None, (language_of((block.text for block in speaking), language), region)))
    units = units_defined(speaking)
    local = replace(context, locale=locale) if locale != context.locale else context
    asked = with_cards_sold(with_countries(with_rows_told_apart([*with_questions(blocks)])))
    read = [_read(block, units, local, mark) if _speaks(block) else None for block in asked]
    drafts = [draft for index, one in enumerate(read) if one and one.parsed.drafts for draft in _drafts(one, index)]
    drafts = packages(_beside(drafts, read) if len(read) > 1 else drafts, read)
    return _in_document(drafts, read, blocks) if drafts else ()


def _speaks(block: Block) -> bool:
    return block.zone in SPEAKING and not is_no_term(block)


def _beside(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of all blocks, with what blocks say of those right before or behind them."""
    told = [replace(draft, block=index + 1) for index, draft in _codes_behind(read)]
    return waived_below(free_answers([*drafts, *told, *groups_above(read), *sale_days(read)], read), read)


def _in_document(
    drafts: Sequence[Draft], read: Sequence[ReadBlock | None], blocks: Sequence[Block]
) -> tuple[Found, ...]:
    """What the drafts of all blocks are together: each with its subject and scope, by block and place."""
    for apply in _PASSES:
        drafts = apply(drafts, read)
    named = things_paid_once(drafts, [one.parsed.source if one else None for one in read])
    said, twins = told_again(named, read)
    drafts = once(said, blocks)
    scopes = with_own_tax(drafts, scopes_of(drafts, read), twins)
    scoped = zip(drafts, with_conditions_of_discounts(drafts, scopes, read), strict=True)
    return tuple(found for draft, scope in scoped if (found := _found(draft, scope, read[draft.block])))


def _settled(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    return settled(drafts, free_for_some(drafts, read), weighed_goods(drafts, read))


_OF_ONE = frozenset({
    "price", "list_price", "price_after", "promo_duration", "contract_term", "notice_period", "renewal_term",
    "setup_fee", "trial_period", "down_payment", "deposit",
})  # fmt: skip
_PASSES: tuple[Callable[[Sequence[Draft], Sequence[ReadBlock | None]], list[Draft]], ...] = (
    # what is no term, and what a term is
    without_bare_heads, without_fares_of_columns, free_entries, financed, without_room_twins, without_wages,
    without_stays, without_sums_insured, without_job_adverts, new_beside_used, without_both_conditions,
    without_lent_sums, without_loan_ranges, base_price_lines, deposits_back, former_by_mark, delivery_lines, with_heads,
    with_table_periods, noted_periods, with_table_phases, with_whole_spans, free_cells, fares, headed_savings,
    without_net_twins, shipping_tiers, free_columns, without_retail_columns, without_article_numbers,
    concession_columns, lengths_sold, guarantees_sold, extended_guarantees, noted_rates, lines_of_prices,
    sold_by_size, _settled, first_months, free_in_rows, free_of_one, as_leases, badged_prices, agreed,
    # whose it is
    with_subjects, by_rows, by_lengths, by_leads, by_led_items, by_waivers, without_left_out, with_measures,
    by_second_lines, by_listed_variants, by_sections, by_ages, free_of_named, by_further_ones, by_own_sentences,
    by_examples, by_spans_beside, named_last,
)  # fmt: skip
"""What a document says of the terms of its blocks, one pass after the other."""


def once(drafts: Sequence[Draft], blocks: Sequence[Block]) -> list[Draft]:
    """Each term once for each subject and card, where it is first said to readers; by block and place.

    Args:
        drafts: Of a whole document.
        blocks: Its blocks. What two cards say alike is said of two offers, and so is what two sections say of contracts
            and of what they cost; what an excerpt for search engines says is said there only if nothing that readers
            see says the same.
    """
    kept: dict[tuple[object, ...], Draft] = {}
    shown = sorted(drafts, key=lambda d: (blocks[d.block].layer is Layer.META, *_place(d)))
    for draft in shown:
        block = blocks[draft.block]
        above = block.headings if not draft.subject and draft.attribute in _OF_ONE else ()
        kept.setdefault((draft.attribute, draft.value, draft.bound, draft.subject, block.group, above), draft)
    return sorted(kept.values(), key=_place)


def _place(draft: Draft) -> tuple[int, int, int, str]:
    return draft.block, draft.start, draft.end, draft.attribute


def _codes_behind(read: Sequence[ReadBlock | None]) -> Iterator[tuple[int, Draft]]:
    for index, (one, two) in enumerate(pairwise(read)):
        if one and two and (draft := code_behind(one.parsed.source, two.block.text)):
            yield index, draft


def _read(block: Block, units: Mapping[str, str], context: TextContext, mark: str) -> ReadBlock:
    phrase = phrase_of(block, block.text[:MAX_BLOCK], units)
    locale = with_english_labels(phrase.text, locale_of(phrase.text, block.language, context.locale))
    return ReadBlock(block, phrase, _parsed(phrase.text, locale, mark, context.currency, context.anchor))


@lru_cache(maxsize=2048)
def _parsed(text: str, locale: str, mark: str, currency: str, anchor: date) -> Parsed:
    """What is read in one text; kept, since the pages of a site repeat their menus and small print."""
    return parse(source_of(text, locale, mark, currency, anchor))


def _drafts(read: ReadBlock, index: int) -> list[Draft]:
    drafts = [_placed(draft, read.phrase, index) for draft in read.parsed.drafts if _is_own(draft, read.phrase)]
    drafts = struck(drafts, read.block)
    return [footnote_minimum(draft) for draft in drafts] if read.block.kind is BlockKind.FOOTNOTE else drafts


def _is_own(draft: Draft, phrase: Phrase) -> bool:
    """Whether a draft's value stands in the block, not in its labels."""
    if phrase.start == 0 or draft.attribute == "tax":
        return True
    place = draft.token.end if draft.token else draft.end
    return place > phrase.start


def _placed(draft: Draft, phrase: Phrase, index: int) -> Draft:
    start = max(draft.start, phrase.start) - phrase.start
    end = max(start, min(draft.end, phrase.end) - phrase.start)
    if (draft.block, draft.start, draft.end) == (index, start, end):
        return draft
    return replace(draft, block=index, start=start, end=end)


def _found(draft: Draft, scope: Scope, read: ReadBlock | None) -> Found | None:
    try:
        term = Term(draft.attribute, draft.value, draft.bound)
    except ValueError:
        return None
    if read is None:
        return None
    start, end = read.phrase.place(draft.start), read.phrase.place(draft.end)
    trace = Trace(draft.trigger, read.block.text[start:end], draft.cost, draft.runner_up)
    return Found(term, draft.block, start, end, draft.subject, scope, trace)
