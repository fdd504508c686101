"""Groups that get something without a verb: "students get 20 % off, members 10 francs off", "Members: -10 %"."""

import re
from collections.abc import Iterable

from audit.read.words.lexicon import Hit
from audit.read.words.source import Source

_GIVEN = (
    r"(?:(?:un |une |ein(?:en)? |an? )?(?:ulterior[ei] |altr[io] |zusatzlich[a-z]* |additional |further |extra )?)?"
    r"(?:-[0-9]|(?:chf |€ ?|£ ?|\$ ?)?[0-9]+(?:[.,][0-9]+)? ?(?:%|€|chf|franken|francs|franchi)?"
    r" ?(?:di (?:sconto|riduzione)|de (?:rabais|remise|reduction|moins)|rabatt|nachlass|ermassigung|off\b|discount))"
)
_GIVEN_AT_ONCE = re.compile(  # a list leaves the verb out: "students get 20 % off, library members 10 francs off"
    rf" {_GIVEN}|(?: (?!(?:und|et|e|and|oder|ou|o|or|per|fur|pour|for) )[a-z'-]+){{0,3}} ?: ?{_GIVEN}"
)
_BEGINS = re.compile(r"(?:^|[.,;:!?·•\n|-] ?)(?:(?:die|der|les|i|gli|le|the|our|unsere|nos|und|et|e|and) )*$")
_NEAR = 32


def is_given_at_once(source: Source, hit: Hit, ends: Iterable[int]) -> bool:
    """Whether a group begins its clause and what it gets stands right behind it.

    Args:
        source: The text.
        hit: Words for a group of customers.
        ends: Where its name may end.
    """
    if not _BEGINS.search(source.folded, max(0, hit.start - _NEAR), hit.start):
        return False
    return any(_GIVEN_AT_ONCE.match(source.folded, end) for end in ends)
