"""Nouns to rows and back: one pair of functions per noun."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import RowMapping

from audit.model.acceptance import Acceptance, Assignment
from audit.model.capture import Capture, Gap, GapKind
from audit.model.finding import Finding, Offer, Status
from audit.store.codec import decode, encode
from audit.store.nouns import Label, Observation, Run, RunState, Snapshot

Row = Mapping[str, Any] | RowMapping


def instant(at: datetime | None) -> str:
    """An instant as text in UTC that sorts by time; empty for None.

    Raises:
        ValueError: If the instant does not say its zone.
    """
    if at is None:
        return ""
    if at.tzinfo is None:
        raise ValueError(f"{at} does not say its zone")
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def at(text: str) -> datetime:
    """The instant that ``instant`` wrote."""
    return datetime.fromisoformat(text)


def run_row(run: Run) -> dict[str, Any]:
    """A run as a row without its number."""
    return {
        "day": run.day.isoformat(), "started": instant(run.started), "finished": instant(run.finished),
        "state": run.state.value, "pid": run.pid, "config": run.config,
        "versions": encode(run.versions).decode(), "outcome": encode(run.outcome).decode(),
    }  # fmt: skip


def run_of(row: Row) -> Run:
    """The run in a row."""
    return Run(
        number=row["number"],
        day=date.fromisoformat(row["day"]),
        started=at(row["started"]),
        finished=at(row["finished"]) if row["finished"] else None,
        state=RunState(row["state"]),
        pid=row["pid"],
        config=row["config"],
        versions=decode(tuple[tuple[str, str], ...], row["versions"]),
        outcome=decode(tuple[tuple[str, int], ...], row["outcome"]),
    )


def capture_id(capture: Capture | Observation) -> str:
    """What makes a capture the same in two runs: channel, address, label and body."""
    parts = (capture.channel, capture.address, capture.label, str(capture.status), capture.digest)
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()


def capture_row(capture: Capture, first_seen: date) -> dict[str, Any]:
    """A capture as a row."""
    return {
        "id": capture_id(capture), "channel": capture.channel, "address": capture.address,
        "digest": capture.digest, "status": capture.status, "headers": encode(capture.headers).decode(),
        "media_type": capture.media_type, "label": capture.label, "archive": capture.archive,
        "position": capture.offset, "first_seen": first_seen.isoformat(),
        "etag": capture.header("etag"), "last_modified": capture.header("last-modified"),
    }  # fmt: skip


def observation_of(row: Row) -> Observation:
    """The observation in a row of captures joined with observations."""
    return Observation(
        channel=row["channel"],
        address=row["address"],
        digest=row["digest"],
        status=row["status"],
        headers=decode(tuple[tuple[str, str], ...], row["headers"]),
        media_type=row["media_type"],
        label=row["label"],
        archive=row["archive"],
        offset=row["position"],
        fetched=at(row["fetched"]),
        first_seen=date.fromisoformat(row["first_seen"]),
        etag=row["etag"],
        last_modified=row["last_modified"],
    )


def gap_row(run: int, place: int, gap: Gap) -> dict[str, Any]:
    """A gap as a row."""
    return {
        "run": run, "place": place, "channel": gap.channel, "address": gap.address, "reason": gap.reason,
        "text": gap.text, "kind": gap.kind.value,
    }  # fmt: skip


def gap_of(row: Row) -> Gap:
    """The gap in a row."""
    return Gap(row["channel"], row["address"], row["reason"], row["text"], GapKind(row["kind"]))


def snapshot_row(run: int, snapshot: Snapshot) -> dict[str, Any]:
    """A snapshot as a row."""
    return {
        "run": run, "source": snapshot.source, "address": snapshot.address, "digest": snapshot.digest,
        "rows": snapshot.rows, "faults": snapshot.faults, "complete": snapshot.complete,
        "archive": snapshot.archive, "position": snapshot.offset, "fetched": instant(snapshot.fetched),
    }  # fmt: skip


def snapshot_of(row: Row) -> Snapshot:
    """The snapshot in a row."""
    return Snapshot(
        row["source"], row["address"], row["digest"], row["rows"], row["faults"], bool(row["complete"]),
        row["archive"], row["position"], at(row["fetched"]),
    )  # fmt: skip


def label_row(label: Label) -> dict[str, Any]:
    """A label as a row."""
    return {
        "name": label.name, "offer": label.offer, "same": label.same, "given": label.given.isoformat(),
        "given_by": label.by,
    }  # fmt: skip


def label_of(row: Row) -> Label:
    """The label in a row."""
    return Label(row["name"], row["offer"], bool(row["same"]), date.fromisoformat(row["given"]), row["given_by"])


def offer_of(row: Row) -> Offer:
    """The offer in a row."""
    return Offer(row["id"], row["name"], row["campaign"], row["variant"])


def body_of(finding: Finding) -> tuple[str, str]:
    """Digest and JSON of what a finding says, without its dates and its status, which change every night."""
    body = encode(replace(finding, status=Status.NEW, first_seen=None, last_seen=None)).decode()
    return hashlib.sha256(body.encode()).hexdigest(), body


def life_row(finding: Finding, run: int, body: str) -> dict[str, Any]:
    """Status and dates of a finding as a row.

    Raises:
        ValueError: If the finding has not been through the life cycle.
    """
    if finding.first_seen is None or finding.last_seen is None:
        raise ValueError(f"finding {finding.fingerprint} has no dates: it did not go through the life cycle")
    return {
        "run": run, "fingerprint": finding.fingerprint, "status": finding.status.value,
        "first_seen": finding.first_seen.isoformat(), "last_seen": finding.last_seen.isoformat(), "body": body,
    }  # fmt: skip


def finding_of(row: Row) -> Finding:
    """The finding in a row of lives joined with bodies; the JSON is in the column ``said``."""
    return replace(
        decode(Finding, row["said"]),
        status=Status(row["status"]),
        first_seen=date.fromisoformat(row["first_seen"]),
        last_seen=date.fromisoformat(row["last_seen"]),
    )


def acceptance_row(acceptance: Acceptance) -> dict[str, Any]:
    """An acceptance as a row."""
    return {
        "fingerprint": acceptance.fingerprint, "values_key": acceptance.values_key,
        "channels": encode(acceptance.channels).decode(),
        "until": acceptance.until.isoformat() if acceptance.until else "", "reason": acceptance.reason,
        "given": acceptance.given.isoformat(), "given_by": acceptance.by,
    }  # fmt: skip


def acceptance_of(row: Row) -> Acceptance:
    """The acceptance in a row."""
    return Acceptance(
        row["fingerprint"], row["values_key"], decode(tuple[str, ...], row["channels"]),
        date.fromisoformat(row["until"]) if row["until"] else None, row["reason"],
        date.fromisoformat(row["given"]), row["given_by"],
    )  # fmt: skip


def assignment_row(assignment: Assignment) -> dict[str, Any]:
    """An assignment as a row."""
    return {
        "fingerprint": assignment.fingerprint, "owner": assignment.owner,
        "given": assignment.given.isoformat(), "given_by": assignment.by,
    }  # fmt: skip


def assignment_of(row: Row) -> Assignment:
    """The assignment in a row."""
    return Assignment(row["fingerprint"], row["owner"], date.fromisoformat(row["given"]), row["given_by"])
