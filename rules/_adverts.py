"""Documents that advertise an offer to the consumers of a country, for law rules about what is not said beside it."""

from collections.abc import Iterator
from datetime import date

from audit.model.capture import Form
from audit.model.dossier import Dossier, Mention, Night
from audit.model.finding import Side
from audit.model.speaking import hear, is_archived
from audit.model.statement import Layer, Role, Statement
from rules._law import countries_of, is_for_business, is_sold_to_businesses

Advert = tuple[Mention, tuple[Statement, ...]]

_PARTS = frozenset({Role.MAIN, Role.ROW, Role.SHOP})


def adverts_under(dossier: Dossier, night: Night, countries: frozenset[str], since: date) -> Iterator[Advert]:
    """Documents for consumers of some countries that were read completely and speak now, and what they say.

    A row of a feed has the fields that its form has, so that nothing follows from what it does not say.

    Args:
        dossier: Of the offer.
        night: The day and the channels.
        countries: Whose law it is.
        since: First day on which the law holds.
    """
    if night.today < since or is_sold_to_businesses(dossier):
        return
    for mention in dossier.mentions:
        speaks = mention.published is None or mention.published.date() == night.today
        hidden = night.channel(mention.channel).internal or is_archived(mention.address)
        if not (mention.complete and speaks) or hidden or mention.form is Form.ROW:
            continue
        here = dossier.documents.get((mention.channel, mention.document), ())
        said = tuple(s for s in here if s.where.layer is not Layer.HIDDEN)
        if said and countries_of(said[0], night) & countries and not any(is_for_business(s) for s in said):
            yield mention, said


def tells(statement: Statement, dossier: Dossier, night: Night) -> bool:
    """Whether a statement tells a reader something of the offer now, in a place of its own and not in passing."""
    in_place = statement.subject.role in _PARTS and statement.where.layer is Layer.TEXT
    return in_place and statement.term.bound is None and hear(statement, dossier, night) is not None


def silent(mention: Mention, attribute: str) -> Side:
    """The side of a document that does not say an attribute."""
    return Side(
        mention.channel,
        odd=True,
        attribute=attribute,
        address=mention.address,
        document=mention.document,
        published=mention.published,
    )


__all__ = ["Advert", "adverts_under", "silent", "tells"]
