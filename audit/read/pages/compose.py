"""From the blocks of a document to its statements, each with the offer of which it speaks."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from urllib.parse import urlsplit

from audit.model.statement import Role, Statement, Subject
from audit.read.blocks.block import Block, MarkKind, Zone
from audit.read.blocks.numbered_lines import numbered
from audit.read.discourse.shipping_pages import as_shipping
from audit.read.found import Found, TextContext
from audit.read.markup.cards import Card
from audit.read.markup.html import SPOKEN
from audit.read.pages.asking_tiles import of_asking_tile
from audit.read.pages.countries_served import countries_served
from audit.read.pages.event_fares import at_fare, fares_of_events, is_full
from audit.read.pages.fractions import is_fraction, with_fraction
from audit.read.pages.item_lines import names_of_items
from audit.read.pages.listed_variants import listed_variants
from audit.read.pages.makers_guarantees import is_makers_guarantee, is_only_guarantee
from audit.read.pages.marked_prices import marked_prices
from audit.read.pages.members_prices import named_for_members
from audit.read.pages.options import without_gone_options
from audit.read.pages.own_words import (
    believed,
    headed_cards,
    in_entry,
    priced_headings,
    stands_elsewhere,
    without_labels,
)
from audit.read.pages.page_subjects import PageSubjects, without_tracking
from audit.read.pages.plan_names import names_of_plans
from audit.read.pages.side_prices import of_the_offer
from audit.read.pages.statements import Origin, from_found
from audit.read.pages.subscriptions import on_subscription
from audit.read.pages.surcharges import is_added, is_called_surcharge, names_surcharge
from audit.read.pages.telling import telling
from audit.read.pages.voucher_prices import with_vouchers
from audit.read.scopes.member_columns import MEMBERS, names_card
from audit.read.text import read_blocks
from audit.read.words.empty_names import is_bought_apart
from audit.read.words.label_words import is_shop_condition
from audit.read.words.spans import is_span

_SERVICE = (
    "impressum",
    "datenschutz",
    "privacy",
    "unsubscribe",
    "abmelden",
    "desinscri",
    "disiscri",
    "mentions",
    "newsletter",
)


_NEW_SENTENCE = re.compile(r"[.!?…]\)? ")
_FEES = frozenset({"deposit", "setup_fee", "down_payment"})
_CONDITIONAL = frozenset({"discount", "voucher_code", "interest_rate", "instalments"})


@dataclass(frozen=True, slots=True)
class Parts:
    """The blocks of a document that are read.

    Attributes:
        blocks: In the order of the document.
        cards: For each block the card around it, or None.
    """

    blocks: tuple[Block, ...]
    cards: tuple[Card | None, ...]


def spoken(blocks: Sequence[Block], cards: Sequence[Card | None]) -> Parts:
    """The blocks that speak of offers; entries of menus in the footer are left out."""
    kept = [(b, c) for b, c in zip(blocks, cards, strict=True) if b.zone in SPOKEN and not _is_menu_entry(b)]
    return Parts(tuple(b for b, _ in kept), tuple(c for _, c in kept))


def statements_of(
    parts: Parts, subjects: PageSubjects, context: TextContext, origin: Origin, language: str
) -> Iterator[Statement]:
    """What the blocks say, with codes and landing addresses that stand beside it."""
    found = _read_apart(parts.blocks, context) if subjects.is_offer else _read(parts.blocks, context)
    texts = [block.text for block in parts.blocks]
    found = tuple(with_fraction(one, parts.blocks[one.block]) for one in found if not is_added(one, texts[one.block]))
    marked = marked_prices(parts.blocks, found, context)
    found += tuple(one for one in marked if not names_surcharge(texts[one.block][: one.start]))
    found = with_vouchers(named_for_members(found, parts.blocks), parts.blocks)
    if subjects.is_offer:
        found = tuple(one for one in found if not is_called_surcharge(one, texts[one.block]))
        found = without_gone_options(of_the_offer(found, parts.blocks), parts.blocks, parts.cards)
        found = on_subscription(found, parts.blocks, subjects.main.name)
    found = tuple(as_shipping(found, parts.blocks, page="" if subjects.is_offer else subjects.main.name))
    codes = _codes(found, parts.blocks, by_section=not subjects.is_offer)
    landing = {} if subjects.is_offer else _landing(parts.blocks, origin.address)
    crowded, listed = _crowded(found, parts.blocks), listed_variants(found, parts.blocks) if subjects.is_offer else {}
    items, headings = names_of_items(found, parts.blocks), priced_headings(found, parts.blocks)
    cards, told = headed_cards(found, parts.blocks, parts.cards), _told(found)
    plans = names_of_plans(found, parts.blocks)
    fares = frozenset[str]() if subjects.is_offer else fares_of_events(found, parts.blocks)
    guaranteed = subjects.is_offer and is_only_guarantee(found)
    served = frozenset[int]() if subjects.is_offer else countries_served(found, parts.blocks, page=subjects.main.name)
    conditional = any(one.term.attribute in _CONDITIONAL for one in found)
    for number, one in enumerate(found):
        block = parts.blocks[one.block]
        words = without_labels(one.subject or _told_beside(one, told, block), block)
        words = "" if one.term.attribute == "list_price" and is_bought_apart(words) else words
        if subjects.is_offer or block.zone is Zone.TILE:
            words = believed(words, block, headings) or listed.get(number, "")
        else:
            words = "" if block.group in cards and stands_elsewhere(words, block) else words
            words = numbered(block) or ("" if words in plans or number in served else in_entry(words, block))
        one = _renamed(one, items.get(number, words))  # noqa: PLW2901  (the same term under the name that is believed)
        # From what order a reduction or a loan holds is the offer's own condition, and no shop's.
        as_what = "discount" if conditional and one.term.attribute == "min_order_value" else one.term.attribute
        fare = words if words in fares else ""
        one = _renamed(one, "") if is_full(fare) else one  # noqa: PLW2901  (it says no more than that it is the price)
        card = None if number in served else parts.cards[one.block]
        subject = subjects.of(block, card, "" if fare else one.subject, as_what) or of_asking_tile(
            block, codes.get((one.block,), ()), is_offer=subjects.is_offer
        )
        if subject is None:
            continue
        subject = subjects.main if guaranteed and is_makers_guarantee(subject, as_what) else at_fare(subject, fare)
        section = _section(block)
        beside = () if subject.role is Role.MENTION else codes.get(section, ())  # named apart, it is no code's
        subject = _with_code(subject, codes.get((one.block,), ()) or beside)
        if not subject.link and subject.role is not Role.MAIN:
            place = section if section not in crowded else (one.block,)
            subject = replace(subject, link=landing.get(place, ""))
        elif not subject.link and not subjects.is_offer:
            subject = replace(subject, link=landing.get((), ""))
        if block.zone is not Zone.BANNER:  # a bar over every page is no part of the page of the card
            one = _for_holders(one, subject, (subjects.main.name, *block.headings))  # noqa: PLW2901  (for whom it holds)
        yield from_found(_of_own(one, subject), block, replace(subject, language=language), origin)


def _told(found: Sequence[Found]) -> dict[int, Found]:
    """The last price of each block that names one offer beside its prices, for what else stands there."""
    priced: dict[int, list[Found]] = {}
    for one in found:
        if one.term.attribute == "price":
            priced.setdefault(one.block, []).append(one)
    return {block: prices[-1] for block, prices in priced.items() if len({one.subject for one in prices}) == 1}


def _told_beside(one: Found, told: Mapping[int, Found], block: Block) -> str:
    """The offer that the prices of a block name; what the shop asks of everybody is told of it in its sentence only."""
    price = told.get(one.block)
    if price is None:
        return ""
    first, last = sorted((price, one), key=lambda found: found.start)
    later = one.term.attribute in _FEES and price is last  # "Deposit £100. Helmets free."
    several = is_shop_condition(one.term.attribute) or later
    apart = several and _NEW_SENTENCE.search(block.text, first.end, last.start)
    return "" if apart else price.subject


def _renamed(found: Found, words: str) -> Found:
    if words == found.subject:
        return found
    own = found.scope.variant == found.subject
    return replace(found, subject=words, scope=replace(found.scope, variant=words) if own else found.scope)


def _for_holders(found: Found, subject: Subject, headings: Sequence[str]) -> Found:
    """A condition of the shop as one for those who have its card, where it stands on the page of the card."""
    is_shops = subject.role is Role.SHOP or (subject.role is Role.MAIN and names_card(subject.name))
    if not is_shops or found.scope.audiences or not is_shop_condition(found.term.attribute):
        return found
    if found.term.attribute == "tax" or not any(map(names_card, headings)):
        return found
    return replace(found, scope=replace(found.scope, audiences=frozenset({MEMBERS})))


def _of_own(found: Found, subject: Subject) -> Found:
    """What was found, without the name of the page's own offer or of a tile as a variant of itself."""
    if is_span(subject.variant):
        return replace(found, scope=replace(found.scope, variant=subject.variant))
    if subject.role not in {Role.MAIN, Role.TILE} or found.scope.variant == subject.variant:
        return found
    if is_fraction(found.scope.variant):
        return found
    return replace(found, scope=replace(found.scope, variant=subject.variant))


def _read(blocks: Sequence[Block], context: TextContext) -> tuple[Found, ...]:
    """The terms of the blocks that can state any, with their places among all blocks.

    What a bar over every page promises is named beside what the page says, and changes nothing in it.
    """
    kept = telling(blocks, context.locale)
    found = _read_some(blocks, kept, context)
    own = [index for index in kept if blocks[index].zone is not Zone.BANNER]
    if len(own) == len(kept):
        return found
    bars = (one for one in found if blocks[one.block].zone is Zone.BANNER)
    return _in_order((*bars, *_read_some(blocks, own, context)))


def _read_apart(blocks: Sequence[Block], context: TextContext) -> tuple[Found, ...]:
    """The same, where no day, name or repeated price of a tile may touch the page's own offer."""
    kept = telling(blocks, context.locale)
    tiles = [index for index in kept if blocks[index].zone is Zone.TILE]
    rest = [index for index in kept if blocks[index].zone is not Zone.TILE]
    return _in_order((*_read_some(blocks, rest, context), *_read_some(blocks, tiles, context)))


def _in_order(found: Iterable[Found]) -> tuple[Found, ...]:
    return tuple(sorted(found, key=lambda one: (one.block, one.start)))


def _read_some(blocks: Sequence[Block], kept: Sequence[int], context: TextContext) -> tuple[Found, ...]:
    found = read_blocks([blocks[index] for index in kept], context)
    return tuple(replace(one, block=kept[one.block]) for one in found)


def _is_menu_entry(block: Block) -> bool:
    if block.zone is not Zone.FOOTER:
        return False
    return any(m.kind is MarkKind.LINK and m.end - m.start == len(block.text) for m in block.marks)


def _section(block: Block) -> tuple[object, ...]:
    return (block.group, block.headings) if block.group else (0, block.headings)


def _codes(
    found: Sequence[Found], blocks: Sequence[Block], *, by_section: bool
) -> dict[tuple[object, ...], tuple[str, ...]]:
    """The voucher code of each block, and of each section that names just one."""
    codes: dict[tuple[object, ...], dict[str, None]] = {}
    for one in found:
        if one.term.attribute == "voucher_code":
            codes.setdefault((one.block,), {})[one.term.value] = None
            if by_section:
                codes.setdefault(_section(blocks[one.block]), {})[one.term.value] = None
    return {place: tuple(values) for place, values in codes.items() if len(values) == 1}


def _with_code(subject: Subject, codes: tuple[str, ...]) -> Subject:
    return (
        replace(subject, ids=tuple(sorted({*subject.ids, *(("code", code) for code in codes)}))) if codes else subject
    )


def _crowded(found: Sequence[Found], blocks: Sequence[Block]) -> frozenset[tuple[object, ...]]:
    """The sections whose blocks name different things: an address there is that of the block in which it stands."""
    named: dict[tuple[object, ...], dict[int, set[str]]] = {}
    for one in found:
        if one.subject:
            named.setdefault(_section(blocks[one.block]), {}).setdefault(one.block, set()).add(one.subject)
    return frozenset(
        section for section, told in named.items() if any(a.isdisjoint(b) for a, b in combinations(told.values(), 2))
    )


def _landing(blocks: Sequence[Block], own: str) -> dict[tuple[object, ...], str]:
    """The one address to which a section or block leads, and under ``()`` that to which the whole document leads.

    What leads to another place on the same page, as the link that skips the menu does, leads nowhere; the links at
    the foot of a page belong to no section of it.
    """
    here = without_tracking(own).rstrip("/")
    targets: dict[tuple[object, ...], set[str]] = {}
    for index, block in enumerate(blocks):
        for mark in block.marks:
            if mark.kind is MarkKind.LINK and block.zone is not Zone.FOOTER and _is_landing(mark.target):
                address = without_tracking(mark.target)
                if address.rstrip("/") == here:
                    continue
                for place in (_section(block), (index,), ()):
                    targets.setdefault(place, set()).add(address)
    return {place: next(iter(found)) for place, found in targets.items() if len(found) == 1}


def _is_landing(address: str) -> bool:
    if not address.startswith(("http://", "https://")):
        return False
    path = urlsplit(address).path.lower()
    return len(path) > 1 and not any(word in path for word in _SERVICE)
