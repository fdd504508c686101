"""Fees of one kind that a sentence tells apart by what each is for.

"A deposit of 100 is due for the Tent Duo and a deposit of 150 for the Tent Trio": whose name stands behind each sum,
be it behind a verb, that sum is.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.words.source import Source

_FEES = frozenset({"deposit", "setup_fee"})
_DUE = (
    r"(?: (?:est|sera) (?:demandee|exigee|requise|due|prevue|prelevee|retenue|versee|a verser)"
    r"|,? (?:ist|sind|wird|werden|fallt|fallen)|,? (?:e|viene) (?:richiesta|dovuta|prevista|trattenuta|versata)"
    r"|,? is (?:due|required|payable|taken|held|asked|charged))?"
)
_FOR = (
    r" (?:fur|pour|per|for) (?:(?:die|den|das|der|dem|ein|eine[nmr]?|le|la|les|un|une|il|lo|gli|i|una|the|an?|our"
    r"|unsere[nr]?|notre|nos) |l')?"
)
_BEHIND = re.compile(
    rf"{_DUE}{_FOR}(?P<name>[^\s,.;:()]+(?: [^\s,.;:()]+){{0,5}}?)"
    r"(?= ?[,.;:)]|$| (?:und|et|e|ed|and|zu|fallig|erhoben|verlangt|hinterlegt|est|ist|is|sont|sind|are)\b)"
)
_SEVERAL = 2


def with_fees_told_apart(source: Source, drafts: Sequence[Draft], clauses: Clauses) -> list[Draft]:
    """The drafts, fees of one kind in one sentence with what each is for as subject, if each has something of its own.

    Args:
        source: The text.
        drafts: What its values were read as.
        clauses: Its boundaries.
    """
    fees = [index for index, draft in enumerate(drafts) if draft.attribute in _FEES and not draft.subject]
    if len(fees) < _SEVERAL:
        return list(drafts)
    groups: dict[tuple[str, int], list[int]] = {}
    for index in fees:
        draft = drafts[index]
        groups.setdefault((draft.attribute, clauses.sentence(draft.start)[0]), []).append(index)
    out = list(drafts)
    for group in groups.values():
        names = [_name(source, drafts[index]) for index in group]
        if len(group) >= _SEVERAL and all(names) and len(set(names)) == len(names):
            for index, name in zip(group, names, strict=True):
                out[index] = replace(out[index], subject=name)
    return out


def _name(source: Source, draft: Draft) -> str:
    """What a fee is for, if a name or number stands behind it; empty for plain words."""
    found = _BEHIND.match(source.folded, draft.end)
    name = source.text[slice(*found.span("name"))] if found else ""
    return name if any(letter.isupper() or letter.isdigit() for letter in name) else ""
