"""Cards of one name that their second lines tell apart: "Cut / short hair / 45" beside "Cut / long hair / 65".

What stands between the name and the price belongs to the name, else one offer would cost 45 and 65; so does what a
line says behind a dash ("Cut – short hair").
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.subjects.row_names import is_in_row
from audit.read.words.name_words import shortened

_LONGEST = 40
_MOST = 8  # lines of a card
_PRICED = frozenset({"price", "list_price", "price_after"})
_DASHED = re.compile(r" [–—|] \S")
_WORD = re.compile(r"[^\W\d_]")


def by_second_lines(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts, prices of several cards of one name with what stands between their names and prices.

    Args:
        drafts: Of a whole document, with their subjects.
        read: Its blocks, as read.
    """
    cards: dict[str, dict[int, set[str]]] = {}
    for draft in drafts:
        group = _card(draft, read)
        if draft.attribute == "price" and draft.subject and group:
            cards.setdefault(draft.subject, {}).setdefault(group, set()).add(draft.value)
    shared = {name for name, groups in cards.items() if len(groups) > 1 and len(set().union(*groups.values())) > 1}
    if not shared:
        return list(drafts)
    speaking = {draft.block for draft in drafts}
    told = {name: _told_apart(name, drafts, read, speaking) for name in shared}
    return [
        replace(draft, subject=name)
        if draft.attribute in _PRICED and (name := told.get(draft.subject, {}).get(_card(draft, read), ""))
        else draft
        for draft in drafts
    ]


def _card(draft: Draft, read: Sequence[ReadBlock | None]) -> int:
    """The number of the card in which a draft stands; 0 in a table, or in none."""
    one = read[draft.block]
    return one.block.group if one and not is_in_row(one) else 0


def _told_apart(
    name: str, drafts: Sequence[Draft], read: Sequence[ReadBlock | None], speaking: set[int]
) -> Mapping[int, str]:
    """By card: its name with what tells it apart; none unless that is another on each card."""
    names: dict[int, str] = {}
    groups = set()
    for draft in drafts:
        if draft.subject != name or draft.attribute != "price" or not (group := _card(draft, read)):
            continue
        groups.add(group)
        above = (read[n] for n in range(draft.block - 1, max(-1, draft.block - _MOST), -1) if n not in speaking)
        lines = [one.block.text for one in above if one and one.block.group == group]
        if told := _whole_name(name, lines):
            names.setdefault(group, told)
    return names if names.keys() == groups and len({*names.values()}) == len(names) else {}


def _whole_name(name: str, lines: Sequence[str]) -> str:
    """A name with what stands behind it, or right below it; empty if nothing does.

    Args:
        name: Of the card.
        lines: Of the card above its price, from there upwards.
    """
    place = next((n for n, line in enumerate(lines) if line.startswith(name)), 0)
    if place < len(lines) and _DASHED.match(lines[place], len(name)):
        return shortened(lines[place])
    below = lines[place - 1] if place else ""
    is_short = len(below) <= _LONGEST and _WORD.search(below) and not below.endswith((".", ":", "!", "?"))
    return shortened(f"{name} {below}") if is_short and lines[place] == name else ""
