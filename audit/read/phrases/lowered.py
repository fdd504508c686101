"""Prices that are lowered from one amount to another: "from 199 to 149", "von 199 auf 149", "scende da 199 a 149"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount, Count, Token
from audit.read.words.source import Source

_FROM = re.compile(r"(?:da|dai|von|de|from|was)\b")
_FROM_BEFORE = re.compile(r"\b(?:da|von|de|from) (?:€|chf|eur|£|fr\.)? ?$")
_TO = re.compile(
    r",? ?(?:->|=>|→|a|ai|(?:runter |hinunter )?auf|(?:down )?to|a seulement|now|ora|jetzt)"
    r"(?: (?:soli|solo|nur|only|just))?,? ?(?:€|chf|eur|£|fr\.)? ?"
)
_ARROW = re.compile(r" (?:to|down to|->|=>|→) ?(?:€|chf|eur|£|fr\.)? ?[0-9]")  # what is dearer first was lowered
_REACH = 16
_BEFORE = frozenset({"price", "list_price"})
_NAMED = frozenset({"price", "discount"})  # "from 59 to 39, reduced": the word says it of both
_FALLS = re.compile(  # "drops from 24 to 18 €": the first number has the currency of the second
    r"\b(?:von|from|(?:passe|baiss[a-z]*|tomb[a-z]*|descend[a-z]*|redui[a-z]*|ramen[a-z]*)(?: [a-z]+)? de"
    r"|(?:scend[a-z]*|cal[a-z]*|pass[a-z]*|ribass[a-z]*|ridott[a-z]*)(?: [a-z]+)? da) $"
)
_TO_SUM = re.compile(r" (?:a|auf|to)(?: (?:soli|solo|nur|only|just|seulement))? (?:€|chf |eur |£|fr\. ?)?")


def counts_lowered(source: Source, tokens: Sequence[Token]) -> list[Token]:
    """The values, a bare number that is lowered to a smaller amount as an amount ("from 24 to 18 €")."""
    out = list(tokens)
    for index in range(1, len(out)):
        one, two = out[index - 1], out[index]
        if not isinstance(one, Count) or not isinstance(two, Amount) or two.word or two.number >= one.number:
            continue
        if _TO_SUM.fullmatch(source.folded, one.end, two.start) and _FALLS.search(source.folded, 0, one.start):
            out[index - 1] = Amount(one.start, one.end, one.number, two.currency, two.per)
    return out


def lowered(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block, the higher of two prices that one sentence lowers as the former one."""
    out = list(drafts)
    for index in range(1, len(out)):
        one, two = out[index - 1], out[index]
        if _is_lowered(source, one, two):
            out[index - 1] = replace(one, attribute="list_price", bound=None)
            out[index] = replace(two, attribute="price")
    return out


def _is_lowered(source: Source, one: Draft, two: Draft) -> bool:
    if one.attribute not in _BEFORE or two.attribute not in _NAMED or two.bound == "max":
        return False
    a, b = one.token, two.token
    if not isinstance(a, Amount) or not isinstance(b, Amount) or a.per != b.per or a.number <= b.number or not b.number:
        return False
    opened = _FROM.match(source.folded, a.start) or _FROM_BEFORE.search(
        source.folded, max(0, a.start - _REACH), a.start
    )
    return bool(opened or _ARROW.match(source.folded, a.end)) and bool(
        _TO.fullmatch(source.folded, a.end, max(a.end, b.start))
    )
