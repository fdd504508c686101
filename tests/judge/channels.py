"""A consistent invented company whose channels are of every form, for planting one discrepancy and looking on.

Two offers are said in full: a tariff with a campaign on record, and goods without a record; all their sums add up.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from audit.judge.dossiers import lay_dossiers
from audit.judge.engine import judge
from audit.model.capture import Document, Form
from audit.model.channel import Channel, ChannelState
from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, Status
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Layer, Role, Statement, Subject
from tests.judge.company import CORE, NOW

TARIFF, GOODS = "Surf XL", "Röstkaffee 500 g"

# What everybody says, and another value that cannot be true beside it.
TARIFF_TERMS = {
    "price": ("40 CHF/P1M", "45 CHF/P1M"),
    "list_price": ("60 CHF/P1M", "65 CHF/P1M"),
    "price_after": ("60 CHF/P1M", "70 CHF/P1M"),
    "saving": ("240 CHF", "260 CHF"),
    "promo_duration": ("P12M", "P6M"),
    "contract_term": ("P24M", "P12M"),
    "notice_period": ("P60D", "P30D"),
    "setup_fee": ("49 CHF", "69 CHF"),
    "valid_from": ("2026-06-01", "2026-06-20"),
    "valid_through": ("2026-08-31", "2026-09-30"),
    "voucher_code": ("SURF20", "SURF25"),
}
GOODS_TERMS = {
    "price": ("8 CHF", "9 CHF"),
    "list_price": ("10 CHF", "12 CHF"),
    "discount": ("20%", "25%"),
    "lowest_price_30d": ("9 CHF", "8.50 CHF"),
    "unit_price": ("16 CHF/1 kg", "18 CHF/1 kg"),
    "availability": ("InStock", "SoldOut"),
    "delivery_time": ("P2BD..P3BD", "P6BD..P8BD"),
    "warranty": ("P36M", "P48M"),
    "return_period": ("P30D", "P60D"),
    "shipping_cost": ("4.95 CHF", "5.95 CHF"),
    "free_shipping_from": ("59 CHF", "49 CHF"),
    "max_quantity": ("3", "5"),
    "item_condition": ("New", "Refurbished"),
}


@dataclass(frozen=True)
class Shape:
    """How a channel speaks.

    Attributes:
        form: Of its documents.
        layer: In which it states its terms.
        published: For which instant it speaks; None: now.
    """

    form: Form = Form.PAGE
    layer: Layer = Layer.TEXT
    published: datetime | None = None


SHAPES: Mapping[str, Shape] = {
    "site": Shape(),
    "shop": Shape(layer=Layer.DATA),
    "merchant": Shape(Form.ROW, Layer.FIELD),
    "articles": Shape(Form.ARTICLE),
    "flyer": Shape(Form.PRINT),
    "social": Shape(Form.POST, published=datetime(2026, 6, 9, 10)),
    "newsletter": Shape(Form.MAIL, published=datetime(2026, 6, 2, 8)),
}
NOW_SHAPES = tuple(name for name, shape in SHAPES.items() if shape.published is None)


@dataclass(frozen=True)
class Company:
    """What is on record and in the channels.

    Attributes:
        records: Of the tariff.
        documents: One per channel and offer.
    """

    records: tuple[Record, ...]
    documents: tuple[Document, ...]

    def planted(self, channel: str, offer: str, attribute: str) -> "Company":
        """The same company, of which one channel says the other value of one attribute of one offer."""
        terms = TARIFF_TERMS if offer == TARIFF else GOODS_TERMS
        wrong = parse(f"{channel}: X {attribute} {terms[attribute][1]}").term

        def changed(document: Document) -> Document:
            if document.channel != channel or document.subjects[0].name != offer:
                return document
            said = (replace(s, term=wrong) if s.attribute == attribute else s for s in document.statements)
            return replace(document, statements=tuple(said))

        return replace(self, documents=tuple(changed(document) for document in self.documents))

    def without(self, channel: str) -> "Company":
        """The same company on a night on which nothing could be read of one channel."""
        return replace(self, documents=tuple(d for d in self.documents if d.channel != channel))


def company(more: Mapping[str, Shape] | None = None) -> Company:
    """The consistent company, with further channels if any are given."""
    shapes = {**SHAPES, **(more or {})}
    goods = {name: shape for name, shape in shapes.items() if shape.published is None}
    documents = [_document(name, shape, TARIFF, TARIFF_TERMS) for name, shape in shapes.items()]
    documents += [_document(name, shape, GOODS, GOODS_TERMS) for name, shape in goods.items()]
    cells = tuple(parse(f"plan: {TARIFF} {name} {values[0]} [record]") for name, values in TARIFF_TERMS.items())
    record = Record("plan", RecordKind.CAMPAIGN, 0, TARIFF, TARIFF, Subject(TARIFF), statements=cells)
    return Company((record,), tuple(documents))


def dossiers(of: Company, on: Night) -> list[Dossier]:
    """The dossiers of a company; every subject is linked to the offer of its name."""
    links = {(d.channel, d.key, subject): _offer(subject) for d in of.documents for subject in d.subjects}
    return list(lay_dossiers(of.records, of.documents, links, on.states))


def found(of: Company, on: Night | None = None) -> list[Finding]:
    """What all rules that are always on find in a company, hints left out."""
    tonight = on or night(of)
    return [f for f in judge(dossiers(of, tonight), tonight, CORE) if f.status is not Status.INCONCLUSIVE]


def night(of: Company, *changed: ChannelState) -> Night:
    """A night on which all channels of a company went well, but for the given ones."""
    names = dict.fromkeys(document.channel for document in of.documents)
    states = {name: ChannelState(Channel(name), 2, 2) for name in names}
    states |= {state.channel.name: state for state in changed}
    return Night(NOW, states, codes=frozenset({"SURF20"}), has_records=True)


def reworded(of: Company) -> Company:
    """The same said in other words, under other headings and at other places of the page."""

    def other(s: Statement) -> Statement:
        where = replace(s.where, quote=f"also {s.where.quote}", before="unter uns: ", path="html>body>div", start=7)
        return replace(s, where=where, subject=replace(s.subject, context=("Neu!",)))

    def changed(document: Document) -> Document:
        statements = tuple(other(s) for s in document.statements)
        return replace(document, title="Neu!", statements=statements, subjects=_subjects(statements))

    return replace(of, documents=tuple(changed(document) for document in of.documents))


def renamed(of: Company) -> Company:
    """The same under other addresses and names of files."""

    def changed(document: Document) -> Document:
        key = f"/neu{document.key}"
        statements = tuple(replace(s, document=key, address=key) for s in document.statements)
        return replace(document, key=key, address=key, statements=statements)

    return replace(of, documents=tuple(changed(document) for document in of.documents))


def _offer(subject: Subject) -> str:
    return TARIFF if subject.name == TARIFF else f"name:{subject.name}"


def _subjects(statements: Iterable[Statement]) -> tuple[Subject, ...]:
    return tuple(dict.fromkeys(s.subject for s in statements))


def _document(channel: str, shape: Shape, offer: str, terms: Mapping[str, tuple[str, str]]) -> Document:
    key = f"/{channel}/{offer}"
    subject = Subject(offer, Role.ROW if shape.form is Form.ROW else Role.MAIN)
    said = (parse(f"{channel}: {offer} {name} {values[0]}") for name, values in terms.items())
    statements = tuple(
        replace(
            s, document=key, address=key, subject=subject, offer="", published=shape.published,
            where=replace(s.where, layer=shape.layer),
        )
        for s in said
    )  # fmt: skip
    return Document(
        channel, key, key, "0" * 64, shape.form, published=shape.published, statements=statements,
        subjects=_subjects(statements),
    )  # fmt: skip
