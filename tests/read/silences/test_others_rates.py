"""What other banks ask is nobody's rate."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Manche Banken verlangten im Frühling einen effektiven Jahreszins von 6,2 % und mehr."),
        ("fr-FR", "Certaines banques affichaient au printemps des TAEG de 6,2 % et plus."),
        ("it-IT", "Alcune banche chiedevano in primavera un TAEG del 6,2 % e oltre."),
        ("en-GB", "Many lenders quote a representative APR of 6.2% for this."),
    ],
)
def test_a_sentence_that_begins_with_them_tells_theirs(locale: str, text: str) -> None:
    assert said(locale, text, "interest_rate") == set()


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Andere Banken sind teurer, bei uns liegt der effektive Jahreszins bei 6,2 %."),
        ("fr-FR", "Contrairement à certaines banques, le Crédit Plume reste au TAEG de 6,2 %."),
        ("it-IT", "Altre banche chiedono di più, da noi il TAEG è del 6,2 %."),
        ("en-GB", "Unlike some banks, we offer 6.2% APR."),
    ],
)
def test_ones_own_beside_them_is_told(locale: str, text: str) -> None:
    assert len(said(locale, text, "interest_rate")) == 1
