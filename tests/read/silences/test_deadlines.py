"""Days by which one cancels, gives back or pays are not the last days of an offer."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("fr-FR", "Chambre double 88 €. Annulation gratuite jusqu'au 01/09."),
        ("de-DE", "Doppelzimmer 88 €. Kostenlos stornierbar bis 1. September."),
        ("de-AT", "Leihrad 88 €. Rückgabe bis 30. Oktober."),
        ("de-CH", "Geschenke können bis 31. Januar umgetauscht werden. Pullover 30.–"),
        ("it-IT", "Sci a noleggio 88 €. Riconsegna entro il 30 aprile 2027."),
        ("it-IT", "Resi prolungati fino al 31 gennaio. Maglione 30 €"),
        ("en-GB", "Christmas gifts can be returned until 31 January."),
        ("en-GB", "Returns: extended to 31 January for gifts"),
        ("en-IE", "Double room €88. Balance due by 1 September."),
    ],
)
def test_a_deadline_of_those_who_bought_ends_no_offer(locale: str, text: str) -> None:
    assert said(locale, text, "valid_through") == set()


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Book by 1 September, cancel any time."),
        ("en-GB", "Return tickets £30 until 1 September."),
        ("fr-FR", "Aller-retour 30 € jusqu'au 1er septembre."),
        ("de-DE", "Gratis stornierbar, buchbar bis 1. September: Zimmer 88 €."),
        ("it-IT", "Prenota entro il 1° settembre, cancellazione gratuita: camera 88 €."),
    ],
)
def test_the_last_day_of_an_offer_stays_beside_words_for_cancelling(locale: str, text: str) -> None:
    assert said(locale, text, "valid_through") == {"2026-09-01"}
