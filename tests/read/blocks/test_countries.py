"""Countries in the heads of a table: places of sale where prices are in their own currencies, names elsewhere."""

import pytest

from audit.model.statement import Statement
from tests.read.making import of, page, read

_PLANS = ("Drossel", "Amsel")


def _table(heads: tuple[str, ...], one: str, two: str) -> str:
    head = "".join(f"<th>{text}</th>" for text in heads)
    rows = "".join(f"<tr><td>{name}</td><td>{one}</td><td>{two}</td></tr>" for name in _PLANS)
    return f"<h1>Tarife</h1><table><tr>{head}</tr>{rows}</table>"


def _sold(said: list[Statement]) -> set[tuple[str, str, str]]:
    return {(s.subject.name, s.term.value, ",".join(sorted(s.scope.regions))) for s in said}


@pytest.mark.parametrize(
    ("heads", "one", "two"),
    [
        (("Tarif", "Schweiz", "Deutschland"), "CHF 9.90", "CHF 12.90"),  # where one surfs with it
        (("Tarif", "Schweiz", "Preis"), "CHF 9.90", "CHF 12.90"),
        (("Tarif", "de", "ch"), "9.90 €", "CHF 12.90"),
        (("Formula", "Ticino", "Grigioni"), "CHF 9.90", "CHF 12.90"),  # two parts of one country
    ],
)
def test_countries_above_amounts_of_others_are_no_places_of_sale(heads: tuple[str, ...], one: str, two: str) -> None:
    regions = {region for _, _, region in _sold(of(read(page(_table(heads, one, two))), "price"))}

    assert not regions & {"IT", "ES", "DE"}


@pytest.mark.parametrize(
    ("heads", "one", "two", "places"),
    [
        (("Tarif", "Schweiz", "Deutschland"), "CHF 9.90", "7.90 €", ("CH", "DE")),
        (("Tarif", "CH", "AT"), "CHF 9.90", "7.90 €", ("CH", "AT")),
        (("Leistung", "Deutschland", "Österreich"), "9.90 €", "12.90 €", ("DE", "AT")),
        (("Prestation", "Prix France", "Prix Belgique"), "9,90 €", "12,90 €", ("FR", "BE")),
        (("Tarif", "Schweiz (CHF)", "Österreich (€)"), "9.90", "7.90", ("CH", "AT")),
        (("Formule", "Suisse", "France"), "CHF 9.90", "7,90 €", ("CH", "FR")),
        (("Formula", "Svizzera", "Italia"), "CHF 9.90", "7,90 €", ("CH", "IT")),
        (("Plan", "Great Britain", "Ireland"), "£9.90", "€7.90", ("GB", "IE")),
        (("Plan", "UK", "Ireland"), "£9.90 a month", "€7.90 a month", ("GB", "IE")),
        (("Plan", "Northern Ireland", "Ireland"), "£9.90", "€7.90", ("GB", "IE")),
        (("Formula", "Ticino", "Italia"), "CHF 9.90", "7,90 €", ("CH", "IT")),
        (("Leistung", "Schweiz (inkl. MWST)", "Deutschland (inkl. MwSt.)"), "CHF 9.90", "7,90 €", ("CH", "DE")),
        (("Forfait", "Suisse (TVA incluse)", "France (TTC)"), "CHF 9.90", "7,90 €", ("CH", "FR")),
        (("Servizio", "Svizzera (IVA inclusa)", "Italia, IVA inclusa"), "CHF 9.90", "7,90 €", ("CH", "IT")),
        (("Plan", "Great Britain (incl. VAT)", "Ireland (incl. VAT)"), "£9.90", "€7.90", ("GB", "IE")),
    ],
)
def test_a_column_of_a_country_holds_there_and_names_no_variant(
    heads: tuple[str, ...], one: str, two: str, places: tuple[str, str]
) -> None:
    sold = _sold(of(read(page(_table(heads, one, two))), "price"))

    assert {(name, region) for name, _, region in sold} == {(name, place) for name in _PLANS for place in places}


def test_rows_of_countries_are_places_too() -> None:
    rows = "<tr><th>Schweiz</th><td>CHF 9.90</td></tr><tr><th>Österreich</th><td>7.90 €</td></tr>"
    document = read(page(f"<h1>Amsel</h1><table><tr><th>Land</th><th>Preis</th></tr>{rows}</table>"))

    assert {(s.term.value, *s.scope.regions) for s in of(document, "price")} == {
        ("9.90 CHF", "CH"),
        ("7.90 EUR", "AT"),
    }


def test_rows_that_say_what_is_paid_in_each_country_name_no_offer() -> None:
    head = "# Amsel for Teams\n\n| | GB | IE |\n|---|---|---|\n"
    rows = "| seat / month, ex VAT | £6.50 | €8.00 |\n| set-up once, ex VAT | £95.00 | €110.00 |\n"
    document = read(head + rows, "text/markdown", address="kb/teams.md")

    assert _sold([*of(document, "price"), *of(document, "setup_fee")]) == {
        ("Amsel for Teams", "6.50 GBP/P1M", "GB"),
        ("Amsel for Teams", "8 EUR/P1M", "IE"),
        ("Amsel for Teams", "95 GBP", "GB"),
        ("Amsel for Teams", "110 EUR", "IE"),
    }


def test_a_row_of_a_country_is_what_the_row_is_about() -> None:
    rows = "".join(
        f"<tr><td>{name}</td><td>CHF {price}.–</td></tr>" for name, price in (("Österreich", 99), ("Italien", 149))
    )
    text = f"<h1>Radreisen</h1><table><tr><th>Ziel</th><th>Preis</th></tr>{rows}</table>"

    assert {s.subject.name for s in of(read(page(text)), "price")} == {"Österreich", "Italien"}
