"""Numbers of articles in price lists: below the head "Code", beside a name and a price, stands no voucher code."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from audit.read.discourse.read_block import ReadBlock, row_of, table_of
from audit.read.phrases.draft import Draft

_NUMBER = re.compile(r"(?=.*\d)[A-Z\d]+(?:[./-][A-Z\d]+)+|\d+")
_LETTERED = re.compile(r"(?P<letters>[A-Z]{1,3})\d{1,5}")  # "L11", "L12", "L14": too short for what customers type in
_REDUCING = frozenset({"discount", "saving", "cashback", "list_price", "shipping_cost"})
_SEVERAL = 2
_MANY = 3


def without_article_numbers(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts without voucher codes that only number the rows of a price list: "AB-120", "Box M", "4.20".

    Rows of a list of vouchers say what each takes off. Codes without a mark number the rows if there are several, of
    the same one to three letters: "L11", "L12", "L14".

    Args:
        drafts: Of a whole document.
        read: The blocks of the document, as read.
    """
    columns: dict[tuple[int, int], list[Draft]] = {}
    for draft in drafts:
        one = read[draft.block] if draft.attribute == "voucher_code" else None
        if one is not None and table_of(draft.block, read) and _is_numbered(one):
            columns.setdefault((one.block.table, one.block.column), []).append(draft)
    lists = [column for column in columns.values() if _is_list({draft.value for draft in column})]
    if not lists:
        return list(drafts)
    priced, reduced = _rows({"price"}, drafts, read), _rows(_REDUCING, drafts, read)
    numbers = {
        id(draft)
        for column in lists
        if (rows := {row_of(draft.block, read) for draft in column}) <= priced and rows.isdisjoint(reduced)
        for draft in column
    }
    return [draft for draft in drafts if id(draft) not in numbers]


def _is_numbered(one: ReadBlock) -> bool:
    text = one.block.text.strip()
    return bool(_NUMBER.fullmatch(text) or _LETTERED.fullmatch(text))


def _is_list(values: AbstractSet[str]) -> bool:
    """Whether some codes are several numbers; those without a mark must begin with the same letters."""
    letters = {found["letters"] if (found := _LETTERED.fullmatch(value)) else "" for value in values}
    return len(values) >= (_SEVERAL if letters == {""} else _MANY) and len(letters) == 1


def _rows(told: AbstractSet[str], drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> set[tuple[int, int]]:
    """The rows that tell one of some attributes."""
    return {row_of(draft.block, read) for draft in drafts if draft.attribute in told}
