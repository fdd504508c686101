"""What a thing costs who types no code in: a price of the page's own offer, and its code is no other's."""

import pytest

from tests.read.making import of, read_in


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "10 % Rabatt mit dem Code WOLKE10 bis 15. November 2026. Ohne Code: 90 €."),
        ("fr-FR", "10 % de rabais, code WOLKE10, jusqu'au 15 novembre 2026. Sans le code : 90 €."),
        ("it-IT", "10 % di sconto con il codice WOLKE10 fino al 15 novembre 2026. Senza codice: 90 €."),
        ("en-GB", "10 % off with code WOLKE10 until 15 November 2026. Without the code: €90."),
    ],
)
def test_without_the_code_names_nothing(locale: str, text: str) -> None:
    document = read_in(locale, f"<h1>Cloud</h1><p>{text}</p><h2>Moon</h2><p>120 €</p>")
    said = (*of(document, "voucher_code"), of(document, "price")[0])

    assert [(s.subject.name, s.subject.variant, s.scope.variant) for s in said] == [("Cloud", "", "")] * 2
