from datetime import date
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.model.attributes import ATTRIBUTES
from audit.model.statement import Term
from audit.read.found import TextContext
from audit.read.values.field import read_field

SWISS = TextContext("de-CH", "CHF", date(2026, 6, 1))
GERMAN = TextContext("de-DE", "EUR", date(2026, 6, 1))
ZURICH = ZoneInfo("Europe/Zurich")


@pytest.mark.parametrize(
    ("attribute", "text"),
    [
        ("price", ""),
        ("price", "auf Anfrage"),
        ("price", "20 %"),
        ("price", "14 Tage"),
        ("price", "39.90 oder 49.90"),
        ("discount", "20"),
        ("valid_through", "31.6.2026"),
        ("valid_through", "00.00.0000"),
        ("availability", "siehe Aushang"),
        ("max_quantity", "2.5"),
        ("no_such_attribute", "1"),
    ],
)
def test_a_field_that_states_no_such_value_is_no_term(attribute: str, text: str) -> None:
    assert read_field(attribute, text, SWISS) is None


@pytest.mark.parametrize(
    ("context", "attribute", "text", "unit", "value"),
    [
        (GERMAN, "price", "1.299", "", "1299 EUR"),
        (GERMAN, "price", "39,9", "", "39.90 EUR"),
        (GERMAN, "price", "1299.00", "", "1299 EUR"),
        (SWISS, "price", "1’299.–", "", "1299 CHF"),
        (SWISS, "price", "39.90 EUR", "", "39.90 EUR"),
        (SWISS, "price", "–.95", "", "0.95 CHF"),
        (SWISS, "price", "3990", "minor", "39.90 CHF"),
        (SWISS, "price", "39.90", "CHF/P1M", "39.90 CHF/P1M"),
        (SWISS, "price", "39.90", "EUR", "39.90 EUR"),
        (SWISS, "price", "gratis", "", "0 CHF"),
        (GERMAN, "unit_price", "12,45 €/kg", "", "12.45 EUR/1 kg"),
        (SWISS, "unit_price", "2.50/100g", "", "2.50 CHF/100 g"),
        (SWISS, "discount", "20", "%", "20%"),
        (SWISS, "discount", "CHF 20.–", "", "20 CHF"),
        (SWISS, "contract_term", "24 Monate", "", "P24M"),
        (SWISS, "contract_term", "24", "months", "P24M"),
        (SWISS, "contract_term", "keine", "", "P0D"),
        (SWISS, "delivery_time", "2-3", "working days", "P2BD..P3BD"),
        (SWISS, "delivery_time", "P2BD..P3BD", "", "P2BD..P3BD"),
        (SWISS, "valid_through", "31.08.2026", "", "2026-08-31"),
        (SWISS, "valid_through", "20260831", "", "2026-08-31"),
        (SWISS, "valid_through", "2026-8-3", "", "2026-08-03"),
        (GERMAN, "valid_from", "2026/11/5", "", "2026-11-05"),
        (SWISS, "availability", "in stock", "", "InStock"),
        (SWISS, "availability", "https://schema.org/SoldOut", "", "SoldOut"),
        (SWISS, "audience", "Karteninhaber", "", "Members"),
        (SWISS, "region", "Schweiz, DE", "", "CH,DE"),
        (SWISS, "voucher_code", "Sommer 20", "", "Sommer 20"),
        (SWISS, "max_quantity", "3 Stück", "", "3"),
        (GERMAN, "interest_rate", "3,9 %", "", "3.9%"),
    ],
)
def test_a_field_is_read_as_what_its_source_says_it_is(
    context: TextContext, attribute: str, text: str, unit: str, value: str
) -> None:
    assert read_field(attribute, text, context, unit) == Term(attribute, value)


def test_an_instant_with_an_offset_becomes_the_local_one() -> None:
    term = read_field("valid_through", "2026-11-19T23:00Z", SWISS, zone=ZURICH)

    assert term == Term("valid_through", "2026-11-20T00:00")


@pytest.mark.parametrize("text", ["2026-13-1", "2026-0-4", "26-8-3"])
def test_numbers_that_are_no_day_of_a_year_are_no_date(text: str) -> None:
    assert read_field("valid_from", text, SWISS) is None


def test_a_window_gives_its_beginning_and_its_end() -> None:
    window = "2026-06-01T00:00+0200/2026-06-30T23:59+0200"

    first, last = (read_field(name, window, SWISS, zone=ZURICH) for name in ("valid_from", "valid_through"))

    assert first == Term("valid_from", "2026-06-01T00:00")
    assert last == Term("valid_through", "2026-06-30T23:59")


def test_words_for_a_bound_come_before_the_fields_own() -> None:
    assert read_field("price", "ab 19.90", SWISS) == Term("price", "19.90 CHF", "min")
    assert read_field("price", "19.90", SWISS, bound="max") == Term("price", "19.90 CHF", "max")
    assert read_field("free_shipping_from", "ab 75.–", SWISS) == Term("free_shipping_from", "75 CHF")


@given(st.sampled_from(sorted(ATTRIBUTES)), st.text(max_size=60), st.sampled_from(["", "CHF", "%", "months", "minor"]))
def test_no_text_breaks_a_field(attribute: str, text: str, unit: str) -> None:
    term = read_field(attribute, text, SWISS, unit, zone=ZURICH)

    assert term is None or term.attribute == attribute


@given(st.decimals(min_value="0.01", max_value="99999", places=2))
def test_an_amount_is_read_back_however_its_thousands_are_set(amount: object) -> None:
    written = f"{amount:,}"

    assert read_field("price", written.replace(",", "’"), SWISS) == read_field(
        "price", written.translate(str.maketrans(",.", ".,")), GERMAN, "CHF"
    )
