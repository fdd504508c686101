"""The company's own plan of instalments is meant by whoever promises instalments free of charge."""

from dataclasses import replace

import pytest

from audit.judge.dossiers import lay_dossiers
from audit.judge.payment_plans import of_plan, plan_on_record
from audit.model.capture import Document
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Role, Statement, Subject


def _record(key: str, name: str, *cells: str) -> Record:
    statements = tuple(parse(f"list: {key} {cell} [record]") for cell in cells)
    return Record("list", RecordKind.PRODUCT, 0, key, name, Subject(name), statements=statements)


def _said(before: str, quote: str, after: str, scope: str = "", name: str = "Easy to pay") -> Statement:
    statement = parse(f"mail: shop instalments 3 {scope}".strip())
    where = replace(statement.where, before=before, quote=quote, after=after)
    return replace(statement, subject=Subject(name, Role.MENTION), where=where, offer="")


PLAN = _record("p1", "Pay by instalments", "instalments 4")
FREE = _said("Pay for your stay ", "in 3 instalments", ", interest-free.")


@pytest.mark.parametrize("name", ["Ratenzahlung", "Paiement en plusieurs fois", "Pagamento a rate", "Zahlung in Raten"])
def test_a_service_of_instalments_without_a_price_is_the_plan(name: str) -> None:
    assert plan_on_record([_record("p1", name, "instalments 4"), _record("w1", "Tent", "price 90 EUR")]) == "p1"


@pytest.mark.parametrize(
    "records",
    [
        [_record("w1", "Tent Ratenkauf XL", "instalments 4")],
        [_record("p1", "Ratenzahlung", "instalments 4", "price 5 EUR")],
        [_record("p1", "Ratenzahlung", "warranty P2Y")],
        [_record("p1", "Ratenzahlung", "instalments 4"), _record("p2", "Finanzierung", "instalments 24")],
    ],
)
def test_products_and_several_plans_are_none(records: list[Record]) -> None:
    assert plan_on_record(records) == ""


@pytest.mark.parametrize(
    "statement",
    [
        FREE,
        _said("Zahlen Sie ", "in 3 Raten", " ohne Zinsen.", name="Bequem bezahlen"),
        _said("Réglez ", "en 3 fois", " sans frais.", "[2026-06-01..; region=FR; variant=Payer]"),
        _said("Paghi ", "in 3 rate", " senza interessi."),
    ],
)
def test_instalments_free_of_charge_are_those_of_the_plan(statement: Statement) -> None:
    assert of_plan(statement) is not None


@pytest.mark.parametrize(
    "statement",
    [
        _said("Pay the annual fee ", "in 12 instalments", "."),
        _said("Only this weekend: pay ", "in 10 instalments", ", interest-free."),
        _said("With Klarna pay ", "in 3 instalments", ", interest-free."),
        _said("Members pay ", "in 3 instalments", ", interest-free.", "[audience=Members]"),
        replace(FREE, term=parse("mail: shop trial_period P14D").term),
    ],
)
def test_others_may_be_those_of_something_else(statement: Statement) -> None:
    assert of_plan(statement) is None


def _told(*others: Statement) -> list[str]:
    said = (FREE, *others)
    page = Document("mail", "u", "u", "0" * 64, statements=said, subjects=tuple({s.subject for s in said}))
    piles = {d.offer.id: d for d in lay_dossiers([PLAN], [page], {("mail", "u", FREE.subject): "easy to pay"}, {})}
    return [s.term.value for s in piles["p1"].statements]


def test_it_lies_with_the_plan() -> None:
    assert _told() == ["3"]


@pytest.mark.parametrize("line", ["mail: shop price 599 EUR", "mail: shop instalments 6"])
def test_beside_its_price_or_another_number_it_does_not(line: str) -> None:
    assert _told(replace(parse(line), subject=FREE.subject, offer="")) == []
