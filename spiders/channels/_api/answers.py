"""Answers of APIs: JSON taken apart with care, and errors told from empty lists.

Many systems answer an error, a login form or a maintenance page with status 200. Whatever is not the answer that
was asked for is a gap, never an empty list: a list that is empty by mistake would look like offers withdrawn.
"""

import json
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from audit.errors import GapError
from audit.model.capture import Capture
from spiders.apis.values import inside, objects, pointer
from spiders.crawl.refusals import complaint, complaint_of

_PASSWORD = re.compile(rb"<input[^>]{0,300}type\s*=\s*[\"']?password", re.IGNORECASE)
_BAD_REQUEST, _REFUSED = 400, frozenset({401, 403})
_AUTH = re.compile(
    r"auth|token|login|logged|permission|denied|forbidden|credential|unauthori[sz]ed|invalid key|unknown .*key",
    re.IGNORECASE,
)
_LONGEST = 200


def is_json(capture: Capture) -> bool:
    """Whether a capture looks like JSON by its first character or its declared type."""
    return capture.body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in {b"{", b"["} or capture.media_type.endswith("json")


def answer(capture: Capture) -> Any:  # noqa: ANN401  (JSON has no narrower type)
    """The JSON value of an answer; fractions are ``Decimal``.

    Raises:
        GapError: ``E-LOGIN``, ``E-TYPE`` or ``E-PARSE`` if it is none; ``E-AUTH`` or ``E-HTTP`` if it is refused.
    """
    body = capture.body.removeprefix(b"\xef\xbb\xbf")
    if capture.status >= _BAD_REQUEST:
        raise _refused(capture)
    if _PASSWORD.search(body[:200_000]) and not is_json(capture):
        raise GapError(
            "the server answers with a login form",
            where=capture.address, reason="E-LOGIN", mend="Give the channel a token, or open the API to the audit",
        )  # fmt: skip
    try:
        return json.loads(body, parse_float=Decimal, parse_constant=_no_number)
    except (ValueError, RecursionError):
        raise _not_json(capture, body) from None


def rows(capture: Capture, *path: str) -> tuple[tuple[str, Mapping[str, Any]], ...]:
    """The objects of a list in an answer, each with its JSON pointer.

    Args:
        capture: The answer.
        path: Names that lead to the list; none: the answer is the list itself.

    Raises:
        GapError: If the answer is an error, or has no such list.
    """
    value = answer(capture)
    refuse_errors(value, capture.address)
    found = inside(value, *path)
    if not isinstance(found, list):
        name = ".".join(path) or "a list"
        raise GapError(
            f"the answer has no {name!r}",
            where=capture.address, reason="E-TYPE", mend="Look whether the address is that of the API",
        )  # fmt: skip
    return tuple(objects(found, pointer(*path)))


def listed(capture: Capture, *path: str) -> tuple[tuple[str, Mapping[str, Any]], ...]:
    """The same for following pages: nothing where the answer is not what was asked for; reading it says why."""
    try:
        return rows(capture, *path)
    except GapError:
        return ()


def peek(capture: Capture, *path: str | int) -> Any:  # noqa: ANN401  (JSON has no narrower type)
    """What stands at a path of an answer, for following pages; None where the answer cannot be read."""
    try:
        return inside(answer(capture), *path)
    except GapError:
        return None


def refuse_errors(value: object, address: str) -> None:
    """Raise if an answer is an error in one of the usual forms, whatever its status.

    Raises:
        GapError: ``E-AUTH`` if it is about access, else ``E-API``.
    """
    message = complaint_of(value)
    if message:
        raise _error(message, address)


def _no_number(name: str) -> Any:  # noqa: ANN401  (never returns)
    raise ValueError(f"{name} is no JSON")


def _refused(capture: Capture) -> GapError:
    message = complaint(capture.body)
    what = f"the server answers {capture.status}" + (f": {message}" if message else "")
    if capture.status in _REFUSED:
        return GapError(what, where=capture.address, reason="E-AUTH", mend="Check the token of the channel")
    return GapError(what, where=capture.address, reason="E-HTTP", mend="Look whether the address is that of the API")


def _not_json(capture: Capture, body: bytes) -> GapError:
    start = body.lstrip()[:1]
    if start in {b"{", b"["}:
        return GapError("the JSON is damaged or cut off", where=capture.address, reason="E-PARSE")
    what = "an HTML page" if start == b"<" else "nothing" if not start else "something else"
    return GapError(
        f"the server answers with {what} where JSON was expected",
        where=capture.address, reason="E-TYPE", mend="Look whether the address is that of the API and the API is open",
    )  # fmt: skip


def _error(message: str, address: str) -> GapError:
    message = message[:_LONGEST].rstrip(". ")
    if _AUTH.search(message):
        return GapError(
            f"the API refuses: {message}",
            where=address, reason="E-AUTH", mend="Check the token of the channel",
        )  # fmt: skip
    return GapError(f"the API answers with an error: {message}", where=address, reason="E-API")
