"""What a question asks for names what its answer costs."""

import pytest

from tests.read.said import named


@pytest.mark.parametrize(
    ("locale", "text", "term", "name"),
    [
        (
            "de-DE",
            "Box S 29 €, Box L 79 € im Monat.\nHängematte gefällig? Für 12 € an der Rezeption.",
            "price 12 EUR",
            "Hängematte",
        ),
        ("de-DE", "Was kostet die Miete? 69 € am Tag. Und am Wochenende? 139 €.", "price 139 EUR", "am Wochenende"),
        ("fr-FR", "Entrée 12 €, abonnement 90 €. Une serviette ? 3 € à l'accueil.", "price 3 EUR", "serviette"),
        ("it-IT", "Ombrellone 20 €, lettino 10 €. E il parcheggio? 5 € al giorno.", "price 5 EUR/P1D", "parcheggio"),
        (
            "en-IE",
            "Season ticket €300, day ticket €20. Rather pay as you go? €7 per visit.",
            "price 7 EUR",
            "pay as you go",
        ),
    ],
)
def test_an_answer_costs_what_is_asked_for(locale: str, text: str, term: str, name: str) -> None:
    assert named(locale, text)[term] == name


@pytest.mark.parametrize(
    ("locale", "text", "term", "name"),
    [
        ("en-IE", "Pitch €24, cabin €80. Why wait? The lodge costs €70 today.", "price 70 EUR", "lodge"),
        ("de-DE", "Kurs A 90 €, Kurs B 120 €. Noch Fragen? Kurs C kostet 150 €.", "price 150 EUR", "Kurs C"),
        ("fr-FR", "Pull 40 €, robe 60 €. Envie de soleil ? Le maillot est à 25 €.", "price 25 EUR", "maillot"),
    ],
)
def test_an_answer_with_a_name_of_its_own_keeps_it(locale: str, text: str, term: str, name: str) -> None:
    assert named(locale, text)[term] == name
