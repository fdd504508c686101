"""What a server means that does not give what it was asked for: its status, and what it says besides."""

import json
from collections.abc import Mapping
from decimal import Decimal
from http import HTTPStatus

_LONGEST = 200
_MEANINGS: Mapping[int, str] = {
    HTTPStatus.BAD_REQUEST: "does not understand the request (400)",
    HTTPStatus.UNAUTHORIZED: "asks for a login (401); set `token` or `headers` of the channel",
    HTTPStatus.FORBIDDEN: "refuses access (403); ask its owner to admit the user agent Einklang",
    HTTPStatus.NOT_FOUND: "is not there (404)",
    HTTPStatus.GONE: "is gone (410)",
    HTTPStatus.TOO_MANY_REQUESTS: "asks for more patience than a night has (429)",
    HTTPStatus.UNAVAILABLE_FOR_LEGAL_REASONS: "refuses access (451)",
}
_NO_SUCH_LIST = "is not there (404); look whether the channel's `url` and `type` are those of the system"


def refusal(status: int, body: bytes, *, is_list: bool = False) -> str:
    """What an answer that is no document means, with what the server says of it.

    Args:
        status: Of the answer.
        body: Of the answer, decoded.
        is_list: Whether a list of documents was asked for: that one is not there is a mistake in the audit file.

    >>> refusal(400, b'{"error": "InvalidRequest", "message": "Could not find repo"}')
    'does not understand the request (400): InvalidRequest: Could not find repo'
    >>> refusal(500, b"<h1>Oops</h1>")
    'did not answer with a document (500)'
    """
    plain = _MEANINGS.get(status, f"did not answer with a document ({status})")
    meaning = _NO_SUCH_LIST if is_list and status == HTTPStatus.NOT_FOUND else plain
    said = complaint(body)
    return f"{meaning}: {said}" if said else meaning


def complaint(body: bytes) -> str:
    """What an answer in JSON complains about, on one line; empty if it is no such answer."""
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        return ""
    said = complaint_of(value) or _first(value, ("message", "detail", "title"))
    return said[:_LONGEST].rstrip(". ")


def complaint_of(value: object) -> str:
    """The message of an answer that is an error in one of the usual forms; empty if it is none.

    >>> complaint_of({"error": {"code": "readapidenied", "info": "You need read permission"}})
    'You need read permission'
    >>> complaint_of({"code": "rest_no_route", "message": "No route", "data": {"status": 404}})
    'No route'
    >>> complaint_of({"errors": []})
    ''
    """
    if not isinstance(value, Mapping):
        return ""
    error = value.get("error") or value.get("errors")
    if isinstance(error, list):
        error = error[0] if error else None
    if isinstance(error, Mapping):
        return _first(error, ("message", "info", "detail", "title", "code", "type")) or "an error without a message"
    if error and not isinstance(error, bool):
        return ": ".join(filter(None, (_line(error), _first(value, ("message", "description")))))
    data = value.get("data")
    if "code" in value and "message" in value and (data is None or isinstance(data, Mapping)):
        return _first(value, ("message", "code"))
    return ""


def _first(value: object, names: tuple[str, ...]) -> str:
    """The first of some members that says something."""
    if not isinstance(value, Mapping):
        return ""
    return next((said for name in names if (said := _line(value.get(name)))), "")


def _line(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, (str, int, Decimal)):
        return ""
    return " ".join(str(value).split())
