"""A consistent invented company whose channels are of every form, for planting one discrepancy and looking on.

Three offers are said in full: a tariff and a bicycle with campaigns on record, and goods without a record; together
they state every attribute, and all their sums add up.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache

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

TARIFF, BICYCLE, GOODS = "Surf XL", "E-Bike Mattis", "Röstkaffee 500 g"

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
BICYCLE_TERMS = {
    "price": ("1200 CHF", "1300 CHF"),
    "min_order_value": ("500 CHF", "300 CHF"),
    "renewal_term": ("P12M", "P1M"),
    "deposit": ("150 CHF", "200 CHF"),
    "interest_rate": ("3.9%", "4.9%"),
    "instalments": ("24", "20"),
    "down_payment": ("600 CHF", "500 CHF"),
    "trial_period": ("P30D", "P14D"),
    "cashback": ("100 CHF", "150 CHF"),
    "audience": ("NewCustomers", "ExistingCustomers"),
    "tax": ("Included", "Excluded"),
    "region": ("CH", "DE"),
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
TERMS: Mapping[str, Mapping[str, tuple[str, str]]] = {
    TARIFF: TARIFF_TERMS, BICYCLE: BICYCLE_TERMS, GOODS: GOODS_TERMS,
}  # fmt: skip
ON_RECORD = (TARIFF, BICYCLE)


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
    "poster": Shape(layer=Layer.ALT),
    "previews": Shape(layer=Layer.META),
    "social": Shape(Form.POST, published=datetime(2026, 6, 9, 10)),
    "newsletter": Shape(Form.MAIL, published=datetime(2026, 6, 2, 8)),
}
NOW_SHAPES = tuple(name for name, shape in SHAPES.items() if shape.published is None)


@dataclass(frozen=True)
class Company:
    """What is on record and in the channels.

    Attributes:
        records: One per offer on record.
        documents: One per channel and offer.
    """

    records: tuple[Record, ...]
    documents: tuple[Document, ...]

    def planted(self, channel: str, offer: str, attribute: str) -> "Company":
        """The same company, of which one channel says the other value of one attribute of one offer."""
        wrong = parse(f"{channel}: X {attribute} {TERMS[offer][attribute][1]}").term

        def changed(document: Document) -> Document:
            if document.channel != channel or document.subjects[0].name != offer:
                return document
            said = (
                replace(s, term=wrong, where=replace(s.where, quote=wrong.value)) if s.attribute == attribute else s
                for s in document.statements
            )
            return replace(document, statements=tuple(said))

        return replace(self, documents=tuple(changed(document) for document in self.documents))

    def without(self, channel: str) -> "Company":
        """The same company on a night on which nothing could be read of one channel."""
        return replace(self, documents=tuple(d for d in self.documents if d.channel != channel))

    def cut(self, channel: str) -> "Company":
        """The same company on a night on which one channel gave half of every document, cleanly."""

        def halved(document: Document) -> Document:
            half = document.statements[: len(document.statements) // 2]
            return replace(document, statements=half) if document.channel == channel else document

        return replace(self, documents=tuple(halved(document) for document in self.documents))


@cache
def company(agency: Shape | None = None) -> Company:
    """The consistent company; with a further channel, the agency's, if its shape is given."""
    shapes = SHAPES if agency is None else {**SHAPES, "agency": agency}
    documents = [
        _document(name, shape, offer, terms)
        for offer, terms in TERMS.items()
        for name, shape in shapes.items()
        # A post says nothing of what holds beyond its day, unless a record does.
        if shape.published is None or offer in ON_RECORD
    ]
    return Company(tuple(_record(offer) for offer in ON_RECORD), tuple(documents))


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
    return subject.name if subject.name in ON_RECORD else f"name:{subject.name}"


def _record(offer: str) -> Record:
    cells = tuple(parse(f"plan: {offer} {name} {values[0]} [record]") for name, values in TERMS[offer].items())
    return Record("plan", RecordKind.CAMPAIGN, 0, offer, offer, Subject(offer), statements=cells)


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
