"""Makes findings: what every rule says of its finding in the same way."""

from collections.abc import Iterable
from dataclasses import replace

from audit.model.camps import Conflict
from audit.model.dossier import Dossier
from audit.model.finding import Finding, Offer, Side, Status
from audit.model.scope import Scope
from audit.model.statement import Statement
from audit.plugins.rule import Rule

Params = tuple[tuple[str, str], ...]


def finding(
    rule: Rule,
    offer: Offer,
    attribute: str,
    sides: Iterable[Side],
    *,
    channel: str = "",
    scope: Scope | None = None,
    key: str = "",
    params: Params = (),
    assumed: tuple[str, ...] = (),
) -> Finding:
    """A finding of a rule, with the rule's own severity and its sides in order."""
    return Finding(
        rule.code,
        rule.name,
        rule.kind,
        offer,
        attribute,
        tuple(sorted(sides, key=lambda side: side.order)),
        channel=channel,
        scope=scope or Scope(),
        key=key,
        params=params,
        severity=rule.severity,
        assumed=assumed,
    )


def inconclusive(found: Finding) -> Finding:
    """The same finding as a hint: something that would decide it could not be seen."""
    return replace(found, status=Status.INCONCLUSIVE)


def of_conflict(rule: Rule, dossier: Dossier, conflict: Conflict) -> Finding:
    """The finding that a conflict makes; inconclusive where it stands on doubtful words.

    Its params are ``said`` (what the odd camps say, else all), ``expected`` (what the first camp says) and
    ``where`` (channels of the odd camps, else all), several of them joined with ``; ``.
    """
    first, *others = conflict.camps
    odd = [camp for camp in conflict.camps if camp.odd] or others
    expected = next((camp for camp in conflict.camps if not camp.odd), first)
    params = (
        ("expected", expected.term.value),
        ("said", "; ".join(dict.fromkeys(camp.term.value for camp in odd))),
        ("where", "; ".join(sorted({name for camp in odd for name in camp.channels}))),
    )
    found = finding(
        rule, dossier.offer, conflict.attribute, conflict.sides, scope=conflict.scope, key=conflict.key,
        params=params, assumed=conflict.assumed,
    )  # fmt: skip
    return inconclusive(found) if conflict.doubtful else found


def odd_sides(statements: Iterable[Statement]) -> tuple[Side, ...]:
    """Sides of channel statements that are what is wrong."""
    return tuple(Side.of(statement, odd=True) for statement in statements)


def record_sides(statements: Iterable[Statement]) -> tuple[Side, ...]:
    """Sides of what records say."""
    return tuple(Side.of(statement, record=True) for statement in statements)
