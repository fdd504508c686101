"""What a sentence says of whose its terms are goes before names of other sentences."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


def named(locale: str, text: str) -> dict[str, str]:
    """The subject of each term that a text states."""
    found = read_text(text, TextContext(locale, "EUR", date(2026, 6, 10)))
    return {f"{one.term.attribute} {one.term.value}": one.subject or "" for one in found}


@pytest.mark.parametrize(
    ("locale", "text", "name"),
    [
        ("en-IE", "Adult €51, child €43. A family pass for two adults and two children is €166.", "family pass"),
        ("it-IT", "Adulti 51 €, bambini 43 €. Una tessera famiglia per due bambini costa 166 €.", "tessera famiglia"),
        ("fr-FR", "Adultes 51 €, enfants 43 €. Une carte famille pour deux enfants coûte 166 €.", "carte famille"),
        ("de-DE", "Erwachsene 51 €, Kinder 43 €. Eine Familienkarte für zwei Kinder kostet 166 €.", "Familienkarte"),
    ],
)
def test_what_opens_a_sentence_names_what_it_costs(locale: str, text: str, name: str) -> None:
    assert named(locale, text)["price 166 EUR"].startswith(name)


def test_the_first_thing_behind_a_colon_stands_like_the_others() -> None:
    said = named("it-IT", "Calendari: A4 ora 9,90 € (prima 15,90), A3 ora 14,90 € (prima 22,90).")
    assert said["price 9.90 EUR"] == said["list_price 15.90 EUR"] == "A4"
    assert said["price 14.90 EUR"] == "A3"


def test_codes_and_days_are_those_of_the_reduction_in_their_sentence() -> None:
    said = named("en-IE", "Brew box €18 a month. Teachers & nurses take 15% off with code GRACIAS.")
    assert said["voucher_code GRACIAS"] == said["discount 15%"] == "Teachers & nurses"


def test_groups_are_named_with_what_tells_them_apart() -> None:
    said = named("it-IT", "Ufficio 410 € al mese. Le startup con meno di 2 anni hanno il 25 % di sconto.")
    assert said["discount 25%"] == "startup con meno di 2 anni"


def test_a_led_sentence_names_what_it_says_although_others_were_named_before() -> None:
    text = "Giornaliero 21 €, studenti 15 €. Abbonamento 4 giorni: fino al 10 maggio 49 € anziché 61 €."
    said = named("it-IT", text)
    assert said["price 49 EUR"] == said["list_price 61 EUR"] == "Abbonamento 4 giorni"
    assert said["price 15 EUR"] == "studenti"
