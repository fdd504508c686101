"""Days of markets and factory sales: the line of a date below their name."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "attribute"),
    [
        ("de-DE", "Konzert im Park\nSamstag, 20. Juni, 20 Uhr\nEintritt 15 €", "valid_from"),
        ("de-DE", "Konzert im Park\nSamstag, 20. Juni, 20 Uhr\nEintritt 15 €", "valid_through"),
        ("en-GB", "Farmers' market every week\nOpen Saturdays 9–1\nTomatoes £2.50", "valid_from"),
        ("en-GB", "Farmers' market every week\nOpen Saturdays 9–1\nTomatoes £2.50", "valid_through"),
        ("fr-FR", "Concert au marché\nSamedi 20 juin, 20 h\nEntrée 15 €", "valid_from"),
        ("fr-FR", "Concert au marché\nSamedi 20 juin, 20 h\nEntrée 15 €", "valid_through"),
        ("de-DE", "Stadtführung durch den Weihnachtsmarkt\nSamstag, 20. Juni, 20 Uhr\nKarte 15 €", "valid_from"),
        ("de-DE", "Stadtführung durch den Weihnachtsmarkt\nSamstag, 20. Juni, 20 Uhr\nKarte 15 €", "valid_through"),
        ("it-IT", "Concerto al mercato\nSabato 20 giugno, ore 21\nIngresso 15 €", "valid_from"),
        ("it-IT", "Concerto al mercato\nSabato 20 giugno, ore 21\nIngresso 15 €", "valid_through"),
    ],
)
def test_concerts_tours_and_weekly_markets_have_no_window(locale: str, text: str, attribute: str) -> None:
    assert said(locale, text, attribute) == set()


@pytest.mark.parametrize(
    ("locale", "text", "attribute", "values"),
    [
        (
            "de-CH",
            "Setzlingsmarkt bei Gärtnerei Moser, Lyss\nSamstag, 20. Juni, 8–15 Uhr\nTomaten, Topf 4.50",
            "valid_from",
            {"2026-06-20"},
        ),
        (
            "de-CH",
            "Setzlingsmarkt bei Gärtnerei Moser, Lyss\nSamstag, 20. Juni, 8–15 Uhr\nTomaten, Topf 4.50",
            "valid_through",
            {"2026-06-20"},
        ),
        ("de-DE", "Großer Bücherflohmarkt\nSonntag, 21. Juni, 10–17 Uhr\nJedes Buch 2 €", "valid_from", {"2026-06-21"}),
        (
            "de-DE",
            "Großer Bücherflohmarkt\nSonntag, 21. Juni, 10–17 Uhr\nJedes Buch 2 €",
            "valid_through",
            {"2026-06-21"},
        ),
        (
            "de-AT",
            "Lagerverkauf Fa. Huber\nFreitag, 19. Juni und Samstag, 20. Juni\nHemden € 15,–",
            "valid_from",
            {"2026-06-19"},
        ),
        (
            "de-AT",
            "Lagerverkauf Fa. Huber\nFreitag, 19. Juni und Samstag, 20. Juni\nHemden € 15,–",
            "valid_through",
            {"2026-06-20"},
        ),
        (
            "fr-FR",
            "Vente d'usine Lainerie du Lac\nSamedi 20 juin, de 9 h à 17 h\nPulls 25 €",
            "valid_from",
            {"2026-06-20"},
        ),
        (
            "fr-FR",
            "Vente d'usine Lainerie du Lac\nSamedi 20 juin, de 9 h à 17 h\nPulls 25 €",
            "valid_through",
            {"2026-06-20"},
        ),
        ("it-IT", "Mercatino delle piante\nSabato 20 giugno, ore 9–17\nGerani 3 €", "valid_from", {"2026-06-20"}),
        ("it-IT", "Mercatino delle piante\nSabato 20 giugno, ore 9–17\nGerani 3 €", "valid_through", {"2026-06-20"}),
        ("en-GB", "Plant sale at Moss Farm\nSaturday 20 June, 10am–4pm\nTomatoes £2.50", "valid_from", {"2026-06-20"}),
        (
            "en-GB",
            "Plant sale at Moss Farm\nSaturday 20 June, 10am–4pm\nTomatoes £2.50",
            "valid_through",
            {"2026-06-20"},
        ),
    ],
)
def test_the_day_of_a_sale_is_its_window(locale: str, text: str, attribute: str, values: set[str]) -> None:
    assert said(locale, text, attribute) == values
