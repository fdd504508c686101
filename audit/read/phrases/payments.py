"""Amounts with "once" beside them: what joining costs, or only how a thing is paid for."""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.words.label_words import is_label
from audit.read.words.source import Source

_ONCE = re.compile(r"einmalig\w*|one-?off|one-?time|une (?:seule )?fois|una tantum")
_BEHIND = 4


def is_paid_once(source: Source, draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether "once" only says how a thing is paid ("costs 59 € once", "1 € once instead of 749 €")."""
    if not _is_only_once(source, draft):
        return False
    reduced = any(d.attribute == "list_price" and 0 <= d.start - draft.end <= _BEHIND for d in drafts)
    return reduced or draft.runner_up.startswith("price ")


def things_paid_once(drafts: Sequence[Draft], sources: Sequence[Source | None]) -> list[Draft]:
    """The drafts of a whole document: what a named thing costs once is its price, if it has no other.

    "Gift box: 89 € once" in a list of things is a price; "once 49 €" below "29 € a month" is a fee.
    """
    priced = {draft.subject for draft in drafts if draft.attribute == "price"}
    return [
        replace(draft, attribute="price")
        if draft.subject
        and draft.subject not in priced
        and not draft.value.startswith("0 ")  # a fee that some need not pay is still a fee
        and not is_label(draft.subject)
        and (source := sources[draft.block])
        and _is_only_once(source, draft)
        else draft
        for draft in drafts
    ]


def _is_only_once(source: Source, draft: Draft) -> bool:
    if draft.attribute != "setup_fee" or not _ONCE.fullmatch(draft.trigger.strip().lower()):
        return False
    fees = (hit for hit in source.hits if hit.entry.names == "setup_fee")
    return all(_ONCE.fullmatch(source.folded[hit.start : hit.end]) for hit in fees)
