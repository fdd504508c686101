"""For which country a delivery's cost, time and threshold hold, told in the sentence, the row or the heading."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text
from tests.read.making import of, page, read


def _regions(locale: str, text: str) -> dict[str, set[str]]:
    context = TextContext(locale, "GBP" if locale == "en-GB" else "EUR", date(2026, 6, 10))
    delivered = {"shipping_cost", "free_shipping_from", "delivery_time", "return_period"}
    found = (one for one in read_text(text, context) if one.term.attribute in delivered)
    return {one.term.value: set(one.scope.regions) for one in found}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Versand 4,95 €."),
        ("de-DE", "Unsere Ware kommt aus Deutschland. Versandkostenfrei ab 59 €."),
        ("en-GB", "Delivery £3.95, made in the UK."),
        ("fr-FR", "Livraison 4,90 €, sous 3 jours."),
    ],
)
def test_a_country_that_is_not_the_parcels_limits_nothing(locale: str, text: str) -> None:
    assert set().union(*_regions(locale, text).values()) <= {"GB"}


@pytest.mark.parametrize(
    ("locale", "text", "regions"),
    [
        ("de-DE", "Innerhalb Deutschlands ab 59 € versandkostenfrei, nach Österreich ab 79 € versandkostenfrei.",
         {"59 EUR": {"DE"}, "79 EUR": {"AT"}}),
        ("de-DE", "Versand 4,95 € nach Deutschland, 6,95 € nach Österreich.", {"4.95 EUR": {"DE"}, "6.95 EUR": {"AT"}}),
        ("de-DE", "Die Lieferzeit in die Schweiz beträgt 2–3 Werktage.", {"P2BD..P3BD": {"CH"}}),
        ("de-AT", "Versandkostenfrei ab 59 € in Deutschland und Österreich.", {"59 EUR": {"AT", "DE"}}),
        ("en-GB", "Free UK delivery over £39. Delivery to Ireland costs £9.95.",
         {"39 GBP": {"GB"}, "9.95 GBP": {"IE"}}),
        ("fr-FR", "Livraison 4,90 € en France, 9,90 € en Belgique.", {"4.90 EUR": {"FR"}, "9.90 EUR": {"BE"}}),
        ("it-IT", "Spedizione in Italia 5,90 €, in Svizzera 14,90 €.", {"5.90 EUR": {"IT"}, "14.90 EUR": {"CH"}}),
    ],
)  # fmt: skip
def test_a_sentence_names_the_country_before_or_behind_the_amount(
    locale: str, text: str, regions: dict[str, set[str]]
) -> None:
    assert _regions(locale, text) == regions


def test_a_row_holds_for_the_country_that_it_is_named_after() -> None:
    head = "<tr><th>Land</th><th>Versandkosten</th><th>Lieferzeit</th></tr>"
    rows = "<tr><td>Schweiz</td><td>CHF 7.90</td><td>2–3 Werktage</td></tr>"
    rows += "<tr><td>Österreich</td><td>CHF 14.90</td><td>5–7 Werktage</td></tr>"
    document = read(page(f"<h1>Versand</h1><table>{head}{rows}</table>"))

    assert {s.term.value: set(s.scope.regions) for s in of(document, "shipping_cost")} == {
        "7.90 CHF": {"CH"}, "14.90 CHF": {"AT"}
    }  # fmt: skip


def test_what_a_delivery_costs_in_a_country_limits_no_offer_to_it() -> None:
    context = TextContext("en-GB", "GBP", date(2026, 6, 10))

    assert not [f for f in read_text("Delivery to Ireland costs £9.95.", context) if f.term.attribute == "region"]
    assert [f for f in read_text("Delivery only to Ireland.", context) if f.term.attribute == "region"]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Postage within Austria €3.90. Postage abroad €9.50."),
        ("de-AT", "Versand in Österreich 3,90 €, Ausland 9,50 €."),
    ],
)
def test_what_goes_abroad_goes_another_way(locale: str, text: str) -> None:
    context = TextContext(locale, "EUR", date(2026, 6, 10))
    costs = [one for one in read_text(text, context) if one.term.attribute == "shipping_cost"]

    assert [(one.term.value, one.scope.mode) for one in costs] == [("3.90 EUR", ""), ("9.50 EUR", "abroad")]
