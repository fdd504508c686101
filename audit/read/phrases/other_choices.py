"""Prices of another choice: "Rather no deposit? The rent goes up to 379 a month" follows no price that has ended.

"And after that? It goes up to 379" and "after six months?" ask for what follows.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.words.source import Source

_LATER = re.compile(
    r"\b(?:danach|dann|spater|nach|anschliessend|apres|ensuite|puis|fin|dopo|poi|alla (?:fine|scadenza)|after|then"
    r"|later"
    r"|ends?|monat[a-z]*|mois|mes[ei]|months?|jahr[a-z]*|ans?|annees?|ann[oi]|years?|promo[a-z]*)\b"
)
_RISES = re.compile(r"\b(?:sal[ei]|steig|erhoh|pass[ea]|monte|augment|aument|divent|go(?:es)?|ris|increas|becom)[a-z]*")


def with_other_choices(source: Source, clauses: Clauses, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block, what a price rises to in the answer to a question for another choice as a plain price.

    Args:
        source: The text.
        clauses: Its boundaries.
        drafts: What was read in it.
    """
    return [
        replace(d, attribute="price") if d.attribute == "price_after" and _is_chosen(source, clauses, d) else d
        for d in drafts
    ]


def _is_chosen(source: Source, clauses: Clauses, draft: Draft) -> bool:
    start, _ = clauses.sentence(draft.start)
    if not source.folded[:start].rstrip().endswith("?") or not _RISES.search(source.folded, start, draft.end):
        return False
    asked = clauses.sentence(max(0, start - 2))[0]
    return not _LATER.search(source.folded, asked, draft.start)
