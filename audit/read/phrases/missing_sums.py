"""Sums that an order lacks: "only 7.60 € to free delivery (from 59 €)" names what is missing, then the threshold."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount, Token
from audit.read.words.source import Source

_MONEY = r"(?:chf |eur |fr\. ?|€ ?|£ ?|\$ ?)?[0-9][0-9.,']*(?:-{1,2})? ?(?:€|chf|eur|£|euro)?"
_LACK = (
    r"(?:noch|fehlen(?: (?:dir|ihnen|euch))?(?: nur)?|plus que|encore|ancora|(?:ti |vi )?manca(?:no)?(?: solo| ancora)?"
    r"|(?:manquent|manque|reste)(?: plus que| encore| que)?)"
)
_GOAL = (
    r"(?:bis|fur|zu[mr]?|avant|pour|jusqu|per|alla|allo|et (?:la |votre )?livraison|e la (?:spedizione|consegna)"
    r"|und (?:der |die )?(?:versand|lieferung))\b"
)
_LACK_EN = r"(?:spend|add|just|only|another|you(?:'re| are))(?: just| only| another)?"
_MORE = r"(?:more|away|off|short|to go|left)\b"
MISSING = re.compile(
    rf"\b(?:{_LACK} {_MONEY} ?{_GOAL}|{_LACK_EN} {_MONEY} ?{_MORE}|(?:spend|add) another {_MONEY})[^.;!?()0-9]{{1,60}}"
)
_FREE = re.compile(r"gratis|kostenlos|kostenfrei|versandkostenfrei|frei\b|free|offert|gratuit")
_SENT = re.compile(
    r"versand|liefer|zustell|porto|deliver|shipping|postage|livraison|envoi|expedition|spedizion|consegna"
)
_THRESHOLD = re.compile(
    r"\((?:schon )?(?:ab|bei|des|a partir de|da|a partire da|oltre|from|over|on orders over|orders over) "
)
_COST = 1.0


@dataclass(frozen=True, slots=True)
class Lack:
    """A stretch that says how much an order lacks until delivery is free.

    Attributes:
        start: Its first character.
        end: One behind the last.
        threshold: The order value that it names in a bracket, if it does.
    """

    start: int
    end: int
    threshold: Draft | None

    def holds(self, place: int) -> bool:
        """Whether a place lies in it."""
        return self.start <= place < self.end


def missing_sums(source: Source, tokens: Sequence[Token]) -> Iterator[Lack]:
    """The stretches of a text that say how much an order lacks until delivery is free.

    Args:
        source: The text.
        tokens: Its values.
    """
    for found in MISSING.finditer(source.folded):
        if not _FREE.search(found[0]) or not _SENT.search(found[0]):
            continue
        bracket = _THRESHOLD.match(source.folded, found.end())
        inside = (t for t in tokens if bracket and isinstance(t, Amount) and bracket.start() < t.start <= bracket.end())
        value = next(inside, None)
        yield Lack(found.start(), value.end if value else found.end(), _threshold(source, value) if value else None)


def _threshold(source: Source, value: Amount) -> Draft:
    amount = value.text(source.currency)
    return Draft("free_shipping_from", amount, value.start, value.end, cost=_COST, token=value)
