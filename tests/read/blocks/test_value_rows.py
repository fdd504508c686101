"""Tables whose rows became lines of values, and what a table says once for all of its prices."""

from datetime import date

import pytest

from audit.read.blocks.value_rows import value_rows_at
from audit.read.found import TextContext
from audit.read.text import read_text


def read(text: str, locale: str = "de-DE", currency: str = "EUR") -> list[str]:
    """Each term of a text with its subject."""
    found = read_text(text, TextContext(locale, currency, date(2026, 6, 10)))
    return [f"{one.term} | {one.subject}".rstrip("| ") for one in found]


@pytest.mark.parametrize(
    "lines",
    [
        ["Steppweste, Gr. 40", "-25 %", "59,90 € 79,90 €"],  # a price and what it was
        ["Montag Dienstag", "9 12", "13 17"],  # opening hours
        ["Fass Kiste", "12,50 € 9,80 €"],  # one row of two could be anything
        ["Rot Weiß Rosé", "Alle drei trocken.", "8,50 9,50 7,90"],
        ["Rot\tWeiß\tRosé", "8,50\t9,50\t7,90"],
    ],
)
def test_lines_that_only_look_like_rows_are_none(lines: list[str]) -> None:
    assert value_rows_at(lines, 0) is None


def test_each_value_of_a_line_has_the_name_above_it() -> None:
    assert read("Solo Duo Gruppe\npro Platz und Monat\n7,50 € 12,50 € 31,00 €") == [
        "price 7.50 EUR/P1M | Solo", "price 12.50 EUR/P1M | Duo", "price 31 EUR/P1M | Gruppe",
    ]  # fmt: skip


def test_a_way_of_paying_keeps_the_rate_and_a_fee_does_not() -> None:
    text = (
        "Solo Duo Gruppe\npro Platz und Monat\n7,50 € 12,50 € 31,00 €\nbei jährlicher Zahlung\n6,50 € 11,00 € 27,00 €"
    )
    assert [term.split(" |")[0] for term in read(f"{text}\nEinrichtungsgebühr\n– – 190 €")][3:] == [
        "price 6.50 EUR/P1M", "price 11 EUR/P1M", "price 27 EUR/P1M", "setup_fee 190 EUR",
    ]  # fmt: skip


def test_units_on_the_line_below_belong_to_the_values_above() -> None:
    assert read("Linea 20 Linea 60 Linea Max\n5,99 8,99 14,99\n€/mese €/mese €/mese", "it-IT") == [
        "price 5.99 EUR/P1M | Linea 20", "price 8.99 EUR/P1M | Linea 60", "price 14.99 EUR/P1M | Linea Max",
    ]  # fmt: skip


def test_words_before_the_values_name_their_row() -> None:
    assert read("Erw. Jugend Kind\nHalber Tag 34.– 25.– 17.–", "de-CH", "CHF") == [
        "price 34 CHF | Erw. Halber Tag", "price 25 CHF | Jugend Halber Tag", "price 17 CHF | Kind Halber Tag",
    ]  # fmt: skip


def test_a_caption_says_the_period_of_all_prices_below_it() -> None:
    text = "Monthly price\n1 desk\n3 desks\nQuiet room\n£90\n£240\nWorkshop\n£120\n£330"
    assert read(text, "en-GB", "GBP")[0] == "price 90 GBP/P1M | 1 desk Quiet room"


def test_a_caption_says_nothing_where_the_cells_do() -> None:
    text = "Monthly price\n1 desk\n3 desks\nQuiet room\n£90 a week\n£240 a week\nWorkshop\n£120\n£330"
    assert not any("/P1M" in term for term in read(text, "en-GB", "GBP"))


def test_a_former_price_has_the_period_of_the_present_one_in_its_column() -> None:
    text = "\tNord\tSüd\nmtl. Grundpreis\t9,90 €\t14,90 €\nstatt\t12,90 €\t19,90 €"
    assert read(text)[2:] == ["list_price 12.90 EUR/P1M | Nord", "list_price 19.90 EUR/P1M | Süd"]


def test_a_column_of_units_says_what_its_rows_are_per() -> None:
    text = "\t\tTag\tNacht\nArbeitspreis\tct/kWh\t24,10\t18,90\nGrundpreis\tEUR/Jahr\t96,00\t96,00"
    terms = [term.split(" |")[0] for term in read(text)]
    assert terms[:2] == ["unit_price 0.241 EUR/1 kWh", "unit_price 0.189 EUR/1 kWh"]
    assert set(terms[2:]) == {"price 96 EUR/P1Y"}


def test_a_full_fare_beside_columns_of_groups_is_no_former_price() -> None:
    text = "\tPlein tarif\tAînés\nParterre\t52.-\t40.-\nBalcon\t38.-\t30.-"
    assert [term.split()[0] for term in read(text, "fr-CH", "CHF")] == ["price"] * 4


def test_columns_that_recur_at_two_rates_lend_none() -> None:
    text = "\tNord\nBasis\t9,90 €/Monat\nVoll\t19,90 €/Jahr\nBasis, statt\tstatt 12,90 €"
    assert not any(term.startswith("list_price") and "/P" in term for term in read(text))
