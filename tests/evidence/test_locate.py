"""A quote is found where a locator says, or it is said that it is not."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.evidence.locate import Outcome, locate
from audit.model.capture import Capture
from audit.model.statement import Layer, Locator

PAGE = (
    "<!doctype html><html><head><meta name=description content='Jetzt CHF 29.90'></head><body><main><h1>Berglicht</h1>"
    "<p>Nur <b>CHF 39<sup>90</sup></b> pro Monat</p></main></body></html>"
)
POSTS = json.dumps([{"content": "<p>Nur bis <b>31.8.</b>: CHF 29.90</p>"}])
PRICES = "sku;name;preis\nA1;Berglicht;29.90\nA2;Talwind;19.90\n"
MAIL = "Subject: Nur CHF 29.90\nContent-Type: text/html; charset=utf-8\n\n<p>bis zum <b>31. August</b></p>\n"


def capture(body: str, media_type: str) -> Capture:
    at = datetime(2026, 11, 22, tzinfo=UTC)
    return Capture("x", "https://berglicht.example/", at, 200, (), body.encode(), "0" * 64, media_type)


@pytest.mark.parametrize(
    ("body", "media_type", "path", "quote", "layer", "outcome"),
    [
        (PAGE, "text/html", "html>body>main>p:nth-child(2)", "CHF 39.90", Layer.TEXT, Outcome.AT_PLACE),
        (PAGE, "text/html", "html>body>main>h1", "CHF 39.90", Layer.TEXT, Outcome.ELSEWHERE),
        (PAGE, "text/html", "html>body>footer", "CHF 49.90", Layer.TEXT, Outcome.MISSING),
        (PAGE, "text/html", "html>head>meta", "CHF 29.90", Layer.META, Outcome.AT_PLACE),
        (POSTS, "application/json", "/0/content", "bis 31.8.", Layer.TEXT, Outcome.AT_PLACE),
        (POSTS, "application/json", "/7/content", "bis 31.8.", Layer.TEXT, Outcome.ELSEWHERE),
        (POSTS, "application/json", "/0/content", "bis 30.9.", Layer.TEXT, Outcome.MISSING),
        (PRICES, "text/csv", "row 3 column preis", "19.90", Layer.FIELD, Outcome.AT_PLACE),
        (PRICES, "text/csv", "row 2 column preis", "19.90", Layer.FIELD, Outcome.ELSEWHERE),
        (PRICES, "text/csv", "row 99", "19.90", Layer.FIELD, Outcome.ELSEWHERE),
        (MAIL, "message/rfc822", "header subject", "CHF 29.90", Layer.TEXT, Outcome.AT_PLACE),
        (MAIL, "message/rfc822", "part 0#html>body>p", "31. August", Layer.TEXT, Outcome.AT_PLACE),
        ("Rückgabe 30 Tage", "text/plain", "", "30 Tage", Layer.TEXT, Outcome.AT_PLACE),
        ("%PDF", "application/pdf", "page 1", "x", Layer.TEXT, Outcome.NOT_TEXT),
    ],
)
def test_a_quote_is_looked_for_at_its_place_and_then_elsewhere(
    body: str, media_type: str, path: str, quote: str, layer: Layer, outcome: Outcome
) -> None:
    locator = Locator("0" * 64, path, 0, len(quote), quote, layer=layer)

    assert locate(locator, capture(body, media_type)) is outcome


@given(st.text(max_size=80), st.sampled_from(["", "/a", "row 2", "part 0", "header x", "html>body"]))
def test_any_document_and_path_can_be_looked_at(body: str, path: str) -> None:
    locator = Locator("0" * 64, path, 0, 1, "x")

    assert locate(locator, capture(body, "text/html")) in Outcome
