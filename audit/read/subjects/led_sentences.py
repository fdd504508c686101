"""Sentences that begin with what they are about: "Hosting: 12 months, 1 month's notice. Servers: 14 days' notice.".

Terms in short tell in one paragraph what holds for each kind of contract; the words before each colon name it.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.subjects.row_names import is_in_row
from audit.read.words.label_words import is_label

_OF_CONTRACTS = frozenset({"notice_period", "contract_term", "renewal_term"})
_PREPOSED = re.compile(r"(?:für|bei|beim|mit|im|in|pour|chez|avec|dans|per|con|nel|for|with|on)\b", re.IGNORECASE)
_LEAD = re.compile(r"(?:^|[.;!?] )(?P<name>[^\W\d_][^.:;!?,|()\d]{1,40}?) ?: (?=\S)")


def by_led_sentences(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> Sequence[Draft]:
    """The drafts, conditions of contracts with the words before the colon of their sentence, where several differ.

    Args:
        drafts: Of a whole document.
        read: The blocks of the document, as read.
    """
    told: dict[tuple[int, str], set[str]] = {}
    for draft in drafts:
        if draft.attribute in _OF_CONTRACTS:
            told.setdefault((draft.block, draft.attribute), set()).add(draft.value)
    blocks = {block for (block, _), values in told.items() if len(values) > 1}
    leads = {block: found for block in blocks if len(found := _leads(read[block])) > 1}
    if not leads:
        return drafts
    return [
        replace(draft, subject=_lead_of(draft, leads[draft.block]))
        if draft.block in leads and draft.attribute in _OF_CONTRACTS and not draft.subject
        else draft
        for draft in drafts
    ]


def _leads(read: ReadBlock | None) -> list[tuple[int, str]]:
    """Where the sentences of a block begin that have words before a colon, and these words.

    None if one is a label, or begins as sentences do: "For the Sailing Club:".
    """
    if read is None or is_in_row(read):
        return []
    found = [(lead.start("name"), lead["name"]) for lead in _LEAD.finditer(read.block.text)]
    return [] if any(is_label(name) or _PREPOSED.match(name) for _, name in found) else found


def _lead_of(draft: Draft, leads: Sequence[tuple[int, str]]) -> str:
    return next((name for start, name in reversed(leads) if start < draft.start), "")
