"""Instants of APIs, which are mostly in UTC, as local ones: a window in UTC is cut by the company's days."""

from datetime import datetime, timedelta, tzinfo

from audit.read.values.instants import local_instant

# Systems that must fill a field write the first or the last day that there is.
_YEARS = range(1990, 2100)
_MINUTE = timedelta(minutes=1)
_MILLISECONDS = 100_000_000_000  # as seconds this is the year 5138; APIs that count milliseconds are above it


def local(written: object, zone: tzinfo) -> datetime | None:
    """The local instant, without zone and to the minute, that an API's field says; None if it says none.

    A text without an offset is local already. Numbers are seconds or milliseconds since 1970. Years that nobody means
    (1970, 9999) say nothing.

    >>> from zoneinfo import ZoneInfo
    >>> local("2026-11-19T23:00:00.000Z", ZoneInfo("Europe/Zurich")), local("soon", ZoneInfo("Europe/Zurich"))
    (datetime.datetime(2026, 11, 20, 0, 0), None)
    >>> local(1780956900, ZoneInfo("Europe/Zurich"))
    datetime.datetime(2026, 6, 9, 0, 15)
    """
    if isinstance(written, int) and not isinstance(written, bool):
        at = _counted(written, zone)
    else:
        at = local_instant(written, zone) if isinstance(written, str) else None
    return at if at is not None and at.year in _YEARS else None


def local_utc(written: object, zone: tzinfo) -> datetime | None:
    """The same for a field that is in UTC without saying so, such as ``date_gmt``.

    >>> from zoneinfo import ZoneInfo
    >>> local_utc("2026-11-19T23:00:00", ZoneInfo("Europe/Zurich"))
    datetime.datetime(2026, 11, 20, 0, 0)
    """
    return local(f"{written}Z", zone) if isinstance(written, str) and written else None


def last_instant(end: str) -> datetime:
    """The last instant of a window's end in canonical form, to the minute.

    >>> last_instant("2026-11-29"), last_instant("2026-11-30T00:00")
    (datetime.datetime(2026, 11, 29, 23, 59), datetime.datetime(2026, 11, 29, 23, 59))
    """
    at = datetime.fromisoformat(end)
    if "T" not in end:
        return at + timedelta(days=1) - _MINUTE
    return at - _MINUTE if (at.hour, at.minute) == (0, 0) else at


def _counted(number: int, zone: tzinfo) -> datetime | None:
    try:
        at = datetime.fromtimestamp(number / 1000 if number > _MILLISECONDS else number, zone)
    except (ValueError, OverflowError, OSError):
        return None
    return at.replace(tzinfo=None, second=0, microsecond=0)
