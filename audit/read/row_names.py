"""Row names: which head of a row and column names the offer of a cell, and which only says what the cell tells."""

from audit.read.block import BlockKind
from audit.read.draft import Draft
from audit.read.fold import fold
from audit.read.label_words import is_label
from audit.read.lexicon import Role
from audit.read.naming import LONGEST
from audit.read.read_block import ReadBlock


def is_in_row(read: ReadBlock | None) -> bool:
    """Whether a block is a cell behind the first one of its row: all that it says is said of row and column."""
    return bool(read and read.block.kind is BlockKind.CELL and read.block.labels and read.block.column)


def cell_subject(draft: Draft, read: ReadBlock) -> str:
    """Row and column of a cell, without the label that says the attribute."""
    trigger = draft.trigger.strip().lower()
    kept = [label for label in reversed(read.block.labels) if not (trigger and _overlap(trigger, label.lower()))]
    named = [label for label in kept if not _says_when(read, label)]
    if not kept or all(map(is_label, kept)):  # "Point relais" names a row although it names shipping as well
        column = read.block.labels[0]
        rows = [label for label in reversed(read.block.labels) if label != column or trigger != label.lower()]
        named = [label for label in rows if not is_label(label)] or named
    return " ".join(named or kept)[:LONGEST]


def _says_when(read: ReadBlock, label: str) -> bool:
    """Whether a head only says for what time a price is, or that it is the one that stands ("monthly", "now")."""
    source, folded = read.parsed.source, fold(label)
    place = source.folded.find(folded)
    recurring = (hit for hit in source.hits if hit.entry.role is Role.PERIOD)
    return bool(source.grammar.exact.fullmatch(folded)) or any(
        place <= hit.start and hit.end <= place + len(folded) and (hit.end - hit.start) * 2 > len(folded)
        for hit in recurring
    )


def _overlap(trigger: str, label: str) -> bool:
    """Whether one of them holds the other: "engagement" above "sans engagement"."""
    return trigger in label or f" {label} " in f" {trigger.replace(':', ' ')} "
