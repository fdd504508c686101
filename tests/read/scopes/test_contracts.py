"""Whom a reduction is for, and until when, says nothing of the contract that all customers have."""

from datetime import date, datetime

import pytest

from audit.model.scope import Scope
from audit.read.found import TextContext
from audit.read.text import read_text


def _of_contract(text: str, locale: str = "en-GB") -> Scope:
    found = read_text(text, TextContext(locale, "EUR", date(2026, 5, 4)))
    (scope,) = (one.scope for one in found if one.term.attribute == "contract_term")
    return scope


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "The minimum term is 24 months.\n\nHarbour Weeks: new customers pay half until 30 June 2026."),
        ("de-DE", "Mindestlaufzeit 24 Monate.\n\nHafenwochen: Neukunden zahlen die Hälfte bis 30. Juni 2026."),
        (
            "fr-FR",
            "Engagement de 24 mois.\n\nLe printemps : -50 % aux nouveaux clients jusqu’au 30 juin 2026.",
        ),
    ],
)
def test_a_paragraph_about_a_reduction_does_not_limit_the_contract(locale: str, text: str) -> None:
    assert _of_contract(text, locale) == Scope()


def test_what_limits_the_whole_document_and_what_stands_beside_the_term_does() -> None:
    assert _of_contract("Berth L\n\nMinimum term 24 months.\n\nValid until 30 June 2026.").last == datetime(
        2026, 6, 30, 23, 59
    )
    assert _of_contract("New customers only: 20% off with a minimum term of 24 months.").audiences == {"NewCustomers"}
