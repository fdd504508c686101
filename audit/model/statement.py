"""What a channel says: terms, the words that prove them, the subject that they speak of."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import total_ordering

from audit.model.scope import Scope
from audit.model.values import Value, value_of


@total_ordering
@dataclass(frozen=True, slots=True)
class Term:
    """One thing said about an offer: attribute, value in canonical form, and bound.

    Attributes:
        attribute: A name of ``audit.model.attributes.ATTRIBUTES``.
        value: Canonical text, such as ``39.90 CHF/P1M``.
        bound: ``min``, ``max``, or None where the value is exact.

    Raises:
        ValueError: On construction, if attribute, value and bound do not fit together.
    """

    attribute: str
    value: str
    bound: str | None = None

    def __post_init__(self) -> None:
        value_of(self.attribute, self.value, self.bound)

    @property
    def values(self) -> Value:
        """The set of values that would make the term true."""
        return value_of(self.attribute, self.value, self.bound)

    @property
    def order(self) -> tuple[str, str, str]:
        """A key that sorts terms; a missing bound comes first."""
        return self.attribute, self.value, self.bound or ""

    def __lt__(self, other: object) -> bool:
        return self.order < other.order if isinstance(other, Term) else NotImplemented

    def __str__(self) -> str:
        return f"{self.attribute} {self.value}{_BOUND[self.bound]}"


_BOUND = {None: "", "min": " or more", "max": " or less"}


class Layer(StrEnum):
    """In which layer of a document the words stand."""

    TEXT = "text"  # what a visitor reads
    META = "meta"  # title, meta description, Open Graph
    DATA = "data"  # JSON-LD, microdata, RDFa, state embedded in scripts
    FIELD = "field"  # a field of a feed, an API answer or a table
    ALT = "alt"  # alternative text of a picture
    HIDDEN = "hidden"  # in the source, but not shown
    RECORD = "record"  # a cell of a campaign plan or a CRM


@dataclass(frozen=True, slots=True, order=True)
class Locator:
    """Where a statement stands, and the words that stand there.

    Attributes:
        digest: SHA-256 of the archived body, in hexadecimal.
        path: nth-child path in the HTML5 tree (``html>body>main>p:nth-child(3)``), a JSON pointer, ``row 14
            column price``, a MIME part, or a PDF page and box; empty for a plain text.
        start: First character in the normalised text of the block at ``path``.
        end: One behind the last.
        quote: The shortest words that carry the value and still make sense.
        before: Up to 32 characters before the quote.
        after: Up to 32 characters behind it.
        layer: In which layer the words stand.
    """

    digest: str
    path: str
    start: int
    end: int
    quote: str
    before: str = ""
    after: str = ""
    layer: Layer = Layer.TEXT


class Role(StrEnum):
    """The part that a subject plays in its document."""

    MAIN = "main"  # the document is about it
    ROW = "row"  # a row of a feed, list or table
    TILE = "tile"  # a teaser, card or cross-selling tile that leads elsewhere
    MENTION = "mention"  # named in passing, in running text
    SHOP = "shop"  # the conditions of the whole shop


@dataclass(frozen=True, slots=True, order=True)
class Subject:
    """The words and identifiers by which a document names an offer.

    Attributes:
        name: As the document writes it, without article and price; may be empty for the whole shop.
        role: The part that it plays in its document.
        brand: As stated.
        variant: Words that tell the variant, as stated ("128 GB, schwarz").
        ids: Pairs of kind and value: ``gtin``, ``sku``, ``mpn``, ``key`` (the record's own key), ``code`` (a
            voucher code), ``group`` (the family's identifier), sorted.
        link: Landing address, absolute, without tracking parameters; empty if there is none.
        language: ISO 639 code.
        context: Title and headings above it, outermost first.
        family: Whether it names several variants at once.
        lead: The words before a colon that its text begins with, if they may name an offer ("Spring sale: ...").
    """

    name: str
    role: Role = Role.MAIN
    brand: str = ""
    variant: str = ""
    ids: tuple[tuple[str, str], ...] = ()
    link: str = ""
    language: str = ""
    context: tuple[str, ...] = ()
    family: bool = False
    lead: str = ""

    def id(self, kind: str) -> str:
        """The first identifier of a kind, or an empty string."""
        return next((value for k, value in self.ids if k == kind), "")


@dataclass(frozen=True, slots=True)
class Statement:
    """A term that one channel states about one offer, for a scope, with its place.

    Attributes:
        channel: Name of the channel, or of the record source.
        address: Of the document, as a person would open it.
        document: Key of the document inside its channel: the address, and for posts, rows and mails of one
            capture what tells them apart (``#row 14``).
        subject: What the words say it is about.
        term: What is said.
        scope: For what part of the world.
        where: The place and the words.
        published: Local instant for which a post or mail speaks; None: it speaks now.
        offer: Id of the offer that the subject was linked to; empty before linking or if none was found.
        trace: How it was read, for ``einklang read --why``: trigger, value, cost, runner-up.
    """

    channel: str
    address: str
    document: str
    subject: Subject
    term: Term
    scope: Scope
    where: Locator
    published: datetime | None = None
    offer: str = ""
    trace: str = field(default="", compare=False)

    @property
    def attribute(self) -> str:
        """The attribute of the term."""
        return self.term.attribute

    @property
    def order(self) -> tuple[str, ...]:
        """A key that sorts statements in the same way on every machine."""
        return (
            self.channel, self.document, self.term.attribute, self.term.value, self.term.bound or "",
            self.subject.name, self.subject.variant, self.where.path, f"{self.where.start:08}", self.where.quote,
            repr(sorted(self.scope.audiences)), repr(sorted(self.scope.regions)), str(self.scope.first),
            str(self.scope.last), self.scope.variant, self.scope.voucher, self.scope.mode, self.scope.tax,
        )  # fmt: skip
