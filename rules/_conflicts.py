"""Who is at odds with whom in a conflict; each kind has a rule of its own, so that no conflict is found twice."""

from collections.abc import Iterator
from enum import StrEnum

from audit.model.camps import Conflict
from audit.model.conflicts import conflicts
from audit.model.dossier import Dossier, Night


class Between(StrEnum):
    """Who is at odds."""

    RECORD = "a record and what channels say"
    RECORDS = "records alone"
    CHANNELS = "several channels"
    DOCUMENTS = "several documents of one channel"
    WORDS = "several places of one document"


def between(conflict: Conflict) -> Between:
    """Who is at odds in a conflict."""
    if conflict.has_record:
        return Between.RECORD if conflict.spoken else Between.RECORDS
    if conflict.is_within_document:
        return Between.WORDS
    return Between.CHANNELS if len(conflict.channels) > 1 else Between.DOCUMENTS


def conflicts_between(kind: Between, dossier: Dossier, night: Night) -> Iterator[Conflict]:
    """The conflicts of one kind, attribute by attribute."""
    for attribute in dossier.unsettled:
        yield from (found for found in conflicts(dossier, attribute, night) if between(found) is kind)
