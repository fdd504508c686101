"""A fee is not said of the name that its sentence leaves out of it."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text

_CARDS = {
    "en-GB": "Harbour Card £49 a year. Young Card £29 a year. ",
    "de-DE": "Hafenkarte 49 € pro Jahr. Jugendkarte 29 € pro Jahr. ",
    "fr-FR": "Carte Port 49 € par an. Carte Jeune 29 € par an. ",
    "it-IT": "Tessera Porto 49 € l’anno. Tessera Giovane 29 € l’anno. ",
}


def _subjects(text: str, locale: str) -> dict[str, str]:
    about = TextContext(locale, "GBP" if locale == "en-GB" else "EUR", date(2026, 6, 10))
    return {f"{one.term.attribute} {one.term.value}": one.subject for one in read_text(_CARDS[locale] + text, about)}


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("A joining fee of £15 applies (none for Young Card).", "en-GB"),
        ("A joining fee of £15 applies, except for the Young Card.", "en-GB"),
        ("The joining fee is £15; the Young Card pays none.", "en-GB"),
        ("The joining fee is £15 (not for Harbour Card or Young Card).", "en-GB"),
        ("Einmalige Aufnahmegebühr 15 € (keine bei Jugendkarte).", "de-DE"),
        ("Es fällt eine Aufnahmegebühr von 15 € an, ausser für die Jugendkarte.", "de-DE"),
        ("Frais d’inscription uniques de 15 € (sauf pour la Carte Jeune).", "fr-FR"),
        ("Si aggiunge la quota d’iscrizione di 15 €, tranne per la Tessera Giovane.", "it-IT"),
        ("Quota d’iscrizione di 15 €; la Tessera Giovane non la paga.", "it-IT"),
    ],
)
def test_a_fee_is_not_of_what_it_leaves_out(text: str, locale: str) -> None:
    said = _subjects(text, locale)

    assert {name for term, name in said.items() if term.startswith("setup_fee 15")} == {""}


@pytest.mark.parametrize(
    ("text", "locale", "term", "name"),
    [
        ("The Young Card has a joining fee of £15.", "en-GB", "setup_fee 15 GBP", "Young Card"),
        ("No fee for Harbour Card; for the Young Card a joining fee of £15.", "en-GB", "setup_fee 15 GBP",
         "Young Card"),
        ("14 days free with the Young Card.", "en-GB", "trial_period P14D", "Young Card"),
        ("Per la Tessera Giovane quota d’iscrizione di 15 €.", "it-IT", "setup_fee 15 EUR", "Tessera Giovane"),
    ],
)  # fmt: skip
def test_what_is_said_of_a_name_stays_its_own(text: str, locale: str, term: str, name: str) -> None:
    assert _subjects(text, locale)[term] == name
