"""Channel types as the registry knows them, with the cases of each: ``cases.yaml`` in the folder of its name."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import yaml

from audit.model.capture import Capture, Document
from audit.model.notation import format_statement
from audit.model.scope import Scope
from audit.model.statement import Layer, Role, Statement
from audit.pipeline.registry import channel_types
from audit.plugins.channel import ChannelSettings, ChannelType, ReadContext, Request
from spiders.crawl.labels import SIGNPOSTS

FOLDER = Path(__file__).parent.parent
FETCHED = datetime(2026, 6, 10, 3, 0, tzinfo=UTC)
Case = dict[str, Any]


def _cases(name: str) -> tuple[Case, ...]:
    return tuple(yaml.safe_load((FOLDER / name / "cases.yaml").read_text(encoding="utf-8")))


TYPES: Mapping[str, ChannelType] = channel_types()
CASES: Mapping[str, tuple[Case, ...]] = {name: _cases(name) for name in TYPES}
# What a list of documents is asked for by; signposts of a site may be missing.
LISTS = {name: sorted(kind.listing - SIGNPOSTS) for name, kind in TYPES.items() if kind.listing - SIGNPOSTS}


def first_case(name: str) -> Case:
    """The first case of a type that says how the channel is set."""
    return next(case for case in CASES[name] if "settings" in case)


def settings_of(name: str, case: Case) -> ChannelSettings:
    """The settings of the channel of a case."""
    return TYPES[name].settings.model_validate({"name": name, "type": name, **case.get("settings", {})})


def has_answer(case: Case) -> bool:
    """Whether a case is about an answer, and not only about the first requests."""
    return "answer" in case or "body" in case


def capture_of(name: str, case: Case) -> Capture:
    """The answer of a case."""
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


def context_of(settings: ChannelSettings, case: Case) -> ReadContext:
    """What a reader of a case must know."""
    values = {"locale": "de-CH", "currency": "CHF", "timezone": "Europe/Zurich", "anchor": date(2026, 6, 10)}
    return ReadContext(channel=settings.name, settings=settings, **{**values, **case.get("context", {})})


def read(name: str, case: Case) -> tuple[Document, ...]:
    """The documents of a case's answer."""
    settings = settings_of(name, case)
    return tuple(TYPES[name].read(capture_of(name, case), context_of(settings, case)))


def line_of(statement: Statement) -> str:
    """A statement in the notation, as cases write it."""
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
    """A request as cases write it."""
    return f"{request.label} {request.url}"


def json_seeds(name: str) -> Iterator[bytes]:
    """The saved answers of a type that are JSON."""
    for case in CASES[name]:
        if has_answer(case) and (body := capture_of(name, case).body).lstrip()[:1] in {b"{", b"["}:
            yield body
