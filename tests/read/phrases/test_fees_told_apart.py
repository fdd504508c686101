"""Fees of one kind in one sentence, told apart by the names of what each is for."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


def _said(locale: str, text: str) -> list[tuple[str, str]]:
    found = read_text(text, TextContext(locale, "EUR", date(2026, 6, 10)))
    return [(str(one.term), one.subject) for one in found]


@pytest.mark.parametrize(
    ("locale", "text", "names"),
    [
        (
            "de-DE",
            "Eine Kaution von 100 € ist für das Zelt Duo zu hinterlegen und eine Kaution von 150 € für das Zelt Trio.",
            ("Zelt Duo", "Zelt Trio"),
        ),
        (
            "fr-FR",
            "Une caution de 100 € est demandée pour la Tente 4 et une caution de 150 € pour la Tente 6 ; merci.",
            ("Tente 4", "Tente 6"),
        ),
        (
            "it-IT",
            "È richiesta una cauzione di 100 € per la Tenda Duo e una cauzione di 150 € per la Tenda Trio.",
            ("Tenda Duo", "Tenda Trio"),
        ),
        (
            "en-GB",
            "A deposit of €100 is due for the Tent Duo and a deposit of €150 for the Tent Trio.",
            ("Tent Duo", "Tent Trio"),
        ),
    ],
)
def test_each_is_of_the_name_behind_it(locale: str, text: str, names: tuple[str, str]) -> None:
    assert _said(locale, text) == [("deposit 100 EUR", names[0]), ("deposit 150 EUR", names[1])]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "A deposit of €100 is due for adults and a deposit of €150 for children."),
        ("en-GB", "A deposit of €100 is due on Monday and a deposit of €150 for the Tent Duo."),
        ("de-DE", "Die Kaution von 100 € ist bar zu zahlen, eine Kaution von 150 € für die Karte Gold."),
        ("fr-FR", "Une caution de 100 € est demandée pour la Tente 4. Une caution de 150 € est demandée au retour."),
    ],
)
def test_where_not_each_has_a_name_none_is_told_apart(locale: str, text: str) -> None:
    assert [name for _, name in _said(locale, text)] in ([], ["", ""], [""])
