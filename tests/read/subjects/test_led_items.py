"""A list below a paragraph that leads with a name and its price: the contract of which its entries tell."""

import pytest

from tests.read.making import of, page, read

GYM = "<p><strong>{one}</strong>: £39 a month.</p><ul>{items}</ul><p>{two}: £29 a month, paid for a year.</p>"


def subjects(main: str, attribute: str) -> list[str]:
    html = page(f"<h1>Joining, pausing, leaving</h1>{main}").replace("de-CH", "en-GB")
    return [s.subject.name for s in of(read(html), attribute)]


@pytest.mark.parametrize("item", ["Minimum term: 3 months", "You are tied in for 3 months"])
def test_the_entries_right_below_tell_of_what_the_paragraph_leads_with(item: str) -> None:
    items = f"<li>Towels included</li><li>{item}</li>"

    assert subjects(GYM.format(one="Gym Flex", two="Gym Plus", items=items), "contract_term") == ["Gym Flex"]


def test_an_entry_that_names_something_keeps_its_name() -> None:
    items = "<li>Minimum term of Gym Plus: 12 months</li><li>Minimum term of Gym Flex: 3 months</li>"

    assert "Gym Flex" not in subjects(GYM.format(one="Gym Duo", two="Gym Plus", items=items), "contract_term")[:1]


@pytest.mark.parametrize(
    "main",
    [
        "<p><strong>Gym Flex</strong>: £39 a month.</p><ul><li>Minimum term: 3 months</li></ul>",  # prices one thing
        "<p>Gym Flex: £39 a month.</p><p>Gym Plus: £29.</p><p>For all:</p><ul><li>Minimum term: 3 months</li></ul>",
        "<p>Gym Plus: £29.</p><p>Gym Flex: £39.</p><h2>What all sign</h2><ul><li>Minimum term: 3 months</li></ul>",
    ],
)
def test_lists_below_anything_else_tell_of_what_the_page_is_about(main: str) -> None:
    assert "Gym Flex" not in subjects(main, "contract_term")
