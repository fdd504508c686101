"""Prices beside the one that everybody pays: of other sellers, banks, services, cards, and without tax."""

import pytest

from audit.model.statement import Role
from audit.read.structured.answers import main_answer
from tests.read.making import page, read

TEXT = "<p>" + "Die Laterne leuchtet weit und lange in der Nacht. " * 12 + "</p>"
BUY = f"<button>In den Warenkorb</button>{TEXT}"
OWN = '<p class="price">CHF 49.90</p>'


def prices(main: str) -> set[tuple[Role, str, str, str]]:
    """Role, value, for what or for whom, and tax of each price of a page."""
    document = read(page(f"<h1>Laterne Nord</h1>{main}{BUY}"))
    return {
        (s.subject.role, s.term.value, s.scope.variant or " ".join(sorted(s.scope.audiences)), s.scope.tax)
        for s in document.statements
        if s.term.attribute == "price"
    }


@pytest.mark.parametrize(
    "html",
    [
        "<p>Andere Verkäufer ab CHF 39.90</p>",
        "<p>Weitere Angebote (5) ab CHF 39.90</p>",
        "<p>Autres vendeurs à partir de CHF 39.90</p>",
        "<p>Altri venditori da CHF 39.90</p>",
        "<p>Other sellers from CHF 39.90</p>",
        "<p>ab CHF 9.90/Monat mit Klarna</p>",
        "<p>Finanzierung ab CHF 9.90 im Monat</p>",
        "<p>Neu und gebraucht ab CHF 39.90</p>",
    ],
)
def test_what_others_ask_and_banks_lend_is_no_price_of_the_shop(html: str) -> None:
    assert prices(OWN + html) == {(Role.MAIN, "49.90 CHF", "", "")}


def test_a_rate_alone_is_no_price() -> None:
    document = read(page(f"<h1>Laterne Nord</h1><p>ab CHF 9.90/Monat mit Klarna</p>{BUY}"))

    assert not main_answer(document).price


def test_a_monthly_price_that_no_bank_lends_stays() -> None:
    assert (Role.MAIN, "9.90 CHF/P1M", "", "") in prices("<p>ab CHF 9.90/Monat</p>")


@pytest.mark.parametrize(
    ("html", "service"),
    [
        ("<p>Altgerätemitnahme CHF 9.90</p>", "Altgerätemitnahme"),
        ("<p>Geschenkverpackung CHF 9.90</p>", "Geschenkverpackung"),
        ("<p>Gift wrap CHF 9.90</p>", "Gift wrap"),
        ("<p>Emballage cadeau CHF 9.90</p>", "Emballage cadeau"),
    ],
)
def test_what_a_service_costs_is_said_of_the_service(html: str, service: str) -> None:
    assert prices(OWN + html) == {(Role.MAIN, "49.90 CHF", "", ""), (Role.ROW, "9.90 CHF", service, "")}


@pytest.mark.parametrize("html", ["<p>CHF 39.90 mit Kundenkarte</p>", "<p>CHF 39.90 Laternencard Price</p>"])
def test_what_holders_of_a_card_pay_holds_for_members(html: str) -> None:
    assert prices(OWN + html) == {(Role.MAIN, "49.90 CHF", "", ""), (Role.MAIN, "39.90 CHF", "Members", "")}


@pytest.mark.parametrize("html", ["<p>CHF 39.90 mit Lumina</p>", "<p>CHF 39.90 with Lumina</p>"])
def test_what_holds_with_something_is_said_of_that(html: str) -> None:
    assert prices(OWN + html) == {(Role.MAIN, "49.90 CHF", "", ""), (Role.ROW, "39.90 CHF", "Lumina", "")}


@pytest.mark.parametrize("html", ["<p>CHF 39.90 mit MwSt.</p>", "<p>CHF 39.90 with Free Delivery</p>"])
def test_tax_and_delivery_are_nothing_that_a_price_holds_with(html: str) -> None:
    assert not any(role is Role.ROW for role, *_ in prices(OWN + html))


def test_a_price_with_something_is_the_price_where_there_is_no_other() -> None:
    assert prices("<p>CHF 39.90 mit Lumina</p>") == {(Role.MAIN, "39.90 CHF", "", "")}


@pytest.mark.parametrize(
    "html",
    [
        "<p>CHF 108.10</p><p>CHF 100.00 exkl. MwSt.</p>",
        "<p>CHF 108.10 (CHF 100.00 exkl. MwSt.)</p>",
        "<span>CHF 108.10</span><span>CHF 100.00 exkl. MwSt.</span>",
    ],
)
def test_the_words_of_a_net_price_say_nothing_of_the_gross_one(html: str) -> None:
    assert prices(html) == {(Role.MAIN, "108.10 CHF", "", ""), (Role.MAIN, "100 CHF", "", "Excluded")}


def test_words_for_the_tax_that_stand_alone_hold_for_the_price() -> None:
    assert prices("<p>CHF 100.00</p><p>Preis exkl. MwSt.</p>") == {(Role.MAIN, "100 CHF", "", "Excluded")}


@pytest.mark.parametrize("dash", [".–", ".-", ",-"])
def test_a_whole_amount_is_parted_from_the_word_behind_it(dash: str) -> None:
    answer = main_answer(read(page(f"<h1>Laterne Nord</h1><b>599{dash}</b><span>statt 699{dash}</span>{BUY}")))

    assert answer.price == "599 CHF"
