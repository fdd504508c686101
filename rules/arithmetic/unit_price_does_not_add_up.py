"""The unit price is not the price divided by the quantity.

What it finds:
    8.99 for 500 g beside a unit price of 16.98 per kg; the quantity is taken from the offer's name and variant, and
    from the words around the two prices.

Why it matters:
    The unit price is what customers compare by, and in Germany, Austria and Switzerland the law prescribes it.

Not reported:
    Rounding to the cent of the stated quantity; offers whose quantity is not stated, or stated in another measure;
    several quantities of which one fits (drained weight, pack of six); a carton whose bottles nobody counted; prices
    that contain a deposit that fits.

How to mend:
    Compute the unit price from price and quantity again; most often the price was changed and the unit price forgotten.
"""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from audit.model import units
from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity
from audit.model.statement import Statement
from audit.plugins.rule import Message, Rule
from rules._findings import finding, odd_sides
from rules._nearness import nearest
from rules._quantities import PIECE, Quantity, quantities
from rules._sheets import Sheet, amount, sheets, unit

_CENT, _SHARE = Decimal("0.011"), Decimal("0.006")
_PACKS, _EXACTLY = range(2, 49), Decimal("0.005")
_CALLED_UNIT_PRICE = re.compile(
    r"grundpreis|prezzo|prix|base|unit|[=/]|\b(?:je|pro|per|par|al|à|the)\b",
    re.IGNORECASE,
)


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    del night  # sums are wrong on any day
    for sheet in sheets(dossier, "unit_price", "price"):
        for stated in _stated(sheet):
            if stated.subject.family:
                continue  # of which variant it is said is not known
            wrong = _computed(sheet, stated, dossier)
            if wrong is not None:
                params = (("said", stated.term.value), ("computed", wrong))
                odd = odd_sides((stated, *_beside(sheet, stated)))
                yield finding(
                    RULE, dossier.offer, "unit_price", odd, channel=sheet.channel, key=sheet.key, params=params
                )


def _stated(sheet: Sheet) -> Iterator[Statement]:
    """The unit prices of a sheet, each once; of several only those that call themselves so."""
    exact = {s.term.values: s for s in reversed(sheet.all("unit_price")) if amount(s) and "/" in s.term.value}
    for stated in reversed(exact.values()):
        if len(exact) == 1 or _CALLED_UNIT_PRICE.search(stated.where.quote):
            yield stated


def _computed(sheet: Sheet, stated: Statement, dossier: Dossier) -> str | None:
    """The unit price as it should read; None where the stated one fits, or nothing is known of the quantity."""
    text, _, rest = stated.term.value.partition(" ")
    number = Decimal(text)
    currency, _, per = rest.partition("/")
    size, base = units.per(per)
    found = [q for q in _stated_quantities(sheet, stated, dossier) if q[1] == (base or PIECE) and q[0] != size]
    prices = [p for p in _prices(sheet, stated) if p[1] == currency]
    sums = [price / quantity * size for price, _ in prices for quantity, _ in found]
    if not sums or any(_fits(total, number) for total in sums):
        return None
    return f"{sums[0]:.2f} {currency}/{per}"


def _fits(computed: Decimal, stated: Decimal) -> bool:
    """Whether a unit price is right, or would be for a pack of so and so many that nobody counted."""
    if abs(computed - stated) <= max(_CENT, stated * _SHARE):
        return True
    ratio = max(computed, stated) / min(computed, stated)
    return round(ratio) in _PACKS and abs(ratio / round(ratio) - 1) <= _EXACTLY


def _beside(sheet: Sheet, stated: Statement) -> tuple[Statement, ...]:
    """The prices that stand nearest to a unit price."""
    return nearest(stated, sheet.all("price"))


def _prices(sheet: Sheet, stated: Statement) -> list[tuple[Decimal, str]]:
    """The price, and the price without the deposit; none where several are stated or it is only a bound."""
    beside = _beside(sheet, stated)
    value = amount(beside[0])
    if not value or len({s.term.values for s in beside}) > 1:
        return []
    deposit = amount(sheet.only("deposit"))
    plain = (value, unit(beside[0]))
    return [plain, (value - deposit, unit(beside[0]))] if deposit and deposit < value else [plain]


def _stated_quantities(sheet: Sheet, stated: Statement, dossier: Dossier) -> list[Quantity]:
    """The quantities of the offer's name; where it has none, the only one in the words around the prices."""
    first = sheet.statements[0].subject
    named = _all((first.name, first.variant, sheet.statements[0].scope.variant, dossier.offer.name))
    around = _all(_words((*_beside(sheet, stated), stated)))
    if named:
        return [*named, *around]
    return around if len(set(around)) == 1 else []


def _words(statements: Iterable[Statement]) -> Iterator[str]:
    for s in statements:
        yield f"{s.where.before} {s.where.quote} {s.where.after}"
        yield from s.subject.context[-1:]


def _all(texts: Iterable[str]) -> list[Quantity]:
    return [quantity for text in texts for quantity in quantities(text)]


RULE = Rule(
    code="A103",
    name="unit-price-does-not-add-up",
    kind=FindingKind.ARITHMETIC_ERROR,
    severity=Severity.MEDIUM,
    judge=_judge,
    params=("said", "computed"),
    message=Message(
        de="{offer}: Grundpreis {said} angegeben, nachgerechnet {computed} ({channel})",
        fr="{offer} : prix à l’unité de mesure indiqué {said}, recalculé {computed} ({channel})",
        it="{offer}: prezzo unitario indicato {said}, ricalcolato {computed} ({channel})",
        en="{offer}: a unit price of {said} is stated, price and quantity give {computed} ({channel})",
    ),
    mend=Message(
        de="Den Grundpreis auf {channel} aus Preis und Menge neu berechnen.",
        fr="Recalculer le prix à l’unité de mesure sur {channel} à partir du prix et de la quantité.",
        it="Ricalcolare il prezzo unitario su {channel} da prezzo e quantità.",
        en="Compute the unit price on {channel} again from price and quantity.",
    ),
    folds_into=("C101", "C102", "C103", "C104"),
)
