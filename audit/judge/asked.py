"""The one price that a channel asks everybody for an offer today, kept from day to day for the law packs.

A price for members, for one variant or with a code is another price, and one that some other page writes off says
nothing of it. That a channel speaks to one country, and names prices with tax, makes no price special.
"""

from collections.abc import Iterable, Iterator

from audit.model.dossier import Dossier, Night
from audit.model.scope import Scope
from audit.model.speaking import end_of, hear
from audit.model.statement import Statement

AskedPrice = tuple[str, str, str]
"""Offer id, channel, and the price in canonical form."""


def asked_prices(dossiers: Iterable[Dossier], night: Night) -> Iterator[AskedPrice]:
    """The one exact price that each channel asks for each offer; where it asks several, none."""
    for dossier in dossiers:
        shown: dict[str, set[str]] = {}
        for statement in dossier.said("price"):
            if _is_asked_of_everybody(statement, dossier, night):
                shown.setdefault(statement.channel, set()).add(statement.term.value)
        for channel, prices in sorted(shown.items()):
            if len(prices) == 1:
                yield dossier.offer.id, channel, prices.pop()


def _is_asked_of_everybody(price: Statement, dossier: Dossier, night: Night) -> bool:
    if price.term.bound is not None or price.published is not None:
        return False
    heard = hear(price, dossier, night)
    if heard is None or (heard.scope.first is not None and heard.scope.first > end_of(night.now)):
        return False
    return heard.scope.tax != "Excluded" and heard.scope.without("first", "last", "tax") == Scope()
