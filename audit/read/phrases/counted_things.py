"""Words for an order value behind which things are counted: "buy two benches: 40 € off" asks for two, not for 40 €."""

import re

from audit.read.values.tokens import Token
from audit.read.words.lexicon import Hit, Role
from audit.read.words.source import Source

_LEADS_ON = re.compile(r"(?:von|ab|de|des|d'une?|di|da|of|from|for|over|dai)$")
_COUNT = re.compile(r" [0-9]{1,2}(?= [a-z])")
_WORTH = re.compile(r"\b[a-z]*(?:wert|summe|betrag|valore|importo|valeur|montant|worth|value|total)\b")


def counts_things(source: Source, hit: Hit, token: Token) -> bool:
    """Whether words for an order value only say how many things one buys, or from which hour, before an amount.

    Args:
        source: The text.
        hit: Words for an order value, or for anything else.
        token: A value.
    """
    if hit.entry.names != "min_order_value" or token.start <= hit.end + 1:
        return False
    if not _LEADS_ON.search(source.folded, hit.start, hit.end):
        return False
    numbers = (h for h in source.hits if h.entry.role is Role.NUMBER and h.start == hit.end + 1 and h.end < token.start)
    counted = _COUNT.match(source.folded, hit.end) or next(numbers, None)
    return bool(counted) and not _WORTH.search(source.folded, hit.end, token.start)
