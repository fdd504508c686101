"""What leads a line or sentence of plain text names what it says."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text
from tests.read.making import of, page, read


def named(locale: str, text: str) -> set[tuple[str, str]]:
    """Each term that a text states, with its subject."""
    found = read_text(text, TextContext(locale, "CHF", date(2026, 6, 10)))
    return {(f"{one.term.attribute} {one.term.value}", one.subject or "") for one in found}


def test_led_sentences_tell_conditions_of_delivery_apart() -> None:
    text = (
        "Petits colis : CHF 6.90 par envoi, offerts dès CHF 80.–. Gros meubles : CHF 49.–, livraison sous 4 à 6 jours."
    )
    said = named("fr-CH", text)
    assert ("shipping_cost 6.90 CHF", "Petits colis") in said
    assert ("free_shipping_from 80 CHF", "Petits colis") in said
    assert ("shipping_cost 49 CHF", "Gros meubles") in said


@pytest.mark.parametrize(
    ("locale", "text", "term", "subject"),
    [
        (
            "de-CH",
            "Flott 1 Gbit/s: 44.– im Monat\nRasant 10 Gbit/s: 54.– im Monat",
            "price 44 CHF/P1M",
            "Flott 1 Gbit/s",
        ),
        ("de-CH", "Preise\nJahreskarte: 90.–\nProbekarte 4 Monate: 43.–", "price 43 CHF", "Probekarte 4 Monate"),
        (
            "it-CH",
            "Solo salita: 22.–\nAndata e ritorno: adulti 34.–, ragazzi 17.–",
            "price 34 CHF",
            "Andata e ritorno adulti",
        ),
        ("fr-CH", "Bain 3 h : adultes 27.–, enfants 15.–\nJournée : 38.–", "price 27 CHF", "Bain 3 h adultes"),
    ],
)
def test_a_led_line_is_named_by_what_leads_it(locale: str, text: str, term: str, subject: str) -> None:
    assert (term, subject) in named(locale, text)


@pytest.mark.parametrize(
    ("locale", "text", "term", "subject"),
    [
        ("de-CH", "Kat. 1: 128.–, Kat. 2: 98.–\nKinder: 20.–", "price 98 CHF", "Kat"),
    ],
)
def test_names_behind_the_first_value_are_their_own(locale: str, text: str, term: str, subject: str) -> None:
    assert any(said == term and subject in name for said, name in named(locale, text))


def test_a_code_is_not_named_by_what_leads_over_to_it() -> None:
    text = "Votre code avantage : BOIS10\nParquet chêne : CHF 39.–\nParquet hêtre : CHF 29.–"
    assert not any(term.startswith("voucher_code") and name for term, name in named("fr-CH", text))


def _below_a_heading(text: str) -> set[tuple[str, str]]:
    document = read(page(f"<h1>Gut zu wissen</h1><p>{text}</p>"))
    return {(s.term.value, s.subject.name) for s in of(document, "warranty")}


@pytest.mark.parametrize(
    "text",
    [
        "Gestell: 2 Jahre Garantie. Bezug: 2 Jahre Garantie.",
        "Garantie: 2 Jahre. Hinweis: 5 Jahre Garantie auf den Motor.",
    ],
)
def test_below_a_heading_leads_that_tell_nothing_apart_name_nothing(text: str) -> None:
    assert {name for _, name in _below_a_heading(text)} == {"Gut zu wissen"}


def test_below_a_heading_leads_name_the_conditions_that_they_tell_apart() -> None:
    text = "Sessel Fein: 2 Jahre Garantie. Sessel Stark: 2 Jahre Garantie. Sessel Stark Plus: 5 Jahre Garantie."
    assert _below_a_heading(text) == {
        ("P2Y", "Sessel Fein"), ("P2Y", "Sessel Stark"), ("P5Y", "Sessel Stark Plus"),
    }  # fmt: skip
