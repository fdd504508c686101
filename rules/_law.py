"""Whose law holds for a document, and what a law rule looks at.

A pack is chosen by the country that a channel speaks to, not by the company's seat; where the audit file sets no
country for a channel, the company's counts. Findings are hints for a lawyer, never legal advice.
"""

from collections.abc import Iterator
from datetime import date

from audit.model.dossier import Dossier, Night
from audit.model.position import is_recommended
from audit.model.statement import Layer, Statement
from rules._sheets import Sheet, amount, sheets, unit

EU = frozenset(
    {
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
        "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
    }
)  # fmt: skip


def country_of(channel: str, night: Night) -> str:
    """ISO 3166 code of the country whose law holds on a channel; empty if nobody said."""
    return (night.channel(channel).region or night.country).partition("-")[0]


def sheets_under(
    dossier: Dossier, night: Night, countries: frozenset[str], since: date, *needed: str
) -> Iterator[Sheet]:
    """What documents of some countries, open to customers and speaking now, say together.

    Args:
        dossier: Of the offer.
        night: The day and the channels.
        countries: Whose law it is.
        since: First day on which the law holds.
        needed: Attributes that a sheet must state.
    """
    if night.today < since:
        return
    for sheet in sheets(dossier, *needed):
        first = sheet.statements[0]
        speaks = first.published is None or first.published.date() == night.today
        public = first.where.layer is not Layer.META and not night.channel(first.channel).internal
        if speaks and public and country_of(first.channel, night) in countries:
            yield sheet


def is_for_business(statement: Statement) -> bool:
    """Whether a statement is for businesses only, so that consumer law does not hold."""
    return "BusinessCustomers" in statement.scope.audiences or statement.term.value == "BusinessCustomers"


def is_for_goods(sheet: Sheet) -> bool:
    """Whether the prices are for a thing, not for a service by the month, night or person."""
    return all("/" not in unit(s) for s in sheet.all("price"))


def former_price(sheet: Sheet) -> Statement | None:
    """The only former price of the shop's own; None where there is none, or a recommended one."""
    former = sheet.only("list_price")
    return None if former is None or is_recommended(former) else former


def months(statement: Statement) -> float | None:
    """A duration in months, thirty days being one; None for working days."""
    number = amount(statement)
    if number is None:
        return None
    return {"M": float(number), "D": float(number) / 30}.get(unit(statement))
