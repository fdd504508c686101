"""Further ones of a kind have prices of their own, beside the ones that are included."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


def subjects(locale: str, text: str) -> dict[str, str | None]:
    found = read_text(text, TextContext(locale, "EUR", date(2026, 6, 10)))
    return {one.term.value: one.subject or None for one in found if one.term.attribute == "price"}


@pytest.mark.parametrize(
    ("locale", "text", "name"),
    [
        ("de-DE", "Ein Spind ist dabei, ein weiterer Spind kostet 3 € im Monat.", "weiterer Spind"),
        ("fr-FR", "Un casier inclus, chaque casier supplémentaire 3 € par mois.", "casier supplémentaire"),
        ("it-IT", "Un armadietto incluso, ogni armadietto aggiuntivo 3 € al mese.", "armadietto aggiuntivo"),
        ("en-GB", "One locker included, each further locker 3 € a month.", "further locker"),
    ],
)
def test_a_further_one_has_a_price_of_its_own(locale: str, text: str, name: str) -> None:
    assert subjects(locale, text) == {"3 EUR/P1M": name}


def test_french_says_further_behind_the_thing() -> None:
    text = "Premier casier 9 €, casier supplémentaire 3 €"
    assert subjects("fr-FR", text) == {"9 EUR": "Premier casier", "3 EUR": "casier supplémentaire"}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Extra virgin olive oil 13 €"),
        ("de-DE", "Weitere Auskünfte am Schalter: Kurs 13 €"),
        ("fr-FR", "Séance de 13 €, renseignements supplémentaires à l'accueil"),
    ],
)
def test_what_is_no_further_one_names_nothing_so(locale: str, text: str) -> None:
    assert not any("eitere" in (name or "") or "supp" in (name or "") for name in subjects(locale, text).values())
