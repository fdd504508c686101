"""First months that one does not pay: "chi si iscrive non paga il primo mese", "you don't pay the first two months"."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_COUNTS = {
    2: r"2|zwei|beiden|deux|due|two",
    3: r"3|drei|trois|tre|three",
    4: r"4|vier|quatre|quattro|four",
    6: r"6|sechs|six|sei",
}
_EN = (
    r"(?:(?:do not|don't|does not|doesn't|won't|needn't|never) pay(?: anything| a penny| a cent)?(?: for)?"
    r"|(?:do not|don't|won't) charge(?: you)?(?: anything)?(?: for)?|(?:skip|miss) paying(?: for)?)"
    r" (?:the|your) first (?:months?|(?:{0}) months|year)"
    r"|(?:the|your) first (?:month|(?:{0}) months|year) (?:is|are) (?:not charged|not billed|not due)"
)
_IT = (
    r"(?:non (?:si |la |lo )?pag(?:a|hi|ate|ano|hera|herai|herete)(?: per)? (?:il primo mese|i primi (?:{0}) mesi"
    r"|il primo anno)"
    r"|(?:il primo mese|i primi (?:{0}) mesi|il primo anno) non (?:si pag(?:a|ano)|(?:viene|vengono|e|sono)"
    r" (?:addebitat|fatturat|dovut)[aoie]))"
)
_FR = (
    r"(?:(?:le premier mois|la premiere annee) n'est pas (?:preleve|facture|du|compte)e?"
    r"|les (?:{0}) premiers mois ne (?:vous )?(?:sont|seront) pas (?:preleve|facture|du|compte)s?|(?:ne |n')pa(?:ie"
    r"|ies|yez|ient|ierez|yerez|iera) (?:pas|rien)(?: pour| pendant)? (?:le premier mois"
    r"|les (?:{0}) premiers mois|la premiere annee))"
)
_DE = (
    r"(?:(?:be)?zahl(?:t|en|st)(?: sie| du| ihr)? (?:den ersten monat|die ersten (?:{0}) monate) (?:nicht|nichts)"
    r"|(?:den ersten monat|die ersten (?:{0}) monate) (?:(?:nicht|nichts) (?:be)?zahl(?:t|en|st)"
    r"|(?:be|ver)rechnen wir(?: ihnen| dir| euch)? nicht|(?:wird|werden)(?: ihnen| dir| euch)? nicht (?:be|ver)rechnet)"
    r"|das erste jahr (?:(?:be|ver)rechnen wir(?: ihnen| dir| euch)? nicht|wird nicht (?:be|ver)rechnet)"
    r"|(?:be)?zahl(?:t|en|st)(?: sie| du| ihr)? das erste jahr nichts?)"
)
_SAID = f"{_EN}|{_IT}|{_FR}|{_DE}"
_NUMBERS = iter(range(_SAID.count("{0}")))


def _counts(_: re.Match[str]) -> str:
    """The words for numbers, each in a group that tells it: "c3_7" holds a three."""
    place = next(_NUMBERS)
    return "|".join(f"(?P<c{count}_{place}>{said})" for count, said in _COUNTS.items())


UNPAID = re.compile(r"\b(?:" + re.sub(r"\{0\}", _counts, _SAID) + r")\b")
_YEAR = re.compile(r"\b(?:year|anno|annee|jahr)\b")
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
        year = _YEAR.search(found[0]) is not None
        per = ("" if not year else _standing(drafts)) or ("P1Y" if year else "P1M")
        token = Amount(start, end, Decimal(0), source.currency, per, word=True)
        yield Draft("price", token.text(source.currency), start, end, None, _COST, token=token)
        if not any(start <= draft.start < end for draft in lasting):
            count = next((int(name[1:].partition("_")[0]) for name, said in found.groupdict().items() if said), 1)
            yield Draft("promo_duration", "P1Y" if year else f"P{count}M", start, end, cost=_COST)


def _standing(drafts: Sequence[Draft]) -> str:
    """The period of the first recurring price; empty if there is none."""
    tokens = (draft.token for draft in drafts if draft.attribute in {"price", "price_after"})
    return next((token.per for token in tokens if isinstance(token, Amount) and token.per in {"P1M", "P1Y"}), "")
