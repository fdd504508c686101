"""Instants as machines write them, in the time of the document's place."""

import re
from datetime import datetime, tzinfo
from email.utils import parsedate_to_datetime

_ISO = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?\d\d(?:[.,]\d+)?)?)?\s*(Z|[+-]\d\d:?\d\d)?", re.IGNORECASE
)


def local_instant(text: str, zone: tzinfo) -> datetime | None:
    """The instant in the zone, without its offset; None if the text is none.

    >>> from zoneinfo import ZoneInfo
    >>> local_instant("2026-11-19T23:00:00Z", ZoneInfo("Europe/Zurich"))
    datetime.datetime(2026, 11, 20, 0, 0)
    >>> local_instant("Mon, 20 Apr 2026 09:00:00 +0200", ZoneInfo("Europe/Zurich"))
    datetime.datetime(2026, 4, 20, 9, 0)
    """
    found = _ISO.match(text.strip()[:60])
    return _from_iso(found, zone) if found else _from_mail(text.strip()[:60], zone)


def _from_iso(found: re.Match[str], zone: tzinfo) -> datetime | None:
    year, month, day, hour, minute, offset = found.groups()
    clock = f"{hour or '00'}:{minute or '00'}"
    shift = "+00:00" if offset in {"Z", "z"} else offset or ""
    try:
        at = datetime.fromisoformat(f"{year}-{month}-{day}T{clock}{shift}")
        return at.astimezone(zone).replace(tzinfo=None) if at.tzinfo is not None else at
    except (ValueError, OverflowError):
        return None


def _from_mail(text: str, zone: tzinfo) -> datetime | None:
    try:
        at = parsedate_to_datetime(text)
        at = at.astimezone(zone).replace(tzinfo=None) if at.tzinfo is not None else at
    except (ValueError, OverflowError, TypeError, IndexError):
        return None
    return at.replace(second=0, microsecond=0)
