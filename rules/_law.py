"""Whose law holds for a document, and what a law rule looks at.

A pack is chosen by the country that a document speaks to, not by the company's seat: as its words or its path say,
else as its channel does, else the company's. Findings are hints for a lawyer, never legal advice.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from audit.model.attributes import ATTRIBUTES, Kind
from audit.model.circumstances import tax_of
from audit.model.dossier import Dossier, Night
from audit.model.position import is_recommended
from audit.model.speaking import hear, is_archived
from audit.model.statement import Layer, Role, Statement
from audit.model.values import Range
from rules._sheets import Sheet, amount, sheets, unit
from rules._showing import words_of

EU = frozenset(
    {
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
        "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
    }
)  # fmt: skip
"""Countries of the European Union."""

_SEEN = frozenset({Layer.TEXT, Layer.ALT, Layer.FIELD})
_MEASURES = frozenset({"kg", "l", "m", "m2", "m3"})
_OF_GOODS = frozenset({"delivery_time", "shipping_cost", "item_condition"})
_REDUCTIONS = ("discount", "saving", "list_price")
_CONDITIONS = ("voucher_code", "audience", "min_order_value")

_OF_CREDIT = ("instalments", "interest_rate", "down_payment")
_OTHER_CONTRACT = re.compile(
    r"versicher|police\b|policen\b|haftpflicht|schutzbrief|(?<!preis)(?<!zurück-)garantie|gewährleist|warrant|guarantee|"
    r"garanzia|insurance|assurance|assicura|polizza|leasing|\blease|\bmiet|vermiet|\brent|location longue|\bkredit|"
    r"darlehen|finanzier|financ|\bloan|\bcredit|crédit|\bprêt\b|prestito|mutuo|festgeld|tagesgeld|sparbuch|sparkonto|"
    r"sparplan|bauspar|geldanlage|einlage|savings|épargne|risparmi|verein\b|association|genossenschaft|fernwärme|"
    r"nahwärme|wärmeliefer|contracting|studium|studiengang|lehrgang|ausbildung|fernkurs|arbeitsver|probezeit",
    re.IGNORECASE,
)


def countries_of(statement: Statement, night: Night) -> frozenset[str]:
    """ISO 3166 codes of the countries whose law holds for what is said; none if nobody said."""
    channel = night.channel(statement.channel).region or night.country
    named = statement.scope.regions or channel.split(",")
    return frozenset(code.strip().partition("-")[0] for code in named) - {""}


def sheets_under(
    dossier: Dossier, night: Night, countries: frozenset[str], since: date, *needed: str
) -> Iterator[Sheet]:
    """What documents for consumers of some countries, open to everybody and speaking now, say together.

    Args:
        dossier: Of the offer.
        night: The day and the channels.
        countries: Whose law it is.
        since: First day on which the law holds.
        needed: Attributes that a sheet must state.
    """
    if night.today < since or is_sold_to_businesses(dossier):
        return
    for sheet in sheets(dossier, *needed):
        first = sheet.statements[0]
        speaks = first.published is None or first.published.date() == night.today
        public = first.where.layer in _SEEN and not night.channel(first.channel).internal
        if not (speaks and public and countries_of(first, night) & countries) or is_archived(first.address):
            continue
        here = dossier.documents[first.channel, first.document]
        now = all(any(hear(s, dossier, night) is not None for s in sheet.all(name)) for name in needed)
        if now and not any(is_for_business(s) for s in here):
            yield sheet


def is_for_business(statement: Statement) -> bool:
    """Whether a statement is for businesses only, so that consumer law does not hold."""
    return "BusinessCustomers" in statement.scope.audiences or statement.term.value == "BusinessCustomers"


def is_sold_to_businesses(dossier: Dossier) -> bool:
    """Whether the records sell the offer to businesses alone, or at net prices, which are theirs."""
    recorded = [s for record in dossier.records for s in record.statements]
    audiences = {s.term.value for s in recorded if s.attribute == "audience"}
    audiences |= {name for s in recorded for name in s.scope.audiences}
    taxes = {s.term.value for s in recorded if s.attribute == "tax"}
    taxes |= {s.scope.tax for s in recorded if s.scope.tax and Kind.MONEY in ATTRIBUTES[s.attribute].kinds}
    return audiences == {"BusinessCustomers"} or taxes == {"Excluded"}


def is_of_thing(sheet: Sheet, dossier: Dossier) -> bool:
    """Whether something is sold that is sent, weighed or counted, not a service, a ticket or a subscription."""
    if any("/" in unit(s) for s in sheet.all("price")):
        return False
    return any(
        s.attribute in _OF_GOODS or bool(s.subject.id("gtin")) or (s.attribute == "unit_price" and bool(measure_of(s)))
        for s in dossier.statements
    )


def measure_of(unit_price: Statement) -> str:
    """The weight, volume, length or area by which goods are priced: kg, l, m, m2 or m3; empty if by none."""
    measure = unit(unit_price).partition("/")[2]
    return measure if measure in _MEASURES else ""


def reductions(sheet: Sheet) -> tuple[Statement, ...]:
    """By what a sheet announces to everybody that its price is reduced.

    None where a code, an order value or a membership is asked for, which makes it no general reduction. A recommended
    price is none of the shop's own, and "up to" says nothing of the price beside it.
    """
    if any(sheet.says(name) for name in _CONDITIONS):
        return ()
    announced = [s for name in _REDUCTIONS for s in sheet.all(name)]
    scopes = [s.scope for s in announced]
    if any(scope.voucher or scope.audiences or scope.mode or scope.order is not None for scope in scopes):
        return ()
    return tuple(s for s in announced if s.term.bound is None and not is_recommended(s))


def net_prices(sheet: Sheet, dossier: Dossier, currency: str) -> tuple[Statement, ...]:
    """The net prices in a currency of a sheet, if its document states no price with tax; nothing bears no tax.

    That the audit file takes all prices of a channel for net is no word of the document, but of who sells to the trade.
    """
    place = sheet.channel, sheet.statements[0].document
    here = dossier.documents[place]
    if any(s.attribute == "price" and s.scope.tax == "Included" for s in here):
        return ()
    said = any(s.attribute == "tax" for s in here)
    said |= any("tax" in m.also for m in dossier.mentions if (m.channel, m.document) == place)
    return tuple(
        s
        for s in sheet.all("price")
        if s.scope.tax == "Excluded"
        and (said or tax_of(replace(s, scope=s.scope.without("tax"))))
        and s.subject.role in {Role.MAIN, Role.ROW}
        and unit(s).startswith(currency)
        and not is_nothing(s)
    )


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


def is_other_contract(sheet: Sheet, dossier: Dossier) -> bool:
    """Whether a document speaks of a contract to which the limits for standing services do not apply, or may not.

    § 309 no. 9 BGB speaks of services, works and deliveries; insurance is exempt, and loans, savings, rent, leasing,
    associations and heating have law of their own.
    """
    here = dossier.documents[sheet.channel, sheet.statements[0].document]
    return any(s.attribute in _OF_CREDIT for s in here) or bool(_OTHER_CONTRACT.search(words_about(here, dossier)))


def words_about(statements: Iterable[Statement], dossier: Dossier) -> str:
    """The words in and around statements, the headings above them and the names of the offer."""
    said = tuple(statements)
    names = {s.subject.name for s in said} | {dossier.offer.name, dossier.offer.campaign}
    return " ".join((words_of(said), *sorted(names)))


def is_nothing(statement: Statement) -> bool:
    """Whether an amount is zero, of which no tax and no interest is owed."""
    value = statement.term.values
    return isinstance(value, Range) and value.is_zero
