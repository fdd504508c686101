"""Prices that are lowered from one amount to another: "from 199 to 149", "von 199 auf 149", "scende da 199 a 149"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_FROM = re.compile(r"(?:da|dai|von|de|from|was)\b")
_FROM_BEFORE = re.compile(r"\b(?:da|von|de|from) (?:€|chf|eur|£|fr\.)? ?$")
_TO = re.compile(
    r",? ?(?:a|ai|(?:runter |hinunter )?auf|(?:down )?to|a seulement|now|ora|jetzt)"
    r"(?: (?:soli|solo|nur|only|just))?,? ?(?:€|chf|eur|£|fr\.)? ?"
)
_REACH = 16


def lowered(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block, the higher of two prices that one sentence lowers as the former one."""
    out = list(drafts)
    for index in range(1, len(out)):
        one, two = out[index - 1], out[index]
        if _is_lowered(source, one, two):
            out[index - 1] = replace(one, attribute="list_price", bound=None)
    return out


def _is_lowered(source: Source, one: Draft, two: Draft) -> bool:
    if one.attribute != "price" or two.attribute != "price" or two.bound == "max":
        return False
    a, b = one.token, two.token
    if not isinstance(a, Amount) or not isinstance(b, Amount) or a.per != b.per or a.number <= b.number or not b.number:
        return False
    opened = _FROM.match(source.folded, a.start) or _FROM_BEFORE.search(
        source.folded, max(0, a.start - _REACH), a.start
    )
    return bool(opened) and bool(_TO.fullmatch(source.folded, a.end, max(a.end, b.start)))
