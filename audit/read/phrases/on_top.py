"""Amounts that come on top: "until 20 June 45 €, after that a surcharge of 10 €" is no price of 10 €, now or later."""

import re
from collections.abc import Sequence

from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_NOUN = (
    r"(?:[a-z]*(?:zuschlag|aufschlag)|aufpreis|mehrpreis|suppl(?:ement|emento)s?|majoration|maggiorazione|sovrapprezzo"
    r"|surcharge)"
)
_BESIDE = rf"(?:(?:de |d'|di |an? )?(?:[a-z-]+ ){{0,2}}?{_NOUN}|(?:[a-z-]+ )?{_NOUN})\b"
_BEHIND = re.compile(rf" {_BESIDE}(?! ?:| (?:von |de |di |of )?(?:€|chf|fr\.|eur|£|\$)? ?[0-9])")
_MORE = re.compile(r" (?:mehr|de plus|en plus|en sus|in piu|extra|more|on top|dazu|obendrauf)\b")
_BEFORE = re.compile(
    rf"(?<!ohne )(?<!kein )(?<!keinen )(?<!sans )(?<!senza )(?<!no )(?<!without )\b{_NOUN} (?:[a-z]+ ){{0,2}}?"
    r"(?:von|de|di|of|in hohe von)(?: [a-z]+)? ?(?:€|chf|fr\.|eur|£|\$)? ?$"
)
_SPOKEN = re.compile(
    r"zuschlag|aufschlag|preis\b|supplement|maj?oration|maggiorazione|sovrapprezzo|surcharge"
    r"| (?:mehr|plus|sus|piu|extra|more|on top|dazu|obendrauf)\b"
)
_REACH = 56


def without_surcharges(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block without prices once that words beside them call what is paid on top of another.

    "10 € more" is so only where a price of later would be read; what is asked by the day or night has a price of its
    own.

    Args:
        source: The text.
        drafts: What was read of its values.
    """
    if not _SPOKEN.search(source.folded):
        return list(drafts)
    return [draft for draft in drafts if not _is_on_top(source, draft)]


def _is_on_top(source: Source, draft: Draft) -> bool:
    token = draft.token
    if draft.attribute not in {"price", "price_after"} or not isinstance(token, Amount) or token.word:
        return False
    if draft.attribute == "price_after" and _MORE.match(source.folded, token.end):
        return True
    if token.per and draft.attribute == "price":
        return False
    before = _BEFORE.search(source.folded, max(0, token.start - _REACH), token.start)
    return bool(before or _BEHIND.match(source.folded, token.end))
