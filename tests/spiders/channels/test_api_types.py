"""Every API type, from saved answers to the statements they must give; one suite, driven by ``cases.yaml`` per type.

A case names an answer of its folder (``answer``, or ``body`` for short ones), what the channel is set to
(``settings``), and what must come of it: ``says`` in the notation, ``gap`` with its reason, ``problems``, ``links``,
``keys``, ``names`` of the subjects, and ``leads_to``, the requests that follow. The subject of a line is the name,
with `` / `` and the variant; ``shop`` for conditions of the whole shop, ``?`` for what only running words name
(``names`` says which). For whom and when running words hold is the business of the reader's own tests, so that only
fields are shown with their scope.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import yaml

from audit.errors import GapError
from audit.model.capture import Capture, Document
from audit.model.notation import format_statement, parse
from audit.model.scope import Scope
from audit.model.statement import Layer, Role, Statement
from audit.plugins.channel import ChannelSettings, ChannelType, ReadContext, Request

FOLDER = Path(__file__).parent.parent
TYPES = (
    "activitypub", "bluesky", "facebook", "ghost", "graphql", "json_api", "mastodon", "mediawiki", "shopify", "table",
    "woocommerce", "wordpress", "youtube", "zendesk",
)  # fmt: skip
FETCHED = datetime(2026, 6, 10, 3, 0, tzinfo=UTC)


def cases() -> Iterator[Any]:
    for name in TYPES:
        for case in yaml.safe_load((FOLDER / name / "cases.yaml").read_text(encoding="utf-8")):
            yield pytest.param(name, case, id=f"{name}: {case['case']}")


CASES = tuple(cases())


def kind_of(name: str) -> ChannelType:
    kind: ChannelType = import_module(f"spiders.channels.{name}").CHANNEL
    return kind


def settings_of(name: str, case: dict[str, Any]) -> ChannelSettings:
    return kind_of(name).settings.model_validate({"name": name, "type": name, **case.get("settings", {})})


def capture_of(name: str, case: dict[str, Any]) -> Capture:
    file = case.get("answer")
    body = (FOLDER / name / file).read_bytes() if file else case["body"].encode()
    headers = tuple((key.lower(), str(value)) for key, value in case.get("headers", {}).items())
    return Capture(
        name,
        case.get("address", f"saved/{file}"),
        FETCHED,
        case.get("status", 200),
        headers,
        body,
        hashlib.sha256(body).hexdigest(),
        case.get("media_type", "application/json"),
        label=case.get("label", "file"),
    )


def context_of(settings: ChannelSettings, case: dict[str, Any]) -> ReadContext:
    values = {"locale": "de-CH", "currency": "CHF", "timezone": "Europe/Zurich", "anchor": date(2026, 6, 10)}
    return ReadContext(channel=settings.name, settings=settings, **{**values, **case.get("context", {})})


def read(name: str, case: dict[str, Any]) -> tuple[Document, ...]:
    settings = settings_of(name, case)
    return tuple(kind_of(name).read(capture_of(name, case), context_of(settings, case)))


def line_of(statement: Statement) -> str:
    subject = statement.subject
    named = {Role.SHOP: "shop", Role.MENTION: "?"}.get(subject.role, subject.name or "?")
    name = f"{named} / {subject.variant}" if subject.variant else named
    said = replace(
        statement,
        document=statement.channel,
        subject=replace(subject, name=name, role=Role.MAIN),
        scope=statement.scope if statement.where.layer is Layer.FIELD else Scope(),
        where=replace(statement.where, quote=statement.term.value),
    )
    return format_statement(said)


def shown(request: Request) -> str:
    return f"{request.label} {request.url}"


@pytest.mark.parametrize(("name", "case"), CASES)
def test_an_answer_gives_what_it_says_and_nothing_else(name: str, case: dict[str, Any]) -> None:
    if "gap" in case:
        with pytest.raises(GapError) as raised:
            read(name, case)
        assert raised.value.reason == case["gap"], str(raised.value)
        return
    if "answer" not in case and "body" not in case:
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


@pytest.mark.parametrize(("name", "case"), CASES)
def test_an_answer_leads_to_the_next_page_and_no_further(name: str, case: dict[str, Any]) -> None:
    settings = settings_of(name, case)

    if "starts" in case:
        assert [shown(request) for request in kind_of(name).start(settings)] == case["starts"]
    if "leads_to" in case:
        followed = kind_of(name).follow(settings, capture_of(name, case))
        assert [shown(request) for request in followed] == case["leads_to"]


@pytest.mark.parametrize(("name", "case"), CASES)
def test_every_statement_can_be_found_again(name: str, case: dict[str, Any]) -> None:
    if "gap" in case or ("answer" not in case and "body" not in case):
        return

    for document in read(name, case):
        for statement in document.statements:
            assert statement.document == document.key
            assert statement.where.path
            assert statement.where.quote


@pytest.mark.parametrize("name", TYPES)
@pytest.mark.parametrize(
    "body", ["", "<html><form><input type=password></form>", '{"error": {"message": "no"}}', "[1", "PK\x03"]
)
def test_what_is_no_answer_is_a_gap_and_never_an_empty_list(name: str, body: str) -> None:
    case = next(case for case in yaml.safe_load((FOLDER / name / "cases.yaml").read_text()) if "settings" in case)
    broken = {**case, "answer": None, "body": body, "label": next(iter(sorted(kind_of(name).listing)))}

    with pytest.raises(GapError):
        read(name, {**broken, "label": "list" if "list" in kind_of(name).listing else broken["label"]})


@pytest.mark.parametrize("name", TYPES)
def test_following_never_fails_on_a_broken_answer(name: str) -> None:
    case = next(case for case in yaml.safe_load((FOLDER / name / "cases.yaml").read_text()) if "settings" in case)
    settings = settings_of(name, case)

    for body in (
        "",
        "null",
        "[]",
        "[null, 1, {}]",
        "{}",
        '{"data": 1, "feed": [1], "products": [{}], "links": 3}',
        "<x",
    ):
        for label in (*kind_of(name).listing, "file", "page"):
            broken = {"address": "https://a.example/x?page=1", "body": body, "label": label}
            tuple(kind_of(name).follow(settings, capture_of(name, broken)))
