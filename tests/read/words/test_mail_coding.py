"""Texts in which the coding of a mail was left, and those that only look so."""

import quopri

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.read.words.mail_coding import without_coding
from tests.read.said import said


@pytest.mark.parametrize(
    ("sent", "written"),
    [
        ("g=FCltig bis 3. Mai", "gültig bis 3. Mai"),
        ("Preis: 19,90 =80 statt 24,90 =80", "Preis: 19,90 € statt 24,90 €"),
        ("jusqu'=C3=A0 dimanche, 9,90 =E2=82=AC", "jusqu'à dimanche, 9,90 €"),
        ("View in browser=20\nTake 15%=\n off, code PARK=\nA15", "View in browser \nTake 15% off, code PARKA15"),
        ("Betreff: =?utf-8?Q?F=C3=BCr_Sie?=", "Betreff: Für Sie"),
        ("Oggetto: =?ISO-8859-1?Q?Novit=E0?= di maggio", "Oggetto: Novità di maggio"),
    ],
)
def test_coding_is_undone(sent: str, written: str) -> None:
    assert without_coding(sent) == written


@pytest.mark.parametrize(
    "text",
    [
        "https://www.ufer.example/shop?v=20&page=3D",
        "1 + 1 = 2, x=10 und y=20",
        "Summe =\n39,90",
        "=?no-such-charset?Q?F=C3?=",
        "=======\nSALE\n=======",
        "key=E0F3 id=DEADBEEF",
    ],
)
def test_other_signs_stay(text: str) -> None:
    assert without_coding(text) == text


@given(st.text(alphabet="aäéè€ 10,\n", min_size=1, max_size=120))
def test_what_is_sent_and_undone_is_what_was_written(text: str) -> None:
    sent = quopri.encodestring(f"Grüezi {text}".encode()).decode("ascii")

    assert without_coding(sent) == f"Grüezi {text}"


def test_terms_are_read_through_it() -> None:
    text = "Jusqu'=C3=A0 dimanche : 9,90 =E2=82=AC au lieu de 12 =E2=82=AC"

    assert said("fr-FR", text, "price") == {"9.90 EUR"}
    assert said("fr-FR", text, "list_price") == {"12 EUR"}
