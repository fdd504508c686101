"""The names that a company's own rules may use, what kind each is, and what a statement gives them.

CEL turns decimals into doubles, refuses objects and finds ``"39.90" == 39.9`` silently false; so a rule sees plain
numbers, texts and timestamps only, and its names and comparisons are checked before anything is judged.
"""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

from audit.model.dossier import Dossier, Night
from audit.model.statement import Statement
from audit.model.values import Choice, Code, Range, Regions, Span

Plain = str | float | bool | datetime | list[str] | None
Context = dict[str, Plain | dict[str, Plain]]


class Sort(StrEnum):
    """What a name holds."""

    TEXT = "text"
    NUMBER = "number"
    TIME = "timestamp"
    LIST = "list"
    FLAG = "true or false"


_T, _N, _D, _L, _F = Sort.TEXT, Sort.NUMBER, Sort.TIME, Sort.LIST, Sort.FLAG

NAMES: Mapping[str, Sort] = MappingProxyType(
    {
        "attribute": _T, "channel": _T, "offer": _T, "offer_name": _T, "offer_variant": _T, "campaign": _T, "quote": _T,
        "address": _T, "document": _T, "layer": _T, "role": _T, "subject": _T, "language": _T, "now": _D,
        "published": _D, "on_record": _F,
        "value.text": _T, "value.amount": _N, "value.low": _N, "value.high": _N, "value.unit": _T, "value.bound": _T,
        "value.first": _D, "value.last": _D, "value.regions": _L,
        "recorded.text": _T, "recorded.amount": _N, "recorded.unit": _T, "recorded.first": _D, "recorded.last": _D,
        "scope.first": _D, "scope.last": _D, "scope.regions": _L, "scope.audiences": _L, "scope.variant": _T,
        "scope.voucher": _T, "scope.mode": _T, "scope.tax": _T,
    }
)  # fmt: skip
"""Every name with what it holds."""

_SAMPLES: Mapping[Sort, Plain] = MappingProxyType({_T: "text", _N: 1.0, _D: datetime(2026, 1, 1), _L: ["CH"], _F: True})


def sample() -> Context:
    """A context in which every name holds something, to try an expression on."""
    return _nested({name: _SAMPLES[sort] for name, sort in NAMES.items()})


def context_of(statement: Statement, dossier: Dossier, night: Night) -> Context:
    """What the names hold for a statement; None where they hold nothing."""
    recorded = next(iter(dossier.recorded(statement.attribute)), None)
    scope = statement.scope
    return _nested(
        {
            "attribute": statement.attribute,
            "channel": statement.channel,
            "offer": dossier.offer.id,
            "offer_name": dossier.offer.name,
            "offer_variant": dossier.offer.variant,
            "campaign": dossier.offer.campaign,
            "quote": statement.where.quote,
            "address": statement.address,
            "document": statement.document,
            "layer": statement.where.layer.value,
            "role": statement.subject.role.value,
            "subject": statement.subject.name,
            "language": statement.subject.language,
            "now": night.now,
            "published": statement.published,
            "on_record": dossier.has_record,
            "scope.first": scope.first,
            "scope.last": scope.last,
            "scope.regions": sorted(scope.regions),
            "scope.audiences": sorted(scope.audiences),
            "scope.variant": scope.variant,
            "scope.voucher": scope.voucher,
            "scope.mode": scope.mode,
            "scope.tax": scope.tax,
            **_of_value(statement, "value"),
            **_of_value(recorded, "recorded"),
        }
    )


def _of_value(statement: Statement | None, prefix: str) -> dict[str, Plain]:
    names = [name for name in NAMES if name.startswith(f"{prefix}.")]
    found: dict[str, Plain] = dict.fromkeys(names)
    if statement is None:
        return found
    value = statement.term.values
    parts: dict[str, Plain] = {"text": statement.term.value, "bound": statement.term.bound or ""}
    if isinstance(value, Range):
        stated = value.point if value.point is not None else value.low if statement.term.bound != "max" else value.high
        parts |= {"amount": _number(stated), "low": _number(value.low), "high": _number(value.high), "unit": value.unit}
    elif isinstance(value, Span):
        parts |= {"first": value.first, "last": value.last}
    elif isinstance(value, Regions):
        parts |= {"regions": sorted(value.codes)}
    elif isinstance(value, (Choice, Code)):
        parts |= {"unit": ""}
    return found | {f"{prefix}.{name}": part for name, part in parts.items() if f"{prefix}.{name}" in found}


def _number(amount: Decimal | None) -> float | None:
    # Nine decimals are more than any price has, and hide what binary fractions add.
    return None if amount is None else round(float(amount), 9)


def _nested(flat: Mapping[str, Plain]) -> Context:
    nested: Context = {}
    for name, plain in flat.items():
        outer, dot, inner = name.partition(".")
        if not dot:
            nested[name] = plain
            continue
        inside = nested.setdefault(outer, {})
        if isinstance(inside, dict):
            inside[inner] = plain
    return nested
