"""Links to the live page, at the words."""

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.model.statement import Layer, Locator
from reports.view.links import link_to, text_fragment


def where(quote: str, before: str = "", after: str = "", layer: Layer = Layer.TEXT) -> Locator:
    return Locator("0" * 64, "p", 0, len(quote), quote, before, after, layer)


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "file:///etc/passwd", "vbscript:x",
        "//a.example/",
        "knowledge/lieferung.md", "", "https://", "java\nscript:alert(1)", "ftp://a.example/", "https:\\\\a.example",
        "https://[broken/",
    ],
)  # fmt: skip
def test_what_is_not_http_is_no_link(address: str) -> None:
    assert link_to(address, where("CHF 39.90")) == ""


@pytest.mark.parametrize("layer", [layer for layer in Layer if layer is not Layer.TEXT])
def test_what_a_visitor_does_not_see_has_no_fragment(layer: Layer) -> None:
    assert link_to("https://a.example/x", where("39.90", layer=layer)) == "https://a.example/x"


def test_a_quote_of_signs_alone_has_no_fragment() -> None:
    assert text_fragment(where("–.–")) == ""


@given(st.text(max_size=60))
def test_every_link_is_http(address: str) -> None:
    link = link_to(address, where("39.90"))

    assert link == "" or urlsplit(link).scheme in {"http", "https"}


def test_the_context_on_both_sides_tells_equal_prices_apart() -> None:
    link = link_to("https://a.example/x", where("CHF 49.90", "jetzt nur ", " im Monat"))

    assert link == "https://a.example/x#:~:text=jetzt%20nur-,CHF%2049.90,-im%20Monat"


def test_a_context_that_is_cut_in_the_middle_of_a_word_loses_that_word() -> None:
    fragment = text_fragment(where("39.90", before="ndung und Versand heute nur CHF ", after=""))

    assert fragment == "text=heute%20nur%20CHF-,39.90"


def test_a_context_that_belongs_to_the_same_word_is_left_out() -> None:
    assert text_fragment(where("39.90", before="CHF", after="*")) == "text=39.90,-%2A"


def test_a_long_quote_is_given_by_its_beginning_and_end() -> None:
    long = "Gültig für Neukunden mit Wohnsitz in der Schweiz während der ersten zwölf Monate, danach CHF 59.90"

    assert text_fragment(where(long)) == "text=G%C3%BCltig%20f%C3%BCr%20Neukunden,danach%20CHF%2059.90"


def test_the_syntax_of_a_directive_is_escaped_inside_the_words() -> None:
    assert text_fragment(where("A-B, C & D")) == "text=A%2DB%2C%20C%20%26%20D"


def test_an_anchor_of_the_page_is_kept() -> None:
    assert link_to("https://a.example/x#preise", where("39.90")) == "https://a.example/x#preise:~:text=39.90"


def test_what_turns_text_in_an_address_is_percent_encoded() -> None:
    assert link_to("https://a.example/\u202egnp.exe>") == "https://a.example/%E2%80%AEgnp.exe%3E"
