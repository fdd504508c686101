"""Rows of a database as bytes and back: what a query gave is archived, not the database."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from audit.errors import RecordError
from spiders.records._rows.table import Columns, Row, Table, cells_of
from spiders.records._rows.tree import parse_json

MOST_ROWS = 1_000_000


def to_bytes(results: Iterable[tuple[str, Sequence[str], Sequence[Sequence[Any]]]]) -> bytes:
    """The rows of queries as JSON; the same rows give the same bytes.

    Args:
        results: Name of table or query, its columns, its rows.
    """
    found = [
        {"table": name, "columns": list(columns), "rows": [list(row) for row in rows]}
        for name, columns, rows in results
    ]
    return json.dumps(found, default=plain, ensure_ascii=False, separators=(",", ":")).encode()


def plain(value: Any) -> Any:  # noqa: ANN401  (any SQL value)
    """A value that JSON does not know, so that it comes back exactly; bytes are left out."""
    if isinstance(value, Decimal):
        return {"decimal": str(value)}
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    if isinstance(value, timedelta):
        return f"PT{int(value.total_seconds() // 3600)}H"
    if isinstance(value, (list, tuple, set, frozenset)):
        return list(value)
    if isinstance(value, Mapping):
        return dict(value)
    return None if isinstance(value, (bytes, memoryview)) else str(value)


def table_from(body: bytes, where: str) -> Table:
    """The table that ``to_bytes`` wrote; rows count as people count results, from 1.

    Raises:
        RecordError: If the bytes are not its.
    """
    columns, rows = Columns(), []
    results = parse_json(body.decode(errors="replace"), where)
    for result in results if isinstance(results, list) else []:
        names = [str(name) for name in result["columns"]]
        columns.names.update(dict.fromkeys(names))
        of_table = f" of {result['table']}" if len(results) > 1 else ""
        for number, values in enumerate(result["rows"], 1):
            rows.append(Row(f"row {number}{of_table}", columns.add(cells_of(dict(zip(names, values, strict=True))))))
    return Table(tuple(columns.names), tuple(rows))


def refuse_too_many(count: int, where: str) -> None:
    """Refuse more rows than a record source can have.

    Raises:
        RecordError: If there are.
    """
    if count > MOST_ROWS:
        raise RecordError(
            f"there are more than {MOST_ROWS} rows", where=where, mend="Narrow the query to current offers"
        )
