"""Nights over a small site that misbehaves: what is told of it, and what is not."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from audit.cli.opening import opened
from audit.model.channel import NOT_ASKED
from audit.pipeline.night import Night, run
from audit.pipeline.replay import replay
from audit.pipeline.reporting import findings_json, render
from audit.store.nouns import RunState
from tests.hostile.server import Fault, Hostile, Talk, hostile

AUDIT_FILE = """
company: Bergquell AG
locale: de-CH
currency: CHF
timezone: Europe/Zurich
today: 2026-11-20
deadline_minutes: {minutes}
hosts: {{www.bergquell.example: "{site}"}}
records:
  - {{name: plan, path: plan.csv, kind: campaign, channels: [website]}}
channels:
  - {{name: website, type: website, url: "https://www.bergquell.example/"}}
"""
PLAN = "sku,name,price\nQ1,Quellwasser Alpstein,12.90\nQ2,Bergtee Alpstein,7.50\n"
MENU = "".join(f'<a href="/sorten/{name}">{name}</a> ' for name in ("wasser", "tee", "alt", "leer"))


def _html(talk: Talk, title: str, words: str) -> None:
    talk.answer(f"<!doctype html><html><title>{title}</title><body><main>{words}</main></body></html>".encode())


def _offer(name: str, *prices: str) -> Fault:
    """A page with an offer, whose price changes from one request to the next until the last stays."""

    def fault(talk: Talk) -> None:
        asked = talk.server.count(name)
        price = prices[min(asked, len(prices)) - 1]
        _html(talk, name, f"<h1>{name} Alpstein</h1><p>{name} Alpstein kostet jetzt CHF {price} pro Stück.</p>")

    return fault


SITE: dict[str, Fault] = {
    "/": lambda talk: _html(talk, "Bergquell", f"<h1>Willkommen</h1><p>Aus dem Alpstein.</p>{MENU}"),
    "/robots.txt": lambda talk: talk.answer(b"", "200 OK", "Content-Type: text/plain"),
    "/sitemap.xml": lambda talk: talk.answer(b"", "404 Not Found"),
    "/sorten/wasser": _offer("Quellwasser", "15.90", "12.90"),
    "/sorten/tee": _offer("Bergtee", "8.50"),
    "/sorten/alt": lambda talk: talk.answer(b"", "302 Found", "Location: /", "Content-Type: text/html"),
    "*": lambda talk: _html(talk, "Bergquell", "<h1>Hier ist nichts</h1><p>Entdecken Sie unsere Quellen.</p>"),
}


@contextmanager
def night(folder: Path, site: dict[str, Fault], minutes: float = 60) -> Iterator[tuple[dict[str, Any], Hostile]]:
    """What one night over a site told, and the server that it was told of; a replay tells the same."""
    (folder / "plan.csv").write_text(PLAN)
    with hostile(site) as server:
        (folder / "einklang.yaml").write_text(AUDIT_FILE.format(site=server.url, minutes=minutes))
        with opened(folder / "einklang.yaml") as work:
            plan = Night(clock=lambda: datetime.now(UTC), now=datetime(2026, 11, 20))  # noqa: TID251
            judged = run(work.audit, work.store, work.archive, plan, lambda _: None).judged
            again = replay(work.audit, work.store, work.archive, 1, None, 1, lambda _: None)
            assert judged is not None
            body = findings_json(work.audit, work.store, judged.findings, judged)
            assert findings_json(work.audit, work.store, again.findings, again) == body
        yield json.loads(body), server


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[dict[str, Any], Hostile]]:
    """A night over the site."""
    with night(tmp_path_factory.mktemp("night"), SITE) as found:
        yield found


def of_kind(told: tuple[dict[str, Any], Hostile], kind: str) -> list[dict[str, Any]]:
    return [finding for finding in told[0]["findings"] if finding["kind"] == kind]


def test_a_price_that_was_seen_once_and_is_right_a_moment_later_is_not_told(
    told: tuple[dict[str, Any], Hostile],
) -> None:
    assert [f["offer"]["id"] for f in of_kind(told, "contradiction")] == ["Q2"]
    assert [told[1].memory[name] for name in ("Quellwasser", "Bergtee")] == [2, 2]


def test_a_page_that_shows_what_is_shown_for_none_is_not_observed(told: tuple[dict[str, Any], Hostile]) -> None:
    soft = [gap["address"] for gap in told[0]["not_observed"] if gap["reason"] == "E-SOFT404"]

    assert soft == ["https://www.bergquell.example/sorten/leer"]


def test_when_the_time_is_over_the_rest_is_not_observed_and_nothing_is_missing(tmp_path: Path) -> None:
    def slow(talk: Talk) -> None:
        talk.wait(0.5)
        _html(talk, "Seite", f"<h1>Seite {talk.asked.path[7:]}</h1>")

    links = "".join(f'<a href="/seite/{number}">{number}</a>' for number in range(60))
    site = SITE | {"/": lambda talk: _html(talk, "Bergquell", links), "/seite/": slow}

    with night(tmp_path, site, minutes=0.1) as (found, server):
        assert len(server.log) < 45
        assert [gap["reason"] for gap in found["not_observed"]] == ["E-DEADLINE"]
        assert of_kind((found, server), "missing_offer") == []


def test_a_page_with_a_new_token_every_time_stands_there_since_its_first_day(tmp_path: Path) -> None:
    def tokens(talk: Talk) -> None:
        _html(talk, "Tee", f'<input type="hidden" value="{talk.server.count("t")}">Bergtee bis 31. Dezember')

    with hostile(SITE | {"/": tokens}) as server:
        text = AUDIT_FILE.format(site=server.url, minutes=60)
        (tmp_path / "plan.csv").write_text(PLAN)
        first, second = (_first_days(tmp_path, text.replace("2026-11-20", day)) for day in ("2026-11-20", "2027-01-02"))

    assert first == second == {date(2026, 11, 20)}


def _first_days(folder: Path, text: str) -> set[date]:
    """The days since which the home page stands as it was seen in a night."""
    (folder / "einklang.yaml").write_text(text)
    with opened(folder / "einklang.yaml") as work:
        plan = Night(clock=lambda: datetime.now(UTC), now=datetime(2026, 11, 20), collect_only=True)  # noqa: TID251
        outcome = run(work.audit, work.store, work.archive, plan, lambda _: None)
        seen = work.store.captures.of_run(outcome.run)
        return {one.first_seen for one in seen if one.address == "https://www.bergquell.example/"}


def test_a_run_that_is_ended_before_its_time_says_so_itself(tmp_path: Path) -> None:
    (tmp_path / "plan.csv").write_text(PLAN)
    (tmp_path / "einklang.yaml").write_text(AUDIT_FILE.format(site="http://127.0.0.1:9", minutes=60))

    with opened(tmp_path / "einklang.yaml") as work:
        plan = Night(clock=lambda: datetime.now(UTC), now=datetime(2026, 11, 20))  # noqa: TID251
        with pytest.raises(KeyboardInterrupt):
            run(work.audit, work.store, work.archive, plan, _interrupt)
        last = work.store.runs.last(*RunState)

    assert last is not None
    assert last.state is RunState.INTERRUPTED


def _interrupt(_told: str) -> None:
    raise KeyboardInterrupt


def test_what_is_wrong_with_records_is_told_in_the_run_and_in_the_texts_of_the_report(tmp_path: Path) -> None:
    (tmp_path / "einklang.yaml").write_text(AUDIT_FILE.format(site="http://127.0.0.1:9", minutes=60))
    told: list[str] = []

    with opened(tmp_path / "einklang.yaml") as work:
        plan = Night(clock=lambda: datetime.now(UTC), now=datetime(2026, 11, 20))  # noqa: TID251
        judged = run(work.audit, work.store, work.archive, plan, told.append).judged
        assert judged is not None
        texts = [render(work.audit, work.store, judged, form).decode() for form in ("text", "markdown", "html")]

    (fault,) = (line for line in told if "plan.csv: there is no such file" in line)
    assert fault.endswith(".")
    assert all("there is no such file" in text for text in texts)


def test_a_run_for_one_channel_calls_no_other_disturbed(tmp_path: Path) -> None:
    text = AUDIT_FILE.format(site="http://127.0.0.1:9", minutes=60)
    (tmp_path / "plan.csv").write_text(PLAN)
    (tmp_path / "einklang.yaml").write_text(text + '  - {name: service, type: folder, path: ["*.md"]}\n')
    (tmp_path / "article.md").write_text("# Bergtee Alpstein\n\nBergtee Alpstein kostet CHF 7.50.\n")

    with opened(tmp_path / "einklang.yaml") as work:
        plan = Night(
            clock=lambda: datetime.now(UTC),  # noqa: TID251
            now=datetime(2026, 11, 20),
            channels=frozenset({"service"}),
        )
        outcome = run(work.audit, work.store, work.archive, plan, lambda _: None)
        states = {state.channel.name: state for state in work.store.runs.states(outcome.run)}

    assert (states["website"].disturbed, states["service"].disturbed) == (NOT_ASKED, "")
    assert outcome.judged is not None
    assert [finding.channel for finding in outcome.judged.findings if finding.code == "N102"] == []
