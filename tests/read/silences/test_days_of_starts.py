"""Days on which a trip begins, a shop moves or a film is first shown, beside offers that begin or end on a day."""

import pytest

from tests.read.said import said

_DATES = ("valid_from", "valid_through")


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Die Wanderwoche startet am 12. Juli und endet am 18. Juli. 490 € pro Person."),
        ("fr-FR", "Le séjour commence le 12 juillet et se termine le 18 juillet. 490 € par personne."),
        ("it-IT", "La gita parte il 12 luglio. 49 € a persona."),
        ("en-GB", "The camp runs from 27 July to 31 July. £190."),
        ("de-DE", "Ab Freitag, 12. Juni: Die blaue Nacht. Heute im Kino: 17:45, 20:30. Eintritt 11 €."),
        ("fr-FR", "Dès le 12 juin en salle : La nuit bleue. Place à 9 €."),
        ("it-IT", "Da venerdì 12 giugno: La notte blu. Oggi in sala: 17:45, 20:30."),
        ("en-GB", "In cinemas from 12 June: Blue Night. Tickets £9."),
        ("de-DE", "Wir ziehen um: Ab 15. Juni finden Sie uns an der Lindenstraße 4."),
        ("de-DE", "Wir ziehen um! Neue Adresse ab 15. Juni: Lindenstraße 4."),
        ("it-IT", "Ci trasferiamo: dal 15 giugno siamo in via dei Tigli 4."),
        ("en-GB", "You'll find us at 4 Lime Street from 15 June; until then at the old mill."),
    ],
)
def test_a_beginning_of_something_else_is_no_day_of_an_offer(locale: str, text: str) -> None:
    assert not any(said(locale, text, attribute) for attribute in _DATES)


@pytest.mark.parametrize(
    ("locale", "text", "day"),
    [
        ("de-DE", "Die Aktionswoche beginnt am Montag, 15. Juni um 9 Uhr: 10 % auf Schuhe.", "2026-06-15T09:00"),
        ("fr-FR", "La remise de 20 % commence le 15 juin à 9 h.", "2026-06-15T09:00"),
        ("en-GB", "The offer starts on 12 June at 9 am and ends on 30 June.", "2026-06-12"),
        ("de-DE", "Ab 12. Juni im Kino: Popcorn-Menü für 9 €.", "2026-06-12"),
    ],
)
def test_an_offer_begins_on_its_day_and_at_its_hour(locale: str, text: str, day: str) -> None:
    assert said(locale, text, "valid_from") == {day}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Our tour offer ends on 30 June."),
        ("it-IT", "L'offerta crociera termina il 30 giugno."),
        ("fr-FR", "Nous déménageons : prix cassés jusqu'au 30 juin."),
        ("en-GB", "You'll find us at 4 Lime Street from 15 June; 10% off until 30 June."),
    ],
)
def test_an_offer_ends_on_its_day(locale: str, text: str) -> None:
    assert said(locale, text, "valid_through") == {"2026-06-30"}
    assert said(locale, text, "valid_from") == set()
