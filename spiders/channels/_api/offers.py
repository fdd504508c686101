"""Products of APIs as documents: each with what its fields say, and with its description read as text."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from audit.model.capture import Capture, Document, Form, Link, Problem
from audit.model.scope import Scope
from audit.model.statement import Layer, Role, Subject, Term
from audit.plugins.channel import ReadContext
from audit.read.pages.statements import from_said, origin_of
from audit.read.structured.offerings import Said as FieldSaid
from audit.read.structured.offerings import identifiers
from audit.read.values.numbers import cents
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
        problems: What could not be read of it.
        published: Local instant for which it speaks; None: now.
    """

    id: str
    address: str
    subject: Subject
    said: tuple[Said, ...] = ()
    texts: tuple[Text, ...] = ()
    problems: tuple[Problem, ...] = ()
    published: datetime | None = None


def document_of(item: Item, capture: Capture, context: ReadContext) -> Document:
    """The document that an item of an answer is."""
    key = f"{item.address}#{item.id}"
    origin = origin_of(context, item.address, key, capture.digest, item.published)
    read = read_texts(item.texts, context, origin, item.subject, is_offer=True)
    told = (from_said(_field_said(said), said.subject, origin) for said in item.said)
    statements = (*told, *read.statements)
    return Document(
        channel=context.channel,
        address=item.address,
        key=key,
        digest=capture.digest,
        form=Form.ROW,
        published=item.published,
        title=item.subject.name,
        language=read.language,
        statements=statements,
        subjects=tuple(dict.fromkeys((item.subject, *(statement.subject for statement in statements)))),
        links=(Link(item.address, item.subject.name), *read.links) if item.address.startswith("http") else read.links,
        problems=item.problems,
        text="\n".join(filter(None, (item.subject.name, read.text))),
    )


def _field_said(said: Said) -> FieldSaid:
    """What a field says, as the reader of structured data hands it on."""
    return FieldSaid(said.term, said.place, said.quote, said.scope, Layer.FIELD)


def subject_of(name: str, context: ReadContext, ids: Mapping[str, str], **parts: Any) -> Subject:  # noqa: ANN401  (fields of Subject)
    """A subject that is a row of a list; identifiers that are empty or impossible are left out."""
    return Subject(name, Role.ROW, ids=identifiers(**ids), language=context.locale[:2], **parts)


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


def apart(documents: Iterable[Document]) -> Iterator[Document]:
    """The documents, each with a key of its own: what is listed twice is two statements, of which none is lost."""
    seen: Counter[str] = Counter()
    for document in documents:
        seen[document.key] += 1
        if seen[document.key] == 1:
            yield document
            continue
        key = f"{document.key} ({seen[document.key]})"
        yield replace(document, key=key, statements=tuple(replace(said, document=key) for said in document.statements))


def damaged(capture: Capture, context: ReadContext, place: str, what: str) -> Document:
    """The document of an entry that cannot be read: its offers are not observed, those of the others are."""
    problem = Problem("E-PARSE", f"The entry at {place} {what}.")
    key = f"{capture.address}#{place}"
    return Document(context.channel, capture.address, key, capture.digest, form=Form.ROW, problems=(problem,))


def spoken(values: Iterable[Said | None]) -> tuple[Said, ...]:
    """What was said, without the gaps."""
    return tuple(said for said in values if said is not None)
