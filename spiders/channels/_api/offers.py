"""Products of APIs as documents: each with what its fields say, and with its description read as text."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from decimal import Decimal, InvalidOperation

from audit.model.attributes import ATTRIBUTES, Kind
from audit.model.capture import Capture, Document, Form, Link, Problem
from audit.model.scope import Scope
from audit.model.statement import Layer, Locator, Role, Statement, Subject, Term
from audit.plugins.channel import ReadContext
from audit.read.numbers import cents
from spiders.channels._api.texts import Text, read_texts

_DEAREST = Decimal(10) ** 9


@dataclass(frozen=True, slots=True)
class Said:
    """What one field of an answer says.

    Attributes:
        subject: The product or variant of which it says it.
        term: What it says.
        place: JSON pointer, or row and column.
        quote: The field as it is written.
        scope: For what it holds, as far as its neighbours say.
    """

    subject: Subject
    term: Term
    place: str
    quote: str
    scope: Scope = field(default_factory=Scope)


@dataclass(frozen=True, slots=True)
class Item:
    """One product of an answer, with its variants.

    Attributes:
        id: Unique in the channel.
        address: As a person would open it.
        subject: The product, for what its description says.
        said: What its fields say, its variants' included.
        texts: Its descriptions.
        subjects: Its variants, where not every one is spoken of.
        problems: What could not be read of it.
    """

    id: str
    address: str
    subject: Subject
    said: tuple[Said, ...] = ()
    texts: tuple[Text, ...] = ()
    subjects: tuple[Subject, ...] = ()
    problems: tuple[Problem, ...] = ()


def document_of(item: Item, capture: Capture, context: ReadContext) -> Document:
    """The document that an item of an answer is."""
    key = f"{item.address}#{item.id}"
    read = read_texts(item.texts, capture, context, item.subject)
    stated = (_statement(said, item.address, key, capture, context) for said in item.said)
    described = (replace(s, address=item.address, document=key) for s in read.statements)
    return Document(
        channel=context.channel,
        address=item.address,
        key=key,
        digest=capture.digest,
        form=Form.ROW,
        title=item.subject.name,
        language=context.locale[:2],
        statements=(*stated, *described),
        subjects=tuple(dict.fromkeys((item.subject, *item.subjects, *(said.subject for said in item.said)))),
        links=(Link(item.address, item.subject.name), *read.links) if item.address.startswith("http") else read.links,
        problems=item.problems,
        text=f"{item.subject.name} {read.text}".strip(),
    )


def subject_of(name: str, context: ReadContext, **parts: object) -> Subject:
    """A subject that is a row of a list; identifiers are given by kind as ``ids``, empty ones are left out."""
    ids = parts.pop("ids", {})
    known = tuple(sorted((kind, value) for kind, value in ids.items() if value)) if isinstance(ids, dict) else ()
    return Subject(name, Role.ROW, ids=known, language=context.locale[:2], **parts)  # type: ignore[arg-type]  # named as the fields


def scope_of(context: ReadContext, attribute: str) -> Scope:
    """The scope that the channel's settings give to everything that it says."""
    is_money = Kind.MONEY in ATTRIBUTES[attribute].kinds
    audiences = frozenset({context.audience}) if context.audience else frozenset[str]()
    return Scope(audiences=audiences, tax=context.tax if is_money else "")


def amount_of(written: object, digits: int = 0) -> Decimal | None:
    """The amount of a field that holds a plain number, in units or with ``digits`` decimals left out; None if none.

    >>> amount_of("49.90"), amount_of("1105", 2), amount_of(""), amount_of("on request")
    (Decimal('49.90'), Decimal('11.05'), None, None)
    """
    if isinstance(written, bool) or not isinstance(written, (str, int, Decimal)):
        return None
    try:
        amount = Decimal(str(written).strip())
    except InvalidOperation:
        return None
    if not amount.is_finite() or not 0 <= amount < _DEAREST:
        return None
    return amount.scaleb(-digits) if 0 <= digits <= 6 else None  # noqa: PLR2004  (no currency has more decimals)


def money(attribute: str, amount: Decimal, currency: str, per: str = "", bound: str | None = None) -> Term | None:
    """A term of money, or None where the currency is none.

    >>> money("price", Decimal("49.9"), "chf", "P1M")
    Term(attribute='price', value='49.90 CHF/P1M', bound=None)
    """
    code = currency.strip().upper()
    if len(code) != len("CHF") or not code.isascii() or not code.isalpha():
        return None
    try:
        return Term(attribute, f"{cents(amount)} {code}" + (f"/{per}" if per else ""), bound)
    except ValueError:
        return None


def damaged(capture: Capture, context: ReadContext, place: str, what: str) -> Document:
    """The document of an entry that cannot be read: its offers are not observed, those of the others are."""
    problem = Problem("E-PARSE", f"The entry at {place} {what}.")
    key = f"{capture.address}#{place}"
    return Document(context.channel, capture.address, key, capture.digest, form=Form.ROW, problems=(problem,))


def _statement(said: Said, address: str, key: str, capture: Capture, context: ReadContext) -> Statement:
    base = scope_of(context, said.term.attribute)
    scope = replace(said.scope, audiences=said.scope.audiences or base.audiences, tax=said.scope.tax or base.tax)
    where = Locator(capture.digest, said.place, 0, len(said.quote), said.quote, layer=Layer.FIELD)
    return Statement(context.channel, address, key, said.subject, said.term, scope, where)


def spoken(values: Iterable[Said | None]) -> tuple[Said, ...]:
    """What was said, without the gaps."""
    return tuple(said for said in values if said is not None)
