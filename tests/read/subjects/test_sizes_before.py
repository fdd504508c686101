"""Sizes right before several prices of one thing name them."""

import pytest

from tests.read.said import named


@pytest.mark.parametrize(
    ("locale", "text", "term", "name"),
    [
        ("de-DE", "Lagerboxen in Trier: 3 m² für 59 € im Monat, 6 m² für 99 € im Monat.", "price 59 EUR/P1M", "3 m²"),
        ("fr-FR", "Box à Lyon : 2 m² à 49 € par mois, 5 m² à 99 € par mois.", "price 99 EUR/P1M", "5 m²"),
        ("it-IT", "Box a Torino: 3 m² a 49 € al mese, 6 m² a 89 € al mese.", "price 49 EUR/P1M", "3 m²"),
        (
            "en-IE",
            "Storage in Cork: 25 sq ft for €50 a month, 1,050 sq ft for €900 a month.",
            "price 900 EUR/P1M",
            "1,050 sq ft",
        ),
    ],
)
def test_prices_are_of_the_sizes_before_them(locale: str, text: str, term: str, name: str) -> None:
    assert named(locale, text)[term] == name


@pytest.mark.parametrize(
    ("locale", "text", "term", "name"),
    [
        ("de-DE", "Buchenholz, 10 kg 6,90 €, Kohle, 20 kg 14,80 €.", "price 6.90 EUR", "Buchenholz"),
    ],
)
def test_a_size_behind_a_name_is_only_its_end(locale: str, text: str, term: str, name: str) -> None:
    assert named(locale, text)[term] == name
