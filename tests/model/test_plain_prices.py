"""Sentences that say of an offer by its name what it costs, and nothing else."""

from dataclasses import replace

import pytest

from audit.model.notation import parse
from audit.model.plain_prices import is_plain_price, is_with_tax
from audit.model.statement import Statement


def said(before: str, quote: str, after: str, value: str = "3.20 CHF/P1M", start: int = 0) -> Statement:
    one = parse(f"site: Ablage Plus price {value}")
    return replace(one, where=replace(one.where, before=before, quote=quote, after=after, start=start or len(before)))


@pytest.mark.parametrize(
    ("before", "quote", "after"),
    [
        ("Die Ablage Plus ", "kostet CHF 3.20 im Monat", "."),
        ("Gut gefragt! Ablage Plus kostet ", "3,20 €", " netto im Monat."),
        ("L'Ablage Plus ", "coûte 3,20 € par mois", ""),
        ("Ablage Plus ", "costa 3,20 €", " al mese."),
        ("Ablage Plus ", "costs £3.20 a month", "."),
        ("Dann passt Ablage Plus: Ablage Plus ", "kostet 3,20 € im Monat", " und umfasst 200 Ordner."),
        (
            "Einzeln ist es teuer. Mit Ablage Plus für ",
            "CHF 3.20 im Monat",
            " sind zwei Ordner samt Porto bezahlt.",
        ),
        ("Avec l'Ablage Plus à ", "3,20 € par mois", " tout est compris."),
        ("Con Ablage Plus a ", "3,20 € al mese", " avete tre cartelle."),
        ("With the Ablage Plus at ", "£3.20 a month", " you have room to breathe."),
    ],
)
def test_a_whole_sentence_about_the_offer(before: str, quote: str, after: str) -> None:
    assert is_plain_price(said(before, quote, after))


@pytest.mark.parametrize(
    ("before", "quote", "after"),
    [
        ("Für Vereine kostet Ablage Plus ", "CHF 3.20 im Monat", "."),
        ("Im zweiten Jahr: Ablage Plus ", "kostet CHF 3.20 im Monat", "."),
        ("Ablage Plus ", "kostet CHF 3.20 im Monat", ", wenn Sie jährlich zahlen."),
        ("Ablage Plus ", "kostet CHF 3.20 im Monat", " für Vereine."),
        ("Ablage Plus ", "ab CHF 3.20 im Monat", "."),
        ("Ablage Plus Mini ", "kostet CHF 3.20 im Monat", "."),
        ("Ablage Plus ", "kostet CHF 3.20 im Monat", " und gilt nur im Verein."),
        ("Für Vereine: Ablage Plus ", "kostet CHF 3.20 im Monat", "."),
        ("Mit dem Zusatz zur Ablage Plus für ", "CHF 3.20 im Monat", " sind zwei Ordner bezahlt."),
        ("Mit der Ablage Plus für ", "CHF 3.20 im Monat", " sind Vereine bei uns gut beraten."),
        ("Mit der Ablage Plus für ", "CHF 3.20 im Monat", ", wenn Sie jährlich zahlen."),
        ("With the Ablage Plus at ", "£3.20 a month", " for clubs you save."),
        ("With the Ablage Plus at ", "£3.20 a month", "."),
    ],
)
def test_a_sentence_with_a_condition_or_about_something_else(before: str, quote: str, after: str) -> None:
    assert not is_plain_price(said(before, quote, after))


def test_a_sentence_whose_beginning_is_not_seen() -> None:
    assert not is_plain_price(said("Ablage Plus ", "kostet CHF 3.20 im Monat", ".", start=80))


def test_a_price_with_its_tax_is_the_price_without() -> None:
    net = said("", "CHF 20.–", "", "20 CHF/P1M")

    assert is_with_tax(said("", "CHF 21.62", "", "21.62 CHF/P1M"), [net])
    assert not is_with_tax(said("", "CHF 23.–", "", "23 CHF/P1M"), [net])
