"""Reduced prices and the discount of their document: for whom and with what code they hold."""

import pytest

from audit.model.scope import Scope
from tests.read.making import page, read

ROWS = (
    "<table><tr><th>Drachen</th><th>Bisher</th><th>Jetzt</th></tr>"
    "<tr><td>Böe, rot</td><td><s>CHF 200.–</s></td><td>CHF 160.–</td></tr>"
    "<tr><td>Bise, blau</td><td><s>CHF 129.–</s></td><td>CHF {}</td></tr></table>"
)


def prices(words: str, second: str = "103.20") -> dict[str, Scope]:
    document = read(page(f"<h1>Frühlingswind</h1><p>{words}</p>{ROWS.format(second)}"))
    return {s.term.value.partition(" ")[0]: s.scope for s in document.statements if s.attribute == "price"}


def test_without_a_code_a_reduced_price_is_everybodys() -> None:
    assert {scope.voucher for scope in prices("20 % Rabatt im Juni.").values()} == {""}


def test_a_price_that_the_discount_does_not_explain_is_everybodys() -> None:
    assert prices("20 % Rabatt mit dem Code DRACHE20.", second="99.–")["99"].voucher == ""


def test_a_discount_of_up_to_so_much_explains_no_price() -> None:
    assert {scope.voucher for scope in prices("Bis zu 20 % Rabatt mit dem Code DRACHE20.").values()} == {""}


def test_a_price_without_a_former_one_is_everybodys() -> None:
    statements = read(page("<p>20 % Rabatt mit dem Code DRACHE20.</p><p>Der Drachen kostet CHF 160.–</p>")).statements

    assert [s.scope.voucher for s in statements if s.attribute == "price"] == [""]


STUDENTS = "<p>Nur für Studierende: 20 % Rabatt.</p>"


def audiences(main: str) -> set[frozenset[str]]:
    document = read(page(f"<h1>Drachenladen</h1>{main}"))
    return {s.scope.audiences for s in document.statements if s.attribute == "price"}


def test_a_discount_explains_no_price_of_the_section_beside_it() -> None:
    assert audiences(f"<h2>Schnüre</h2>{STUDENTS}<h2>Drachen</h2>{ROWS.format('103.20')}") == {frozenset()}


@pytest.mark.parametrize(
    "main", [f"<h2>Drachen</h2>{STUDENTS}{ROWS}", f"{STUDENTS}<h2>Drachen</h2>{ROWS}"], ids=["beside", "above"]
)
def test_a_discount_explains_the_prices_of_its_section_and_of_those_within_it(main: str) -> None:
    assert audiences(main.format("103.20")) == {frozenset({"Students"})}


@pytest.mark.parametrize("second", ["103.20", "103.–"])
def test_a_price_less_the_discount_is_paid_by_those_who_have_the_code(second: str) -> None:
    scopes = prices("20 % Rabatt mit dem Code DRACHE20.", second).values()

    assert {scope.voucher for scope in scopes} == {"DRACHE20"}


def test_a_price_less_the_discount_of_students_is_that_of_students() -> None:
    scopes = prices("Nur für Studierende: 20 % Rabatt auf alle Drachen.").values()

    assert {scope.audiences for scope in scopes} == {frozenset({"Students"})}
