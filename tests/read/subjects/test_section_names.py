"""A section with one price names it; words before a colon that name nothing do not."""

import pytest

from tests.read.making import of, page, read

ONE = "<h2>Solo</h2><p>CHF 34.– pro Monat.</p>"


@pytest.mark.parametrize(
    ("heading", "said"),
    [
        ("Duo", "Zu zweit: CHF 57.– pro Monat, Mindestlaufzeit 12 Monate."),
        ("Jugendabo", "Für alle unter 26 Jahren: CHF 27.– pro Monat."),
        ("Filmgeburtstag", "Ein Film, ein Menü pro Kind und der Kuchen: CHF 24.– pro Kind."),
    ],
)
def test_what_is_no_name_leaves_the_price_to_the_heading(heading: str, said: str) -> None:
    document = read(page(f"<h1>Angebote</h1>{ONE}<h2>{heading}</h2><p>{said}</p>"))

    assert of(document, "price")[-1].subject.name == heading
    assert of(document, "price")[-1].scope.variant == ""


def test_several_prices_of_a_section_are_told_apart_by_the_words_before_them() -> None:
    lines = "<p>Für Paare: CHF 57.– pro Monat.</p><p>Für alle unter 26 Jahren: CHF 27.– pro Monat.</p>"
    document = read(page(f"<h1>Angebote</h1>{ONE}<h2>Mitglied werden</h2>{lines}"))

    assert len({s.scope.variant for s in of(document, "price")[1:]} - {""}) == 2


def test_a_name_before_a_colon_stays_one() -> None:
    document = read(page(f"<h1>Angebote</h1>{ONE}<h2>Neu bei uns</h2><p>Abo Morgenrot: CHF 27.– pro Monat.</p>"))

    assert of(document, "price")[-1].scope.variant == "Abo Morgenrot"
