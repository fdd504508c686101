"""Standing conditions of one kind of goods, beside those of all the rest."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


def _told(locale: str, text: str) -> dict[str, str]:
    """By value: whose condition it is."""
    found = read_text(text, TextContext(locale, "EUR", date(2026, 6, 10)))
    return {one.term.value: one.subject for one in found if one.term.attribute in {"warranty", "delivery_time"}}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Für Akkus beträgt die Garantie 6 Monate."),  # the only one
        ("de-DE", "Die Garantie beträgt 2 Jahre. Für alle Geräte gilt eine Garantie von 5 Jahren."),
        ("de-DE", "Lieferzeit 3 Werktage. Bei Bestellung bis 12 Uhr beträgt die Lieferzeit 1 Werktag."),
        ("de-DE", "Lieferzeit 3 Werktage. Für Österreich beträgt die Lieferzeit 6 Werktage."),
        ("fr-FR", "Garantie : 2 ans. Pour toute question, la garantie est de 3 ans."),
        ("en-GB", "Our guarantee is 2 years. For members the guarantee is 3 years."),
        ("it-IT", "La garanzia è di 2 anni. Per gli ordini, la garanzia è di 3 anni."),
        ("de-DE", "Auf gebrauchte Geräte geben wir 1 Jahr Garantie."),  # the only one
        ("en-GB", "Our guarantee is 3 years. Used properly, it lasts: 10-year guarantee on the motor."),
    ],
)
def test_what_is_said_of_all_goods_or_of_something_else_needs_no_name(locale: str, text: str) -> None:
    assert set(_told(locale, text).values()) == {""}


@pytest.mark.parametrize(
    ("locale", "text", "goods"),
    [
        ("de-DE", "Die Garantie beträgt 2 Jahre. Für Akkus beträgt die Garantie 6 Monate.", "Akkus"),
        ("de-CH", "Die Lieferzeit beträgt 3 Werktage. Bei Möbeln beträgt die Lieferzeit 4 Wochen.", "Möbeln"),
        ("fr-CH", "La garantie est de 2 ans. Pour les lampes, la garantie sur le pied est de 5 ans.", "lampes"),
        ("it-CH", "La garanzia è di 2 anni. Per le batterie, la garanzia è di 6 mesi.", "batterie"),
        ("en-GB", "Our guarantee is 2 years. For batteries the guarantee is 6 months.", "batteries"),
        ("de-DE", "Garantie 3 Jahre. Auf gebrauchte Geräte geben wir 1 Jahr Garantie.", "gebrauchte Geräte"),
        ("fr-FR", "Garantie 3 ans. Les appareils reconditionnés sont garantis 1 an.", "appareils reconditionnés"),
        ("it-IT", "Garanzia 3 anni. Gli apparecchi usati hanno 1 anno di garanzia.", "apparecchi usati"),
        ("en-GB", "3-year guarantee. Refurbished models carry a 1-year guarantee.", "Refurbished models"),
    ],
)
def test_a_sentence_that_begins_with_goods_speaks_of_them(locale: str, text: str, goods: str) -> None:
    assert list(_told(locale, text).values()) == ["", goods]
