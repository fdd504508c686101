"""From what was found to statements: with their place, and with what their document takes for granted."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from audit.model.attributes import ATTRIBUTES, Kind
from audit.model.scope import Scope
from audit.model.statement import Locator, Statement, Subject
from audit.plugins.channel import ReadContext
from audit.read.blocks.block import Block
from audit.read.found import Found, TextContext, Trace
from audit.read.structured.offerings import FieldContext, Said

_AROUND = 32
_QUOTE = 500
_TAKEN_OFF = frozenset({"cashback", "discount"})  # so much is given, whether the shop names its prices net or gross


@dataclass(frozen=True, slots=True)
class Origin:
    """The document that speaks.

    Attributes:
        channel: Name of the channel.
        address: As a person would open it.
        key: Of the document inside its channel.
        digest: Of the capture.
        published: Local instant for which it speaks; None: now.
        scope: What holds for all that it says, where it does not say otherwise.
    """

    channel: str
    address: str
    key: str
    digest: str
    published: datetime | None = None
    scope: Scope = field(default_factory=Scope)


def origin_of(context: ReadContext, address: str, key: str, digest: str, published: datetime | None = None) -> Origin:
    """The origin of a document of a channel, with the country, customers and tax basis of that channel."""
    scope = Scope(
        regions=frozenset(context.country.split(",")) if context.country else frozenset(),
        audiences=frozenset((context.audience,)) if context.audience else frozenset(),
        tax=context.tax,
    )
    return Origin(context.channel, address, key, digest, published, scope)


def zone_of(context: ReadContext) -> tzinfo:
    """The time zone of a channel; UTC if its name is unknown here."""
    try:
        return ZoneInfo(context.timezone)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def text_context(context: ReadContext, locale: str, published: datetime | None) -> TextContext:
    """What the term reader must know; a document with a day speaks of that day."""
    return TextContext(locale, context.currency, published.date() if published is not None else context.anchor)


def field_context(context: ReadContext, locale: str, address: str, published: datetime | None = None) -> FieldContext:
    """What readers of fields must know."""
    return FieldContext(text_context(context, locale, published), zone_of(context), address)


def from_found(found: Found, block: Block, subject: Subject, origin: Origin) -> Statement:
    """The statement of a term that was found in a block."""
    before = block.text[max(0, found.start - _AROUND) : found.start]
    after = block.text[found.end : found.end + _AROUND]
    where = Locator(
        origin.digest,
        block.path,
        found.start,
        found.end,
        block.text[found.start : found.end],
        before,
        after,
        block.layer,
    )
    return Statement(
        origin.channel, origin.address, origin.key, subject, found.term,
        _scoped(found.scope, found.term.attribute, origin), where, origin.published, trace=_trace(found.trace),
    )  # fmt: skip


def from_said(said: Said, subject: Subject, origin: Origin) -> Statement:
    """The statement of a term that a field says."""
    quote = said.quote[:_QUOTE]
    where = Locator(origin.digest, said.path, 0, len(quote), quote, layer=said.layer)
    scope = _scoped(said.scope, said.term.attribute, origin)
    return Statement(
        origin.channel, origin.address, origin.key, subject, said.term, scope, where, origin.published,
        trace=f"field {said.path.rsplit('/', 1)[-1]}",
    )  # fmt: skip


def unique(statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """Each thing said of one subject in one layer once, where it stands first."""
    kept: dict[tuple[object, ...], Statement] = {}
    for one in statements:
        kept.setdefault((one.term, one.scope, one.subject, one.where.layer), one)
    return tuple(kept.values())


def _scoped(scope: Scope, attribute: str, origin: Origin) -> Scope:
    taken = origin.scope
    if taken.is_everywhere:
        return scope
    money = Kind.MONEY in ATTRIBUTES[attribute].kinds and attribute not in _TAKEN_OFF
    return replace(
        scope,
        regions=scope.regions or taken.regions,
        audiences=scope.audiences or taken.audiences,
        tax=scope.tax or (taken.tax if money else ""),
    )


def _trace(trace: Trace) -> str:
    parts = (
        f"trigger '{trace.trigger}'" if trace.trigger else "",
        f"value '{trace.value}'" if trace.value else "",
        f"cost {trace.cost:.2f}" if trace.cost else "",
        f"runner-up {trace.runner_up}" if trace.runner_up else "",
    )
    return "; ".join(part for part in parts if part)
