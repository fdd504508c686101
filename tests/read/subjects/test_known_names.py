"""Conditions are said of the offer whose name their sentence tells."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


def _subjects(text: str, locale: str = "en-GB") -> dict[str, str]:
    found = read_text(text, TextContext(locale, "GBP" if locale == "en-GB" else "EUR", date(2026, 6, 10)))
    return {f"{one.term.attribute} {one.term.value}": one.subject for one in found}


def test_a_discount_for_a_group_is_the_groups_whatever_it_is_on() -> None:
    said = _subjects("Harbour pass £12 a month. Hill pass £18 a month. Students get 20% off the Hill pass.")

    assert said["discount 20%"] == "Students"


def test_a_condition_is_of_the_name_that_its_sentence_tells() -> None:
    said = _subjects("Harbour pass £12 a month. Hill pass £18 a month. Try the Harbour pass free for 10 days.")

    assert said["trial_period P10D"] == "Harbour pass"


def test_a_limit_is_of_the_price_in_its_sentence() -> None:
    said = _subjects("Balcony £18. Stalls £42. Circle £34, max. two tickets per person.")

    assert said["max_quantity 2"] == "Circle"


def test_a_code_is_of_no_offer_that_happens_to_stand_near() -> None:
    said = _subjects("Harbour pass £12. Hill pass £18. With code LOCH5 you get the Hill pass for £15.")

    assert said["voucher_code LOCH5"] == "Hill pass"


def test_a_badge_is_of_the_prices_that_it_reckons() -> None:
    said = _subjects("Doppelzimmer\n200,00 €\n160,00 €\n-20%\nSuite\n240,00 €", "de-DE")

    assert said["discount 20%"] == "Doppelzimmer"


def test_full_and_reduced_fares_are_two_prices() -> None:
    said = _subjects("Billet : plein tarif 14 €, tarif réduit 10 € (étudiants)", "fr-FR")

    assert {"price 14 EUR": "plein tarif", "price 10 EUR": "tarif réduit"}.items() <= said.items()


def test_a_full_price_without_a_reduced_fare_is_a_former_one() -> None:
    said = _subjects("Lampe Brise : 10 € au lieu de 14 € (plein tarif 14 €)", "fr-FR")

    assert "price 14 EUR" not in said


def test_what_stands_in_brackets_is_named_by_them() -> None:
    said = _subjects("A single visit is £35 (under-18s: £25).")

    assert said["price 25 GBP"] == "under-18s"


def test_ages_behind_a_name_belong_to_it() -> None:
    said = _subjects("Erwachsene 40 €\nKinder (6–15) 20 €", "de-DE")

    assert said["price 20 EUR"] == "Kinder (6–15)"


def test_a_date_between_a_name_and_its_price_parts_nothing() -> None:
    said = _subjects("Anfahrt 49 €, Wartung bis 30. Juni 129 €.", "de-DE")

    assert said["price 129 EUR"] == "Wartung"


def test_what_is_said_behind_a_comma_is_said_of_another_one() -> None:
    fee = "Bei Silber kommt die Ausstellung der Karte mit 5,00 € dazu, bei Gold ist sie enthalten."

    assert _subjects(f"Silber 89,00 €, Gold 149,00 €.\n\n{fee}", "de-DE")["setup_fee 5 EUR"] == "Silber"


@pytest.mark.parametrize(
    ("locale", "listed", "priced", "group"),
    [
        ("fr-FR", "Carte Bleue, Carte Senior, Carte 10 vols.", "Carte Bleue 25 €. Carte 10 vols 49 €.", "Carte Senior"),
        ("it-IT", "Carta Blu, Carta Senior, Carta 10 corse.", "Carta Blu 25 €. Carta 10 corse 49 €.", "Carta Senior"),
        ("en-GB", "Hill card, Student card, Lake card.", "Hill card £25. Lake card £49.", "Student card"),
        ("en-GB", "Hill card, for students, Lake card.", "Hill card £25. Lake card £49.", "Hill card"),
        ("en-GB", "Students: Hill card, two days.", "Hill card £25. Lake card £49.", "Hill card"),
        ("fr-FR", "Pour les étudiants, Carte Bleue.", "Carte Bleue 25 €. Carte 10 vols 49 €.", "Carte Bleue"),
    ],
)  # fmt: skip
def test_a_group_in_a_list_of_things_of_one_kind_is_part_of_a_name(
    locale: str, listed: str, priced: str, group: str
) -> None:
    said = _subjects(f"{listed}\n\n{priced}", locale)

    assert [name for term, name in said.items() if term.startswith("audience")] == [group]
