"""Scopes: for whom, when, where and from which order value a term holds, as far as the document says so near by.

What stands in the same sentence holds for the terms of that sentence; what a document says only once and of
nobody in particular holds for all its terms.
"""

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from decimal import Decimal

from audit.model.scope import Scope
from audit.model.values import Range
from audit.read.blocks.block import Block, BlockKind, Zone
from audit.read.discourse.read_block import ReadBlock
from audit.read.discourse.shipping_tiers import orders_of
from audit.read.phrases.draft import Draft
from audit.read.scopes.ages import of_other_ages
from audit.read.scopes.asides import is_of_aside
from audit.read.scopes.benefits import members_benefits
from audit.read.scopes.destinations import destinations
from audit.read.scopes.given_free import Limits
from audit.read.scopes.group_rows import is_group_above
from audit.read.scopes.group_sizes import group_size
from audit.read.scopes.legends import explains_a_fare
from audit.read.scopes.member_columns import MEMBERS, is_members_cell
from audit.read.scopes.own_sections import OwnSections, cards_beside, section
from audit.read.scopes.reduced_for import apart_from, reductions_for, sentence_of
from audit.read.scopes.taxes import PRICED, tax_of
from audit.read.scopes.typography import carries, footnote_mark
from audit.read.scopes.waived_fees import without_waivers
from audit.read.scopes.ways import way_of
from audit.read.words.label_words import is_bare_label
from audit.read.words.lexicon import Role

_SCOPED = frozenset(
    {
        "price", "list_price", "unit_price", "price_after", "promo_duration", "saving", "discount", "shipping_cost",
        "free_shipping_from", "delivery_time", "setup_fee", "deposit", "interest_rate", "instalments", "down_payment",
        "trial_period", "cashback", "max_quantity", "voucher_code", "min_order_value", "contract_term",
    }
)  # fmt: skip
_OF_SENTENCE = frozenset({"return_period", "deposit"})  # what limits the rest of the document does not limit these
_LIMITING = frozenset(
    {
        "valid_from", "valid_through", "region", "audience", "voucher_code", "tax", "discount", "cashback", "price",
        "list_price",
    }
)  # fmt: skip
_OFFERING = frozenset({"price", "discount", "cashback", "free_shipping_from", "min_order_value"})
_CODED = frozenset({"discount", "price", "saving", "shipping_cost", "setup_fee"})
_BONUS = "cashback"
_PROMISED = PRICED | {_BONUS}
_OF_SHOP = frozenset({"shipping_cost", "free_shipping_from"})
_FREED = frozenset({"shipping_cost", "setup_fee"})
_DAYS = frozenset({"valid_from", "valid_through"})
_END = time(23, 59)
_FAR = 120  # characters
_ADULTS = re.compile(  # who pays what everybody does, whatever group is named before them
    r"(?:für |die |pour (?:les )?|les |l['’]|per (?:gli )?|gli |for |the )?"
    r"(?:erwachsene[nr]?|adultes?|adult[oi]|adults?)(?: ?\([^()]{0,30}\)?)?",
    re.IGNORECASE,
)
_ALL = re.compile(  # customers of a kind, as who a sentence tells something of: "Our members", "Gli abbonati"
    r"(?:(?:die|alle|unsere|les|nos|tous les|toutes (?:les|nos)|tous nos|gli|i|le|tutt[ie] (?:gli|i|le)|i nostri"
    r"|the|our|all(?: our)?) )?",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r" ?: *\S| +(?:[A-ZÀ-Þ][\w-]+ )?[a-zà-ÿ]")  # with what is said of them: "Gold members park free"
_LIMITS = re.compile(
    r"\b(?:nur|für|only|for|pour|per|solo|seul\w*|exclusi\w*|réserv\w*|riserv\w*|reserv\w*)\b", re.IGNORECASE
)
_SHORT = 12  # blocks of a post or card, which speaks of one thing


def _is_in_label(draft: Draft, read: Sequence[ReadBlock | None]) -> bool:
    """Whether customers are named in the term of a list ("over 65" before its price): the entry is for them alone."""
    one, two = read[draft.block], read[draft.block + 1] if draft.block + 1 < len(read) else None
    if draft.attribute != "audience" or one is None:
        return False
    return one.block.kind is BlockKind.LABEL or is_group_above(one, two)


def _is_told(draft: Draft, read: ReadBlock | None) -> bool:
    """Whether a sentence begins with customers and tells something of them: "Members pay no postage"."""
    if draft.attribute != "audience" or read is None:
        return False
    start, whom = draft.start + read.phrase.start, read.block.text[draft.start : draft.end]
    sentence = read.parsed.clauses.sentence(start)[0]
    ahead = read.parsed.source.text[sentence:start].lstrip()
    begins = _ALL.fullmatch(ahead) and _GOES_ON.match(read.block.text, draft.end)
    return (bool(begins) and not _LIMITS.search(whom)) or explains_a_fare(draft, read)


@dataclass(frozen=True, slots=True)
class _Offers:
    """The parts of a document that say what something costs or how much less.

    Attributes:
        groups: Cards, items and rows.
        sections: Headings, outermost first, of its sections.
        has_questions: Whether the document answers several questions.
        own: What sections offer themselves.
    """

    groups: frozenset[int]
    sections: frozenset[tuple[str, ...]]
    has_questions: bool = False
    own: OwnSections = field(default_factory=OwnSections)


def scopes_of(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Scope]:
    """The scopes of all drafts of a document, in their order."""
    sentences: dict[tuple[int, int], list[Draft]] = {}
    for draft in drafts:
        sentences.setdefault(sentence_of(draft, read), []).append(draft)
    said = [draft for draft in drafts if draft.attribute in _LIMITING and not _is_in_label(draft, read)]
    marks = _marks(said, read)
    # A price limits nothing; it is asked for only beside customers and taxes. On a page of thousands all others
    # would be looked at thousands of times.
    beside = {draft.block for draft in said if draft.attribute in {"audience", "tax"}}
    said = [draft for draft in said if draft.attribute not in _PROMISED or draft.block in beside]
    offers = _with_offers(drafts if said and len(read) > 1 else (), read)  # one block is never apart from itself
    reducing = frozenset(draft.block for draft in said if draft.attribute == "discount")
    limiting = Limits.of(drafts, said, read, is_long=len(read) > _SHORT)
    told = frozenset(id(draft) for draft in said if _is_told(draft, read[draft.block])) | of_other_ages(drafts, said)
    reduced = reductions_for(said, read) if len(read) > _SHORT else {}
    benefits = members_benefits(read)
    orders = orders_of(read) if any(draft.attribute == "shipping_cost" for draft in drafts) else {}
    bound: dict[tuple[int, bool], Sequence[Draft]] = {}  # what limits a term depends on its place, and on little else
    scopes: list[Scope] = []
    for draft in drafts:
        near = [other for other in sentences[sentence_of(draft, read)] if other is not draft]
        near = [other for other in near if not is_of_aside(other, draft, read[draft.block])]
        if draft.attribute in _OF_SENTENCE:
            scopes.append(_of_sentence(draft, near, read[draft.block]))
            continue
        if draft.attribute not in _SCOPED:
            scopes.append(Scope())
            continue
        place = draft.block, draft.attribute in _OF_SHOP
        if place not in bound:
            bound[place] = _binding(draft, limiting.upon(draft), marks, read, offers)
        apart = told.union(apart_from(draft, reduced)) if reduced else told
        limits = bound[place]
        if draft.attribute == "setup_fee" and limits:
            limits = without_waivers(draft, limits, near, sentences, read)
        scope = _scope(draft, limits, near, read[draft.block], apart)
        if draft.attribute == "contract_term" and reducing - {draft.block}:
            others = [other for other in bound[place] if other.block == draft.block or other.block not in reducing]
            scope = _in_common(scope, _scope(draft, others, near, read[draft.block], apart))
        if draft.attribute == "shipping_cost" and draft.block in orders:
            scope = replace(scope, order=orders[draft.block])
        is_benefit = draft.block in benefits and not scope.audiences
        scopes.append(replace(scope, audiences=frozenset({MEMBERS})) if is_benefit else scope)
    return scopes


def _of_sentence(draft: Draft, near: Sequence[Draft], read: ReadBlock | None) -> Scope:
    """The scope of a term that only its own sentence or label limits."""
    members = frozenset({MEMBERS}) if is_members_cell(read) else frozenset()
    places = _regions(draft, (), near) or _of_cell(read) or destinations(draft, read)
    return Scope(audiences=members or _audiences(draft, (), near), regions=places)


def _marks(said: Sequence[Draft], read: Sequence[ReadBlock | None]) -> dict[int, str]:
    """Blocks that are footnotes, and their marks, where another block carries the mark."""
    marks = {i: mark for i in {d.block for d in said} if (one := read[i]) and (mark := footnote_mark(one.block))}
    return {
        index: mark
        for index, mark in marks.items()
        if any(one and i not in marks and carries(one.block, mark) for i, one in enumerate(read))
    }


def _binding(
    draft: Draft,
    said: Sequence[Draft],
    marks: Mapping[int, str],
    read: Sequence[ReadBlock | None],
    offers: _Offers,
) -> Sequence[Draft]:
    """What limits a draft: all that the document says, of footnotes only those whose mark the draft's block carries."""
    block = read[draft.block]
    said = [other for other in said if _is_in_reach(draft, other, read)]
    if block is not None:
        said = [o for o in said if not (two := read[o.block]) or not _are_apart(block.block, two.block, offers)]
    if not marks or block is None:
        return said
    free = {i for i, mark in marks.items() if i == draft.block or carries(block.block, mark)}
    return [other for other in said if other.block not in marks or other.block in free]


def _is_in_reach(draft: Draft, other: Draft, read: Sequence[ReadBlock | None]) -> bool:
    """Whether a limit can hold for a draft: the foot of a page says nothing of its body, nor the body of the foot.

    The conditions of the shop are limited by their own block alone: a campaign beside them has its days, they don't.
    """
    one, two = read[draft.block], read[other.block]
    in_table = one is not None and one.block.kind is BlockKind.CELL and draft.attribute in _OF_SHOP
    if draft.block == other.block or (len(read) <= _SHORT and not in_table):
        return True
    return draft.attribute not in _OF_SHOP and (one is None or two is None or _body(one) == _body(two))


def _with_offers(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> _Offers:
    said = [(draft, one.block) for draft in drafts if (one := read[draft.block])]
    priced = [one.block for draft in drafts if (one := read[draft.block]) and _offers_something(draft, one)]
    questions = {one.block.asked for one in read if one and one.block.asked}
    return _Offers(
        frozenset({*(b.group for b in priced if b.group), *cards_beside(said, priced)}),
        frozenset(b.headings for b in priced),
        len(questions) > 1,
        OwnSections.of(said),
    )


def _offers_something(draft: Draft, read: ReadBlock) -> bool:
    """Whether a term offers something: an amount, or days beside what is free ("free eye test, 1 to 31 May")."""
    if draft.attribute in _OFFERING:
        return True
    if draft.attribute not in _DAYS:
        return False
    freed = any(d.attribute in _FREED and d.value.startswith("0 ") for d in read.parsed.drafts)
    return freed or any(hit.entry.role is Role.ZERO for hit in read.parsed.source.hits)


def _are_apart(one: Block, two: Block, offers: _Offers) -> bool:
    """Whether two blocks speak of different things: cells in another row and column, or cards with an offer each.

    A table of names and values speaks of one thing, all in one column; one of offers has a row or a column for each.
    What a section with a reduction of its own says of days does not hold for the section beside it, nor what one
    of several questions is answered with for the others.
    """
    if offers.has_questions and two.asked and one.asked != two.asked:
        return True
    if one.table and one.table == two.table:
        return one.row != two.row and one.column != two.column
    if offers.own.is_apart(one, two):
        return True
    alone = two.group == one.group or two.group not in offers.groups  # a whole page of print is one group
    if alone and _in_sections(one, two) and section(two) in offers.sections:
        return True
    return one.group != two.group and one.group in offers.groups and two.group in offers.groups


def _in_sections(one: Block, two: Block) -> bool:
    """Whether two blocks stand in sections beside each other, none of which holds the other."""
    shorter, longer = sorted((section(one), section(two)), key=len)
    return bool(shorter) and longer[: len(shorter)] != shorter


def _body(read: ReadBlock) -> Zone:
    """The part of the page that a block belongs to; small print belongs to what it explains."""
    return Zone.MAIN if read.block.zone is Zone.NOTE else read.block.zone


def _scope(
    draft: Draft, drafts: Sequence[Draft], near: Sequence[Draft], read: ReadBlock | None, told: AbstractSet[int]
) -> Scope:
    """The scope of one draft, from what its document says of limits and what else stands in its sentence."""
    members = frozenset({MEMBERS}) if is_members_cell(read) else None
    if not drafts and not near:
        own, order, mode = members or frozenset(), group_size(draft, read), way_of(draft, read)
        places = _of_cell(read) or destinations(draft, read)
        tax = tax_of(draft, drafts, near, read)
        return Scope(regions=places, audiences=own, variant=draft.subject, order=order, mode=mode, tax=tax)
    first, last = _window(draft, drafts, near)
    return Scope(
        first=first,
        last=last,
        regions=_regions(draft, (), near)
        or _of_cell(read)
        or destinations(draft, read)
        or _regions(draft, drafts, near),
        audiences=members or _audiences(draft, drafts, near, told),
        variant=draft.subject,
        order=_order(draft, near) or group_size(draft, read),
        voucher=_voucher(draft, drafts, near),
        mode=way_of(draft, read),
        tax=tax_of(draft, drafts, near, read),
    )


def _in_common(scope: Scope, other: Scope) -> Scope:
    """The scope of a contract: whom a reduction elsewhere is for, and until when, says nothing of it."""
    return replace(
        scope,
        first=scope.first if scope.first == other.first else None,
        last=scope.last if scope.last == other.last else None,
        audiences=scope.audiences & other.audiences,
    )


def _window(draft: Draft, drafts: Sequence[Draft], near: Sequence[Draft]) -> tuple[datetime | None, datetime | None]:
    """From when until when; of a first day behind the last one that which the term's own sentence names.

    A price "until 30 November" is not that of the course "from 20 January" for which it is.
    """
    first = _one(draft, "valid_from", drafts, near)
    last = _one(draft, "valid_through", drafts, near)
    begin, end = _instant(first.value) if first else None, _instant(last.value, end=True) if last else None
    if begin and end and end < begin:
        return (None, end) if last in near else (begin, None if first in near else end)
    return begin, end


def _one(draft: Draft, attribute: str, drafts: Sequence[Draft], near: Sequence[Draft]) -> Draft | None:
    """The draft of an attribute that goes with another: the one of its sentence, or the only one of the document."""
    own = [other for other in near if other.attribute == attribute]
    if own:
        return own[0] if len({other.value for other in own}) == 1 else None
    everywhere = [o for o in drafts if o.attribute == attribute and _is_of(o.subject, draft.subject)]
    return everywhere[0] if len({other.value for other in everywhere}) == 1 else None


def _is_of(subject: str, name: str) -> bool:
    """Whether a limit is that of a name: it has no other, or only its column's head behind it ("Ticket valid from")."""
    return subject in {"", name} or bool(
        name and subject.startswith(f"{name} ") and is_bare_label(subject[len(name) + 1 :])
    )


def _instant(value: str, *, end: bool = False) -> datetime:
    if "T" in value:
        return datetime.fromisoformat(value)
    return datetime.combine(date.fromisoformat(value), _END if end else time())


def _regions(draft: Draft, drafts: Sequence[Draft], near: Sequence[Draft]) -> frozenset[str]:
    told = (d for d in drafts if d.attribute == "region" and _is_of(d.subject, draft.subject))
    said = {d.value for d in near if d.attribute == "region"} or {d.value for d in told}
    return frozenset(next(iter(said)).split(",")) if len(said) == 1 else frozenset()


def _of_cell(read: ReadBlock | None) -> frozenset[str]:
    """The country whose column or row of a table a cell stands in."""
    return frozenset((read.block.region,)) if read is not None and read.block.region else frozenset()


def _audiences(
    draft: Draft, drafts: Sequence[Draft], near: Sequence[Draft], told: AbstractSet[int] = frozenset()
) -> frozenset[str]:
    """The customers named before the term in its sentence, or those that the whole document is limited to.

    Args:
        draft: The term.
        drafts: What limits its document.
        near: What else stands in its sentence.
        told: Identities of customers of whom their own sentence tells something, and who limit nothing else.
    """
    if _ADULTS.fullmatch(draft.subject):
        return frozenset()  # "from 6 to 14 years 12, adults 24"
    others = [d for d in near if d.attribute == draft.attribute]
    is_near = len(near) <= 2 or draft.attribute == _BONUS  # noqa: PLR2004  (customers and one more)
    before = {
        d.value
        for d in near
        if d.attribute == "audience"
        # Customers named between two prices ("119.–, members 99.–") or behind both are those of the second one.
        and (d.start < draft.start or (is_near and not any(o.start > draft.start for o in others)))
    }
    if before:
        return frozenset(before)
    if others and any(d.attribute == "audience" for d in near):
        return frozenset()  # named for the other one
    alone = [d for d in drafts if d.attribute == "audience"]
    only = {d.value for d in alone if id(d) not in told and not _shares_sentence_with_offer(d, drafts)}
    return frozenset(only) if len(alone) == len(only) else frozenset()


def _shares_sentence_with_offer(draft: Draft, drafts: Sequence[Draft]) -> bool:
    return any(
        d.block == draft.block and d.attribute in _PROMISED and abs(d.start - draft.start) < _FAR for d in drafts
    )


def _order(draft: Draft, near: Sequence[Draft]) -> Range | None:
    if draft.attribute not in _CODED:
        return None
    values = {d.value for d in near if d.attribute == "min_order_value"}
    if len(values) != 1:
        return None
    amount, currency = next(iter(values)).split(" ", 1)
    return Range(Decimal(amount), None, currency)


def _voucher(draft: Draft, drafts: Sequence[Draft], near: Sequence[Draft]) -> str:
    if draft.attribute not in _CODED:
        return ""
    codes = {d.value for d in near if d.attribute == "voucher_code"}
    discounts = [d for d in drafts if d.attribute == "discount"]
    if not codes and draft.attribute == "discount" and len(discounts) == 1:
        codes = {d.value for d in drafts if d.attribute == "voucher_code"}
    return next(iter(codes)) if len(codes) == 1 else ""
