"""Orders that "go free": from what value on they are sent for nothing, where nobody says that delivery is meant."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


def _said(locale: str, text: str) -> set[str]:
    found = read_text(text, TextContext(locale, "EUR", date(2026, 6, 10)))
    return {f"{one.term.attribute} {one.term.value}" for one in found}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-IE", "Orders over €45 go free into our prize draw."),
        ("en-IE", "Orders over €45 get a free mug."),
        ("en-IE", "With orders over €45 children go free."),
        ("en-IE", "Groups over €45 travel free."),
        ("it-IT", "Gli ordini da 45 € ricevono una tazza gratis."),
    ],
)
def test_what_else_is_free_is_no_delivery(locale: str, text: str) -> None:
    assert not any(term.startswith("free_shipping_from") for term in _said(locale, text))


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-IE", "Orders over €45 go free with the courier."),
        ("en-IE", "Orders over €45 travel free."),
        ("fr-FR", "Les commandes à partir de 45 € voyagent gratuitement."),
        ("it-IT", "Gli ordini da 45 € partono gratis."),
        ("de-DE", "Bestellungen ab 45 € reisen gratis."),
    ],
)
def test_orders_that_go_free_are_sent_for_nothing(locale: str, text: str) -> None:
    assert _said(locale, text) == {"free_shipping_from 45 EUR"}
