"""Sums paid at once beside instalments: "3 rate da 79 € oppure 210 € in un'unica soluzione" tells two prices."""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_BEHIND = re.compile(
    r",? (?:in (?:un'|una )?(?:unica|sola) (?:soluzione|rata|volta)|in una volta(?: sola)?|tutto subito"
    r"|in one (?:go|payment|lump sum)|all at once|up ?front|in full|as a lump sum|en une (?:seule )?fois|d'un coup"
    r"|au comptant|comptant|auf einmal|auf einen schlag|in einer summe|in einer zahlung)\b"
)
_AHEAD = re.compile(r"\b(?:einmalig|auf einmal|all at once|tutto subito|en une (?:seule )?fois) (?:€|£|\$|chf|eur)? ?$")
_OWN = re.compile(r"monat|mtl|mois|mese|mensil|month|/|\bpm\b|p\. ?m")
_PRICES = frozenset({"price", "discount", "setup_fee"})
_REACH = 32


def paid_at_once(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block that tells instalments, sums that are paid at once as prices without a period.

    Args:
        source: The text.
        drafts: What was read in it.
    """
    if not any(draft.attribute == "instalments" for draft in drafts):
        return list(drafts)
    return [_at_once(source, draft) for draft in drafts]


def _at_once(source: Source, draft: Draft) -> Draft:
    token = draft.token
    if draft.attribute not in _PRICES or not isinstance(token, Amount) or token.word:
        return draft
    said = _BEHIND.match(source.folded, token.end)
    said = said or _AHEAD.search(source.folded, max(0, token.start - _REACH), token.start)
    if not said or _OWN.search(source.folded, token.start, token.end):
        return draft
    plain = replace(token, per="")
    return replace(draft, attribute="price", value=plain.text(source.currency), token=plain, hit=None)
