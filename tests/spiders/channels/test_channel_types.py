"""Every channel type, from saved answers to the statements that they must give; one suite, and cases per type.

A type that is added brings its cases and is tested here without being named. A case names an answer of its folder
(``answer``, or ``body`` for short ones), what the channel is set to (``settings``), and what must come of it: ``says``
in the notation, ``gap`` with its reason, ``problems``, ``links``, ``keys``, ``names`` of the subjects, and
``leads_to``, the requests that follow. The subject of a line is the name, with `` / `` and the variant; ``shop`` for
conditions of the whole shop, ``?`` for what only running words name (``names`` says which). For whom and when running
words hold is the business of the reader's own tests, so that only fields are shown with their scope.
"""

import pytest
from pydantic import ValidationError

from audit.errors import GapError
from audit.model.notation import format_statement, parse
from spiders.channels.imap import ImapSettings
from spiders.channels.product_feed import ProductFeedSettings
from tests.spiders.channels.making import (
    CASES,
    LISTS,
    TYPES,
    Case,
    capture_of,
    first_case,
    has_answer,
    line_of,
    read,
    settings_of,
    shown,
)

EVERY = tuple(pytest.param(name, case, id=f"{name}: {case['case']}") for name in CASES for case in CASES[name])
NO_ANSWERS = ("", "<html><form><input type=password></form>", '{"error": {"message": "no"}}', "[1", "PK\x03")
BROKEN = (
    "",
    "null",
    "[]",
    "[null, 1, {}]",
    "{}",
    '{"data": 1, "feed": [1], "products": [{}], "links": 3}',
    "<x",
)


@pytest.mark.parametrize(("name", "case"), EVERY)
def test_an_answer_gives_what_it_says_and_nothing_else(name: str, case: Case) -> None:
    if "gap" in case:
        with pytest.raises(GapError) as raised:
            read(name, case)
        assert raised.value.reason == case["gap"], str(raised.value)
        return
    if not has_answer(case):
        return

    documents = read(name, case)

    said = [statement for document in documents for statement in document.statements]
    if "says" in case:
        assert sorted(line_of(s) for s in said) == sorted(format_statement(parse(line)) for line in case["says"])
    for key, found in (
        ("keys", [document.key for document in documents]),
        ("titles", [document.title for document in documents]),
        ("names", [subject.name for document in documents for subject in document.subjects]),
        ("problems", [problem.reason for document in documents for problem in document.problems]),
        ("links", [link.address for document in documents for link in document.links]),
        ("places", sorted({f"{s.where.path} {s.where.quote}" for s in said})),
        ("ids", sorted({" ".join(f"{k}={v}" for k, v in s.subject.ids) for s in said})),
    ):
        if key in case:
            assert found == case[key], key


@pytest.mark.parametrize(("name", "case"), EVERY)
def test_an_answer_leads_to_the_next_page_and_no_further(name: str, case: Case) -> None:
    settings = settings_of(name, case)

    if "starts" in case:
        assert [shown(request) for request in TYPES[name].start(settings)] == case["starts"]
    if "leads_to" in case:
        followed = TYPES[name].follow(settings, capture_of(name, case))
        assert [shown(request) for request in followed] == case["leads_to"]


@pytest.mark.parametrize(("name", "case"), EVERY)
def test_every_statement_can_be_found_again(name: str, case: Case) -> None:
    if "gap" in case or not has_answer(case):
        return

    for document in read(name, case):
        for statement in document.statements:
            assert statement.document == document.key
            assert statement.where.path
            assert statement.where.quote


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("body", NO_ANSWERS)
def test_what_is_no_answer_is_a_gap_and_never_an_empty_list(name: str, body: str) -> None:
    label = "list" if "list" in LISTS[name] else LISTS[name][0]

    with pytest.raises(GapError):
        read(name, {**first_case(name), "answer": None, "body": body, "label": label})


@pytest.mark.parametrize("name", TYPES)
def test_following_never_fails_on_a_broken_answer(name: str) -> None:
    settings = settings_of(name, first_case(name))

    for body in BROKEN:
        for label in (*TYPES[name].listing, "file", "page"):
            broken = {"address": "https://a.example/x?page=1", "body": body, "label": label}
            tuple(TYPES[name].follow(settings, capture_of(name, broken)))


def test_a_column_of_a_feed_that_nobody_knows_is_refused_with_those_that_may_be_meant() -> None:
    with pytest.raises(ValidationError, match=r"'prize'.*price"):
        ProductFeedSettings(name="x", type="product_feed", columns={"VK": "prize"})


@pytest.mark.parametrize("url", ["https://mail.talwind.example/", "imaps://mail.talwind.example/", "imaps://a@b@c/x"])
def test_the_address_of_a_mailbox_has_a_user_and_a_host(url: str) -> None:
    with pytest.raises(ValidationError):
        ImapSettings(name="x", type="imap", url=url)
