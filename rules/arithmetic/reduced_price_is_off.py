"""A reduced price in a list is nearly, but not, what the discount or the record would make it.

What it finds:
    Two prices of one row, 890.– and 828.80, on a page that promises 8 %, which would be 818.80, or beside a record
    whose reduced price is 818.80. The row's lower price misses it by a little: one of the figures was mistyped, or
    forgotten when the other changed. So does the price of an article that is told with the code of a campaign, or for
    its days, beside what the discount on record leaves of the former price. And so does a sum that a sentence works out
    itself: "890.– less 71.20 = 828.80", "890.– less 8 % makes 828.80".

Why it matters:
    Whoever books at the promised discount is asked for more than the sum, or the company gives away the difference.

Not reported:
    Prices that differ from the sum by more than two percent, which are of something else; prices rounded to the whole
    amount or to an advertiser's ending such as .90; pages with several discounts, or with one "up to"; rows with three
    prices; prices of different periods, currencies or customers.

How to mend:
    Compute the reduced price of the row again.
"""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity, Side
from audit.model.record import Record, RecordKind
from audit.model.statement import Layer, Statement
from audit.model.sums_in_words import MAKES, left_by_share
from audit.model.values import Span
from audit.plugins.rule import Message, Rule
from rules._findings import finding, odd_sides
from rules._sheets import Sheet, amount, fits, sheets, unit, words_before

_WHOLE, _PAIR = Decimal(100), 2
_ROUNDING, _NEAR = Decimal("0.05"), Decimal("0.02")
_MONEY = r"(?:[€£$]|CHF|EUR|GBP|Fr\.)"
_CURRENCY = re.compile(_MONEY)
_SUM = re.compile(
    rf"^\D*(?P<high>\d{{1,5}}(?:[.,]\d\d)?)(?:[.,][–-]{{1,2}})? ?{_MONEY}? "
    rf"(?:less|minus|weniger|abzüglich|abzgl\.|moins|meno|[−–-]) {_MONEY}? ?"
    rf"(?P<less>\d{{1,5}}(?:[.,]\d\d)?)(?:[.,][–-]{{1,2}})? ?{_MONEY}? ?,? ?{MAKES} ?{_MONEY}? ?$",
    re.IGNORECASE,
)
_ROUND_CENTS = frozenset(Decimal(cents) for cents in (0, 50, 90, 95, 99))


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    del night  # sums are wrong on any day
    yield from _worked_out(dossier)
    campaigns = [record for record in dossier.kin if record.kind is RecordKind.CAMPAIGN]
    if not dossier.said("discount") and len(dossier.recorded("price")) < _PAIR and not campaigns:
        return
    for sheet in sheets(dossier, "price"):
        pair = _high_and_low(sheet)
        if pair is None:
            continue
        high, low = pair
        for due, source in (*_dues(high, sheet, dossier), *_planned(high, low, campaigns)):
            if _is_off(amount(low), due):
                computed = f"{due:.2f} {low.term.value.partition(' ')[2]}"
                params = (("said", low.term.value), ("computed", computed))
                sides = (source, Side.of(high), *odd_sides([low]))
                yield finding(RULE, dossier.offer, "price", sides, channel=sheet.channel, key=sheet.key, params=params)
                break


def _worked_out(dossier: Dossier) -> Iterator[Finding]:
    """The sums that sentences work out wrongly, each once in a channel."""
    told: set[tuple[str, str]] = set()
    for said in dossier.said("price"):
        if said.where.layer is not Layer.TEXT:
            continue
        found = _SUM.search(said.where.before)
        low, due = amount(said), _left(found) if found else left_by_share(words_before(said))
        if low is None or due is None or (said.channel, said.term.value) in told:
            continue
        if abs(low - due) <= _ROUNDING or (not found and fits(due, said)):
            continue  # what a share leaves is rounded as people do
        told.add((said.channel, said.term.value))
        params = (("said", said.term.value), ("computed", f"{due:.2f} {said.term.value.partition(' ')[2]}"))
        yield finding(RULE, dossier.offer, "price", odd_sides([said]), channel=said.channel, params=params)


def _left(found: re.Match[str]) -> Decimal | None:
    """What is left of the first amount; None where no currency says that these are amounts, or nothing is left.

    A further number before them may belong to the sum: "2 nights at 92.– less 20.–".
    """
    if not _CURRENCY.search(found[0]):
        return None
    high, less = (Decimal(found[name].replace(",", ".")) for name in ("high", "less"))
    return high - less if less < high else None


def _high_and_low(sheet: Sheet) -> tuple[Statement, Statement] | None:
    """The two prices of a row, the regular one first."""
    prices = {s.term.values: s for s in (*sheet.all("price"), *sheet.all("list_price"))}
    found = sorted(prices.values(), key=lambda s: amount(s) or Decimal(0), reverse=True)
    exact = all(amount(s) and unit(s) == unit(found[0]) for s in found)
    return (found[0], found[1]) if len(found) == _PAIR and exact else None


def _dues(high: Statement, sheet: Sheet, dossier: Dossier) -> Iterator[tuple[Decimal, Side]]:
    """What the lower price should be, and who says so: the discount of the document, and the records' reduced price."""
    price = amount(high)
    if price is None:
        return
    discount = _only(s for s in dossier.documents[sheet.channel, high.document] if s.attribute == "discount")
    less = amount(discount)
    if discount is not None and less is not None and unit(discount) == "%":
        yield price * (_WHOLE - less) / _WHOLE, Side.of(discount)
    recorded = [s for s in dossier.recorded("price") if unit(s) == unit(high)]
    reduced = _only(s for s in recorded if s.term.values != high.term.values)
    due = amount(reduced)
    if reduced is not None and due is not None and any(s.term.values == high.term.values for s in recorded):
        yield due, Side.of(reduced, record=True)


def _planned(high: Statement, low: Statement, campaigns: Iterable[Record]) -> Iterator[tuple[Decimal, Side]]:
    """What is left of a former price by the discount of a campaign that the lower price is told with."""
    price = amount(high)
    for record in campaigns:
        discount = _only(s for s in record.statements if s.attribute == "discount" and s.scope.overlap(low.scope))
        less = amount(discount)
        if price is None or discount is None or less is None or unit(discount) != "%":
            continue
        if high.attribute == "list_price" and low.attribute == "price" and _is_told_with(low, record):
            yield price * (_WHOLE - less) / _WHOLE, Side.of(discount, record=True)


def _is_told_with(price: Statement, campaign: Record) -> bool:
    """Whether a price holds with the code of a campaign, or until the end of it."""
    codes = {s.term.value.casefold() for s in campaign.statements if s.attribute == "voucher_code"}
    days = (s.term.values for s in campaign.statements if s.attribute == "valid_through")
    ends = {day.last for day in days if isinstance(day, Span) and day.last is not None}
    return price.scope.voucher.casefold() in codes or price.scope.last in ends


def _only(statements: Iterable[Statement]) -> Statement | None:
    """One of several statements that say the same exact value; None if there is none, or a second value."""
    said = list(statements)
    exact = len({s.term.values for s in said}) == 1 and all(s.term.bound is None for s in said)
    return said[0] if exact else None


def _is_off(low: Decimal | None, due: Decimal) -> bool:
    if low is None or due <= 0 or low * _WHOLE % _WHOLE in _ROUND_CENTS:
        return False
    return _ROUNDING < abs(low - due) <= due * _NEAR


RULE = Rule(
    code="A107",
    name="reduced-price-is-off",
    kind=FindingKind.ARITHMETIC_ERROR,
    severity=Severity.MEDIUM,
    judge=_judge,
    params=("said", "computed"),
    message=Message(
        de="{offer}: ermässigt {said}, nachgerechnet {computed} ({channel})",
        fr="{offer} : prix réduit {said}, recalculé {computed} ({channel})",
        it="{offer}: ridotto a {said}, ricalcolato {computed} ({channel})",
        en="{offer}: reduced to {said}, the sum gives {computed} ({channel})",
    ),
    mend=Message(
        de="Den ermässigten Preis auf {channel} nachrechnen und berichtigen.",
        fr="Recalculer et corriger le prix réduit sur {channel}.",
        it="Ricalcolare e correggere il prezzo ridotto su {channel}.",
        en="Compute the reduced price on {channel} again, and correct it.",
    ),
    folds_into=("A101", "C101", "C102", "C103", "C104"),
)
