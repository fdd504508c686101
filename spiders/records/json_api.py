"""Any JSON API: a request, its paging, and where the rows lie in the answers.

Only the host that the audit file names is ever asked: redirects are not followed, and a next page on another host
is refused. The token goes nowhere else.
"""

import json
from typing import Any, Literal

from pydantic import Field, SecretStr

from audit.errors import RecordError
from audit.plugins.record import Loaded, RecordContext, RecordSettings, RecordSource
from spiders.apis.addresses import with_parameters
from spiders.apis.paging import Paging
from spiders.records._rows.files import read_file, refuse_nothing
from spiders.records._rows.pages import PAGES, Question, fetch_pages
from spiders.records._rows.queried import plain
from spiders.records._rows.records import Origin, digest_of, loaded
from spiders.records._rows.table import Row, Table
from spiders.records._rows.tree import parse_json, table_in
from spiders.tables.text import text_of


class JsonApiRecords(RecordSettings):
    """Records behind a JSON API.

    Attributes:
        url: Address of the first request.
        path: Saved answer on disk, in place of ``url``.
        rows: Where the rows lie in an answer: names, dotted paths or JMESPath.
        method: ``GET`` or ``POST``.
        body: JSON body for ``POST``.
        params: Parameters of the address.
        headers: Header fields; never shown.
        token: Sent as ``Authorization: Bearer``; never shown.
        paging: How the answers follow each other; there is one if it is not said.
        seconds: After how long one answer is given up.
        pages: Most answers.
        decimal: Decimal mark of numbers in texts.
        date: Form of days in texts.
    """

    url: str = ""
    path: str = ""
    rows: tuple[str, ...] = ()
    method: Literal["GET", "POST"] = "GET"
    body: Any = None
    params: dict[str, str] = Field(default_factory=dict)
    headers: dict[str, SecretStr] = Field(default_factory=dict)
    token: SecretStr | None = None
    paging: Paging = Paging()
    seconds: float = Field(default=30.0, gt=0, le=600)
    pages: int = Field(default=500, gt=0, le=100_000)
    decimal: str = ""
    date: str = ""


def fetch(settings: JsonApiRecords, context: RecordContext) -> bytes:
    """All answers as one JSON text, or the saved answer.

    Raises:
        RecordError: If an answer is refused, late, too large, or no JSON; half of an API is never taken for all.
    """
    if settings.path:
        return read_file(settings.path, context)
    if not settings.url:
        raise RecordError("it is not said where the API is", where=settings.name, mend="Add `url:` or `path:`")
    question = Question(
        url=with_parameters(settings.url, dict(settings.params)) if settings.params else settings.url,
        method=settings.method,
        headers=_headers(settings),
        body=settings.body,
        paging=settings.paging,
        rows=settings.rows,
        seconds=settings.seconds,
        most=settings.pages,
    )
    answers = fetch_pages(question)
    return json.dumps({PAGES: answers}, ensure_ascii=False, separators=(",", ":"), default=plain).encode()


def _headers(settings: JsonApiRecords) -> dict[str, str]:
    headers = {name: secret.get_secret_value() for name, secret in settings.headers.items()}
    if settings.token is not None:
        headers.setdefault("Authorization", f"Bearer {settings.token.get_secret_value()}")
    return headers


def load(body: bytes, settings: JsonApiRecords, context: RecordContext) -> Loaded:
    """The records in the answers that ``fetch`` gave.

    Raises:
        RecordError: If they are empty, an HTML page, or no JSON.
    """
    where = settings.path or settings.url.partition("?")[0]
    refuse_nothing(body, where)
    data = parse_json(text_of(body, where), where)
    pages = data[PAGES] if isinstance(data, dict) and PAGES in data else [data]
    tables = [table_in(page, settings.rows, where) for page in pages]
    origin = Origin(where, digest_of(body), settings.decimal, settings.date)
    return loaded(_together(tables), body, settings, context, origin)


def _together(tables: list[Table]) -> Table:
    """One table of all pages; the place of a row names its page where there are several."""
    many = len(tables) > 1
    rows = [
        Row(f"/{number}{row.place}" if many else row.place, row.cells)
        for number, table in enumerate(tables)
        for row in table.rows
    ]
    columns = tuple(dict.fromkeys(name for table in tables for name in table.columns))
    # A last page without rows is how many an API says that there is no more.
    faults = tuple(fault for table in tables for fault in table.faults) if not rows else ()
    return Table(columns, tuple(rows), fixed=False, faults=faults, complete=bool(rows))


RECORDS = RecordSource(
    name="json_api",
    settings=JsonApiRecords,
    fetch=fetch,
    load=load,
    summary="Any JSON API, with its paging and token; HubSpot, Salesforce, Odoo and Tryton are examples.",
)
