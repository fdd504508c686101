"""Of whom the statements of one document speak: the offers that they were linked to, or the shop."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from audit.judge.bound_by_name import bound_by_name
from audit.judge.codes import Codes
from audit.judge.common_terms import common_terms
from audit.judge.family import Family
from audit.judge.frames import Line, of_frame
from audit.judge.general_terms import general_terms, of_contract
from audit.judge.named_conditions import NamedConditions
from audit.judge.named_guarantees import named_guarantees
from audit.judge.payment_plans import of_plan
from audit.judge.posted_rights import is_right_of_shop
from audit.judge.priced_by_name import priced_by_name
from audit.judge.rated_by_name import rated_by_name
from audit.judge.shop_wide import of_shop
from audit.judge.told_by_name import CalledNames, told_by_name
from audit.judge.told_of_all import told_of_all
from audit.model.capture import Document
from audit.model.finding import SHOP
from audit.model.statement import Role, Statement, Subject, Term

Links = Mapping[tuple[str, str, Subject], str]
"""Channel, key of the document and subject, with the id of the offer that the subject was linked to."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known before a document is sorted in.

    Attributes:
        links: Subjects and the offers that they were linked to.
        family: What is on record.
        codes: Whose voucher codes they are.
        frames: Lines that stand on page after page.
        named: Conditions that are on record by their own name.
        called: What the offers on record are called.
        menus: Lines of menus, by channel, where a record says for whom an offer is that channels must name.
    """

    links: Links
    family: Family
    codes: Codes
    frames: frozenset[Line]
    named: NamedConditions
    called: CalledNames
    menus: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def linked(self, document: Document, subject: Subject) -> str:
        """The id of the offer that a subject was linked to; empty if there is none."""
        return self.links.get((document.channel, document.key, subject), "")


@dataclass(frozen=True, slots=True)
class Owned:
    """A statement with its owner.

    Attributes:
        said: As the document has it.
        counted: As it counts: conditions of the shop without the offer beside which they stand.
        offer: Id of the offer that it speaks of; empty if of none.
    """

    said: Statement
    counted: Statement
    offer: str


def owned(document: Document, known: Known) -> Iterator[Owned]:
    """The statements of a document with their owners, in order; what is said of several offers once for each."""
    linked = {s.subject: known.linked(document, s.subject) for s in document.statements}
    rights = _terms_by_offer(document, linked)
    told = known.codes.told(document.statements)
    priced = frozenset(s.subject for s in document.statements if s.attribute == "price")
    offers = {subject: known.linked(document, subject) for subject in document.subjects}
    stated: dict[str, set[Term]] = {}
    for said in document.statements:
        stated.setdefault(said.attribute, set()).add(said.term)
    general = general_terms(document, offers, known.family.by_key, known.family.stated)
    guaranteed = named_guarantees(document.statements, linked, known.family.by_key, priced)
    of = {s: s.offer or linked[s.subject] for s in document.statements}
    common = {
        **told_of_all(document, of, known.called),
        **priced_by_name(document, of, known.called),
        **rated_by_name(document, of, known.called),
        **bound_by_name(document, of, known.called),
        **told_by_name(document, of, known.called),
        **common_terms(document, offers, known.family.by_key),
    }
    for said in document.statements:
        if said in common:
            counted = replace(said, subject=replace(said.subject, role=Role.ROW))
            yield from (Owned(said, counted, offer) for offer in common[said])
            continue
        offer = said.offer or linked[said.subject]
        if offer not in known.family.by_key and (meant := known.named.offer_of(said)):
            yield Owned(said, replace(said, subject=replace(said.subject, role=Role.ROW)), meant)
            continue
        if known.named.plan and offer not in known.family.by_key and said.subject not in priced:
            plain = of_plan(said) if len(stated[said.attribute]) == 1 else None
            if plain is not None:
                yield Owned(said, replace(plain, subject=replace(said.subject, role=Role.ROW)), known.named.plan)
                continue
        if said in guaranteed:
            yield Owned(said, guaranteed[said], SHOP.id)
            continue
        several = len(stated[said.attribute]) > 1
        shop_wide = of_shop(said, known.family.by_key, offer, priced, several=several) if offer else None
        shop_wide = shop_wide or of_frame(said, known.frames, (*known.family.terms(offer), *rights.get(offer, ())))
        recorded = offer in known.family.by_key
        if said.attribute not in _recorded(offer, known) and is_right_of_shop(
            said, document, offers.values(), recorded=recorded
        ):
            shop_wide = said
        if said.attribute in general and offer and not recorded:
            shop_wide = shop_wide or of_contract(said)
        yield Owned(said, shop_wide or said, SHOP.id if shop_wide else known.codes.offer_of(said, offer, told))


def _recorded(offer: str, known: Known) -> frozenset[str]:
    """The attributes that records state of an offer itself."""
    return frozenset(s.attribute for record in known.family.by_key.get(offer, ()) for s in record.statements)


def _terms_by_offer(document: Document, linked: Mapping[Subject, str]) -> Mapping[str, list[Term]]:
    found: dict[str, list[Term]] = {}
    for said in document.statements:
        found.setdefault(linked[said.subject], []).append(said.term)
    return found
