"""How the answers of an API follow each other, as the audit file says it: for channels and records the same."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal
from urllib.parse import urljoin

from pydantic import Field, field_validator

from audit.plugins.channel import Strict
from spiders.apis.addresses import parameter, with_parameters
from spiders.apis.expressions import compiled, written


class Paging(Strict):
    """How the answers of an API follow each other.

    Attributes:
        kind: ``none``: there is one; ``page``: by number of the page; ``offset``: by number of entries passed over;
            ``cursor``: by a text of the answer before; ``next``: the answer holds the address of the next one;
            ``link``: the header field ``Link`` does.
        parameter: Of the address (of GraphQL's variables, or of the body, where names and positions of lists are
            joined by points: ``params.1``) that holds page, offset or cursor.
        place: Where the parameter goes: into the ``address``, or into the ``body`` of an API that is asked by one.
        first: Number of the first page; offsets begin with 0.
        size_parameter: Of the address, holds the number of entries per page; empty: it is not asked for.
        size: Number of entries per page.
        next: JMESPath of the cursor, or of the address of the next page.
        total: JMESPath of the number of all entries.
        total_pages: JMESPath of the number of all pages.
    """

    kind: Literal["none", "page", "offset", "cursor", "next", "link"] = "none"
    parameter: str = "page"
    place: Literal["address", "body"] = "address"
    first: Annotated[int, Field(ge=0)] = 1
    size_parameter: str = ""
    size: Annotated[int, Field(gt=0, le=10_000)] = 100
    next: str | None = None
    total: str | None = None
    total_pages: str | None = None

    @field_validator("next", "total", "total_pages")
    @classmethod
    def _is_expression(cls, expression: str | None) -> str | None:
        if expression is not None:
            compiled(expression)
        return expression

    @property
    def start(self) -> str:
        """The page or offset with which counting begins; empty where nothing is counted."""
        return {"page": str(self.first), "offset": "0"}.get(self.kind, "")


def first_address(paging: Paging, url: str) -> str:
    """The address of the first answer."""
    wanted: dict[str, object] = {paging.size_parameter: paging.size} if paging.size_parameter else {}
    if paging.start and paging.place == "address":
        wanted[paging.parameter] = paging.start
    return with_parameters(url, wanted) if wanted else url


def next_address(paging: Paging, address: str, value: object, count: int, link: str) -> str:
    """The address of the answer that follows, or empty if it was the last.

    Args:
        paging: How they follow.
        address: Of this answer.
        value: Its JSON.
        count: How many entries it has.
        link: What its header field ``Link`` calls the next one; empty if it has none.
    """
    if paging.kind == "link":
        return link
    if paging.kind == "next":
        following = written(paging.next or "next", value)
        return urljoin(address, following) if following else ""
    at = next_position(paging, parameter(address, paging.parameter), value, count)
    return with_parameters(address, {paging.parameter: at}) if at else ""


def next_position(paging: Paging, at: str, value: object, count: int) -> str:
    """The page, offset or cursor that follows ``at``, or empty if it was the last.

    Offsets grow by what came: a server that gives fewer entries than it was asked for would be read with holes.

    Args:
        paging: How the answers follow.
        at: The page, offset or cursor of this answer; empty for the first.
        value: Its JSON.
        count: How many entries it has.
    """
    if paging.kind == "cursor":
        cursor = written(paging.next or "cursor", value)
        return cursor if cursor != at else ""
    if paging.kind not in {"page", "offset"} or not count:
        return ""
    here = int(at) if at.isdecimal() else int(paging.start)
    following = here + (1 if paging.kind == "page" else count)
    return "" if _is_last(paging, following, value, count) else str(following)


def body_at(paging: Paging, body: Mapping[str, Any], at: str) -> dict[str, Any]:
    """A body, or the variables of a query, with the page, offset or cursor where the API looks for it.

    >>> body_at(Paging(kind="offset", parameter="options.skip"), {"options": {"take": 100}}, "200")
    {'options': {'take': 100, 'skip': 200}}
    >>> body_at(Paging(kind="offset", parameter="params.1"), {"params": [[], 0, 100]}, "100")
    {'params': [[], 100, 100]}
    """
    value = int(at) if paging.start and at.isdecimal() else at
    return {**body, **_placed(body, paging.parameter, value)} if at else dict(body)


def _placed(inner: object, path: str, value: object) -> Any:  # noqa: ANN401  (JSON has no narrower type)
    """A JSON value with another one at a path of names and positions; what is missing on the way is made."""
    if not path:
        return value
    step, _, rest = path.partition(".")
    if isinstance(inner, list) and step.isdecimal() and int(step) < len(inner):
        place = int(step)
        return [*inner[:place], _placed(inner[place], rest, value), *inner[place + 1 :]]
    members = inner if isinstance(inner, Mapping) else {}
    return {**members, step: _placed(members.get(step), rest, value)}


def _is_last(paging: Paging, following: int, value: object, count: int) -> bool:
    """Whether the answer says that there is none at the following page or offset."""
    pages, total = (written(path, value) if path else "" for path in (paging.total_pages, paging.total))
    passed = following - int(paging.start)
    if pages.isdecimal() and passed >= int(pages):
        return True
    if not total.isdecimal():
        return False
    return (passed if paging.kind == "offset" else _entries(passed, paging.size, count, int(total))) >= int(total)


def _entries(pages: int, size: int, count: int, total: int) -> int:
    """How many entries so many pages had, of which the last had ``count``.

    A server may give fewer per page than it is asked for: it surely does where there is a page at all behind those
    that would have held everything.

    >>> _entries(2, 100, 34, 134), _entries(1, 500, 100, 250), _entries(2, 500, 100, 250)
    (134, 100, 200)
    """
    before = (pages - 1) * size
    return pages * count if before >= total else before + count
