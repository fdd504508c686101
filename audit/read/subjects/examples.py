"""Examples of what a loan or lease costs, as the law wants them: "Leasing example Piko 1.0: cash price 17,900, …".

Where a document gives one for each of several cars, all that an example says is said of the car that it names.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.words.label_words import is_label
from audit.read.words.name_words import EDGES, LONGEST

_GATE = re.compile(r"beispiel|exemple|esempio|example", re.IGNORECASE)
_EXAMPLE = (
    r"(?:[\w-]*beispiel(?:rechnung)?|(?:exemple|esempio)(?: (?:représentatif|rappresentativo|chiffré))?"
    r"(?: d(?:e|i|['’]un|['’]une) [\w-]+)?"
    r"|(?:(?:representative|typical|finance|financing|lease|leasing|hire|pcp) ){1,2}example)"
)
_WHOM = (
    r"(?: (?:für|pour|per|for) (?:die |les |i )?(?:privat\w*|verbraucher|particuliers|clients privés|clienti privati"
    r"|private customers|consumers))?"
)
_FOR = (
    r"(?: (?:für|pour|per|for)(?: (?:den|die|das|einen|eine|ein|la|le|les|un|une|il|lo|una|the|an?|neuen|new|nouvelle)"
    r"){0,2})?"
)
_LED = re.compile(
    rf"\W{{0,3}}(?i:{_EXAMPLE}{_WHOM} ?[,:–-]?{_FOR}) (?P<name>[A-ZÀ-Þ\d«„“][^:;!?|\n]{{2,60}}?) ?: (?=\S)"
)
_TOLD = frozenset({
    "price", "list_price", "down_payment", "contract_term", "interest_rate", "instalments", "setup_fee", "deposit",
})  # fmt: skip
_SEVERAL = 2


def by_examples(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts, those of examples with what each example is of, where a document gives several.

    Args:
        drafts: Of a whole document, with their subjects.
        read: Its blocks, as read.
    """
    if not any(draft.attribute == "interest_rate" for draft in drafts):
        return list(drafts)
    told = {draft.block for draft in drafts if draft.attribute in _TOLD}
    leads = {index: lead for index in told if (one := read[index]) and (lead := _lead(one))}
    if len({name for _, name in leads.values()}) < _SEVERAL:
        return list(drafts)
    return [_named(draft, leads) for draft in drafts]


def _lead(read: ReadBlock) -> tuple[int, str] | None:
    """Where what a block says of its example begins, and what the example is of; None if it is none."""
    found = _LED.match(read.block.text) if _GATE.search(read.block.text) else None
    name = found["name"].strip(EDGES) if found else ""
    if found is None or not name or len(name) > LONGEST or is_label(name):
        return None
    return found.end(), name


def _named(draft: Draft, leads: Mapping[int, tuple[int, str]]) -> Draft:
    start, name = leads.get(draft.block, (0, ""))
    return replace(draft, subject=name) if name and draft.attribute in _TOLD and draft.start >= start else draft
