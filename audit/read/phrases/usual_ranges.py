"""Ranges that are usual: "fitting usually costs between 250 and 450" tells what one pays, and no former price."""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.words.fold import fold

_USUAL = re.compile(
    r"(?:normalerweise|ublicherweise|in der regel|meist(?:ens)?|habituellement|d'habitude|d'ordinaire|normalement"
    r"|en general|di solito|solitamente|abitualmente|di norma|normally|usually|typically|ordinarily)"
)
_BOUNDS = frozenset({"min", "max"})


def usual_ranges(drafts: Sequence[Draft], clauses: Clauses) -> list[Draft]:
    """The drafts, both ends of a usual range as prices where their sentence gives no other price."""
    ends = [d for d in drafts if d.attribute == "list_price" and d.bound in _BOUNDS]
    if {d.bound for d in ends} != _BOUNDS or not any(_USUAL.search(fold(d.trigger)) for d in ends):
        return list(drafts)
    priced = {clauses.sentence(d.start) for d in drafts if d.attribute == "price"}
    return [
        replace(d, attribute="price") if d in ends and clauses.sentence(d.start) not in priced else d for d in drafts
    ]
