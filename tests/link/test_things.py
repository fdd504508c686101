"""Names of things inside longer wordings, and inside the names of campaigns."""

import pytest

from audit.link.things import Things, forms

THINGS = Things(
    {"Quellwerk Swiss": 9, "Quellwerk Swiss Kids": 3, "Quellwerk TV": 4, "Quellwerk TV Plus": 3, "Zelt Arve": 2}
)


@pytest.mark.parametrize(
    "words",
    [
        "Quellwerk Swiss Deluxe",
        "Quellwerk Swiss 256 GB",
        "Frühlings-Deal Quellwerk Swiss",
        "Zelt Arve Mini",
        "Aktionen",
    ],
)
def test_a_wording_that_names_another_thing_is_not_reduced(words: str) -> None:
    assert THINGS.within(words) == ""


@pytest.mark.parametrize(
    ("words", "thing"),
    [
        ("Quellwerk Swiss zum halben Preis.", "Quellwerk Swiss"),
        ("Quellwerk Swiss – für alle unter 28", "Quellwerk Swiss"),
        ("Halber Preis für Quellwerk Swiss ☀️", "Quellwerk Swiss"),
        ("Quellwerk Swiss Kids: gratis", "Quellwerk Swiss Kids"),
        ("Quellwerk TV Plus mit Sport und Kino", "Quellwerk TV Plus"),
        ("zum halben Preis: Quellwerk TV", "Quellwerk TV"),
    ],
)
def test_a_wording_around_a_name_is_about_the_longest_name_in_it(words: str, thing: str) -> None:
    assert THINGS.within(words) == thing


@pytest.mark.parametrize("name", ["Quellwerk Business Swiss", "Giga-Swiss", "Sommer-Promo"])
def test_a_campaign_of_something_else_is_about_no_known_thing(name: str) -> None:
    assert THINGS.of_campaign(name) == ""


@pytest.mark.parametrize(
    ("name", "thing"),
    [
        ("Sommer-Promo Quellwerk Swiss", "quellwerk swiss"),
        ("Sommer-Promo Swiss", "quellwerk swiss"),
        ("TV Plus 3 Monate gratis", "quellwerk tv plus"),
    ],
)
def test_a_campaign_is_about_the_thing_in_its_name(name: str, thing: str) -> None:
    assert THINGS.of_campaign(name) == " ".join(forms(thing))


def test_a_name_that_one_document_bears_is_no_thing_yet() -> None:
    assert "Zelt Greina" not in Things({"Zelt Greina": 1})
