"""Tables with several columns of conditions: each row says all of its own, however often another says the same."""

from datetime import date

import pytest

from audit.read.blocks.block import Block, BlockKind
from audit.read.found import TextContext
from audit.read.text import read_blocks, read_text

TABLES = {
    "de-DE": (
        "Verein | Beitrag/Monat | Verwaltungspauschale | Mindestlaufzeit | Kündigungsfrist\n"
        "Ufer | 21 € | 15 € | 6 Monate | 1 Monat\nBoot | 32 € | 15 € | 6 Monate | 1 Monat\n"
        "Segel | 55 € | keine | keine | 1 Monat"
    ),
    "fr-FR": (
        "Club | Cotisation/mois | Frais d'inscription | Durée minimale | Délai de résiliation\n"
        "Ufer | 21 € | 15 € | 6 mois | 1 mois\nBoot | 32 € | 15 € | 6 mois | 1 mois\n"
        "Segel | 55 € | aucuns | aucune | 1 mois"
    ),
    "it-IT": (
        "Club | Canone/mese | Spese di attivazione | Durata minima | Termine di disdetta\n"
        "Ufer | 21 € | 15 € | 6 mesi | 1 mese\nBoot | 32 € | 15 € | 6 mesi | 1 mese\n"
        "Segel | 55 € | nessuna | nessuna | 1 mese"
    ),
    "en-IE": (
        "Club | Price/month | Joining fee | Minimum term | Notice period\n"
        "Ufer | €21 | €15 | 6 months | 1 month\nBoot | €32 | €15 | 6 months | 1 month\n"
        "Segel | €55 | none | none | 1 month"
    ),
}


def _said(text: str, locale: str) -> set[tuple[str, str]]:
    return {(str(one.term), one.subject) for one in read_text(text, TextContext(locale, "EUR", date(2026, 6, 10)))}


@pytest.mark.parametrize("locale", sorted(TABLES))
def test_every_row_says_each_of_its_conditions(locale: str) -> None:
    rows = {"Ufer": ("21", "15", "P6M"), "Boot": ("32", "15", "P6M"), "Segel": ("55", "0", "P0D")}

    wanted = {
        (term, name)
        for name, (price, fee, length) in rows.items()
        for term in (f"price {price} EUR/P1M", f"setup_fee {fee} EUR", f"contract_term {length}", "notice_period P1M")
    }

    assert _said(TABLES[locale], locale) == wanted


def test_rows_without_a_price_keep_their_names() -> None:
    said = _said(
        "Tarif | Mindestlaufzeit | Kündigungsfrist\nNord | 1 Jahr | 4 Wochen\nSüd | 1 Jahr | 4 Wochen", "de-DE"
    )

    assert said == {
        ("contract_term P1Y", "Nord"), ("notice_period P28D", "Nord"),
        ("contract_term P1Y", "Süd"), ("notice_period P28D", "Süd"),
    }  # fmt: skip


def test_a_table_drawn_with_plus_signs_is_a_table() -> None:
    rule = "+------+--------+-------+"
    rows = ("| Heft | bisher | jetzt |", "| Mond | 9,50 € | 7 €   |", "| Wal  | 8,50 € | 6 €   |")

    said = _said("\n".join((rule, rows[0], rule, *rows[1:], rule)), "de-DE")

    assert said == {
        ("list_price 9.50 EUR", "Mond"), ("price 7 EUR", "Mond"),
        ("list_price 8.50 EUR", "Wal"), ("price 6 EUR", "Wal"),
    }  # fmt: skip


def test_what_two_cards_say_alike_is_said_by_both() -> None:
    context = TextContext("de-DE", "EUR", date(2026, 6, 10))
    cards = [Block("Kündigungsfrist 1 Monat", kind=BlockKind.ITEM, group=number) for number in (1, 2)]

    assert [one.block for one in read_blocks(cards, context)] == [0, 1]


@pytest.mark.parametrize(
    ("locale", "text", "term"),
    [
        ("de-DE", "Aktivierungsgebühr: keine", "setup_fee 0 EUR"),
        ("de-DE", "Kündigungsfrist keine", "notice_period P0D"),
        ("fr-FR", "Frais de dossier : aucuns.", "setup_fee 0 EUR"),
        ("it-IT", "Cauzione: nessuna", "deposit 0 EUR"),
        ("en-GB", "Minimum term: none", "contract_term P0D"),
    ],
)
def test_a_label_answered_with_none_is_zero_of_what_it_names(locale: str, text: str, term: str) -> None:
    assert _said(text, locale) == {(term, "")}


def test_none_that_goes_on_denies_something_else() -> None:
    assert _said("Anschlussgebühr: keine Angabe im Portal", "de-DE") == set()


def test_what_only_a_way_of_paying_lacks_is_not_what_the_offer_lacks() -> None:
    said = _said("Zahlung | Monatlich | Jährlich\nPreis | 4 € | 40 €\nMindestlaufzeit | keine | 12 Monate", "de-DE")

    assert "contract_term P0D" not in {term for term, _ in said}


@pytest.mark.parametrize(
    ("locale", "head", "job"),
    [
        ("de-DE", "Kunde zahlt", "Herd anschließen"),
        ("fr-FR", "Le client paie", "Pose du four"),
        ("it-IT", "Il cliente paga", "Montaggio forno"),
        ("en-IE", "Customer pays", "Electric Oven"),
    ],
)
def test_a_head_that_says_who_pays_names_no_offer(locale: str, head: str, job: str) -> None:
    said = _said(f"Job | {head}\n{job} | 115 €\nAltro | 40 €", locale)

    assert {subject for term, subject in said if "115 EUR" in term} == {job}
