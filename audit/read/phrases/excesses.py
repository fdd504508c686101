"""Excesses: what insured people bear themselves is no price ("comprehensive cover with a 500 excess").

The sum is left out only once it was read, since the word for it speaks for no other amount.
"""

import re
from collections.abc import Sequence

from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_EXCESS = (
    r"(?:selbstbeteiligung|selbstbehalt|franchise|franchigia|scoperto|excess|deductible)(?= |[,.;:)]|$)(?! ?(?:store"
    r"|partner"
    r"|nehmer|baggage|luggage))"
)
_BEFORE = re.compile(rf"\b{_EXCESS}(?: (?:von|de|di|of|im schadenfall))?:? ?(?:[€£$]|chf|eur|fr\.)? ?$")
_BEHIND = re.compile(rf" (?:(?:de |di |[a-z]+ ))?{_EXCESS}")
_LOWERED = re.compile(  # "excess 500, with the protection pack only 150"
    rf"\b{_EXCESS}[^.;!?0-9]{{0,16}}[0-9][0-9.,']*[^;!?]{{1,72}}\b(?:nur|bloss|auf|only|just|to|a|a seulement"
    rf"|seulement|que|solo"
    r"|soltanto|appena)(?: noch)? ?(?:€|£|\$|chf|eur|fr\.)? ?$"
)
_REACH = 40


def without_excesses(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block without sums that insured people bear themselves.

    Args:
        source: The text.
        drafts: What was read of its values.
    """
    return [draft for draft in drafts if not _is_excess(source, draft)]


def _is_excess(source: Source, draft: Draft) -> bool:
    token = draft.token
    if not isinstance(token, Amount) or token.word or token.per:
        return False
    before = _BEFORE.search(source.folded, max(0, token.start - _REACH), token.start)
    lowered = _LOWERED.search(source.folded, max(0, token.start - 3 * _REACH), token.start)
    return bool(before or lowered or _BEHIND.match(source.folded, token.end))
