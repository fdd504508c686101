"""Copies count once, and what only looks like a copy is kept."""

import pytest

from audit.model.capture import Document, Form, Problem
from audit.pipeline.copies import without_copies
from tests.pipeline.pages import SITE, page

SAID = ("Quellwasser price 12.90 CHF", "Quellwasser availability InStock")
ORIGINAL = page("/wasser", *SAID)
COPY = {"canonical": f"{SITE}/wasser"}


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(page("/wasser/2", "Sprudel price 9.90 CHF", **COPY), id="page two of a list"),
        pytest.param(page("/wasser?farbe=rot", "Quellwasser price 13.90 CHF", **COPY), id="another price"),
        pytest.param(page("/tee", *SAID), id="another page that says the same"),
        pytest.param(page("/wasser/alt", *SAID, form=Form.POST, **COPY), id="a post"),
        pytest.param(page("/wasser/x", *SAID, problems=(Problem("E-CUT", "cut", fatal=False),), **COPY), id="cut off"),
        pytest.param(page("/wasser/x", *SAID, channel="shop", **COPY), id="another channel"),
    ],
)
def test_a_page_that_says_more_or_cannot_be_compared_is_no_copy(other: Document) -> None:
    assert without_copies([ORIGINAL, other]) == (ORIGINAL, other)


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(page("/druck/wasser", *SAID, **COPY), id="it calls the other its own"),
        pytest.param(page("/druck/wasser", SAID[0], **COPY), id="it says less"),
        pytest.param(page("/wasser?sort=preis", *SAID, digest=ORIGINAL.digest), id="the same bytes"),
    ],
)
def test_a_page_that_says_nothing_of_its_own_counts_once(other: Document) -> None:
    assert without_copies([other, ORIGINAL]) == (ORIGINAL,)
