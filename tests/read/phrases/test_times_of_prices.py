"""Prices at several times: each is named by its own time, and by the thing that the list begins with."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text
from tests.read.making import of, read_in


def _priced(locale: str, text: str) -> dict[str, str]:
    context = TextContext(locale, "EUR", date(2026, 6, 10))
    return {f.subject: f.term.value for f in read_text(text, context) if f.term.attribute == "price"}


@pytest.mark.parametrize(
    ("locale", "text", "names"),
    [
        ("en-IE", "Ice rink: peak €7, off-peak €5.", ("Ice rink peak", "Ice rink off-peak")),
        ("en-IE", "Ice rink: €7 peak, €5 off-peak.", ("Ice rink peak", "Ice rink off-peak")),
        ("en-IE", "The rink costs €7 peak, €5 off-peak.", ("peak", "off-peak")),
        ("de-DE", "Eishalle: 7 € Hauptzeit, 5 € Nebenzeit.", ("Eishalle Hauptzeit", "Eishalle Nebenzeit")),
        ("fr-FR", "Patinoire : 7 € en heures pleines, 5 € en heures creuses.",
         ("Patinoire heures pleines", "Patinoire heures creuses")),
        ("it-IT", "Pista: 7 € in alta stagione, 5 € in bassa stagione.",
         ("Pista alta stagione", "Pista bassa stagione")),
    ],
)  # fmt: skip
def test_each_time_has_its_own_price(locale: str, text: str, names: tuple[str, str]) -> None:
    assert _priced(locale, text) == {names[0]: "7 EUR", names[1]: "5 EUR"}


def test_a_reduction_and_a_single_time_are_no_names_of_prices() -> None:
    assert _priced("de-DE", "Eine Woche kostet 490 € in der Hochsaison.") == {"": "490 EUR"}
    assert "20% off" not in "".join(_priced("en-IE", "Skates 20% off, now €40."))


def test_a_list_in_a_later_sentence_leads_its_own_prices() -> None:
    text = "Leihhelm: 7 €. Eishalle ohne Kurs: 12 € Hauptzeit, 9 € Nebenzeit."
    document = read_in("de-DE", f"<h1>Preise</h1><p>{text}</p><p>Wir sind für Sie da.</p>")

    leads = {s.term.value: s.subject.lead for s in of(document, "price")}
    assert leads["12 EUR"] == leads["9 EUR"] == "Eishalle ohne Kurs"
