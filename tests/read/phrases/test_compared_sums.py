"""Sums that a saving is reckoned from are former prices of what it is on."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


def _read(text: str, locale: str, currency: str = "EUR") -> dict[str, str]:
    found = read_text(text, TextContext(locale, currency, date(2026, 6, 10)))
    return {str(one.term): one.subject for one in found}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-IE", "Tea box €42. Bought singly the six tins would be €51, so you save €9."),
        ("en-IE", "Tea box €42. The six tins come to €51, so you save €9."),
        ("de-DE", "Teekiste 42 €. Einzeln würden die sechs Dosen 51 € kosten, du sparst also 9 €."),
        ("de-DE", "Teekiste 42 €. Die sechs Dosen kosten einzeln 51 €, Sie sparen 9 €."),
        ("fr-FR", "Coffret de thés 42 €. Les six boîtes coûteraient 51 €, vous économisez 9 €."),
        ("fr-FR", "Coffret de thés 42 €. Les six boîtes coûtent 51 € au détail. Vous économisez 9 €."),
        ("it-IT", "Scatola di tè 42 €. Comprando le sei lattine spenderesti 51 €: risparmi 9 €."),
        ("it-IT", "Le sei lattine costerebbero 51 €: con la scatola a 42 € risparmi 9 €."),
    ],
)
def test_what_one_would_pay_else_is_a_former_price(locale: str, text: str) -> None:
    assert {"list_price 51 EUR", "price 42 EUR", "saving 9 EUR"} <= set(_read(text, locale))


def test_the_clause_of_such_a_sum_names_no_offer() -> None:
    text = (
        "Round 12\n£79.00 a year\n12 credits. Twelve months of Reed come to £95.88, so you save £16.88.\n"
        "Round 24\n£134.00 a year\n24 credits. The same on Rush would be £161.88, so you save £27.88."
    )

    names = _read(text, "en-GB", "GBP")

    assert (names["list_price 95.88 GBP/P1Y"], names["saving 16.88 GBP"]) == ("Round 12", "Round 12")
    assert (names["list_price 161.88 GBP/P1Y"], names["saving 27.88 GBP"]) == ("Round 24", "Round 24")


@pytest.mark.parametrize(
    ("locale", "text", "name"),
    [
        (
            "it-IT",
            "Notti di mare\nDigitale 27 €\nSciolti spenderesti 51 €: con il cofanetto Onda a 42 € risparmi 9 €.",
            "cofanetto Onda",
        ),
        (
            "en-IE",
            "Sea nights\nDigital €27\nBought singly you would pay €51: with the Wave box at €42 you save €9.",
            "Wave",
        ),
    ],
)
def test_such_a_sum_is_of_what_its_saving_is_on(locale: str, text: str, name: str) -> None:
    names = _read(text, locale)

    assert names["list_price 51 EUR"] == names["saving 9 EUR"]
    assert name in names["list_price 51 EUR"]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("fr-FR", "Le sac coûte 51 €, vous économisez 9 €."),
        ("de-DE", "Die Tasche kostet 51 €, Sie sparen 9 €."),
        ("it-IT", "La borsa costa 51 €, risparmi 9 €."),
        ("en-IE", "The bag is €51, you save €9."),
        ("en-IE", "The bag would be €51 for friends."),
        ("en-IE", "Your order comes to €51, so you save €9."),
        ("en-IE", "With the code REED15 the bag would be €51, so you save €9."),
        ("de-DE", "Mit dem Code SCHILF15 würde die Tasche 51 € kosten, du sparst also 9 €."),
        ("fr-FR", "Avec le code ROSEAU15, le sac coûterait 51 €, vous économisez 9 €."),
        ("it-IT", "Con il codice CANNA15 la borsa costerebbe 51 €, risparmi 9 €."),
        ("de-DE", "Mitglieder zahlen weniger: 15 % Rabatt, so würde die Tasche 51 € kosten, du sparst 9 €."),
    ],
)
def test_what_one_pays_stays_the_price(locale: str, text: str) -> None:
    assert "price 51 EUR" in _read(text, locale)
