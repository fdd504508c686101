"""Lines of ways to be sent something: "Standard (3-5 working days): 3.95, free over 40", "International: from 12".

The first amount of such a line is what sending costs, where its heading or its neighbours speak of delivery. So is an
amount that answers a question about it. Below a heading about delivery the way may stand behind a thing ("Canvas
standard: 5-6 working days, 9.90").
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from audit.read.blocks.block import BlockKind
from audit.read.discourse.read_block import ReadBlock
from audit.read.discourse.shipping_pages import is_about_shipping
from audit.read.phrases.delivery_times import PICK_UP, WAY
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount, Length

_POSTAL = re.compile(
    r"\b(?:[ab]-post|posta [ab]|courrier [ab]|postpac|colissimo|mondial relay|royal mail|[12](?:st|nd) class)\b"
)
_FREE_WORD = r"(?:frei|gratis|kostenlos|kostenfrei|free|gratuite?|offerte?|gratuita)"
_FROM = r"(?:ab|des|a partir de|da|from|over) (?:chf |€ ?|£ ?|\$ ?)?[0-9][0-9.,']*-{0,2}(?: ?€| chf| eur)?"
_FREE_FROM = re.compile(rf"{_FREE_WORD} {_FROM}|{_FROM} {_FREE_WORD}")
_WAY_OF_THING = re.compile(
    r"[a-z][^:|]* (?:standard|express|economy|priority|prioritaire|premium)(?:versand|lieferung)?\W{1,3}$"
)
_PARTING = re.compile(r"[·•|;]")
_PARTED = re.compile(rf" ?{_PARTING.pattern} ?")
_OTHER = frozenset({"price_after", "list_price", "discount", "setup_fee", "contract_term", "voucher_code", "audience"})
_HEADING = 60
_ABOVE = 6
_DELIVERED = frozenset({"shipping_cost", "free_shipping_from", "delivery_time"})


def delivery_lines(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of a whole document, amounts in lines that begin with a way to be sent something as its cost."""
    if not any(map(_is_open_price, drafts)):
        return list(drafts)
    things = {index for index, one in enumerate(read) if one and _is_way_of_thing(one)}
    drafts = [*drafts, *(draft for index in sorted(things) for draft in _days(read[index], index, drafts))]
    ways = {index for index, one in enumerate(read) if one and _is_way(one)}
    about = {draft.block for draft in drafts if draft.attribute in _DELIVERED and draft.block in ways}
    lists = {index for index, one in enumerate(read) if one and _lists_ways(one)}
    other = {draft.block for draft in drafts if draft.attribute in _OTHER}
    sent = {
        index
        for index in ways - other
        if _is_below(read[index]) or _is_headed(read, index) or about & {index - 1, index, index + 1, index + 2}
    }
    sent |= things - other
    sent |= {
        index
        for index, one in enumerate(read)
        if one and index not in other and (index in lists or (one.block.asked and is_about_shipping(one.block.asked)))
    }
    drafts = [_freed(draft, read) for draft in drafts]
    drafts = [*drafts, *(draft for index in sorted(lists - other) for draft in _free_ways(read[index], index, drafts))]
    rows = {_row(read[draft.block]) for draft in drafts if draft.attribute == "shipping_cost"} - {None}
    return [
        _sent(draft, in_row=_row(read[draft.block]) in rows)
        if draft.block in sent or _row(read[draft.block]) in rows
        else draft
        for draft in drafts
    ]


def _freed(draft: Draft, read: Sequence[ReadBlock | None]) -> Draft:
    """An order value on a line below a heading of delivery from which it is free ("from 60 € free")."""
    one = read[draft.block]
    if draft.attribute != "price" or draft.bound != "min" or one is None or one.phrase.start:
        return draft
    free = _FREE_FROM.fullmatch(one.parsed.source.folded) and _is_headed(read, draft.block)
    return replace(draft, attribute="free_shipping_from", bound=None) if free else draft


def _row(read: ReadBlock | None) -> tuple[int, int] | None:
    """The row of a table that a block is a cell of: what one cell says parcels cost, the next says of freight."""
    is_cell = read is not None and read.block.kind is BlockKind.CELL and read.block.table and read.block.column
    return (read.block.table, read.block.row) if read and is_cell else None


def _is_way(read: ReadBlock) -> bool:
    """Whether a line begins with a way to be sent something, or has one for its label below such a heading."""
    text = read.parsed.source.folded
    return bool(WAY.match(text, read.phrase.start)) or (_is_below(read) and bool(WAY.match(text)))


def _is_way_of_thing(read: ReadBlock) -> bool:
    """Whether the label of a line below a heading about delivery names a thing and a way in which it is sent."""
    return _is_below(read) and bool(_WAY_OF_THING.match(read.parsed.source.folded, 0, read.phrase.start))


def _is_below(read: ReadBlock | None) -> bool:
    """Whether a line has a label, and stands below a heading about delivery."""
    headings = read.block.headings if read and read.phrase.start else ()
    return bool(headings) and is_about_shipping(headings[-1])


def _days(read: ReadBlock | None, block: int, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The working days of such a line of which nothing else was made."""
    spent = [draft.token for draft in drafts if draft.block == block]
    label = read.phrase.start if read else 0
    for token in read.parsed.tokens if read else ():
        is_open = isinstance(token, Length) and token.unit == "BD" and token not in spent
        if is_open and token.start >= label:
            yield Draft(
                "delivery_time", token.text(""), token.start - label, token.end - label, token=token, block=block
            )


def _lists_ways(read: ReadBlock) -> bool:
    """Whether a line names several ways of the post and nothing else ("B-Post: gratis · A-Post: 1.50")."""
    text = read.parsed.source.folded
    if not (_PARTING.search(text) and _POSTAL.search(text)):
        return False
    head, colon, rest = text.partition(": ")
    named = colon and is_about_shipping(head)
    parts = _PARTED.split(rest if named else text)
    return len(parts) > 1 and all(WAY.match(part) or PICK_UP.match(part) for part in parts)


def _free_ways(read: ReadBlock | None, block: int, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """What sending costs by the ways of such a line that are free, where nothing else was made of the word."""
    if read is None or read.phrase.start:
        return
    spent = [(draft.start, draft.end) for draft in drafts if draft.block == block]
    place = 0
    for part in _PARTED.split(read.parsed.source.folded):
        start = read.parsed.source.folded.index(part, place)
        place = start + len(part)
        free = (t for t in read.parsed.tokens if isinstance(t, Amount) and t.word and start <= t.start < place)
        token = next(free, None)
        if token and not PICK_UP.match(part) and not any(a < token.end and token.start < b for a, b in spent):
            value = token.text(read.parsed.source.currency)
            yield Draft("shipping_cost", value, token.start, token.end, token=token, block=block)


def _is_headed(read: Sequence[ReadBlock | None], index: int) -> bool:
    """Whether the nearest heading above a block, over lines of its like, speaks of delivery."""
    for one in reversed(read[max(0, index - _ABOVE) : index]):
        if one is None or _is_way(one) or PICK_UP.match(one.parsed.source.folded):
            continue
        text = one.block.text
        return len(text) <= _HEADING and not any(char.isdigit() for char in text) and is_about_shipping(text)
    return False


def _sent(draft: Draft, *, in_row: bool) -> Draft:
    """The first price of such a line as what sending costs; in a row of costs the head of the row may name it."""
    open_to_it = _is_open_price(draft) and (in_row or draft.hit is None)
    return replace(draft, attribute="shipping_cost") if open_to_it else draft


def _is_open_price(draft: Draft) -> bool:
    """Whether a draft is a plain amount or a word for nothing to pay that could be the cost of sending as well."""
    return draft.attribute == "price" and isinstance(draft.token, Amount) and not draft.token.per
