"""What a reduction is on, in the words behind it; and whose it is."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


def _on(locale: str, text: str) -> list[str]:
    """The subjects of the reductions in a text."""
    found = read_text(text, TextContext(locale, "EUR", date(2026, 5, 4)))
    return [one.subject for one in found if one.term.attribute == "discount"]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Basic 9 €, Team 19 €. 10 % Rabatt auf alles."),
        ("de-CH", "Abo S 29.–, Abo L 49.–. 20% auf das ganze Sortiment."),
        ("de-DE", "Mantel Oslo 149 €, Schal Bergen 29 €. 10 % auf Ihren Einkauf ab 50 €."),
        ("fr-FR", "Robe Lin 59 €, veste Jade 89 €. -20 % sur tout avec le code ETE20."),
        ("fr-FR", "Robe Lin 59 €, veste Jade 89 €. -10 % sur votre prochaine commande."),
        ("it-IT", "Vaso Luna 39 €, lampada Sole 59 €. Sconto 10% sul primo ordine."),
        ("en-GB", "Mug £8, plate £12. 10% off your first order with code HELLO10."),
        ("en-US", "Solo $9, Team $19. 20% off everything."),
        ("en-US", "Solo $9, Team $19. Get 15% off online."),
        ("it-IT", "Vaso Luna 39 €, lampada Sole 59 €. 20% di sconto su tutta la collezione, fino al 31 ottobre."),
        ("de-DE", "Mantel Oslo 149 €, Schal Bergen 29 €. 20 % auf die gesamte Kollektion."),
    ],
)
def test_a_reduction_on_everything_is_on_nothing_that_was_named_before(locale: str, text: str) -> None:
    assert _on(locale, text) == [""]


@pytest.mark.parametrize(
    ("locale", "text", "whose"),
    [
        ("en-GB", "Team £20/month, Max £40/month. Nonprofits get 30% off any paid plan.", "Nonprofits"),
        ("de-DE", "Team 20 €, Max 40 €. Frühbucher: 30 % auf alle Kurse.", "Frühbucher"),
        ("fr-FR", "Formule Zen 29 €/mois, Pro 49 €/mois. Les adhérents ont 10 % sur les massages.", "adhérents"),
    ],
)
def test_a_reduction_is_that_of_the_people_or_deal_its_sentence_begins_with(locale: str, text: str, whose: str) -> None:
    assert _on(locale, text) == [whose]


@pytest.mark.parametrize(
    ("locale", "text", "thing"),
    [
        (
            "it-IT",
            "Ingresso 25 €, serale 18 €. Da lunedì 10% di sconto sui trattamenti viso.",
            "trattamenti viso",
        ),
        ("de-DE", "Basis 9 €, Plus 19 €. Als Clubmitglied bekommen Sie 15 % auf jede Kur.", "Kur"),
        ("de-CH", "Sport Huwyler\nSkischuhe Alpin\n199.–\nHelm Firn\n99.–\n30% auf alle Skijacken", "Skijacken"),
        ("de-AT", "2 Nächte um € 249,–. Wer „Auszeit“ nennt, bekommt 15 % auf alle Massagen. Hund € 18,–.", "Massagen"),
        ("de-DE", "Matratze Nube 399 € statt 599 €. Dazu gibt es 20 % auf Kissen und Decken.", "Kissen und Decken"),
        ("fr-FR", "-25% sur tous les vélos enfants et le casque Piou à 29,90 € au lieu de 45 € !", "vélos enfants"),
        ("fr-CH", "Fendant 13.50, Gamay 14.50. 15 % de rabais sur les vins rouges dès samedi.", "vins rouges"),
        ("it-IT", "Sconto 20% su tutte le giacche e il piumino Nevada a 89 € invece di 129 €.", "giacche"),
        ("it-CH", "Ulivo CHF 89.–, limone CHF 45.–. 15 % di sconto sulle piante grasse.", "piante grasse"),
        (
            "it-IT",
            "Tagliando 89 €, gomme 49 €. C'è il 15 % di sconto sulla cura di tandem e biciclette leggere.",
            "cura di tandem e biciclette leggere",
        ),
        ("en-GB", "Oak table £399, oak bench £149. 25% off selected rugs until Sunday.", "rugs"),
        ("en-US", "Stalls $45, balcony $30. Save 20% on 4 or more concerts.", "4 or more concerts"),
    ],
)
def test_the_words_behind_a_reduction_name_what_it_is_on(locale: str, text: str, thing: str) -> None:
    assert _on(locale, text) == [thing]


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("Mug £8, plate £12. 20% off the Lumo 6, both sizes, with code LUMO20.", "Lumo 6"),
        ("Mug £8, plate £12. 20% off the Lumo 16 with code LUMO20.", "Lumo 16"),
        ("Mug £8, plate £12. 20% off selected lamps £40 and above.", "lamps"),
        ("Mug £8, plate £12. 20% off lamps 12 to 18 May.", "lamps"),
    ],
)
def test_a_number_at_its_end_belongs_to_the_name_of_what_is_reduced(text: str, thing: str) -> None:
    assert _on("en-GB", text) == [thing]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Lampe 19 €. 49 € statt 69 € für Neuware – das sind 29 % Rabatt auf eine Laterne, die wir prüfen."),
        ("fr-FR", "Lampe 19 €. 49 € au lieu de 69 € pour du neuf, soit 29 % de remise sur une lanterne contrôlée."),
        ("it-IT", "Lampada 19 €. 49 € invece di 69 € per il nuovo, cioè il 29 % di sconto su una lanterna provata."),
        ("en-GB", "Lamp €19. €49 instead of €69 for a new one – that's 29% off a lantern that we tested."),
    ],
)
def test_a_reduction_that_sums_up_two_prices_is_on_nothing_else(locale: str, text: str) -> None:
    (thing,) = _on(locale, text)

    assert thing in {"", text.split(maxsplit=1)[0]}


@pytest.mark.parametrize(
    ("locale", "text", "thing"),
    [
        ("de-DE", "Lampe 19 €. Laterne 49 € statt 69 €. Dazu 20 % Rabatt auf Kerzen.", "Kerzen"),
        ("en-GB", "Lamp €19. Lantern €49 instead of €69. Also 20% off candles.", "candles"),
    ],
)
def test_another_reduction_behind_two_prices_is_on_what_it_says(locale: str, text: str, thing: str) -> None:
    assert _on(locale, text) == [thing]
