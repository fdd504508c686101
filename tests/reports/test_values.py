"""Amounts, days and conditions as the reader's country writes them."""

from datetime import datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.model.scope import Scope
from audit.model.statement import Term
from audit.model.values import Range
from reports.view.values import values_for


def written(text: str, language: str = "de", company: str = "de-CH") -> str:
    return values_for(language, company).canonical(text).replace("\u00a0", " ").replace("\u202f", " ")


@given(st.text(max_size=40))
def test_no_text_is_too_odd_to_be_written(text: str) -> None:
    assert isinstance(values_for("de", "de-CH").parameter("price", text), str)


@pytest.mark.parametrize("text", ["Surf XL", "SOMMER20", "2026-13-45", "", "P", "12 Monate", "a, b"])
def test_what_is_no_value_stays_as_it_is(text: str) -> None:
    assert values_for("de", "de-CH").parameter("price", text) == text


@pytest.mark.parametrize(
    ("language", "company", "expected"),
    [
        ("de", "de-CH", "CHF 39.90 pro Monat"),
        ("de", "de-DE", "39,90 CHF pro Monat"),
        ("fr", "de-CH", "39,90 CHF par mois"),
        ("it", "de-CH", "CHF 39.90 al mese"),
        ("en", "de-CH", "CHF 39.90 per month"),
        ("en", "nonsense", "CHF 39.90 per month"),
        ("rm", "de-CH", "CHF 39.90 per month"),
    ],
)
def test_an_amount_is_written_as_in_the_readers_country(language: str, company: str, expected: str) -> None:
    assert written("39.90 CHF/P1M", language, company) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("39.90 EUR", "39,90 €"), ("1239.90 EUR", "1.239,90 €"), ("12.45 EUR/1 kg", "12,45 € pro kg"),
        ("2.50 EUR/100 g", "2,50 € pro 100 g"), ("5 EUR/P3M", "5,00 € pro 3 Monate"),
        ("15 EUR/1 person", "15,00 € pro Person"),
        ("0.2945 EUR/1 kWh", "0,2945 € pro kWh"), ("20%", "20 %"), ("12.5%", "12,5 %"), ("P24M", "24 Monate"),
        ("P1Y", "1 Jahr"), ("PT24H", "24 Stunden"), ("P3BD", "3 Werktage"), ("P2BD..P3BD", "2–3 Werktage"),
        ("P5D..P1M", "5 Tage – 1 Monat"), ("2026-08-31", "31. August 2026"),
        ("2026-08-31T18:00", "31. August 2026, 18:00"),
        ("InStock", "lieferbar"), ("NewCustomers", "Neukunden"), ("19.90.. EUR", "ab 19,90 €"),
        ("..50%", "bis zu 50 %"),
    ],
)  # fmt: skip
def test_canonical_values_become_words(text: str, expected: str) -> None:
    assert written(text, "de", "de-DE") == expected


def test_two_amounts_that_differ_never_look_the_same() -> None:
    assert written("0.299 EUR/1 kWh") != written("0.30 EUR/1 kWh")


def test_italian_months_are_italian() -> None:
    assert written("P24M", "it") == "24 mesi"


def test_a_voucher_code_that_looks_like_a_duration_stays_a_code() -> None:
    assert values_for("de", "de-CH").value("voucher_code", "P12M") == "P12M"


def test_no_minimum_term_is_none_and_not_zero_days() -> None:
    assert values_for("de", "de-CH").term(Term("contract_term", "P0D")) == "keine"


def test_a_region_is_a_country_by_name_and_its_part() -> None:
    assert values_for("fr", "de-CH").value("region", "CH-GE,FR") == "France, Suisse (GE)"


def test_a_scope_is_told_condition_by_condition() -> None:
    scope = Scope(
        first=datetime(2026, 6, 1), last=datetime(2026, 8, 31, 23, 59), regions=frozenset({"CH"}),
        audiences=frozenset({"NewCustomers", "Students"}), variant="128 GB", order=Range(Decimal(50), None, "CHF"),
        voucher="SOMMER", mode="express", tax="Included",
    )  # fmt: skip

    told = tuple(part.replace("\u00a0", " ") for part in values_for("de", "de-CH").scope(scope))

    assert told == (
        "1. Juni 2026 – 31. August 2026", "Neukunden und Studierende", "Schweiz", "128 GB",
        "Bestellungen: ab CHF 50.00",
        "mit Code SOMMER", "Express", "inkl. MwSt.",
    )  # fmt: skip


def test_a_scope_without_conditions_tells_nothing() -> None:
    assert values_for("de", "de-CH").scope(Scope()) == ()


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Range(Decimal(3), None, "1"), "Menge: mindestens 3"),
        (Range(None, Decimal(5), "1"), "Menge: bis zu 5"),
        (Range(Decimal(2), Decimal(5), "1"), "Menge: 2 – 5"),
        (Range(Decimal(2), Decimal(2), "1"), "Menge: 2"),
    ],
)
def test_a_quantity_has_its_limits(order: Range, expected: str) -> None:
    assert values_for("de", "de-CH").scope(Scope(order=order)) == (expected,)
