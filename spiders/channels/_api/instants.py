"""Instants of APIs, which are mostly in UTC, as local ones: a window in UTC is cut by the company's days."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

# Systems that must fill a field write the first or the last day that there is.
_YEARS = range(1990, 2100)
_MINUTE = timedelta(minutes=1)
_MILLISECONDS = 100_000_000_000  # as seconds this is the year 5138; APIs that count milliseconds are above it


def local(written: object, timezone: str) -> datetime | None:
    """The local instant, without zone and to the minute, that an API's field says; None if it says none.

    A text without a zone is local already. Numbers are seconds or milliseconds since 1970. Years that nobody means
    (1970, 9999) say nothing.

    >>> local("2026-11-19T23:00:00.000Z", "Europe/Zurich"), local("2026-06-01", "UTC"), local("soon", "UTC")
    (datetime.datetime(2026, 11, 20, 0, 0), datetime.datetime(2026, 6, 1, 0, 0), None)
    """
    at = _parsed(written)
    if at is None:
        return None
    try:
        at = at if at.tzinfo is None else at.astimezone(ZoneInfo(timezone)).replace(tzinfo=None)
    except OverflowError:
        return None
    return at.replace(second=0, microsecond=0) if at.year in _YEARS else None


def local_utc(written: object, timezone: str) -> datetime | None:
    """The same for a field that is in UTC without saying so, such as ``date_gmt``.

    >>> local_utc("2026-11-19T23:00:00", "Europe/Zurich")
    datetime.datetime(2026, 11, 20, 0, 0)
    """
    at = _parsed(written)
    return local((at if at.tzinfo else at.replace(tzinfo=UTC)).isoformat(), timezone) if at else None


def last_instant(end: str) -> datetime:
    """The last instant of a window's end in canonical form, to the minute.

    >>> last_instant("2026-11-29"), last_instant("2026-11-30T00:00")
    (datetime.datetime(2026, 11, 29, 23, 59), datetime.datetime(2026, 11, 29, 23, 59))
    """
    at = datetime.fromisoformat(end)
    if "T" not in end:
        return at + timedelta(days=1) - _MINUTE
    return at - _MINUTE if (at.hour, at.minute) == (0, 0) else at


def _parsed(written: object) -> datetime | None:
    if isinstance(written, bool) or not written:
        return None
    try:
        if isinstance(written, int):
            seconds = written / 1000 if written > _MILLISECONDS else written
            return datetime.fromtimestamp(seconds, tz=UTC)
        if isinstance(written, str):
            return _of_text(written.strip())
    except (ValueError, OverflowError, OSError):
        return None
    return None


def _of_text(written: str) -> datetime:
    if written.isdigit() and len(written) >= len("1700000000"):
        return datetime.fromtimestamp(int(written[:10]), tz=UTC)
    if len(written) == len("2026-11-20"):
        day = date.fromisoformat(written)
        return datetime(day.year, day.month, day.day)
    return datetime.fromisoformat(written)
