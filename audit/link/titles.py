"""Titles and addresses of campaigns: which name goes before an address, and which none gets from it."""

from audit.link.agreement import Agreement, said_of
from audit.link.link import LANDING, Link
from audit.link.names import KnownNames
from audit.model.capture import Document
from audit.model.statement import Subject


def title_with_terms(document: Document, subject: Subject, names: KnownNames, plans: Agreement) -> str:
    """What stands over a text that names a part of its campaign too ("Lake & bike": "three nights in Rivaside, 255").

    It is the name of a campaign, and what the text states is planned for that; else empty.
    """
    offer = names.exact(subject.name) if subject.variant else ""
    return subject.name if offer and plans.meets(said_of(document, subject), offer) else ""


def leads_elsewhere(subject: Subject, link: Link, names: KnownNames) -> bool:
    """Whether a link only leads to what bears another name: a place, or the things that a campaign reduces."""
    is_landing = link.reasons[:1] == (LANDING,)
    return is_landing and not any(names.likeness(subject.name, offer).of_one for offer in link.offers)
