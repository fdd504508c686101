"""Sums worked out for somebody's use: "at 3,500 kWh that is about 46 a month" tells what one example pays.

So does a sum that is so much energy times its price: "a full battery of 50 kWh at 0.30 €/kWh is 15 €".
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Token
from audit.read.words.source import Source

USED = re.compile(
    r"\b[1-9][0-9]?[.,' ]?[0-9]{3} ?(?:kwh|kilowattstunden|kilowatt-?hours|chilowattora)\b[^.!?]{0,80}"
    r"\b(?:rund|etwa|ca\.|circa|ungefahr|durchschnittlich|environ|en moyenne|in media|about|around|roughly|approx)"
)
_ENERGY = r"(?:kwh|kilowattstunden?|kilowatt-?hours?|kilowattheures?|chilowattora|smc)\b"
_RATE = re.compile(
    r"(?:(?P<cur>[€£$]|chf|eur|fr\.) ?)?(?P<rate>[0-9]{1,3}(?:[.,][0-9]{1,4})?)"
    r" ?(?P<unit>€|£|eur(?:o)?|chf|fr\.?|ct\.?|cent(?:s|imes|esimi)?|rp\.?|rappen|p)?"
    rf" ?(?:/|pro |je |per |par |le |la |al |a )? ?{_ENERGY}"
)
MULTIPLIED = re.compile(
    rf"[0-9] ?{_ENERGY}[^!?]*?[0-9][^!?a-z]{{0,4}}(?:[a-z]{{1,8}}\.?)? ?(?:/|[a-z]{{1,3}} )? ?{_ENERGY}"
)
_USE = re.compile(
    rf"(?<![0-9.,'])(?P<use>[0-9]{{1,3}}(?:[.,' ][0-9]{{3}})+|[0-9]{{1,5}}(?:[.,][0-9]{{1,2}})?) ?{_ENERGY}"
)
_CENTS = ("c", "rp", "p")
_HUNDRED = Decimal(100)
_EXACT, _ROUND = Decimal("0.01"), Decimal("0.5")


def is_for_usage(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether an amount stands in a sentence that works out what so much use costs."""
    if not isinstance(token, Amount):
        return False
    sentence = clauses.sentence(token.start)
    if token.per.startswith("P") and USED.search(source.folded, *sentence):
        return True
    near = _EXACT if token.number % 1 else _ROUND
    is_sum = not token.per or token.per.startswith("P")
    return is_sum and any(
        abs(product - token.number) <= near for product in _products(source, sentence[0], token.start)
    )


def _products(source: Source, start: int, end: int) -> Iterator[Decimal]:
    """What the amounts of energy before a place cost at the rates before it."""
    rates = [(found.start("rate"), _rate(found)) for found in _RATE.finditer(source.folded, start, end)]
    uses = _USE.finditer(source.folded, start, end) if rates else ()
    yield from (_use(used["use"]) * rate for used in uses for place, rate in rates if place != used.start("use"))


def _rate(found: re.Match[str]) -> Decimal:
    number = Decimal(found["rate"].replace(",", "."))
    return number / _HUNDRED if (found["unit"] or "").startswith(_CENTS) and not found["cur"] else number


def _use(written: str) -> Decimal:
    """How much is used; a group of three digits behind a mark is thousands.

    >>> _use("3'500"), _use("12,5")
    (Decimal('3500'), Decimal('12.5'))
    """
    parts = re.split(r"[.,' ]", written)
    grouped = len(parts) > 1 and all(len(part) == 3 for part in parts[1:])  # noqa: PLR2004  (thousands)
    return Decimal("".join(parts)) if grouped else Decimal(written.replace(",", "."))
