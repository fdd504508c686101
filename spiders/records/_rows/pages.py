"""The pages of a JSON API, one after the other, from one host only."""

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import urljoin, urlsplit

import httpx
import jmespath

from audit.errors import GapError, RecordError
from spiders.crawl.client import ask, guarded_client
from spiders.crawl.guard import guard_of
from spiders.records._rows.tree import parse_json

PAGES = "einklang.pages"  # under this name the answers lie together in one text
_LARGEST = 64 * 1024 * 1024
_TRIES = 3
_LONGEST_WAIT = 60.0
_AGAIN = frozenset({429, 502, 503, 504})


@dataclass(frozen=True, slots=True)
class Paging:
    """How an API gives its rows page by page; the fields are those of the audit file's ``paging:``."""

    by: Literal["page", "offset", "cursor", "next", "link"]
    param: str = "page"
    start: int = 1
    size_param: str = ""
    size: int = 100
    path: str = ""


def fetch_pages(
    url: str,
    *,
    method: str,
    params: Mapping[str, str],
    headers: Mapping[str, str],
    body: Any,  # noqa: ANN401  (any JSON)
    paging: Paging | None,
    rows: tuple[str, ...],
    seconds: float,
    most: int,
) -> list[Any]:
    """All answers, parsed.

    Raises:
        RecordError: If one of them is not got, or if there are more than ``most``.
    """
    where = url.partition("?")[0]
    answers: list[Any] = []
    asked: set[str] = set()
    step: _Step | None = _first(url, params, paging)
    with guarded_client(guard_of([url]), seconds=seconds, headers=headers) as client:
        while step is not None:
            if len(answers) >= most:
                raise RecordError(
                    f"there are more than {most} pages", where=where, mend="Raise `pages:`, or narrow the request"
                )
            if _name(step) in asked:
                break  # some APIs give the last page for ever
            asked.add(_name(step))
            response = _get(client, method, step, body, where, seconds)
            answers.append(parse_json(response.text, where))
            step = _next(step, paging, answers[-1], response, rows)
            _stay(url, step, where)
    return answers


@dataclass(frozen=True, slots=True)
class _Step:
    url: str
    params: Mapping[str, str]
    number: int


def _name(step: _Step) -> str:
    return json.dumps([step.url, sorted(step.params.items())])


def _first(url: str, params: Mapping[str, str], paging: Paging | None) -> _Step:
    if paging is None:
        return _Step(url, params, 0)
    sized = {**params, **({paging.size_param: str(paging.size)} if paging.size_param else {})}
    if paging.by == "page":
        return _Step(url, {**sized, paging.param: str(paging.start)}, paging.start)
    return _Step(url, {**sized, paging.param: "0"} if paging.by == "offset" else sized, 0)


def _next(
    step: _Step,
    paging: Paging | None,
    answer: Any,  # noqa: ANN401  (any JSON)
    response: httpx.Response,
    rows: tuple[str, ...],
) -> _Step | None:
    if paging is None:
        return None
    if paging.by == "link":
        link = response.links.get("next", {}).get("url")
        return _Step(urljoin(step.url, link), {}, 0) if link else None
    if paging.by in {"next", "cursor"}:
        found = jmespath.search(paging.path or paging.by, answer)
        if not found:
            return None
        if paging.by == "next":
            return _Step(urljoin(step.url, str(found)), {}, 0)
        return _Step(step.url, {**step.params, paging.param: str(found)}, 0)
    count = _count(answer, rows)
    if not count:
        return None
    number = step.number + (1 if paging.by == "page" else count)
    return _Step(step.url, {**step.params, paging.param: str(number)}, number)


def _count(answer: Any, rows: tuple[str, ...]) -> int:  # noqa: ANN401  (any JSON)
    """How many rows an answer has."""
    if isinstance(answer, list):
        return len(answer)
    if not isinstance(answer, Mapping):
        return 0
    found = [jmespath.search(path, answer) for path in rows] or list(answer.values())
    return max((len(value) for value in found if isinstance(value, list)), default=0)


def _stay(url: str, step: _Step | None, where: str) -> None:
    if step is not None and urlsplit(step.url)[:2] != urlsplit(url)[:2]:
        what = f"the next page lies on another host, {urlsplit(step.url).hostname}"
        raise RecordError(what, where=where, mend="Only the host of `url:` is asked")


def _get(
    client: httpx.Client,
    method: str,
    step: _Step,
    body: Any,  # noqa: ANN401  (any JSON)
    where: str,
    seconds: float,
) -> httpx.Response:
    # Parameters that the address has already are kept: httpx would drop them for an empty mapping.
    params = httpx.URL(step.url).params.merge(dict(step.params))
    for tried in range(1, _TRIES + 1):
        try:
            sent = {"params": params, "json": body if method == "POST" else None}
            response = ask(client, method, step.url, seconds=seconds, most=_LARGEST, **sent)
        except httpx.HTTPError as error:
            what, mend = (
                f"the API could not be reached ({type(error).__name__})",
                "Check the address, or try again later",
            )
            raise RecordError(what, where=where, mend=mend) from None
        except GapError as gap:
            raise RecordError(f"the API could not be asked: {gap.what}", where=where, mend=gap.mend) from None
        if response.status_code not in _AGAIN or tried == _TRIES:
            return _checked(response, where)
        time.sleep(_wait(response, tried))
    raise AssertionError("unreachable")


def _wait(response: httpx.Response, tried: int) -> float:
    given = response.headers.get("retry-after", "")
    return min(float(given), _LONGEST_WAIT) if given.isdigit() else 2.0**tried


def _checked(response: httpx.Response, where: str) -> httpx.Response:
    status = response.status_code
    if status in {401, 403}:
        raise RecordError(f"the API refuses access ({status})", where=where, mend="Check `token:` or `headers:`")
    if response.is_redirect:
        host = urlsplit(response.headers.get("location", "")).hostname or "another address"
        raise RecordError(f"the API leads to {host} ({status})", where=where, mend="Name the final address in `url:`")
    if status != httpx.codes.OK:
        raise RecordError(f"the API answers {status}", where=where, mend="Check `url:`, or try again later")
    if response.text.lstrip()[:1] not in {"{", "["}:
        kind = response.headers.get("content-type", "unknown").partition(";")[0]
        raise RecordError(
            f"the API answers with {kind} and no JSON", where=where, mend="A login page? Check the access"
        )
    return response
