"""The HTML report: nothing in it acts, everything in it can be found, and it never grows too large."""

import dataclasses
import re
from collections import Counter

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from audit.model.finding import Offer, Severity
from reports.formats.html import REPORT
from reports.view import LANGUAGES, build_view
from tests.reports.sample import feed_family, price_finding, sample

_LOADS = (
    "src",
    "srcset",
    "background",
    "poster",
    "data",
    "action",
    "formaction",
    "ping",
    "style",
    "srcdoc",
    "manifest",
)


def page(language: str = "en", **changes: object) -> LexborHTMLParser:
    return LexborHTMLParser(REPORT.render(build_view(sample(**changes), language)).decode())


def nodes(tree: LexborHTMLParser) -> list[LexborNode]:
    return tree.css("*")


def test_no_script_no_frame_no_form_and_no_picture() -> None:
    assert page().css("script, iframe, object, embed, form, img, link, base, svg, video, audio, template") == []


def test_no_attribute_acts_or_loads_anything() -> None:
    found = [
        (node.tag, name)
        for node in nodes(page())
        for name in node.attributes
        if name.startswith("on") or name in _LOADS
    ]

    assert found == []


def test_every_link_is_http_or_leads_inside_the_page() -> None:
    links = [node.attributes["href"] or "" for node in page().css("[href]")]

    assert links
    assert all(re.match(r"https?://|#", link) for link in links)


def test_no_style_loads_anything() -> None:
    style = page().css_first("style")

    assert style is not None
    assert not re.search(r"url\(|@import|expression|image-set", style.text())


def test_the_policy_forbids_everything_but_the_files_own_styles() -> None:
    policy = page().css_first('meta[http-equiv="Content-Security-Policy"]')

    assert policy is not None
    assert (policy.attributes["content"] or "").startswith(
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    )


def test_what_looks_like_a_template_appears_as_it_was_written() -> None:
    main = page().css_first("main")

    assert main is not None
    text = main.text()
    assert '<script>alert("1")</script> {{7*7}} ${7*7}' in text
    assert "+41 {{ 7*7 }} {% raw %}" in text
    assert not re.search(r"\b49\b(?!\.)", text)


def test_turning_marks_and_control_characters_are_shown_and_not_obeyed() -> None:
    html = REPORT.render(build_view(sample(), "en")).decode()

    assert "[U+202E]" in html
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", html)


def test_quotes_cannot_turn_the_text_around_them() -> None:
    assert all(quote.css_first("bdi") is not None for quote in page().css("blockquote"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_names_its_language(language: str) -> None:
    root = page(language).css_first("html")

    assert root is not None
    assert root.attributes["lang"] == language


def test_no_anchor_is_taken_twice_and_every_jump_arrives() -> None:
    tree = page()
    anchors = Counter(node.attributes["id"] for node in tree.css("[id]"))
    jumps = {(node.attributes["href"] or "")[1:] for node in tree.css('a[href^="#"]')}

    assert [anchor for anchor, count in anchors.items() if count > 1] == []
    assert jumps <= set(anchors)


def test_every_filter_has_its_rule() -> None:
    tree = page()
    style = tree.css_first("style")
    buttons = [node.attributes["id"] for node in tree.css("input[id]")]

    assert style is not None
    assert len(buttons) > 10
    assert all(f"#{button}:checked" in style.text() for button in buttons)


def test_tables_and_sections_say_what_they_are() -> None:
    tree = page()

    assert len(tree.css("main")) == len(tree.css("h1")) == 1
    assert all(node.attributes.get("scope") for node in tree.css("th"))
    assert all(node.css_first("legend") is not None for node in tree.css("fieldset"))


def test_a_quiet_night_is_a_short_page_that_says_so() -> None:
    tree = page(complete=True, findings=(), gaps=(), states={}, offers=(), unused_acceptances=())

    assert "No contradictions found" in tree.text()
    assert tree.css(".part, .unseen, .bar, .matrix") == []


def test_the_words_lead_to_the_live_page_only_where_a_visitor_sees_them() -> None:
    links = [node.attributes["href"] or "" for node in page().css("article a")]

    assert any(link.startswith("https://www.nordlicht.example/internet/surf-xl#:~:text=") for link in links)
    assert not any("merchant.xml#" in link for link in links)


def test_a_secret_in_an_address_does_not_leave_the_house() -> None:
    assert b"S3CR3T" not in REPORT.render(build_view(sample(), "en"))


@pytest.mark.parametrize("apart", [False, True])
def test_thousands_of_findings_stay_a_page_that_opens(apart: bool) -> None:  # noqa: FBT001  (a case of the test)
    findings = feed_family(3000)
    if apart:
        findings = tuple(
            dataclasses.replace(
                price_finding(offer=Offer(f"o{n}", f"Angebot {n}")), code=f"C{n}", severity=list(Severity)[n % 3]
            )
            for n in range(3000)
        )

    html = REPORT.render(build_view(sample(findings=findings), "de"))

    assert len(html) < 5_000_000
    assert b"3000" in html or "3’000".encode() in html or b"1000" in html
