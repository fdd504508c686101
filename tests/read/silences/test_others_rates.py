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


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Der durchschnittliche Zinssatz für Tagesgeld lag im Mai bei 1,2 %."),
        ("de-DE", "Im Mai lag der Zins bei 2 %."),
        ("fr-FR", "Le taux moyen du marché est de 1,2 %."),
        ("fr-FR", "En mai, le taux était de 1,2 %."),
        ("it-IT", "Il tasso medio di mercato è dell'1,2%."),
        ("it-IT", "A maggio il tasso era dell'1,2%."),
        ("en-GB", "The average savings rate is 1.2%."),
        ("en-GB", "The rate stood at 1.2% in May."),
    ],
)
def test_an_average_and_a_rate_of_the_past_are_nobodys(locale: str, text: str) -> None:
    assert not any(said(locale, text, attribute) for attribute in ("interest_rate", "valid_from", "valid_through"))


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Im Juli 20 % auf alles, was rot war."),
        ("en-GB", "In July 20% off everything that was on your list."),
        ("fr-FR", "En juillet, 20 % de remise sur tout ce qui était en vitrine."),
    ],
)
def test_a_month_of_reductions_stays(locale: str, text: str) -> None:
    assert said(locale, text, "discount") == {"20%"}
    assert said(locale, text, "valid_through") == {"2026-07-31"}
