"""What heads of columns and rows say of the amounts below and beside them, and what they do not."""

import pytest

from audit.read.documents import read_capture
from tests.read.making import capture, context, page


def _said(locale: str, title: str, *rows: tuple[str, ...]) -> set[tuple[str, str, str]]:
    """Attribute, value and subject of what a page with one table states."""
    head, *rest = rows
    cells = "".join(f"<th>{text}</th>" for text in head)
    body = "".join(f"<tr>{''.join(f'<td>{text}</td>' for text in row)}</tr>" for row in rest)
    html = page(f"<h1>{title}</h1><table><thead><tr>{cells}</tr></thead><tbody>{body}</tbody></table>")
    (document,) = read_capture(capture(html), context(locale, "CHF" if locale.endswith("CH") else "EUR"))
    return {(s.attribute, s.term.value, s.subject.name) for s in document.statements if s.attribute != "tax"}


def test_a_tier_of_orders_is_no_plan() -> None:
    said = _said("de-DE", "Versand", ("Land", "Bestellwert bis 50 €", "Bestellwert ab 50 €"), ("Inland", "5 €", "0 €"))

    assert ("shipping_cost", "5 EUR", "") in {(a, v, "") for a, v, _ in said}


@pytest.mark.parametrize(
    ("locale", "basic", "large"),
    [
        ("fr-FR", "Essentiel 9 € HT/mois", "Ample 29 € HT/mois"),
        ("de-DE", "Essentiel ab 9 € / Monat", "Ample ab 29 € / Monat"),
        ("it-IT", "Essentiel 9 €/mese", "Ample 29 €/mese"),
        ("en-IE", "Essentiel €9 per month", "Ample €29 per month"),
    ],
)
def test_counts_below_the_price_of_a_plan_are_no_money(locale: str, basic: str, large: str) -> None:
    said = _said(locale, "Lindwerk", ("", basic, large), ("Lanterns", "1", "5"), ("Export", "✗", "✓"))

    assert {(a, v) for a, v, _ in said} == {("price", "9 EUR/P1M"), ("price", "29 EUR/P1M")}


def test_a_condition_below_the_price_of_a_plan_is_that_of_the_plan() -> None:
    said = _said("fr-FR", "Lindwerk", ("", "Essentiel 9 €/mois", "Ample 29 €/mois"), ("Préavis", "1 mois", "3 mois"))

    assert {("notice_period", "P1M", "Essentiel"), ("notice_period", "P3M", "Ample")} <= said


def test_free_from_is_no_threshold_where_nothing_is_sent() -> None:
    said = _said("de-DE", "Kurse", ("Kurs", "Preis", "Frei ab"), ("Löten", "40 €", "60 €"))

    assert "free_shipping_from" not in {attribute for attribute, _, _ in said}


@pytest.mark.parametrize(
    ("locale", "title", "cost", "free"),
    [
        ("de-DE", "Versand", "Versandkosten", "Frei ab"),
        ("de-AT", "Versand", "Versandkosten", "Kostenlos ab"),
        ("fr-FR", "Livraison", "Tarif", "Offert dès"),
        ("it-IT", "Spedizione", "Costo", "Gratis da"),
        ("en-IE", "Delivery", "Cost", "Free over"),
    ],
)
def test_a_column_of_amounts_from_which_delivery_is_free(locale: str, title: str, cost: str, free: str) -> None:
    said = _said(locale, title, ("", cost, free), ("Standard", "4,90 €", "59 €"), ("Express", "9,90 €", "120 €"))

    assert {value for attribute, value, _ in said if attribute == "free_shipping_from"} == {"59 EUR", "120 EUR"}


def test_the_normal_price_beside_a_sale_price_is_a_former_one() -> None:
    said = _said("de-DE", "Laternen", ("", "Normalpreis", "Aktionspreis"), ("Mond", "50 €", "40 €"))

    assert {(a, v) for a, v, _ in said} == {("list_price", "50 EUR"), ("price", "40 EUR")}


@pytest.mark.parametrize(
    ("locale", "normal", "reduced"),
    [
        ("de-DE", "Normalpreis", "Ermäßigt"),
        ("de-CH", "Normal", "Ermässigt"),
        ("fr-FR", "Tarif plein", "Tarif réduit"),
        ("it-IT", "Tariffa intera", "Tariffa ridotta"),
    ],
)
def test_who_pays_less_has_a_column_of_their_own(locale: str, normal: str, reduced: str) -> None:
    said = _said(locale, "Lindwerk", ("", normal, reduced), ("Rundgang", "12.50", "9.50"), ("Turm", "6.50", "4.50"))

    prices = {value.partition(" ")[0]: name for attribute, value, name in said if attribute == "price"}
    assert prices.keys() == {"12.50", "9.50", "6.50", "4.50"}
    assert prices["9.50"] == f"Rundgang {reduced}"
    assert prices["12.50"] != prices["9.50"]


def test_lessons_by_the_week_are_not_paid_by_the_week() -> None:
    said = _said("fr-FR", "Cours", ("", "Adultes", "Enfants"), ("2 cours par semaine", "390 €", "240 €"))

    assert {value for _, value, _ in said} == {"390 EUR", "240 EUR"}


def test_a_period_in_brackets_is_that_of_the_row_and_what_is_free_in_it() -> None:
    said = _said("fr-CH", "Comptes", ("", "Jeune", "Privé"), ("Tenue (par mois)", "gratuit", "CHF 5.00"))

    assert {(a, v) for a, v, _ in said} == {("price", "0 CHF/P1M"), ("price", "5 CHF/P1M")}


def test_a_row_over_the_table_says_the_period_of_the_rows_below_it_alone() -> None:
    html = page(
        '<h1>Cours</h1><table><tr><th colspan="2">Tarifs annuels</th></tr><tr><td>Débutants</td><td>240 €</td></tr>'
        '<tr><th colspan="2">Tarifs au trimestre</th></tr><tr><td>Avancés</td><td>90 €</td></tr></table>'
    )
    (document,) = read_capture(capture(html), context("fr-FR", "EUR"))

    assert {(s.subject.name, s.term.value) for s in document.statements} == {
        ("Débutants", "240 EUR/P1Y"),
        ("Avancés", "90 EUR"),
    }


def test_a_free_trial_at_the_head_of_a_row_is_no_price_of_zero() -> None:
    said = _said("fr-FR", "Lindwerk", ("", "Essentiel", "Ample"), ("Essai gratuit", "14 jours", "30 jours"))

    assert {(a, v) for a, v, _ in said} <= {("trial_period", "P14D"), ("trial_period", "P30D")}


@pytest.mark.parametrize("row", ["Dès 12h30", "Cat. B", "10 swims"])
def test_few_letters_before_several_amounts_name_a_row(row: str) -> None:
    said = _said("fr-CH", "Lindwerk", ("", "Adulte", "Enfant"), ("Journée", "59.–", "30.–"), (row, "46.–", "23.–"))

    assert {name for _, value, name in said if value == "46 CHF"} == {f"{row} Adulte"}


def test_models_name_their_rows_beside_columns_of_words() -> None:
    said = _said(
        "de-DE",
        "Gebrauchtes",
        ("Modell", "Zustand", "Preis"),
        ("Vento 300", "überholt", "249 €"),
        ("Vento 500", "wie neu", "349 €"),
    )

    assert {("price", "249 EUR", "Vento 300"), ("price", "349 EUR", "Vento 500")} <= said


def test_amounts_up_to_which_something_holds_name_no_row() -> None:
    said = _said(
        "de-DE", "Montage", ("Warenwert", "Dauer", "Preis"), ("Bis 300 €", "kurz", "49 €"), ("Mehr", "lang", "99 €")
    )

    assert not any(name.startswith("Bis 300") for _, _, name in said)
