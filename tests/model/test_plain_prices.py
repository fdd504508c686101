"""Sentences that say of an offer by its name what it costs, and nothing else."""

from dataclasses import replace
from datetime import datetime

import pytest

from audit.model.channel import Channel, ChannelState
from audit.model.conflicts import conflicts
from audit.model.dossier import Dossier, Night
from audit.model.finding import Offer
from audit.model.notation import parse
from audit.model.plain_prices import is_plain_price, is_with_tax
from audit.model.record import Record, RecordKind
from audit.model.statement import Role, Statement, Subject


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
        ("Ablage Plus ", "kostet 3,20 €", " und ist online oder in der Fil"),
        ("L'Ablage Plus ", "coûte 3,20 €", " et se commande en ligne ou en b"),
        ("Ablage Plus ", "costa 3,20 €", " e si ordina online o in filiale."),
        ("Ablage Plus ", "costs £3.20", " and is sold online or in store."),
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
        ("Ablage Plus ", "kostet CHF 3.20 im Monat", " und im zweiten Jahr CHF 4.90."),
        ("Ablage Plus ", "kostet CHF 3.20 im Monat", " und danach CHF 4.90."),
        ("Ablage Plus ", "costs £3.20 a month", " and £4.90 on paper."),
        ("L'Ablage Plus ", "coûte 3,20 € par mois", " en ligne et 4 € en agence."),
        ("Ablage Plus ", "costa 3,20 €", " al mese e 4 € in filiale."),
        ("L'Ablage Plus ", "coûte 3,20 €", " et se commande en ligne."),
        ("Ablage Plus ", "costa 3,20 €", " se paghi online o in filiale."),
        ("Ablage Plus ", "kostet 3,20 €", " online oder in der Filiale 4 €."),
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


@pytest.mark.parametrize(
    ("before", "quote", "after"),
    [
        ("Ablage Plus ", "kostet 3,20 €", " im Monat, Ordner und Etiketten inbegriffen."),
        ("L’Ablage Plus ", "coûte 3,20 € par mois", ", classeurs et étiquettes de c"),
        ("L'Ablage Plus ", "costa 3,20 € al mese", ", cartelle ed etichette compres"),
        ("Ablage Plus ", "costs £3.20 a month", ", folders and labels included."),
    ],
)
def test_a_sentence_may_go_on_about_what_the_offer_holds(before: str, quote: str, after: str) -> None:
    assert is_plain_price(said(before, quote, after))


@pytest.mark.parametrize(
    "after",
    [
        ", Ordner nur im ersten Jahr inbegriffen.",
        ", Versand und Etiketten inbegriffen.",  # elsewhere they may be charged on top
        ", zahlbar jährlich im Voraus.",
        ", samstags und sonntags.",
        ", in der Hauptsaison und an Feier",
        ", Kinder zahlen weniger.",
        ", 2,80 € nach einem Jahr.",
    ],
)
def test_behind_a_comma_it_may_be_about_when_and_how_one_pays(after: str) -> None:
    assert not is_plain_price(said("Ablage Plus ", "kostet 3,20 €", after))


@pytest.mark.parametrize(("row", "departing"), [("Ablage Plus", 1), ("Ablage Plus Mini", 0)])
def test_a_sentence_gives_the_name_of_a_row_its_article(row: str, departing: int) -> None:
    cell = parse("plan: A1 price 2.50 EUR/P1M [record]")
    record = Record("plan", RecordKind.PRODUCT, 0, "A1", "Ablage Plus", Subject("Ablage Plus"), statements=(cell,))
    below = said("Die Ablage Plus ", "kostet 3,20 € im Monat", ".", "3.20 EUR/P1M")
    table = parse("site: A1 price 2.50 EUR/P1M")
    spoken = (
        replace(table, offer="A1", subject=Subject(row, Role.ROW)),
        replace(below, offer="A1", subject=Subject("Die Ablage Plus", Role.MENTION)),
    )
    night = Night(datetime(2026, 6, 10, 6), {"site": ChannelState(Channel("site"), 1, 1)})

    assert len(conflicts(Dossier(Offer("A1", "Ablage Plus"), (record,), spoken), "price", night)) == departing


@pytest.mark.parametrize(
    ("subject", "before", "after", "departing"),
    [
        ("Ablage Plus", "Die Ablage Plus ", ", sie gilt zwölf Monate.", 1),
        ("Ablage Plus", "Für Vereine kostet die Ablage Plus nur ", ".", 0),  # whatever is said of whom
        ("Ablage Mini", "Die Ablage Mini ", ".", 0),
        ("Ablage Plus", "Bei uns zahlen Sie im Archiv nur ", ".", 0),
    ],
)
def test_of_two_sentences_that_say_what_one_thing_costs_the_record_knows_one(
    subject: str, before: str, after: str, departing: int
) -> None:
    cell = parse("plan: A1 price 2.50 EUR [record]")
    record = Record("plan", RecordKind.PRODUCT, 0, "A1", "Ablage Plus", Subject("Ablage Plus"), statements=(cell,))
    true = said(before, "kostet 2,50 €", after, "2.50 EUR")
    other = said("Was kostet sie? Die Ablage Plus ", "kostet 3,20 €", ".", "3.20 EUR")
    spoken = (
        replace(true, offer="A1", subject=Subject(subject)),
        replace(other, offer="A1", subject=Subject("Ablage Plus")),
    )
    night = Night(datetime(2026, 6, 10, 6), {"site": ChannelState(Channel("site"), 1, 1)})

    assert len(conflicts(Dossier(Offer("A1", "Ablage Plus"), (record,), spoken), "price", night)) == departing
