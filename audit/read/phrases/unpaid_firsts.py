"""First months that one does not pay: "chi si iscrive non paga il primo mese", "you don't pay the first two months"."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_COUNTS = {
    2: r"2|zwei|deux|due|two",
    3: r"3|drei|trois|tre|three",
    4: r"4|vier|quatre|quattro|four",
    6: r"6|sechs|six|sei",
}
_MANY = "|".join(f"(?P<{{0}}{count}>{said})" for count, said in _COUNTS.items())
_EN = (
    r"(?:(?:do not|don't|does not|doesn't|won't|needn't|never) pay(?: anything| a penny| a cent)?(?: for)?"
    r"|(?:do not|don't|won't) charge(?: you)?(?: anything)?(?: for)?|(?:skip|miss) paying(?: for)?)"
    r" (?:the|your) first (?:months?|(?:{0}) months)"
)
_IT = r"non (?:si )?pag(?:a|hi|ate|ano|hera|herai|herete)(?: per)? (?:il primo mese|i primi (?:{0}) mesi)"
_FR = (
    r"(?:ne |n')pa(?:ie|ies|yez|ient|ierez|yerez|iera) (?:pas|rien)(?: pour| pendant)? (?:le premier mois"
    r"|les (?:{0}) premiers mois)"
)
_DE = (
    r"(?:(?:be)?zahl(?:t|en|st)(?: sie| du| ihr)? (?:den ersten monat|die ersten (?:{0}) monate) (?:nicht|nichts)"
    r"|(?:den ersten monat|die ersten (?:{0}_) monate) (?:nicht|nichts) (?:be)?zahl(?:t|en|st))"
)
_SAID = "|".join(
    part.replace("{0}_", _MANY.format("h")).replace("{0}", _MANY.format(name))
    for name, part in (("e", _EN), ("i", _IT), ("f", _FR), ("d", _DE))
)
UNPAID = re.compile(rf"\b(?:{_SAID})\b")
_COST = 1.6


def unpaid_firsts(source: Source, clauses: Clauses, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """What nothing is paid for at first, and how long.

    Args:
        source: The text.
        clauses: Its boundaries.
        drafts: What else was read in it.
    """
    lasting = [draft for draft in drafts if draft.attribute == "promo_duration"]
    for found in UNPAID.finditer(source.folded):
        start, end = found.span()
        if clauses.is_silent(start):
            continue
        token = Amount(start, end, Decimal(0), source.currency, "P1M", word=True)
        yield Draft("price", token.text(source.currency), start, end, None, _COST, token=token)
        if not any(start <= draft.start < end for draft in lasting):
            count = next((int(name[1:]) for name, said in found.groupdict().items() if said), 1)
            yield Draft("promo_duration", f"P{count}M", start, end, cost=_COST)
