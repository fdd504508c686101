"""A reduced price is scheduled to begin, and nothing is scheduled to end it.

What it finds:
    Rows of shops and feeds in which a price from a coming day on stands beside a higher one, and no day on which
    it ends.

Why it matters:
    A reduction that nobody ends runs on until somebody notices, and the former price beside it grows stale.

Not reported:
    Prices with an end; a price that rises, or that replaces the old one for good; what begins after the days looked
    ahead; running text, in which the end may stand elsewhere.

How to mend:
    Enter the day on which the reduction ends.
"""

from collections.abc import Iterator
from datetime import timedelta

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity
from audit.model.speaking import end_of
from audit.model.statement import Layer, Statement
from audit.plugins.rule import Message, Rule
from rules._findings import finding, odd_sides
from rules._sheets import amount, unit


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    for statements in dossier.documents.values():
        odd = [s for s in statements if _begins_soon(s, night) and _is_reduced(s, statements)]
        if odd and not any(s.attribute == "valid_through" for s in statements):
            begins = min(s.scope.first for s in odd if s.scope.first is not None)
            params = (("start", begins.date().isoformat()), ("said", odd[0].term.value))
            yield finding(RULE, dossier.offer, "price", odd_sides(odd), channel=odd[0].channel, params=params)


def _begins_soon(said: Statement, night: Night) -> bool:
    """Whether a price in a field begins within the days looked ahead and has no end."""
    first, last = said.scope.first, said.scope.last
    if said.attribute != "price" or said.where.layer is not Layer.FIELD or first is None or last is not None:
        return False
    today = end_of(night.now)
    return today < first <= today + timedelta(days=night.tolerance.look_ahead_days)


def _is_reduced(price: Statement, statements: tuple[Statement, ...]) -> bool:
    """Whether a higher price in the same unit stands in the same row, as the former or as the present one."""
    low = amount(price)
    others = (s for s in statements if s.attribute in {"price", "list_price"} and unit(s) == unit(price))
    return low is not None and any((high := amount(s)) is not None and high > low for s in others)


RULE = Rule(
    code="V107",
    name="scheduled-without-end",
    kind=FindingKind.LOOK_AHEAD,
    severity=Severity.LOW,
    judge=_judge,
    params=("start", "said"),
    message=Message(
        de="{offer}: der Preis {said} beginnt auf {channel} am {start}, ein Ende ist nicht eingeplant",
        fr="{offer} : le prix {said} débute sur {channel} le {start}, sans fin prévue",
        it="{offer}: il prezzo {said} inizia su {channel} il {start}, senza una fine prevista",
        en="{offer}: the price {said} begins on {channel} on {start}, with no end scheduled",
    ),
    mend=Message(
        de="Auf {channel} den Tag eintragen, an dem die Reduktion endet.",
        fr="Indiquer sur {channel} le jour où la réduction prend fin.",
        it="Indicare su {channel} il giorno in cui termina la riduzione.",
        en="Enter on {channel} the day on which the reduction ends.",
    ),
)
