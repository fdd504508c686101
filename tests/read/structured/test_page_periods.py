"""Structured data say no period: the shown prices lend theirs, unless they are parts of what the data say."""

import pytest

from audit.model.statement import Layer
from tests.read.making import of, page, read

_DATA = """<script type="application/ld+json">{"@type": "Product", "name": "Schrank Alm", "sku": "A-1",
"offers": {"@type": "Offer", "price": "%s", "priceCurrency": "CHF"}}</script>"""


def _in_data(price: str, text: str) -> set[str]:
    document = read(page(f"<h1>Schrank Alm</h1>{text}", head=_DATA % price))
    return {s.term.value for s in of(document, "price") if s.where.layer is Layer.DATA}


def test_a_price_in_data_is_as_monthly_as_the_shown_one() -> None:
    assert _in_data("39.90", "<p>Miete CHF 39.90 pro Monat</p>") == {"39.90 CHF/P1M"}


@pytest.mark.parametrize("price", ["38.90", "42.90"])
def test_a_wrong_one_is_monthly_too(price: str) -> None:
    assert _in_data(price, "<p>Miete CHF 39.90 pro Monat</p>") == {f"{price} CHF/P1M"}


@pytest.mark.parametrize(
    "text",
    ["<p>Oder 12 × CHF 91.– ohne Zinsen.</p>", "<aside>Finanzierung: CHF 91.– pro Monat während 12 Monaten</aside>"],
)
def test_what_is_paid_in_parts_is_not(text: str) -> None:
    assert _in_data("1092.00", text) == {"1092 CHF"}
