"""Wages: what an hour is paid where staff are wanted is no price."""

import re
from collections.abc import Sequence

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft

_WANTED = re.compile(
    r"\b(?:job ref|apply now|vacanc(?:y|ies)|careers|we're hiring|stellenanzeige|bewirb dich|jetzt bewerben"
    r"|offre d'emploi|postulez|offerta di lavoro|candidati ora|lavora con noi)\b"
)
_HOURLY = "/1 hour"


def without_wages(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of a whole document without amounts an hour, if it looks for staff.

    Args:
        drafts: Of a whole document.
        read: The blocks of the document, as read.
    """
    if not any(draft.value.endswith(_HOURLY) for draft in drafts):
        return list(drafts)
    if not any(one and _WANTED.search(one.parsed.source.folded) for one in read):
        return list(drafts)
    return [draft for draft in drafts if not draft.value.endswith(_HOURLY)]
