"""Texts that begin with the name of an offer and a colon: they speak of it, whatever they name besides."""

from audit.link.agreement import Agreement
from audit.link.headings import Headings
from audit.link.link import Link
from audit.link.names import KnownNames
from audit.link.titles import title_with_terms
from audit.model.capture import Document
from audit.model.statement import Role, Subject

BEGINS_SO = "its text begins with the name"
_COMPLETED = 0.9


def led(
    document: Document, subject: Subject, words: str, headings: Headings, names: KnownNames, plans: Agreement
) -> Link | None:
    """What begins with the whole name of an offer and a colon speaks of it, whatever heading stands above.

    Args:
        document: The text.
        subject: Of which it speaks.
        words: What that is called.
        headings: What words in front of others mean.
        names: Of all offers on record.
        plans: What the campaigns among them promise.
    """
    lead = subject.lead or (words.partition(": ")[0] if ": " in words else "")
    lead = lead or title_with_terms(document, subject, names, plans)
    offer = headings.led(lead, words)
    return Link((offer,), 0.95, (BEGINS_SO,)) if offer else None


def led_by_short_name(
    document: Document, subject: Subject, words: str, names: KnownNames, campaigns: frozenset[str]
) -> Link | None:
    """What begins with the short name of a campaign, whose other words stand above it, speaks of the campaign.

    "Taster weeks: the first lesson is free" on the page of the riding school is said of the "Taster weeks riding
    school"; a thing that any record has a name for is what it is.

    Args:
        document: The text.
        subject: Of which it speaks by the way.
        words: What that is called.
        names: Of all offers on record.
        campaigns: Ids of those that are campaigns.
    """
    if not subject.lead or subject.role is not Role.MENTION:
        return None
    around = (*subject.context, document.title)
    if names.find(words, around, None):
        return None
    meant = [match.offer for match in names.find(subject.lead, around, None) if match.score >= _COMPLETED]
    if len(meant) != 1 or meant[0] not in campaigns:
        return None
    if any(names.is_completed(other, subject.lead, around) for other in sorted(campaigns) if other != meant[0]):
        return None
    return Link((meant[0],), 0.88, ("its text begins with its short name",))
