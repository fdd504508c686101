"""How the answers of an API follow each other, as the audit file says it."""

from typing import Annotated, Literal
from urllib.parse import urljoin

from pydantic import Field, field_validator

from audit.model.capture import Capture
from audit.plugins.channel import Strict
from spiders.channels._api.expressions import compiled, search, written
from spiders.channels._api.paging import link_next, parameter, with_parameters


class Paging(Strict):
    """How the answers of an API follow each other.

    Attributes:
        kind: ``none``: there is one; ``page``: by number of the page; ``offset``: by number of entries passed over;
            ``cursor``: by a text of the answer before; ``next``: the answer holds the address of the next one;
            ``link``: the header field ``Link`` does.
        parameter: Of the address (of GraphQL's variables, with points between) that holds page, offset or cursor.
        first: Number of the first page; offsets begin with 0.
        size_parameter: Of the address, holds the number of entries per page; empty: it is not asked for.
        size: Number of entries per page, as the API keeps it; offsets grow by it.
        next: JMESPath of the cursor, or of the address of the next page.
        total: JMESPath of the number of all entries.
        total_pages: JMESPath of the number of all pages.
    """

    kind: Literal["none", "page", "offset", "cursor", "next", "link"] = "none"
    parameter: str = "page"
    first: Annotated[int, Field(ge=0)] = 1
    size_parameter: str = ""
    size: Annotated[int, Field(gt=0)] = 100
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
    def start(self) -> int:
        """The number with which counting begins."""
        return self.first if self.kind == "page" else 0


def first_page(paging: Paging, url: str) -> str:
    """The address of the first answer."""
    wanted: dict[str, object] = {paging.size_parameter: paging.size} if paging.size_parameter else {}
    if paging.kind in {"page", "offset"}:
        wanted[paging.parameter] = paging.start
    return with_parameters(url, wanted) if wanted else url


def next_page(paging: Paging, capture: Capture, value: object, items: str) -> str:
    """The address of the answer that follows, or empty if it was the last."""
    if paging.kind == "link":
        return link_next(capture)
    if paging.kind == "next":
        address = written(paging.next or "next", value)
        return urljoin(capture.address, address) if address else ""
    if paging.kind == "cursor":
        cursor = written(paging.next or "cursor", value)
        is_new = cursor and cursor != parameter(capture.address, paging.parameter)
        return with_parameters(capture.address, {paging.parameter: cursor}) if is_new else ""
    at = next_number(paging, parameter(capture.address, paging.parameter), value, items)
    return with_parameters(capture.address, {paging.parameter: at}) if at is not None else ""


def next_number(paging: Paging, current: str, value: object, items: str) -> int | None:
    """The number of the page or offset that follows ``current``, or None if it was the last."""
    if paging.kind not in {"page", "offset"} or not search(items, value):
        return None
    at = int(current) if current.isdecimal() else paging.start
    following = at + (1 if paging.kind == "page" else paging.size)
    pages, total = (written(path, value) if path else "" for path in (paging.total_pages, paging.total))
    if pages.isdecimal() and following - paging.start >= int(pages):
        return None
    passed = following if paging.kind == "offset" else (following - paging.start) * paging.size
    return None if total.isdecimal() and passed >= int(total) else following
