"""Fees that go free in one way alone are asked of everybody else."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("it-IT", "Attivazione 49 € (online gratis)"),
        ("de-DE", "Aktivierungsgebühr: 49 € (entfällt online)"),
        ("de-DE", "Anschlussgebühr 49 € (im Web gratis)"),
        ("fr-FR", "Frais d'activation : 49 € (gratuits en ligne)"),
        ("en-IE", "Joining fee €49 (free online)"),
    ],
)
def test_the_sum_is_the_fee(locale: str, text: str) -> None:
    assert {one.split("/")[0] for one in said(locale, text, "setup_fee")} == {"49 EUR"}


@pytest.mark.parametrize(
    ("locale", "text"), [("it-IT", "Attivazione 49 € gratis"), ("de-DE", "Aktivierung 49 € (gratis)")]
)
def test_a_fee_that_is_given_up_for_all_is_none(locale: str, text: str) -> None:
    assert said(locale, text, "setup_fee") == {"0 EUR"}
