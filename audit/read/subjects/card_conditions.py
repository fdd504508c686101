"""Rows and conditions of cards: which line of a card names a price, and whose the conditions below a price are.

In a card with rows "Display / 149.–" and "Battery / 69.–" each price is that of its own row; "12 months" below the
price of one plan is the term of that plan.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from audit.read.blocks.block import BlockKind
from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.words.card_badges import names_nothing
from audit.read.words.empty_names import is_empty_name
from audit.read.words.fold import fold
from audit.read.words.label_words import is_label
from audit.read.words.name_words import LONGEST, small_words

_OF_CONTRACTS = frozenset({"contract_term", "notice_period", "renewal_term"})
_PRICED = frozenset({"price", "unit_price", "deposit"})
_LETTERS = 3
_SEVERAL = 2


def by_labels(names: Mapping[int, str], drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> dict[int, str]:
    """The names of blocks, those of rows that a label names with that label and not with the one of another row.

    Args:
        names: For each block the line above it that looks like a name.
        drafts: Of a whole document.
        read: The blocks of the document.
    """
    out = dict(names)
    labels = {one.block.labels[-1] for one in read if one and _is_labelled(one)}
    priced = {draft.block for draft in drafts if draft.attribute in _PRICED}
    for index, (before, one) in enumerate(pairwise(read), 1):
        if one is None or index not in priced or not _is_labelled(one):
            continue
        label = one.block.labels[-1]
        is_term = before is not None and before.block.kind is BlockKind.LABEL and before.block.text == label
        if (is_term or (names.get(index, "") in labels and names[index] != label)) and _is_name(label, one):
            out[index] = label
    return out


def _is_labelled(read: ReadBlock) -> bool:
    return bool(read.block.labels) and read.block.kind is not BlockKind.CELL


def _is_name(label: str, read: ReadBlock) -> bool:
    """Whether a label names what is paid for, and does not only say that a price follows."""
    small = small_words(read.parsed.source.grammar.lexicon.words.name)
    if (
        len(label) > LONGEST
        or ":" in label
        or sum(map(str.isalpha, label)) < _LETTERS
        or is_label(label)
        or is_empty_name(label)
        or names_nothing(fold(label))
    ):
        return False
    return not all(word in small for word in fold(label).split())


def conditions_of_cards(
    drafts: Sequence[Draft], names: Mapping[int, str], priced: frozenset[int], read: Sequence[ReadBlock | None]
) -> frozenset[int]:
    """The terms of contracts that are those of the card in whose lines they stand, by index.

    They are if they stand in one group with its price, or if the cards of several names each say theirs.
    """
    told = [n for n, draft in enumerate(drafts) if draft.attribute in _OF_CONTRACTS and draft.block in priced]
    if not told:
        return frozenset()
    groups = {one.block.group for draft in drafts if draft.attribute == "price" and (one := read[draft.block])} - {0}
    holders: dict[str, set[str]] = {}
    for n in told:
        holders.setdefault(drafts[n].attribute, set()).add(names[drafts[n].block])
    return frozenset(
        n
        for n in told
        if len(holders[drafts[n].attribute]) >= _SEVERAL
        or ((one := read[drafts[n].block]) is not None and one.block.group in groups)
    )
