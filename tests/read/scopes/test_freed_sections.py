"""A section of free delivery has its own days, which are not those of the section beside it."""

import pytest

from tests.read.making import of, page, read

SECTIONS = (
    "<h1>News of the week</h1><h2>Otter fortnight</h2><p>The Otter pram costs £60.</p>"
    "<h2>{title}</h2><p>{said}</p><h2>New in</h2><p>Stacking cups in four colours.</p>"
)


@pytest.mark.parametrize(
    "said", ["Free UK delivery with no minimum, 12 to 14 June 2026.", "No joining fee from 12 to 14 June 2026."]
)
def test_the_days_of_what_is_free_stay_in_its_section(said: str) -> None:
    html = page(SECTIONS.format(title="Stork weekend", said=said)).replace("de-CH", "en-GB")
    (price,) = of(read(html), "price")

    assert (price.scope.first, price.scope.last) == (None, None)


def test_days_of_a_section_that_gives_nothing_hold_for_the_page() -> None:
    html = page(SECTIONS.format(title="When", said="From 12 to 14 June 2026.")).replace("de-CH", "en-GB")
    (price,) = of(read(html), "price")

    assert price.scope.last is not None
