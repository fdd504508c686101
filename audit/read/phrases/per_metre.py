"""Prices by the metre that is written as one letter: "Grundpreis: 1,89 € / m", "Kabel 10 m 18,90 € (1,89 €/m)".

"CHF 29/m" alone is paid by the month as often; a word for base prices, a bracket or "per" tells that it is a metre.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_METRE = re.compile(r" ?(?:(?P<sign>/ ?1? ?)|(?:pro|je|par|le|al|per) (?:1 ?)?)m(?![a-z0-9.²³'])")
_BASE = re.compile(
    r"(?:grundpreis|preis pro einheit|prix (?:de base|unitaire|au metre)|prezzo (?:base|unitario|al metro)"
    r"|(?:base|unit) price)[ :=(]{0,3}(?:€|chf|eur|£|fr\.)? ?$"
)
_OPENED = re.compile(r"[(\[=] ?(?:€|chf|eur|£|fr\.)? ?$")
_REACH = 28


def per_metre(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block, prices with a metre behind them as prices of one.

    Args:
        source: The text.
        drafts: What was read in it.
    """
    if "m" not in source.folded:
        return list(drafts)
    return [_rated(source, draft) for draft in drafts]


def _rated(source: Source, draft: Draft) -> Draft:
    token = draft.token
    if draft.attribute not in {"price", "unit_price"} or not isinstance(token, Amount) or token.per or token.word:
        return draft
    found = _METRE.match(source.folded, token.end)
    if found is None:
        return draft
    digit = next((place for place in range(token.start, token.end) if source.folded[place].isdigit()), token.start)
    is_base = bool(_BASE.search(source.folded, max(0, digit - _REACH), digit))
    is_opened = bool(_OPENED.search(source.folded, max(0, digit - _REACH), digit))
    if found["sign"] and not is_base and not is_opened:
        return draft
    rated = replace(token, per="1 m", end=found.end())
    attribute = "unit_price" if is_base or is_opened else draft.attribute
    end = max(draft.end, found.end())
    return replace(draft, attribute=attribute, token=rated, value=rated.text(source.currency), end=end)
