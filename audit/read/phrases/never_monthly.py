"""Amounts that no period before them is for: order values, and fees in a column whose head says "monthly"."""

import re

from audit.read.phrases.fits import ONCE
from audit.read.values.tokens import Amount, Token
from audit.read.words.source import Source

_FREE_PARTS = re.compile(r"(?:sans (?:frais|interets?)|senza interessi|tasso zero|zinsfrei|interest.free)[a-z ]{0,16}$")
_ORDERED = re.compile(r" (?:d'achats?|d'acquisto|di (?:spesa|acquisto)|order|purchase|einkauf|bestellwert|warenwert)")
_NEAR = 30
_BEFORE_LABEL = re.compile(r"[,;|·] ?$")
_LABELS = re.compile(r" ?:? ?$")


def is_never_monthly(source: Source, token: Token) -> bool:
    """Whether an amount is paid once whatever period stands before it.

    It is one from which one can pay in parts ("3 free instalments from 90"), or a fee that has a label of its own
    right before it, set apart from what names the period ("Monthly plan, joining fee: 20").
    """
    if not isinstance(token, Amount):
        return False
    if any(hit.entry.names in ONCE and _labels(source, hit.start, hit.end, token) for hit in source.hits):
        return True
    if token.bound != "min":
        return False
    free = _FREE_PARTS.search(source.folded, max(0, token.start - _NEAR), token.start)
    return bool((free and token.number == token.number.to_integral_value()) or _ORDERED.match(source.folded, token.end))


def _labels(source: Source, start: int, end: int, token: Amount) -> bool:
    return end <= token.start and bool(
        _LABELS.fullmatch(source.folded, end, token.start) and _BEFORE_LABEL.search(source.folded, 0, start)
    )
