"""Numbers of articles in price lists: below the head "Code", beside a name and a price, stands no voucher code."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from audit.read.discourse.read_block import ReadBlock, row_of, table_of
from audit.read.phrases.draft import Draft

_NUMBER = re.compile(r"(?=.*\d)[A-Z\d]+(?:[./-][A-Z\d]+)+|\d+")
_REDUCING = frozenset({"discount", "saving", "cashback", "list_price", "shipping_cost"})
_SEVERAL = 2


def without_article_numbers(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts without voucher codes that only number the rows of a price list: "AB-120", "Box M", "4.20".

    Rows of a list of vouchers say what each takes off.

    Args:
        drafts: Of a whole document.
        read: The blocks of the document, as read.
    """
    columns: dict[tuple[int, int], list[Draft]] = {}
    for draft in drafts:
        one = read[draft.block] if draft.attribute == "voucher_code" else None
        if one is not None and table_of(draft.block, read) and _NUMBER.fullmatch(one.block.text.strip()):
            columns.setdefault((one.block.table, one.block.column), []).append(draft)
    lists = [column for column in columns.values() if len({draft.value for draft in column}) >= _SEVERAL]
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


def _rows(told: AbstractSet[str], drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> set[tuple[int, int]]:
    """The rows that tell one of some attributes."""
    return {row_of(draft.block, read) for draft in drafts if draft.attribute in told}
