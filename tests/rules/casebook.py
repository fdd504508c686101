"""Reads the cases of rules: dossiers and a night out of a few lines of notation.

A case has ``case`` (a sentence), ``given`` (lines of notation; a line with ``record`` is a record's cell, its
channel the record source) and ``finds`` (a list of findings, each with the parts that matter). It may have
``today``, ``records``, ``channels``, ``documents``, ``headings`` (of documents), ``families`` (documents whose words
name several variants at once), ``codes``, ``promised``, ``history``, ``tolerance``, ``country``, ``always_charged`` and
``doc``.
"""

from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import yaml

from audit.judge.engine import judge
from audit.model.capture import Form, Gap, Link
from audit.model.channel import Channel, ChannelState, DeadLink, Phase
from audit.model.dossier import Dossier, Doubt, Mention, Night, Tolerance
from audit.model.finding import Finding, Offer
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Layer, Role, Statement, Subject
from audit.plugins.rule import Rule

Case = Mapping[str, Any]
FOLDER = Path(__file__).parent
TODAY = "2026-06-10"


class _Loader(yaml.SafeLoader):
    """Leaves days as the text that stands in the file."""


_Loader.yaml_implicit_resolvers = {
    first: [pair for pair in pairs if pair[0] != "tag:yaml.org,2002:timestamp"]
    for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def cases_of(name: str) -> list[Case]:
    return yaml.load((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"), _Loader)  # noqa: S506  (a safe loader)


def judged(case: Case, rules: list[Rule]) -> list[Finding]:
    return list(judge(dossiers_of(case), night_of(case), rules))


def dossiers_of(case: Case) -> list[Dossier]:
    spoken = [_read(line) for line in case.get("given", ())]
    offers = dict.fromkeys([s.offer for s in spoken] + [d["offer"] for d in case.get("documents", ()) if "offer" in d])
    first = next(iter(offers), "")
    return [_dossier(offer, [s for s in spoken if s.offer == offer], case, is_first=offer == first) for offer in offers]


def night_of(case: Case) -> Night:
    names = {_read(line).channel for line in case.get("given", ()) if "record" not in line}
    channels = {**{name: {} for name in names}, **case.get("channels", {})}
    today = date.fromisoformat(case.get("today", TODAY))
    return Night(
        now=datetime(today.year, today.month, today.day, 6),
        states={name: _state(name, facts or {}) for name, facts in channels.items()},
        tolerance=Tolerance({k: Decimal(str(v)) for k, v in case.get("tolerance", {}).items()}),
        codes=frozenset(case.get("codes", ())),
        promised=frozenset(_read(line).term for line in case.get("promised", ())),
        history={
            (offer, channel): tuple((date.fromisoformat(day), price) for day, price in days.items())
            for offer, channels in case.get("history", {}).items()
            for channel, days in channels.items()
        },
        country=case.get("country", ""),
        always_charged=case.get("always_charged", False),
        has_records=case.get("has_records", any("record" in line for line in case.get("given", ()))),
    )


def _read(line: str) -> Statement:
    # Nor is the block, and where in it the words begin: "line @ path start".
    line, _, place = line.partition(" @ ")
    statement = parse(line)
    if place:
        path, _, start = place.partition(" ")
        statement = replace(statement, where=replace(statement.where, path=path))
    # A tile's link and a quote's surroundings are not part of the notation: "before | quote | after".
    before, bar, rest = statement.where.quote.partition(" | ")
    if bar:
        quote, _, after = rest.partition(" | ")
        statement = replace(statement, where=replace(statement.where, before=before, quote=quote, after=after))
    if place and start:
        first = int(start)
        where = replace(statement.where, start=first, end=first + len(statement.where.quote))
        statement = replace(statement, where=where)
    if statement.subject.role is Role.TILE:
        statement = replace(statement, subject=replace(statement.subject, link="https://shop.example/surf"))
    return statement


def _dossier(offer: str, spoken: list[Statement], case: Case, *, is_first: bool) -> Dossier:
    name = offer
    recorded = [s for s in spoken if s.where.layer is Layer.RECORD]
    said = tuple(
        _told(s, case) for s in sorted((s for s in spoken if s.where.layer is not Layer.RECORD), key=lambda s: s.order)
    )
    facts: Mapping[str, Mapping[str, Any]] = case.get("records", {}) if is_first else {}
    sources = list(dict.fromkeys([s.channel for s in recorded] + list(facts)))
    made = [(_record(source, rank, offer, recorded, facts.get(source) or {})) for rank, source in enumerate(sources)]
    kin = tuple(r for r in made if (facts.get(r.source) or {}).get("kin"))
    documents = [d for d in case.get("documents", ()) if d.get("offer", offer) == offer]
    return Dossier(
        Offer(offer, name),
        tuple(r for r in made if r not in kin),
        said,
        tuple(_mentions(said, documents)),
        tuple(Doubt(channel, channel, name, (offer, "other"), "two offers") for channel in case.get("doubts", ())),
        kin,
    )


def _told(said: Statement, case: Case) -> Statement:
    """With what its document tells of its subject besides the words."""
    heading = case.get("headings", {}).get(said.document)
    context = (heading,) if heading else said.subject.context
    family = said.document in case.get("families", ())
    return replace(said, subject=replace(said.subject, context=context, family=family))


def _record(source: str, rank: int, offer: str, recorded: list[Statement], facts: Mapping[str, Any]) -> Record:
    return Record(
        source=source,
        kind=RecordKind(facts.get("kind", "campaign")),
        rank=rank,
        key=offer,
        name=facts.get("name", offer),
        subject=Subject(offer),
        channels=tuple(facts["channels"]) if "channels" in facts else None,
        must_say=tuple((channel, a) for channel, names in facts.get("must_say", {}).items() for a in names),
        published=facts.get("published", True),
        statements=tuple(s for s in recorded if s.channel == source),
    )


def _mentions(said: tuple[Statement, ...], documents: list[Mapping[str, Any]]) -> Iterator[Mention]:
    stated = {
        (s.channel, s.document): Mention(
            s.channel, s.address, s.document, s.where.digest, Form.PAGE, s.subject.role, s.published,
            link=s.subject.link,
        )
        for s in said
    }  # fmt: skip
    for facts in documents:
        channel = facts["channel"]
        key = facts.get("key", channel)
        known = stated.get((channel, key)) or Mention(channel, key, key, "0" * 64, Form.PAGE, Role.MAIN)
        changes = {k: v for k, v in facts.items() if k in {f.name for f in fields(Mention)} and k != "channel"}
        for name, kind in (
            ("form", Form), ("role", Role), ("also", frozenset), ("published", datetime.fromisoformat),
            ("beside", lambda lines: frozenset(_read(line).term for line in lines)),
            ("theirs", lambda lines: frozenset(_read(line).term for line in lines)),
        ):  # fmt: skip
            if name in changes:
                changes[name] = kind(changes[name])
        stated[channel, key] = replace(known, **changes)
    yield from (stated[place] for place in sorted(stated))


def _state(name: str, facts: Mapping[str, Any]) -> ChannelState:
    described = {k: v for k, v in facts.items() if k in {f.name for f in fields(Channel)}}
    if "phase" in described:
        described["phase"] = Phase(described["phase"])
    newest = facts.get("newest")
    links = tuple(
        DeadLink(
            d["document"], d["document"], "0" * 64, Link(d["link"], d.get("words", "")), d.get("reason", "404"),
            d.get("offer", ""),
        )
        for d in facts.get("dead_links", ())
    )  # fmt: skip
    return ChannelState(
        Channel(name, **described),
        asked=facts.get("asked", 1),
        read=facts.get("read", 1),
        complete=facts.get("complete", True),
        gaps=tuple(Gap(name, "", reason, "could not be read") for reason in facts.get("gaps", ())),
        newest=datetime.fromisoformat(newest) if newest else None,
        dead_links=links,
        disturbed=facts.get("disturbed", ""),
    )
