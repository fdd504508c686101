"""From when something can be bought, and until when it is cheaper, by weekdays, hours and days on two lines."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "attribute"),
    [
        ("de-AT", "Ab Freitag, 9:00 Uhr, ist der Lift wieder offen. Tageskarte € 44,–.", "valid_from"),
        ("de-DE", "Konzert am Freitag, 20 Uhr: Karten 25 €.", "valid_from"),
        ("de-DE", "Konzert am Freitag, 20 Uhr: Karten 25 €.", "valid_through"),
        ("en-GB", "Doors open at 7pm on Friday 19 June. Tickets £22.", "valid_from"),
        ("en-GB", "The gallery opens at 10am on Monday. Entry £9.", "valid_from"),
        ("fr-FR", "Ouverture du musée lundi à 10 h. Entrée 9 €.", "valid_from"),
        ("it-IT", "Il museo apre lunedì alle 10. Ingresso 9 €.", "valid_from"),
        ("de-DE", "Die Spielzeit startet am 19.9. Karten 22 €.", "valid_from"),
        ("en-GB", "The season opens on 19 September. Tickets £22.", "valid_from"),
        ("fr-FR", "La saison commence le 19 septembre. Places 22 €.", "valid_from"),
        ("it-IT", "La stagione inizia il 19 settembre. Biglietti 22 €.", "valid_from"),
    ],
)
def test_doors_museums_and_seasons_begin_no_offer(locale: str, text: str, attribute: str) -> None:
    assert said(locale, text, attribute) == set()


@pytest.mark.parametrize(
    ("locale", "text", "attribute", "values"),
    [
        (
            "de-AT",
            "Ab Freitag, 9:00 Uhr: Frühbucherpass um € 69,– (Normalpreis € 89,–).",
            "valid_from",
            {"2026-06-12T09:00"},
        ),
        ("de-DE", "Ab Donnerstag, 18 Uhr: Tickets für 25 €.", "valid_from", {"2026-06-11T18:00"}),
        ("de-CH", "Ab Samstag, 10.00 Uhr: Saisonpass für CHF 199.–.", "valid_from", {"2026-06-13T10:00"}),
        ("fr-FR", "Dès vendredi, 10 h : pass à 69 € (au lieu de 89 €).", "valid_from", {"2026-06-12T10:00"}),
        ("it-IT", "Da venerdì, ore 10: abbonamento a 69 € (anziché 89 €).", "valid_from", {"2026-06-12T10:00"}),
        ("en-GB", "From Friday, 10am: early bird pass £69 (usually £89).", "valid_from", {"2026-06-12T10:00"}),
        ("en-US", "Starting Friday at 10 am: passes for $69 (regularly $89).", "valid_from", {"2026-06-12T10:00"}),
        ("de-CH", "Glace 5 Fr., nume bis Sunntig!", "valid_through", {"2026-06-14"}),
        ("de-CH", "Gipfeli 2 Fr., nur bis Samschtig.", "valid_through", {"2026-06-13"}),
        ("en-GB", "Until midnight tomorrow take 20% off the linen.", "valid_through", {"2026-06-11"}),
        ("en-US", "20% off ends at midnight tonight.", "valid_through", {"2026-06-10"}),
        ("de-DE", "Bis morgen Mitternacht 20 % auf alles.", "valid_through", {"2026-06-11"}),
        ("de-AT", "20 % auf alles, nur noch bis morgen um Mitternacht.", "valid_through", {"2026-06-11"}),
        ("fr-FR", "-20 % jusqu'à demain minuit.", "valid_through", {"2026-06-11"}),
        ("it-IT", "-20% fino a domani a mezzanotte.", "valid_through", {"2026-06-11"}),
        ("en-GB", "General booking opens at 10am on Monday 20 July. Tickets £22.", "valid_from", {"2026-07-20T10:00"}),
        ("en-GB", "Tickets go on sale at 9am on Friday 19 June, £22 each.", "valid_from", {"2026-06-19T09:00"}),
        ("en-US", "Booking opens Monday, July 20 at 10 am. Tickets $22.", "valid_from", {"2026-07-20T10:00"}),
        (
            "de-DE",
            "Der Vorverkauf beginnt am Montag, 20. Juli, um 10 Uhr. Karten 22 €.",
            "valid_from",
            {"2026-07-20T10:00"},
        ),
        ("de-CH", "Vorverkaufsstart: 20. Juli, 10 Uhr. Karten CHF 22.–.", "valid_from", {"2026-07-20T10:00"}),
        (
            "fr-FR",
            "Ouverture de la billetterie lundi 20 juillet à 10 h. Places à 22 €.",
            "valid_from",
            {"2026-07-20T10:00"},
        ),
        ("it-IT", "Le prevendite aprono lunedì 20 luglio alle 10. Biglietti 22 €.", "valid_from", {"2026-07-20T10:00"}),
        ("de-DE", "Frühbucher: bis einschließlich\n12. September 10 % auf alles.", "valid_through", {"2026-09-12"}),
        ("fr-FR", "Offre valable jusqu'au\n12 septembre : -10 % sur tout.", "valid_through", {"2026-09-12"}),
        ("it-IT", "Sconto del 10% fino al\n12 settembre su tutto.", "valid_through", {"2026-09-12"}),
        ("en-GB", "10% off everything up to and including\n12 September.", "valid_through", {"2026-09-12"}),
    ],
)
def test_days_and_hours_of_a_sale_are_its_window(locale: str, text: str, attribute: str, values: set[str]) -> None:
    assert said(locale, text, attribute) == values
