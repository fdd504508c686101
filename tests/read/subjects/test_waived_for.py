"""A fee that some need not pay is waived for these."""

import pytest

from tests.read.said import named


@pytest.mark.parametrize(
    ("locale", "text", "term", "name"),
    [
        (
            "de-DE",
            "Tarif S 5 € im Monat, Tarif M 9 € im Monat. Anschlussgebühr 30 €, für Wechsler entfällt sie.",
            "setup_fee 0 EUR",
            "Wechsler",
        ),
        (
            "fr-FR",
            "Solo 10 € par mois, Duo 15 € par mois. Pour les demandeurs d'emploi, les frais de dossier sont offerts.",
            "setup_fee 0 EUR",
            "demandeurs d'emploi",
        ),
        (
            "en-IE",
            "Solo €10 a month, Duo €15 a month. For returning rowers there is no joining fee.",
            "setup_fee 0 EUR",
            "returning rowers",
        ),
        (
            "de-DE",
            "Solo 10 €, Duo 15 € im Monat. Lernende zahlen keine Einschreibegebühr.",
            "setup_fee 0 EUR",
            "Lernende",
        ),
        (
            "it-IT",
            "Bassa 10 €, Alta 20 € al mese. Iscrizione 25 €: chi rinnova non la paga.",
            "setup_fee 0 EUR",
            "chi rinnova",
        ),
    ],
)
def test_a_waived_fee_is_of_whom_it_is_waived_for(locale: str, text: str, term: str, name: str) -> None:
    assert named(locale, text)[term] == name


@pytest.mark.parametrize(
    ("locale", "text", "term", "name"),
    [
        (
            "en-IE",
            "Solo €10 a month, Duo €15 a month. For all online orders there is no joining fee.",
            "setup_fee 0 EUR",
            "Duo",
        ),
    ],
)
def test_orders_and_readers_are_nobody_that_a_fee_is_waived_for(locale: str, text: str, term: str, name: str) -> None:
    assert named(locale, text)[term] == name
