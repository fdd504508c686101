"""JSON for other programs: ``einklang.findings/1``, described by ``reports/schema/findings-1.schema.json``.

The same findings give the same bytes: keys in the order of the schema, findings by severity, offer and rule,
sides with the records first. Values stand in their canonical form; only ``message`` and ``mend`` are written for
the reader named by ``locale``.
"""

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from audit.model.capture import Gap
from audit.model.finding import Side
from audit.model.scope import Scope
from audit.model.statement import Locator
from audit.plugins.report import ReportFormat
from reports.view.clean import without_secrets, without_secrets_inside
from reports.view.gaps import all_gaps
from reports.view.material import Evidence
from reports.view.shown import FindingView, ReportView

SCHEMA = "einklang.findings/1"


def render(view: ReportView) -> bytes:
    """The report as JSON in UTF-8, with a line break at the end."""
    return (json.dumps(document(view), ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode(
        "utf-8", "backslashreplace"
    )


def document(view: ReportView) -> dict[str, Any]:
    """The report as plain objects, in the order in which they are written."""
    return {
        "schema": SCHEMA,
        "run": view.source.run,
        "locale": view.locale,
        "not_observed": [gap_object(gap) for gap in all_gaps(view.source)],
        "findings": [finding_object(finding) for finding in view.findings],
    }


def finding_object(view: FindingView) -> dict[str, Any]:
    """One finding with its sides."""
    finding = view.source
    offer = finding.offer
    return {
        "fingerprint": finding.fingerprint,
        "code": finding.code,
        "name": finding.name,
        "kind": finding.kind.value,
        "severity": finding.severity.value,
        "status": finding.status.value,
        "offer": {"id": offer.id, "name": offer.name, "campaign": offer.campaign, "variant": offer.variant},
        "attribute": finding.attribute,
        "message": view.message,
        "mend": view.mend,
        "owner": finding.owner,
        "first_seen": _day(finding.first_seen),
        "last_seen": _day(finding.last_seen),
        "assumed": list(finding.assumed),
        "sides": [side_object(side.source, side.evidence) for side in view.sides],
    }


def side_object(side: Side, evidence: Evidence | None) -> dict[str, Any]:
    """One side; ``einklang read --json`` writes its statements in the same form."""
    where = side.where
    return {
        "channel": side.channel,
        "record": side.record,
        "odd": side.odd,
        "value": side.term.value if side.term else None,
        "bound": side.term.bound if side.term else None,
        "scope": scope_object(side.scope),
        "address": without_secrets(side.address),
        "locator": _locator(where) if where else None,
        "quote": where.quote if where else None,
        "captured": _instant(evidence.captured) if evidence else None,
        "digest": where.digest if where else None,
        "archive": evidence.archive if evidence else None,
        "offset": evidence.offset if evidence else None,
    }


def scope_object(scope: Scope) -> dict[str, Any]:
    """The scope with its stated dimensions only, in a fixed order."""
    order = scope.order
    stated = {
        "first": scope.first.isoformat(timespec="minutes") if scope.first else None,
        "last": scope.last.isoformat(timespec="minutes") if scope.last else None,
        "regions": sorted(scope.regions),
        "audiences": sorted(scope.audiences),
        "variant": scope.variant,
        "order": {"low": _number(order.low), "high": _number(order.high), "unit": order.unit} if order else None,
        "voucher": scope.voucher,
        "mode": scope.mode,
        "tax": scope.tax,
    }
    return {name: value for name, value in stated.items() if value}


def gap_object(gap: Gap) -> dict[str, Any]:
    """Something that could not be observed."""
    return {
        "channel": gap.channel,
        "address": without_secrets(gap.address),
        "reason": gap.reason,
        "text": without_secrets_inside(gap.text),
        "kind": gap.kind.value,
    }


def _locator(where: Locator) -> dict[str, Any]:
    return {
        "layer": where.layer.value,
        "path": where.path,
        "start": where.start,
        "end": where.end,
        "before": where.before,
        "after": where.after,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _instant(at: datetime) -> str:
    aware = at if at.tzinfo else at.replace(tzinfo=UTC)
    return aware.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _number(number: Decimal | None) -> str | None:
    return None if number is None else f"{number:f}"


REPORT = ReportFormat(
    name="json",
    ending=".json",
    media_type="application/json",
    render=render,
    summary="For other programs: every finding with all its sides, in a versioned form.",
)
