"""Totals: what they leave out is named in a bracket, and neither given up nor what the amount behind it is for."""

import re

from audit.read.words.source import Source

_TOTAL = (
    r"\b(?:gesamt[a-z]*|summe|insgesamt|total[a-z]*|overall|montant|somma|importo)\b[^.;()]{0,60}"
    r"\((?:ohne|exkl|excl|zzgl|without|before|sans|hors|senza|esclus)[^()]*"
)
_LEFT_OUT = re.compile(_TOTAL + "$")
_SUMMED = re.compile(_TOTAL + r"\)[ :=]{0,3}$")
_REACH = 140


def is_left_out(source: Source, place: int) -> bool:
    """Whether a place lies in such a bracket ("total over six months (without set-up fee and delivery): 1,464 €")."""
    before = max(0, place - _REACH)
    return "(" in source.folded[before:place] and bool(_LEFT_OUT.search(source.folded, before, place))


def is_total(source: Source, start: int) -> bool:
    """Whether an amount that begins at a place is the total behind such a bracket, and so the price of nothing."""
    before = max(0, start - _REACH)
    return ")" in source.folded[before:start] and bool(_SUMMED.search(source.folded, before, start))
