"""By which weekday one orders what comes on another one ends no offer; by when one orders to pay less does."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Order by Monday and bake by the weekend."),
        ("it-IT", "Ordinando entro lunedì a mezzogiorno la cesta arriva mercoledì."),
        ("fr-CH", "Commandé jusqu'au lundi midi, livré le jeudi."),
        ("de-DE", "Wer bis Montag bestellt, wird am Donnerstag beliefert."),
        ("de-DE", "Bestellung bis Donnerstag 11 Uhr, Lieferung am Samstag."),
        ("it-IT", "Ordina entro giovedì e ricevi lunedì."),
        ("en-GB", "Order by Tuesday and cook by the weekend."),
    ],
)
def test_weekdays_of_a_rhythm_are_no_last_days(locale: str, text: str) -> None:
    assert said(locale, text, "valid_through") == set()


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Order by Sunday and save 15% on everything."),
        ("it-IT", "Ordina entro domenica: 15 % di sconto, consegna gratuita."),
    ],
)
def test_weekdays_until_which_one_pays_less_are(locale: str, text: str) -> None:
    assert said(locale, text, "valid_through") == {"2026-06-14"}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Letzter Bestelltag zu diesen Preisen ist der 9. September."),
        ("de-AT", "Letzter Buchungstag ist der 9. September."),
        ("fr-CH", "Dernier jour de commande pour ces prix : le 9 septembre."),
        ("it-IT", "Ultimo giorno per questi prezzi: 9 settembre."),
        ("en-GB", "The last order day at these prices is 9 September."),
    ],
)
def test_last_days_to_order_end_an_offer(locale: str, text: str) -> None:
    assert said(locale, text, "valid_through") == {"2026-09-09"}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "15% off lamps ends tonight"),
        ("it-IT", "Lo sconto del 15% finisce stasera"),
        ("fr-FR", "-15 % : ça finit ce soir"),
    ],
)
def test_what_ends_today_began_before(locale: str, text: str) -> None:
    assert said(locale, text, "valid_through") == {"2026-06-10"}
    assert said(locale, text, "valid_from") == set()


def test_a_programme_of_today_is_no_offer() -> None:
    assert said("de-CH", "Läuft heute: 18:15 · 20:45", "valid_through") == set()
    assert said("de-CH", "Nur heute: 15 % auf alles", "valid_from") == {"2026-06-10"}
