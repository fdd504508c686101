"""Legends of fares: whom the lower one of two prices is for, which limits no other price of the document.

"1/2 = reduced with a travel card and for children"; "Tarif réduit : membres, étudiants".
"""

import re

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft

_REDUCED = re.compile(
    r"(?<![\w/])(?:1/2|½)(?![\w/])"
    r"|\b(?:ermä(?:ß|ss)igt\w*|erm\.|reduziert\w*|(?:tarif |prix )?réduit\w*"
    r"|(?:tariffa |biglietto |prezzo )?ridott[oaie]|reduced(?: (?:fare|rate|price))?"
    r"|concessions?(?: rate)?)(?: ?\*)? ?[=:]",
    re.IGNORECASE,
)


def explains_a_fare(draft: Draft, read: ReadBlock | None) -> bool:
    """Whether customers are named in a sentence that says what the lower of two fares means, and states none."""
    if draft.attribute != "audience" or read is None:
        return False
    start, end = read.parsed.clauses.sentence(draft.start + read.phrase.start)
    found = _REDUCED.search(read.parsed.source.text, start, end)
    priced = any(d.attribute == "price" and start <= d.start < end for d in read.parsed.drafts)
    return found is not None and found.end() <= draft.start + read.phrase.start and not priced
