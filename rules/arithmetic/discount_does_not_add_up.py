"""The list price less the discount is not the price.

What it finds:
    A price, one former price and one discount, said together, that do not fit: 20 % off 50.– is not 42.–. So do the
    three of one sentence, "10.90 instead of 15.90, –20 %", where the page also has the offer in its list at 15.90.

Why it matters:
    Customers compute it in their heads. A discount that is smaller than stated is misleading.

Not reported:
    A percentage rounded to the whole, up or down; "up to 30 %"; prices in different units; a further discount
    with a code; a sum that a sentence works out ("50.– less 20 % makes 42.–"), which is told of its price; prices or
    discounts of several variants; words of different customers or documents; a banner's discount far from the price.

How to mend:
    Compute the discount from the two prices, or correct the price that is wrong.
"""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import chain

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity
from audit.model.statement import Statement
from audit.model.sums_in_words import left_by_share
from audit.plugins.rule import Message, Rule
from rules._findings import finding, odd_sides
from rules._nearness import is_near
from rules._sheets import Sheet, amount, fits, price_beside, sentences, sheets, unit, words_before

_WHOLE = Decimal(100)


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    del night  # sums are wrong on any day
    told = ("discount", "price", "list_price")
    for sheet in chain(sheets(dossier, *told), filter(_is_for_all, sentences(dossier, *told))):
        discount = sheet.only("discount")
        if discount is None or sheet.says("voucher_code"):
            continue
        price = next((p for s in sheet.all("list_price") if (p := price_beside(sheet, s))), None)
        if price is None or left_by_share(words_before(price)) is not None:
            continue
        former = [
            s
            for s in sheet.all("list_price")
            if unit(s) == unit(price) and amount(s) and price_beside(sheet, s) is price
        ]
        if not is_near(discount, [price, *former]):
            continue
        if former and not any(_adds_up(s, discount, price) for s in former):
            params = (("said", discount.term.value), ("price", price.term.value), ("former", former[0].term.value))
            odd = odd_sides((discount, price, *former))
            wrong = "price" if _are_recorded((discount, former[0]), price, dossier) else "discount"
            yield finding(RULE, dossier.offer, wrong, odd, channel=sheet.channel, key=sheet.key, params=params)


def _is_for_all(sentence: Sheet) -> bool:
    """Whether all of a sentence holds for the same customers and orders, and nothing of it only with a code."""
    scopes = {(s.scope.audiences, s.scope.order, s.scope.mode, s.scope.voucher) for s in sentence.statements}
    return len(scopes) == 1 and not any(s.scope.voucher for s in sentence.statements)


def _are_recorded(right: Iterable[Statement], price: Statement, dossier: Dossier) -> bool:
    """Whether the records have the discount and the former price, and not the price, which then is what is wrong."""
    recorded = {s.term.values for record in (*dossier.records, *dossier.kin) for s in record.statements}
    return all(s.term.values in recorded for s in right) and price.term.values not in recorded


def _adds_up(former: Statement, discount: Statement, price: Statement) -> bool:
    high, low, less = amount(former), amount(price), amount(discount)
    if not high or low is None or less is None:
        return True
    if unit(discount) != "%":
        return unit(discount).partition("/")[0] != unit(price).partition("/")[0] or fits(high - low, discount)
    return abs((high - low) / high * _WHOLE - less) < 1


RULE = Rule(
    code="A101",
    name="discount-does-not-add-up",
    kind=FindingKind.ARITHMETIC_ERROR,
    severity=Severity.MEDIUM,
    judge=_judge,
    params=("said", "price", "former"),
    message=Message(
        de="{offer}: {said} auf {former} ergibt nicht {price} ({channel})",
        fr="{offer} : {said} sur {former} ne donne pas {price} ({channel})",
        it="{offer}: {said} su {former} non dà {price} ({channel})",
        en="{offer}: {said} off {former} is not {price} ({channel})",
    ),
    mend=Message(
        de="Rabatt oder Preis auf {channel} nachrechnen und berichtigen.",
        fr="Recalculer et corriger la remise ou le prix sur {channel}.",
        it="Ricalcolare e correggere lo sconto o il prezzo su {channel}.",
        en="Compute the discount or the price on {channel} again, and correct it.",
    ),
    folds_into=("C101", "C102", "C103", "C104"),
)
