"""Customers whom an offer's own name tells: a "Student Plan" is for students wherever it stands.

One text may be read to say so and the next not. Both speak of the same customers, so what holds for them holds for all
to whom the offer is sold, and is no exception beside what another channel says of it. So it is with how many must come:
"Groups from 15" costs what it costs from 15 on.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from audit.model.dossier import plain_words
from audit.model.record import Record
from audit.model.statement import Statement


def with_groups_in_names(said: Sequence[Statement], records: Iterable[Record]) -> tuple[Statement, ...]:
    """The statements of one offer, no longer limited to the customers, and to the number of them, that its name tells.

    Nothing is changed where a record says for whom the offer is, or from how many on.

    Args:
        said: By channels, of one offer.
        records: Of the offer itself.
    """
    known = tuple(records)
    said = _from_any_number(said, known)
    if not any(s.attribute == "audience" for s in said):
        return tuple(said)
    cells = [cell for record in known for cell in record.statements]
    if not known or any(cell.attribute == "audience" or cell.scope.audiences for cell in cells):
        return tuple(said)
    name = plain_words(known[0].name)
    told: dict[tuple[str, str], set[str]] = {}
    else_told: dict[tuple[str, str], set[str]] = {}
    for statement in said:
        if statement.attribute == "audience":
            words = plain_words(statement.where.quote)
            groups = told if words.strip() and words in name else else_told
            groups.setdefault((statement.channel, statement.document), set()).add(statement.term.value)
    return tuple(_without(s, told, else_told) for s in said) if told else tuple(said)


def _from_any_number(said: Sequence[Statement], known: Sequence[Record]) -> Sequence[Statement]:
    cells = [cell for record in known for cell in record.statements]
    if not any(s.scope.order for s in said) or not known or any(cell.scope.order for cell in cells):
        return said
    name = plain_words(known[0].name).split()

    def is_own(statement: Statement) -> bool:
        order = statement.scope.order
        return order is not None and order.unit == "1" and order.high is None and f"{order.low:f}" in name

    return [replace(s, scope=s.scope.without("order")) if is_own(s) else s for s in said]


def _without(
    statement: Statement, told: dict[tuple[str, str], set[str]], else_told: dict[tuple[str, str], set[str]]
) -> Statement:
    """A statement without the groups that its document tells by nothing but the name."""
    place = statement.channel, statement.document
    left = statement.scope.audiences - (told.get(place, set()) - else_told.get(place, set()))
    if left == statement.scope.audiences:
        return statement
    return replace(statement, scope=replace(statement.scope, audiences=left))
