"""Sums worked out for somebody's use: "at 3,500 kWh that is about 46 a month" tells what one example pays."""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Token
from audit.read.words.source import Source

USED = re.compile(
    r"\b[1-9][0-9]?[.,' ]?[0-9]{3} ?(?:kwh|kilowattstunden|kilowatt-?hours|chilowattora)\b[^.!?]{0,80}"
    r"\b(?:rund|etwa|ca\.|circa|ungefahr|durchschnittlich|environ|en moyenne|in media|about|around|roughly|approx)"
)


def is_for_usage(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether a recurring amount stands in a sentence that works out what so much use costs."""
    if not isinstance(token, Amount) or not token.per.startswith("P"):
        return False
    return bool(USED.search(source.folded, *clauses.sentence(token.start)))
