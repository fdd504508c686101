"""The instalments and the down payment are not the total.

What it finds:
    24 instalments of 67.– and 89.– down beside a total of 1649.–: 1697.–. Where no interest is taken, or the words
    name a total, both must be equal; otherwise the instalments must at least not come to less than the price. So must
    a total right behind instalments be their sum: "24 instalments of 4.50, 98 in total".

Why it matters:
    Figures on credit must be right to the cent in most countries; customers who add them up pay elsewhere.

Not reported:
    Credit with interest, which costs more than the price; a sum of the instalments that stands beside them as what is
    paid in all, with fees or without; several plans or prices in one place; instalments rounded to five cents; a last
    instalment of another amount.

How to mend:
    Compute instalment or total again.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity
from audit.model.stated_totals import names_total, total_behind
from audit.model.statement import Statement
from audit.model.ways_of_paying import is_plan
from audit.plugins.rule import Message, Rule
from rules._findings import finding, odd_sides
from rules._sheets import Sheet, amount, unit

_NEAR = 40  # characters between the number of instalments and the instalment
_ROUNDED_BY = Decimal("0.05")
_MUST_ADD_UP = re.compile(
    r"total|gesamt|zinslos|zinsfrei|ohne zins|sans intérêt|sans frais|tasso zero|senza interessi|interest[- ]free|"
    r"(?<![\d.,])0(?:[.,]0+)? ?%",
    re.IGNORECASE,
)
_WRITTEN = re.compile(r"(?<!\d)(\d{1,3}(?:[.,'’  ]?\d{3})*)[.,](\d\d)(?!\d)")
_LAST_DIFFERS = re.compile(
    r"(?:letzte|schluss|abschluss)\W?rate|dernière (?:mensualité|échéance)|ultima rata|rata finale|"
    r"(?:last|final) (?:instal|payment)",
    re.IGNORECASE,
)


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    del night  # sums are wrong on any day
    if not dossier.said("instalments"):
        return
    for sheet in _plans(dossier):
        if told := _told_totals(sheet):
            yield from (found for plan in told if (found := _told_wrong(dossier, sheet, *plan)) is not None)
            continue
        count, rate, total = sheet.only("instalments"), _only_price(sheet, "/PM1"), _only_price(sheet, "")
        number, monthly, whole = amount(count), amount(rate), amount(total)
        if count is None or rate is None or total is None or not number or not monthly or not whole:
            continue
        down = sheet.only("down_payment")
        paid = number * monthly + (amount(down) or 0)
        slack = number * _ROUNDED_BY
        if abs(paid - whole) <= slack or (paid > whole and not _must_be_equal(sheet)) or _has_last_rate(sheet):
            continue
        if paid > whole and (names_total(rate.where.after) or _names_sum(paid, sheet)):
            continue
        odd = odd_sides(s for s in (count, rate, total, down) if s is not None)
        params = (("said", total.term.value), ("computed", f"{paid:.2f} {unit(total)}"))
        yield finding(RULE, dossier.offer, "price", odd, channel=sheet.channel, key=sheet.key, params=params)


def _told_totals(sheet: Sheet) -> list[tuple[Statement, Statement, Decimal]]:
    """The plans that name a total right behind them: number of instalments, instalment, total."""
    return [
        (count, rate, told)
        for rate in sheet.all("price")
        if unit(rate).endswith("/PM1") and (told := total_behind(rate.where.after)) is not None
        for count in sheet.all("instalments")
        if count.where.path == rate.where.path and 0 <= rate.where.start - count.where.start <= _NEAR
    ]


def _told_wrong(dossier: Dossier, sheet: Sheet, count: Statement, rate: Statement, told: Decimal) -> Finding | None:
    """The finding of a total right behind instalments that is not their sum, with what is paid down or without."""
    number, monthly, down = amount(count), amount(rate), sheet.only("down_payment")
    if not number or not monthly or _has_last_rate(sheet):
        return None
    paid, first = number * monthly, amount(down) or 0
    if min(abs(paid - told), abs(paid + first - told)) <= number * _ROUNDED_BY:
        return None
    currency = unit(rate).partition("/")[0]
    odd = odd_sides(s for s in (count, rate, down) if s is not None)
    params = (("said", f"{told} {currency}"), ("computed", f"{paid + first:.2f} {currency}"))
    return finding(RULE, dossier.offer, "price", odd, channel=sheet.channel, key=sheet.key, params=params)


def _plans(dossier: Dossier) -> Iterator[Sheet]:
    """What one layer of a document says of one subject, also of orders from some value: plans hold from an amount."""
    groups: dict[tuple[object, ...], list[Statement]] = {}
    for sheet in dossier.sheets:
        first = sheet.statements[0]
        subject, scope = first.subject, first.scope
        variants = ("" if is_plan(words) else words for words in (subject.variant.casefold(), scope.variant))
        key = (
            first.channel, first.document, first.where.layer, subject.name.casefold(), *variants, scope.regions,
            scope.audiences,
        )  # fmt: skip
        groups.setdefault(key, []).extend(sheet.statements)
    for members in groups.values():
        together = Sheet.of(members)
        if together.says("instalments", "price"):
            yield together


def _only_price(sheet: Sheet, per: str) -> Statement | None:
    """The only price by the month, or the only one for everything at once."""
    found = [s for s in sheet.all("price") if unit(s).partition("/")[1:] == (per[:1], per[1:])]
    exact = len({s.term.values for s in found}) == 1 and all(s.term.bound is None for s in found)
    return found[0] if exact else None


def _must_be_equal(sheet: Sheet) -> bool:
    rates = [amount(s) for s in sheet.all("interest_rate")]
    if rates:
        return all(rate == 0 for rate in rates)
    return _words_say(_MUST_ADD_UP, sheet)


def _has_last_rate(sheet: Sheet) -> bool:
    """Whether the last instalment is another one, so that the sum cannot be told."""
    return _words_say(_LAST_DIFFERS, sheet)


def _names_sum(paid: Decimal, sheet: Sheet) -> bool:
    """Whether the words beside the instalments name what they come to, so that it is known that they cost more."""
    about = (*sheet.all("instalments"), *sheet.all("price"), *sheet.all("down_payment"))
    told = (found for s in about for found in _WRITTEN.findall(f"{s.where.quote} {s.where.after}"))
    return any(Decimal(re.sub(r"\D", "", whole) + "." + cents) == paid for whole, cents in told)


def _words_say(what: re.Pattern[str], sheet: Sheet) -> bool:
    about = (*sheet.all("instalments"), *sheet.all("price"), *sheet.all("down_payment"))
    return any(what.search(f"{s.where.before} {s.where.quote} {s.where.after}") for s in about)


RULE = Rule(
    code="A104",
    name="instalments-do-not-add-up",
    kind=FindingKind.ARITHMETIC_ERROR,
    severity=Severity.MEDIUM,
    judge=_judge,
    params=("said", "computed"),
    message=Message(
        de="{offer}: Raten und Anzahlung ergeben {computed}, angegeben ist {said} ({channel})",
        fr="{offer} : mensualités et acompte donnent {computed}, le prix indiqué est {said} ({channel})",
        it="{offer}: rate e acconto danno {computed}, il prezzo indicato è {said} ({channel})",
        en="{offer}: instalments and down payment come to {computed}, {said} is stated ({channel})",
    ),
    mend=Message(
        de="Rate oder Gesamtpreis auf {channel} nachrechnen und berichtigen.",
        fr="Recalculer et corriger la mensualité ou le total sur {channel}.",
        it="Ricalcolare e correggere la rata o il totale su {channel}.",
        en="Compute the instalment or the total on {channel} again, and correct it.",
    ),
    folds_into=("C101", "C102", "C103", "C104"),
)
