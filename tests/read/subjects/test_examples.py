"""Examples of leases and loans, each of what it names; distances and first registrations name nothing."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text

EXAMPLES = {
    "de-CH": "Leasingbeispiel {car}: Barkaufpreis CHF {price}, 1. grosse Rate CHF 3'000.–, Laufzeit {months} Monate,"
    " 10'000 km/Jahr, effektiver Jahreszins {rate} %. Keine Bearbeitungsgebühr.",
    "de-AT": "Restwertleasing-Beispiel für Privatkunden, {car}: Kaufpreis € {price}, Laufzeit {months} Monate,"
    " 10.000 km pro Jahr, effektiver Jahreszins {rate} %.",
    "fr-CH": "Exemple de leasing pour la {car} : prix comptant CHF {price}, durée {months} mois, TAEG {rate} %.",
    "it-IT": "Esempio rappresentativo {car}: prezzo {price} €, durata {months} mesi, TAEG {rate} %.",
    "en-GB": "Representative example for the {car}: price £{price}, {months} monthly payments of £179, {rate}% APR.",
}


def _subjects(locale: str, text: str) -> dict[str, str]:
    found = read_text(text, TextContext(locale, "EUR", date(2026, 6, 10)))
    return {f"{one.term.attribute} {one.term.value}": one.subject for one in found}


@pytest.mark.parametrize("locale", list(EXAMPLES))
def test_all_that_an_example_says_is_of_what_it_names(locale: str) -> None:
    cars = (("Lindo Piko", "17900", 48, "3.9"), ("Lindo Trelo", "36900", 36, "1.9"))
    lines = [EXAMPLES[locale].format(car=c, price=p, months=m, rate=r) for c, p, m, r in cars]
    told = _subjects(locale, "\n".join(["Neuwagen", *lines]))

    assert (told["interest_rate 3.9%"], told["interest_rate 1.9%"]) == ("Lindo Piko", "Lindo Trelo")
    priced = {name for term, name in told.items() if term.startswith(("price", "contract_term", "down_payment"))}
    assert priced <= {"Lindo Piko", "Lindo Trelo"}


def test_one_example_alone_names_no_variant() -> None:
    text = EXAMPLES["de-CH"].format(car="Lindo Piko", price="17900", months=48, rate="3.9")

    assert set(_subjects("de-CH", text).values()) == {""}


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("de-AT", "Um 309 € im Monat: Anzahlung 7000 €, Laufzeit 48 Monate, 10.000 km pro Jahr, effektiver Jahreszins"),
        ("fr-FR", "Loyer 309 € par mois, durée 48 mois, 10 000 km par an, TAEG"),
        ("it-IT", "309 € al mese, durata 48 mesi, 10.000 km all'anno, TAEG"),
        ("en-GB", "£309 a month, 48 months, 8,000 miles a year, APR"),
    ],
)
def test_how_far_one_may_drive_names_nothing(locale: str, line: str) -> None:
    told = _subjects(locale, f"Lindo Trelo\n{line} 4.49 %.\nLindo Piko\n{line.replace('309', '209')} 3.49 %.")

    assert not any(mark in told["interest_rate 4.49%"] for mark in ("km", "miles"))


def test_distances_with_a_price_each_tell_these_apart() -> None:
    told = _subjects("de-DE", "Lindo Trelo: 10.000 km 279 €, 15.000 km 299 €")

    assert "10.000 km" in told["price 279 EUR"]
    assert "15.000 km" in told["price 299 EUR"]
