"""Groups in lists of prices: several in one breath, above a line, and in an answer."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Families\nWelcome to our farm. Entry £9."),
        ("en-GB", "Businesses\nWe print anything. Badges from £3."),
        ("de-DE", "Unternehmen\nÜber uns: seit 1990. Brot ab 3 €."),
        ("en-GB", "19-24s of rope are sold by the metre. Rope £3."),
    ],
)
def test_farms_and_printers_address_nobody_with_a_heading(locale: str, text: str) -> None:
    assert said(locale, text, "audience") == set()


@pytest.mark.parametrize(
    ("locale", "text", "values"),
    [
        ("fr-FR", "Quel tarif pour les grands ?\nDe 14 à 25 ans, l'abo coûte 39 € par mois.", {"Youth"}),
        ("de-DE", "Was zahlen Größere?\nVon 14 bis 25 Jahren kostet das Abo 39 € im Monat.", {"Youth"}),
        ("en-GB", "Students, 17–22s and over-65s pay €3 less.", {"Students", "Youth", "Seniors"}),
        ("en-GB", "Apprentices, 19-24s and pensioners get 10% off.", {"Students", "Youth", "Seniors"}),
        ("en-GB", "Friends of the Garden may book from 1 July. Tickets £22.", {"Members"}),
        ("en-US", "NO FEES\nPEAK $24/month\nSTUDENTS\n6 months $99 – bring your ID", {"Students"}),
        ("de-DE", "TAGESKARTE\n24 €\nSTUDIERENDE\n6 Monate 99 € – Ausweis mitbringen", {"Students"}),
        ("it-IT", "STUDENTI\n6 mesi 99 € – portare la tessera", {"Students"}),
        ("fr-FR", "ÉTUDIANTS\n6 mois 99 € – apporter sa carte", {"Students"}),
    ],
)
def test_groups_in_lists_are_whom_a_price_is_for(locale: str, text: str, values: set[str]) -> None:
    assert said(locale, text, "audience") == values
