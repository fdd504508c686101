"""Sentences that say in how many parts a sum is split, beside a table that says otherwise."""

from dataclasses import replace

import pytest

from audit.model.conflicts import conflicts
from audit.model.dossier import Dossier
from audit.model.finding import Offer
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Statement, Subject
from audit.model.ways_of_paying import splits_all
from tests.rules.casebook import night_of


def _said(before: str, after: str = ".", value: str = "10") -> Statement:
    one = parse(f"site: Budget Plan instalments {value}")
    return replace(one, where=replace(one.where, before=before, quote=f"in {value} parts", after=after))


@pytest.mark.parametrize(
    "before",
    [
        "Wir teilen die Jahressumme ",
        "Nous répartissons le montant ",
        "Dividiamo l'importo dell'anno ",
        "We split the cost of a year ",
    ],
)
def test_a_sentence_that_splits_the_sum(before: str) -> None:
    assert splits_all(_said(before))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Arrears: after two parts not paid ", "."),
        ("Wir teilen die Jahressumme auch ", " auf."),
        ("Wir teilen die Jahressumme ", " auf Wunsch auf."),
        ("Nous répartissons le montant ", " ou en une fois."),
        ("Dividiamo l'importo ", " se lo chiedete."),
        ("We split the cost ", ", the last one smaller."),
        ("We split the cost of a year. Lamps are sold ", "."),
    ],
)
def test_other_numbers_of_parts_are_another_choice(before: str, after: str) -> None:
    assert not splits_all(_said(before, after))


@pytest.mark.parametrize(("before", "is_told"), [("We split the cost ", True), ("For lamps you pay ", False)])
def test_what_a_table_on_the_same_page_says_excuses_no_sentence_that_splits_the_sum(
    before: str, *, is_told: bool
) -> None:
    cell = parse("plan: B1 instalments 12 [record]")
    record = Record("plan", RecordKind.PRODUCT, 0, "B1", "Budget Plan", Subject("Budget Plan"), statements=(cell,))
    table = parse("site: Budget Plan instalments 12")
    dossier = Dossier(Offer("B1", "Budget Plan"), (record,), (table, _said(before)))

    assert bool(list(conflicts(dossier, "instalments", night_of({})))) == is_told
