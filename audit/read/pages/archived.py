"""Of which day a document speaks: its own, none if it speaks now, a past one if it belongs to an archive.

What lies under an archive path was true when it was published. Where such a document does not say when that was,
its address may; otherwise it is taken to be a year old, so that it never speaks of today.
"""

import re
from datetime import datetime

from audit.plugins.channel import ReadContext

_IN_ADDRESS = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)[-_/](?P<month>0[1-9]|1[0-2])(?:[-_/](?P<day>0[1-9]|[12]\d|3[01]))?(?!\d)"
)
_LAST_SURE_DAY = 28


def speaks_of(published: datetime | None, address: str, context: ReadContext) -> datetime | None:
    """The local instant of which a document speaks; None: it speaks now.

    Args:
        published: When it says that it was published; None if it does not.
        address: Of the document.
        context: Whether it belongs to an archive, and the day on which it was first seen.
    """
    if published is not None or not context.archive:
        return published
    named = _named(address)
    if named is not None and named.date() <= context.anchor:
        return named
    day = min(context.anchor.day, _LAST_SURE_DAY)
    return datetime(context.anchor.year - 1, context.anchor.month, day)


def _named(address: str) -> datetime | None:
    found = _IN_ADDRESS.search(address)
    if not found:
        return None
    try:
        return datetime(int(found["year"]), int(found["month"]), int(found["day"] or 1))
    except ValueError:  # 31 February
        return None
