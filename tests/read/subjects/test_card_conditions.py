"""Whose the prices and conditions of cards are: rows by their labels, terms below prices, lines told by lengths."""

import pytest

from audit.read.documents import read_capture
from tests.read.making import capture, context, page


def _named(locale: str, main: str, *attributes: str) -> set[tuple[str, str]]:
    """Value and subject of what a page of a service states of some attributes."""
    (document,) = read_capture(capture(page(f"<h1>Lindwerk</h1>{main}")), context(locale, "EUR"))
    found = (s for s in document.statements if s.attribute in (attributes or ("price",)))
    return {(s.term.value, f"{s.subject.name} {s.subject.variant}".strip()) for s in found}


def _rows(*rows: tuple[str, str]) -> str:
    return "".join(f"<div class=row><div class=a>{name}</div><div class=b>{price}</div></div>" for name, price in rows)


def test_a_label_for_any_price_names_nothing() -> None:
    assert _named("de-DE", f"<h3>Laterne Mond</h3>{_rows(('Preis', '49 €'))}<h3>Laterne Stern</h3><p>59 €</p>") == {
        ("49 EUR", "Laterne Mond"),
        ("59 EUR", "Laterne Stern"),
    }


def test_each_row_of_a_card_is_named_by_its_own_label() -> None:
    rows = _rows(("Display", "149 €"), ("Akku", "69 €"), ("Rückglas", "89 €"))

    assert _named("de-DE", f"<h3>Novera 12</h3>{rows}") == {
        ("149 EUR", "Display"),
        ("69 EUR", "Akku"),
        ("89 EUR", "Rückglas"),
    }


def test_a_term_in_a_list_is_named_by_itself() -> None:
    entries = "<dl><dt>Schneiden</dt><dd>48 €</dd><dt>Farbe Ansatz</dt><dd>ab 75 €</dd></dl>"

    assert _named("de-AT", f"<h2>Damen</h2>{entries}") == {("48 EUR", "Schneiden"), ("75 EUR", "Farbe Ansatz")}


def _cards(*cards: tuple[str, ...]) -> str:
    return "".join(f"<div class=c>{''.join(f'<p>{line}</p>' for line in card)}</div>" for card in cards)


def test_a_condition_below_all_cards_is_that_of_none() -> None:
    cards = _cards(("Mond", "19 €/Monat"), ("Stern", "29 €/Monat"))

    found = _named("de-DE", f"{cards}<p>Mindestlaufzeit 12 Monate</p>", "contract_term")
    assert not {name for _, name in found} & {"Mond", "Stern"}


@pytest.mark.parametrize(
    ("locale", "one", "two", "rate"),
    [
        ("de-DE", "Ohne Mindestlaufzeit", "Mindestlaufzeit 12 Monate", "/Monat"),
        ("fr-FR", "Sans engagement", "Engagement 12 mois", "/mois"),
        ("it-IT", "Senza vincoli", "Vincolo 12 mesi", "/mese"),
        ("en-IE", "No contract", "12 month contract", "/month"),
    ],
)
def test_the_condition_of_a_card_is_that_of_its_plan(locale: str, one: str, two: str, rate: str) -> None:
    cards = _cards(("Mond", f"29 €{rate}", one), ("Stern", f"19 €{rate}", two))

    assert _named(locale, cards, "contract_term") >= {("P12M", "Stern")}


def test_numbers_of_programmes_belong_to_their_names() -> None:
    lines = "<p>Programm 1 – Basis 9,90 €</p><p>Programm 2 – Glanz 13,90 €</p>"

    assert _named("de-DE", lines) == {("9.90 EUR", "Programm 1"), ("13.90 EUR", "Programm 2")}


def test_lines_with_lengths_of_time_are_told_apart_by_them() -> None:
    lines = "<p>3 mois 56,70 €</p><p>12 mois 202,80 €</p>"

    found = dict(_named("fr-FR", lines))
    assert found["56.70 EUR"].endswith("3 mois")
    assert found["202.80 EUR"].endswith("12 mois")


def test_one_line_with_a_length_is_what_the_page_is_about() -> None:
    assert _named("fr-FR", "<p>3 mois 56,70 €</p><p>Lampe Lune 12,00 €</p>") >= {("12 EUR", "Lampe Lune")}


def test_a_pass_for_a_time_names_its_own_price() -> None:
    entries = "".join(f"<div>{t}</div>" for t in ("Carte 10 entrées", "190 €", "Abonnement mensuel", "95 €"))

    assert _named("fr-FR", f"<div class=g>{entries}</div>") == {
        ("190 EUR", "Carte 10 entrées"),
        ("95 EUR", "Abonnement mensuel"),
    }
