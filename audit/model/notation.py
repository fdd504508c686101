"""A statement as one line of text, both ways; used by tests, logs, golden files and the command line.

    shop: Surf XL price 49.90 CHF/P1M [2026-06-01..2026-06-30; audience=NewCustomers; region=CH]

Behind the channel stands the offer, then attribute and value; ``..`` behind the value is the bound
``min``, before it ``max``. In brackets: days or instants, then the other dimensions of the scope, then
``published=``, ``layer=``, ``in=`` (key of the document) and ``record`` where they are not the usual ones.
"""

import re
from datetime import datetime, timedelta
from decimal import Decimal

from audit.model.attributes import ATTRIBUTES
from audit.model.scope import Scope
from audit.model.statement import Layer, Locator, Role, Statement, Subject, Term
from audit.model.values import Range

_LINE = re.compile(
    r"(?P<channel>[^:\s]+): (?P<offer>.+?) (?P<attribute>"
    + "|".join(sorted(ATTRIBUTES, key=len, reverse=True))
    + r") (?P<value>[^\[]+?)(?: \[(?P<scope>[^\]]*)\])?"
)
_DAY = timedelta(days=1) - timedelta(minutes=1)


def parse(line: str) -> Statement:
    """The statement that a line of notation says; its quote is the value as written.

    Raises:
        ValueError: If the line is not in the notation.

    >>> format_statement(parse("shop: Surf XL price 19.90.. CHF/P1M [..2026-06-30; region=CH]"))
    'shop: Surf XL price 19.90.. CHF/P1M [..2026-06-30; region=CH]'
    """
    found = _LINE.fullmatch(line.strip())
    if not found:
        raise ValueError(f"{line!r} is not in the notation 'channel: offer attribute value [scope]'")
    text, bound = _unbound(found["value"].strip(), found["attribute"])
    scope, rest = _parse_scope(found["scope"] or "")
    channel, offer = found["channel"], found["offer"]
    document = rest.get("in", "")
    layer = Layer.RECORD if "record" in rest else Layer(rest.get("layer", "text"))
    return Statement(
        channel=channel,
        address=document or f"https://{channel}.example/",
        document=document or channel,
        subject=Subject(offer, Role(rest.get("role", "main"))),
        term=Term(found["attribute"], text, bound),
        scope=scope,
        where=Locator("0" * 64, "", 0, len(text), rest.get("quote", text), layer=layer),
        published=_instant(rest["published"], end=False) if "published" in rest else None,
        offer=offer,
    )


def format_statement(statement: Statement) -> str:
    """One line that says the statement."""
    term = statement.term
    value = _bind(term)
    scope = format_scope(statement.scope)
    rest = []
    if statement.published is not None:
        rest.append(f"published={_show(statement.published, end=False)}")
    if statement.where.layer is Layer.RECORD:
        rest.append("record")
    elif statement.where.layer is not Layer.TEXT:
        rest.append(f"layer={statement.where.layer}")
    if statement.subject.role is not Role.MAIN:
        rest.append(f"role={statement.subject.role}")
    if statement.document != statement.channel:
        rest.append(f"in={statement.document}")
    if statement.where.quote != term.value:
        rest.append(f"quote={statement.where.quote}")
    inside = "; ".join(part for part in (scope, *rest) if part)
    head = f"{statement.channel}: {statement.offer or statement.subject.name} {term.attribute} {value}"
    return f"{head} [{inside}]" if inside else head


def format_scope(scope: Scope) -> str:
    """The scope as it stands between the brackets; empty if it is everywhere."""
    parts = []
    if scope.first is not None or scope.last is not None:
        parts.append(f"{_show(scope.first, end=False)}..{_show(scope.last, end=True)}")
    parts += [f"audience={','.join(sorted(scope.audiences))}"] if scope.audiences else []
    parts += [f"region={','.join(sorted(scope.regions))}"] if scope.regions else []
    parts += [f"order={_show_range(scope.order)}"] if scope.order is not None else []
    parts += [
        f"{name}={getattr(scope, name)}" for name in ("variant", "voucher", "mode", "tax") if getattr(scope, name)
    ]
    return "; ".join(parts)


def _unbound(text: str, attribute: str) -> tuple[str, str | None]:
    amount, space, unit = text.partition(" ")
    if attribute == "delivery_time" or text.startswith("P"):
        return text, None
    if amount.startswith(".."):
        return f"{amount[2:]}{space}{unit}", "max"
    if amount.endswith(".."):
        return f"{amount[:-2]}{space}{unit}", "min"
    return text, None


def _bind(term: Term) -> str:
    amount, space, unit = term.value.partition(" ")
    if term.bound == "min":
        amount += ".."
    elif term.bound == "max":
        amount = ".." + amount
    return amount + space + unit


def _parse_scope(text: str) -> tuple[Scope, dict[str, str]]:
    values: dict[str, object] = {}
    rest: dict[str, str] = {}
    for part in filter(None, (p.strip() for p in text.split(";"))):
        name, equals, value = part.partition("=")
        if not equals and ".." in part:
            first, _, last = part.partition("..")
            values["first"] = _instant(first, end=False) if first else None
            values["last"] = _instant(last, end=True) if last else None
        elif name == "audience":
            values["audiences"] = frozenset(value.split(","))
        elif name == "region":
            values["regions"] = frozenset(value.split(","))
        elif name == "order":
            values["order"] = _parse_range(value)
        elif name in {"variant", "voucher", "mode", "tax"}:
            values[name] = value
        elif name in {"published", "layer", "role", "in", "quote", "record"}:
            rest[name] = value
        else:
            raise ValueError(f"{part!r} is no part of a scope")
    return Scope(**values), rest  # type: ignore[arg-type]  # each value was made for its field above


def _instant(text: str, *, end: bool) -> datetime:
    at = datetime.fromisoformat(text)
    return at + _DAY if end and "T" not in text else at


def _show(at: datetime | None, *, end: bool) -> str:
    if at is None:
        return ""
    whole_day = at.time() == (datetime.min + _DAY).time() if end else (at.hour, at.minute) == (0, 0)
    return at.date().isoformat() if whole_day else at.isoformat(timespec="minutes")


def _parse_range(text: str) -> Range:
    numbers, _, unit = text.partition(" ")
    low, _, high = numbers.partition("..")
    return Range(Decimal(low) if low else None, Decimal(high) if high else None, unit or "1")


def _show_range(order: Range) -> str:
    low = "" if order.low is None else f"{order.low:f}"
    high = "" if order.high is None else f"{order.high:f}"
    return f"{low}..{high} {order.unit}"
