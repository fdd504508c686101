"""Ways of billing behind an amount: of "12 a month with yearly billing, 15 with monthly billing" both are by the month.

The word for a period says there how the amount before it is billed, and is no period of the amount behind it.
"""

import re
from collections.abc import Sequence

from audit.read.values.tokens import Amount, Token
from audit.read.words.lexicon import Hit
from audit.read.words.source import Source

_BY = r"(?:bei|mit|in|im|fur|en|avec|pour|au|con|a|per|with|on|for|if)"
_WAY = (
    r"(?:[a-z]*zahlung|[a-z]*zahlweise|[a-z]*abrechnung|[a-z]*rechnung|[a-z]*abo|facturation|paiement|reglement"
    r"|engagement|formule|abonnement|fatturazione|pagamento|billing|payment|plan|contract)"
)
_BILLED = re.compile(
    r"(?:billed|paid|invoiced|charged|abgerechnet|bezahlt|gezahlt|facturee?s?|payee?s?|regles?|fatturat[oaie]"
    r"|pagat[oaie]) $"
)
_BY_BEFORE = re.compile(rf"[0-9a-z€£$.–-] ?[,(]? ?{_BY} (?:(?:der|einer|une?|la|le|una|il|an?|you) )?(?:{_WAY} )?$")
_WAY_BEHIND = re.compile(rf" ?-?{_WAY}\b")
_WAY_BEFORE = re.compile(rf"{_WAY} $")
_PART = re.compile(r"[,;.:()]| (?:oder|or|ou|o|oppure|und|and|et|e) ")
_EVERY_FEW = re.compile(r"[0-9](?:-| (?=taglich|daily))")
_NEAR = 24


def without_bills(source: Source, periods: Sequence[Hit], tokens: Sequence[Token]) -> list[Hit]:
    """The words for periods, but for those that say how an amount right before them is billed.

    Args:
        source: The text.
        periods: Its words for periods.
        tokens: Its values.
    """
    amounts = [token for token in tokens if isinstance(token, Amount) and not token.word]
    return [hit for hit in periods if not (_is_every_few(source, hit) or _bills(source, hit, amounts))]


def _is_every_few(source: Source, hit: Hit) -> bool:
    """Whether a number before a word for a period says that it is every so many of them: "14-täglich"."""
    return _EVERY_FEW.match(source.folded, max(0, hit.start - 2)) is not None


def _bills(source: Source, hit: Hit, amounts: Sequence[Amount]) -> bool:
    """Whether a word for a period says how the amount before it is billed; behind a comma it may lead to the next."""
    before = next((amount.end for amount in reversed(amounts) if amount.end <= hit.start), None)
    if before is None or hit.start - before > _NEAR:
        return False
    gap = max(0, before - 1), hit.start
    behind = next((amount.start for amount in amounts if amount.start >= hit.end), None)
    if _PART.search(source.folded, *gap) and behind and not _PART.search(source.folded, hit.end, behind):
        return False
    if _BILLED.search(source.folded, *gap):
        return True
    told = _BY_BEFORE.search(source.folded, *gap)
    named = _WAY_BEHIND.match(source.folded, hit.end) or _WAY_BEFORE.search(source.folded, *gap)
    held = re.search(_WAY, source.folded[hit.start : hit.end])
    return bool(told and (named or held))
