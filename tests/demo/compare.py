"""Compares findings with what was planted in the demo company."""

from collections.abc import Iterable, Sequence
from typing import Any

from audit.demo.company import Planted

OPEN = frozenset({"resolved", "accepted", "inconclusive"})
ASIDE = frozenset({"look_ahead"})


def standing(findings: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """The findings that somebody has to mend today."""
    return [f for f in findings if f["status"] not in OPEN and f["kind"] not in ASIDE]


def meets(planted: Planted, finding: dict[str, Any]) -> bool:
    """Whether a finding is the planted one: kind, attribute, offer, and the place that deviates."""
    ways = {(planted.kind, planted.attribute), *planted.also}
    if (finding["kind"], finding["attribute"] or "") not in ways and (finding["kind"], "") not in ways:
        return False
    if planted.offers and not {finding["offer"]["id"], finding["offer"]["name"]} & set(planted.offers):
        return False
    wanted = planted.wrong.path.removeprefix("site/")
    return any(
        # Where a channel says nothing at all there is no page to name.
        side["channel"] == planted.wrong.channel and (not side["address"] or wanted in place(side["address"]))
        for side in finding["sides"]
    )


def place(address: str | None) -> str:
    """The path of an address as the company's folder has it."""
    path = (address or "").split("://")[-1]
    path = path.partition("/")[2] if "://" in (address or "") else path
    return f"{path}index.html" if path.endswith("/") or not path else path


def unmet(planted: Sequence[Planted], findings: Iterable[dict[str, Any]]) -> list[str]:
    """Ids of what was planted and not found."""
    found = standing(findings)
    return [p.id for p in planted if not any(meets(p, f) for f in found)]


def unplanted(planted: Sequence[Planted], findings: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Findings that nobody planted."""
    return [f for f in standing(findings) if not any(meets(p, f) for p in planted)]
