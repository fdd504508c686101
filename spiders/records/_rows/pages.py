"""The pages of a JSON API, one after the other, from one host only."""

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin, urlsplit

import httpx
import jmespath

from audit.errors import GapError, RecordError
from audit.evidence.redact import redact_text
from spiders.apis.paging import Paging, body_at, first_address, next_address, next_position
from spiders.crawl.client import ask, guarded_client
from spiders.crawl.guard import guard_of
from spiders.crawl.refusals import complaint, complaint_of
from spiders.records._rows.tree import parse_json

PAGES = "einklang.pages"  # under this name the answers lie together in one text
_LARGEST = 64 * 1024 * 1024
_TRIES = 3
_LONGEST_WAIT = 60.0
_AGAIN = frozenset({429, 502, 503, 504})


@dataclass(frozen=True, slots=True)
class Question:
    """What an API is asked.

    Attributes:
        url: Address of the first answer.
        method: ``GET`` or ``POST``.
        headers: Header fields, the secret ones included.
        body: JSON body for ``POST``.
        paging: How the answers follow each other.
        rows: Where the rows lie in an answer.
        seconds: After how long one answer is given up.
        most: Most answers.
    """

    url: str
    method: str = "GET"
    headers: Mapping[str, str] = field(default_factory=dict)
    body: Any = None
    paging: Paging = field(default_factory=Paging)
    rows: tuple[str, ...] = ()
    seconds: float = 30.0
    most: int = 500

    @property
    def where(self) -> str:
        """The address for messages, without its parameters, which may be secret."""
        return self.url.partition("?")[0]

    @property
    def in_body(self) -> bool:
        """Whether the position stands in the body."""
        return self.method == "POST" and self.paging.place == "body"


@dataclass(frozen=True, slots=True)
class _Step:
    """One request of a question: its address, and the position where the body holds it."""

    url: str
    at: str = ""


def fetch_pages(question: Question) -> list[Any]:
    """All answers, parsed.

    Raises:
        RecordError: If one of them is not got, or if there are more than ``most``.
    """
    where = question.where
    answers: list[Any] = []
    asked: set[_Step] = set()
    step: _Step | None = _first(question)
    with guarded_client(guard_of([question.url]), seconds=question.seconds, headers=question.headers) as client:
        # Some APIs give the last page for ever.
        while step is not None and step not in asked:
            if len(answers) >= question.most:
                what = f"there are more than {question.most} pages"
                raise RecordError(what, where=where, mend="Raise `pages:`, or narrow the request")
            asked.add(step)
            response = _get(client, question, step)
            answers.append(_without_error(parse_json(response.text, where), question))
            step = _next(question, step, answers[-1], response)
            _stay(question, step)
    return answers


def _first(question: Question) -> _Step:
    address = first_address(question.paging, question.url)
    return _Step(address, question.paging.start if question.in_body else "")


def _next(question: Question, step: _Step, answer: Any, response: httpx.Response) -> _Step | None:  # noqa: ANN401  (any JSON)
    count = _count(answer, question.rows)
    if question.in_body:
        at = next_position(question.paging, step.at, answer, count)
        return _Step(step.url, at) if at else None
    link = response.links.get("next", {}).get("url", "")
    address = next_address(question.paging, step.url, answer, count, urljoin(step.url, link) if link else "")
    return _Step(address) if address else None


def _count(answer: Any, rows: tuple[str, ...]) -> int:  # noqa: ANN401  (any JSON)
    """How many rows an answer has."""
    if isinstance(answer, list):
        return len(answer)
    if not isinstance(answer, Mapping):
        return 0
    found = [jmespath.search(path, answer) for path in rows] or list(answer.values())
    return max((len(value) for value in found if isinstance(value, list)), default=0)


def _stay(question: Question, step: _Step | None) -> None:
    if step is not None and urlsplit(step.url)[:2] != urlsplit(question.url)[:2]:
        what = f"the next page lies on another host, {urlsplit(step.url).hostname}"
        raise RecordError(what, where=question.where, mend="Only the host of `url:` is asked")


def _get(client: httpx.Client, question: Question, step: _Step) -> httpx.Response:
    sent = {"json": _body(question, step)} if question.method == "POST" else {}
    for tried in range(1, _TRIES + 1):
        try:
            response = ask(client, question.method, step.url, seconds=question.seconds, most=_LARGEST, **sent)
        except httpx.HTTPError as error:
            what = f"the API could not be reached ({type(error).__name__})"
            mend = "Check the address, or try again later"
            raise RecordError(what, where=question.where, mend=mend) from None
        except GapError as gap:
            raise RecordError(f"the API could not be asked: {gap.what}", where=question.where, mend=gap.mend) from None
        if response.status_code not in _AGAIN or tried == _TRIES:
            return _checked(response, question)
        time.sleep(_wait(response, tried))
    raise AssertionError("unreachable")


def _body(question: Question, step: _Step) -> Any:  # noqa: ANN401  (any JSON)
    """What is sent: the body, with the position if that is where it stands."""
    is_plain = not question.in_body or not isinstance(question.body, Mapping)
    return question.body if is_plain else body_at(question.paging, question.body, step.at)


def _wait(response: httpx.Response, tried: int) -> float:
    given = response.headers.get("retry-after", "")
    return min(float(given), _LONGEST_WAIT) if given.isdigit() else 2.0**tried


def _checked(response: httpx.Response, question: Question) -> httpx.Response:
    status, where = response.status_code, question.where
    said = redact_text(complaint(response.content), _secrets(question))
    told = f": {said}" if said else ""
    if status in {401, 403}:
        what = f"the API refuses access ({status}){told}"
        raise RecordError(what, where=where, mend="Check `token:` or `headers:`")
    if response.is_redirect:
        host = urlsplit(response.headers.get("location", "")).hostname or "another address"
        raise RecordError(f"the API leads to {host} ({status})", where=where, mend="Name the final address in `url:`")
    if status != httpx.codes.OK:
        raise RecordError(f"the API answers {status}{told}", where=where, mend="Check `url:`, or try again later")
    if response.text.lstrip()[:1] not in {"{", "["}:
        kind = response.headers.get("content-type", "unknown").partition(";")[0]
        what = f"the API answers with {kind} and no JSON"
        raise RecordError(what, where=where, mend="A login page? Check the access")
    return response


def _without_error(answer: Any, question: Question) -> Any:  # noqa: ANN401  (any JSON)
    """An answer that is none of the errors that come with status 200."""
    said = redact_text(complaint_of(answer), _secrets(question))
    if said:
        what = f"the API answers with an error: {said}"
        raise RecordError(what, where=question.where, mend="Check what is asked for, and `token:` or `headers:`")
    return answer


def _secrets(question: Question) -> Iterator[str]:
    """What its header fields hold: some servers repeat the token that they do not know."""
    for value in question.headers.values():
        yield from (value, value.rpartition(" ")[2])
