"""Conditions that a house offers side by side: "New cars, used cars, workshop" says of nothing that it is used.

Where a price stands beside them each is that of its own price.
"""

import re
from collections.abc import Sequence

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft

_NEW = (
    r"(?:neu(?:e[nrs]?|wagen|fahrzeugen?|gerate?n?|ware|rader)?"
    r"|(?:vehicules? |voitures? |produits? )?neu(?:fs?|ves?)"
    r"|(?:auto |veicoli |prodotti )?nuov[oiae]|new(?: cars?| vehicles?| bikes?| devices?)?)"
)
_USED = (
    r"(?:gebraucht[a-z]*|jahreswagen|occasion(?:en|s|swagen)?|(?:d['’]|de l['’]?)?occasions?"
    r"|(?:auto |veicoli )?usat[oiae]"
    r"|(?:used|second[ -]hand|pre-?owned|nearly new)(?: cars?| vehicles?| bikes?| devices?)?)"
)
_AND = r"-? ?(?:,|/|&|\||·|•|und|oder|sowie|et|ou|ed?|o|and|or)(?: ?(?:auch|aussi|anche|also|les|i|le|gli))? "
_BOTH = re.compile(rf"\b(?:{_NEW}{_AND}{_USED}|{_USED}{_AND}{_NEW})\b")


def without_both_conditions(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts without conditions of goods in texts that name new and used things side by side, and price neither.

    Args:
        drafts: Of a whole document.
        read: Its blocks, as read.
    """
    told = {draft.block for draft in drafts if draft.attribute == "item_condition"}
    if not told:
        return list(drafts)
    told -= {draft.block for draft in drafts if draft.attribute in {"price", "discount"}}
    both = {block for block in told if (one := read[block]) and _BOTH.search(one.parsed.source.folded)}
    return [draft for draft in drafts if draft.attribute != "item_condition" or draft.block not in both]
