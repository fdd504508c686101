"""Names that stand before terms: of sizes, ways of paying, people, offers, and of what a semicolon parts."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


def read(text: str, locale: str) -> list[tuple[str, str]]:
    found = read_text(text, TextContext(locale, "EUR", date(2026, 5, 4)))
    return [(str(one.term), one.subject) for one in found]


@pytest.mark.parametrize(
    ("locale", "text", "told"),
    [
        ("de-DE", "Wandfarbe Kreide 2,5 l 24,95 €, 5 l 44,95 €", ("price 44.95 EUR", "5 l")),
        ("fr-FR", "Formule 3 jours : 45 €\nFormule 10 jours : 110 €", ("price 110 EUR", "Formule 10 jours")),
        ("de-CH", "- Miete Luv 5 (Paar): 79.– pro Monat\n- Miete Luv 9 (Paar): 119.– pro Monat",
         ("price 119 EUR/P1M", "Miete Luv 9")),
        ("fr-CH", "- Location Luv 5 (paire) : 79.– par mois\n- Location Luv 9 (paire) : 119.– par mois",
         ("price 79 EUR/P1M", "Location Luv 5")),
        ("en-GB", "Cover for kayaks: annual £89, monthly £8.50", ("price 8.50 EUR/P1M", "monthly")),
        ("fr-FR", "Chambre 90 €, suite 150 €. Les enfants de 4 à 11 ans dans la chambre : −50 %.",
         ("discount 50%", "enfants de 4 à 11 ans")),
        ("it-IT", "Camera 90 €, suite 150 €. I bambini da 4 a 11 anni in camera con i genitori -50%.",
         ("discount 50%", "bambini da 4 a 11 anni")),
        ("en-GB", "Winter deal: 30% off your first 2 months. Extra seats £4 each. Team £20/month.",
         ("discount 30%", "Winter deal")),
        ("en-GB", "Digital at once; plastic cards arrive within 5 working days. Junior card £30, adult card £75.",
         ("delivery_time P5BD", "plastic cards")),
        ("de-DE", "Ecksofa BORA\nStoff grau, ca. 250 x 190 cm\n899,-\nSessel NINO\nLeder, 80 x 75 cm\n399,-",
         ("price 899 EUR", "Ecksofa BORA")),
        ("it-IT", "Tavolo Elba\nQuantità 1\n€ 420,00\nSedia Giglio\nQuantità 2\n€ 95,00",
         ("price 95 EUR", "Sedia Giglio")),
        ("de-DE", "Das Flex-Abo kostet 49 € pro Monat. Das Jahresabo gibt es für 420 €.",
         ("price 420 EUR/P1Y", "Jahresabo")),
        ("it-IT", "Cabina 119 €, poltrona 29 €. Sulla cabina sconto 10%.", ("discount 10%", "cabina")),
        ("en-GB", "Rolled oats 500 g: £2.40. Rolled oats 1 kg: £4.10.", ("price 2.40 EUR", "Rolled oats 500 g")),
        ("de-DE", "Rapsöl 5 l 39,00 €, Rapsöl 1 l 9,50 €", ("price 39 EUR", "Rapsöl 5 l")),
        ("de-DE", "Dann ist Tarif M der richtige: Tarif M kostet 34,90 € im Monat. Tarif L kostet 59,90 €.",
         ("price 34.90 EUR/P1M", "Tarif M")),
        ("en-GB", "Then Box M is the one for you: Box M costs £34.90 a month. Box L costs £59.90.",
         ("price 34.90 EUR/P1M", "Box M")),
        ("de-DE", "Tageskarte Bad: Bad Preis 9 €, Tageskarte Sauna: Preis 14 €", ("price 9 EUR", "Tageskarte Bad")),
        ("de-DE", "Lampe Lido 100 € netto 119 € brutto, Lampe Lago 50 € netto 59,50 € brutto",
         ("price 119 EUR", "Lampe Lido")),
        ("fr-FR", "Assurance vélo : formule Ville 4,90 €/mois (franchise 10 %), formule Sport 8,90 €/mois",
         ("price 4.90 EUR/P1M", "formule Ville")),
    ],
)  # fmt: skip
def test_the_words_that_tell_one_offer_from_the_next_name_it(locale: str, text: str, told: tuple[str, str]) -> None:
    term, name = told
    said = [(known.replace("GBP", "EUR"), subject) for known, subject in read(text, locale)]

    assert (term, name) in said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Basic £9, Team £19. You'll get 10% off until 30 June."),
        ("it-IT", "Base 9 € oppure 90 € all'anno, Pro 19 €."),
    ],
)
def test_small_words_name_no_offer(locale: str, text: str) -> None:
    assert not {subject for _, subject in read(text, locale)} & {"You'll", "oppure"}
