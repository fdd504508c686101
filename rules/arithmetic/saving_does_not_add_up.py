"""The stated saving is not the difference between the prices beside it.

What it finds:
    "Sie sparen 90.–" beside 249.– instead of 329.–; for prices by the month also the saving over the months of the
    promotion, of the contract, or of a year. Beside several prices or a code the saving is checked only if its own
    words compare it with the former price ("110.– off the list price"), and must then fit one of the prices.

Why it matters:
    Customers compute it in their heads, and competitors do so in front of a court.

Not reported:
    A saving that fits any of the stated former prices and periods, or where no period is stated any usual one;
    savings rounded to the whole amount or said to be about; "up to 50.–"; one that fits once a bonus or a fee beside it
    is counted in; offers with a fee that is waived as well, with a code or with several prices, unless one sentence
    says all three figures or the words behind the saving compare it with the former price; lists of more than four
    prices; a higher price beside it that is none.

How to mend:
    Compute the saving from the prices beside it, or correct the price that is wrong.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import chain

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity
from audit.model.statement import Statement
from audit.model.units import MONTH
from audit.plugins.rule import Message, Rule
from rules._findings import finding, odd_sides
from rules._sheets import Sheet, amount, fits, price_beside, sentences, sheets, unit

_HIGHER = ("list_price", "price_after", "lowest_price_30d")
_A_YEAR = Decimal(12)
_MOST_SUMS = 16
_FEW, _BEHIND = 4, 32
_COMPARED = re.compile(
    r"\b(?:gegenüber|zu[mr]?|im vergleich|par rapport|sur le prix|rispetto|sul prezzo|compared|on the|off the)\b.{0,12}"
    r"\b(?:uvp|normal|regulär|listen|statt|prix|conseillé|prezzo|listino|rrp|list|regular|full|usual)",
    re.IGNORECASE,
)
_USUAL_MONTHS = tuple(Decimal(months) for months in (3, 6, 12, 18, 24, 36))


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    del night  # sums are wrong on any day
    for sheet in chain(sheets(dossier, "saving", "price"), sentences(dossier, "saving", "price", "list_price")):
        saving = sheet.only("saving")
        if saving is None:
            continue
        price = _price_of(saving, sheet)
        more = _counted_in(sheet, saving)
        prices = [price] if price and more is not None else _any_price(saving, dossier)
        if not prices or unit(saving).partition("/")[0] != unit(prices[0]).partition("/")[0]:
            continue
        higher = [s for name in _HIGHER for s in sheet.all(name) if unit(s) == unit(prices[0]) and s.term.bound is None]
        higher = [s for s in higher if price is None or not _is_of_other_tax(s, price, sheet)]
        found = (total for s in higher for price in prices for total in _savings(s, price, sheet))
        sums = [total + extra for total in found for extra in more or (Decimal(0),)]
        if sums and not any(fits(total, saving) for total in sums):
            params = (("said", saving.term.value), ("computed", _written(sums, saving)))
            odd = odd_sides((saving, *prices, *higher))
            yield finding(RULE, dossier.offer, "saving", odd, channel=sheet.channel, key=sheet.key, params=params)


def _price_of(saving: Statement, sheet: Sheet) -> Statement | None:
    """The price from which something is saved: the only one, else the only one in the saving's unit."""
    alike = [s for s in sheet.all("price") if unit(s) == unit(saving)]
    several = len({s.term.value for s in alike}) != 1
    return price_beside(sheet, saving) if several else alike[0]


def _is_of_other_tax(higher: Statement, price: Statement, sheet: Sheet) -> bool:
    """Whether the price is one of two, with its tax and without, and the higher sum is not told to be of its kind."""
    twins = any(unit(s) == unit(price) and s.term.value != price.term.value for s in sheet.all("price"))
    return twins and price_beside(sheet, higher) is not price


def _any_price(saving: Statement, dossier: Dossier) -> list[Statement]:
    """All few prices of the document, where the saving's own words compare it with the former price.

    One of them is the price that is meant, be it with a code or without; beside none the saving must fit.
    """
    if not _COMPARED.search(saving.where.after[:_BEHIND]):
        return []
    here = dossier.documents.get((saving.channel, saving.document), ())
    alike = [s for s in here if s.attribute == "price" and unit(s) == unit(saving) and s.term.bound is None]
    prices = {s.term.values: s for s in alike}
    return list(prices.values()) if len(prices) <= _FEW else []


def _counted_in(sheet: Sheet, saving: Statement | None) -> tuple[Decimal, ...] | None:
    """What may be counted in besides the prices, nothing first; None where it cannot be known, as that of a code."""
    if sheet.says("voucher_code"):
        return None
    sums = [Decimal(0)]
    for gift in (*sheet.all("setup_fee"), *sheet.all("cashback")):
        worth = amount(gift)
        if worth is None or not worth or unit(gift) != unit(saving):
            return None
        sums += [total + worth for total in sums]
    return tuple(sums[:_MOST_SUMS])


def _savings(higher: Statement, price: Statement, sheet: Sheet) -> Iterator[Decimal]:
    """Every saving that somebody may mean: once, and over each period that is stated."""
    high, low = amount(higher), amount(price)
    if high is None or low is None or high <= low:
        return
    yield high - low
    if not unit(price).endswith("/PM1"):
        return
    periods = [p for name in ("promo_duration", "contract_term") for p in sheet.all(name)]
    stated = [months for period in periods if unit(period) == MONTH and (months := amount(period)) is not None]
    # Where no period could be read, any usual one may be meant.
    usual = (_A_YEAR,) if stated else _USUAL_MONTHS
    yield from ((high - low) * months for months in (*stated, *usual))


def _written(sums: list[Decimal], saving: Statement) -> str:
    stated = amount(saving) or Decimal(0)
    closest = min(sums, key=lambda total: abs(total - stated))
    return f"{closest:f} {saving.term.value.partition(' ')[2]}"


RULE = Rule(
    code="A102",
    name="saving-does-not-add-up",
    kind=FindingKind.ARITHMETIC_ERROR,
    severity=Severity.MEDIUM,
    judge=_judge,
    params=("said", "computed"),
    message=Message(
        de="{offer}: Ersparnis {said} angegeben, nachgerechnet {computed} ({channel})",
        fr="{offer} : économie indiquée {said}, recalculée {computed} ({channel})",
        it="{offer}: risparmio indicato {said}, ricalcolato {computed} ({channel})",
        en="{offer}: a saving of {said} is stated, the prices give {computed} ({channel})",
    ),
    mend=Message(
        de="Ersparnis oder Preise auf {channel} nachrechnen und berichtigen.",
        fr="Recalculer et corriger l’économie ou les prix sur {channel}.",
        it="Ricalcolare e correggere il risparmio o i prezzi su {channel}.",
        en="Compute the saving or the prices on {channel} again, and correct them.",
    ),
    folds_into=("C101", "C102", "C103", "C104"),
)
