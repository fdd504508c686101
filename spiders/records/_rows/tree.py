"""Trees, as JSON and YAML are: finds the rows and makes a table of them."""

import json
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

import jmespath
from jmespath.exceptions import JMESPathError

from audit.errors import RecordError
from spiders.records._rows.table import Columns, Row, Table, cells_of

_PLAIN_PATH = re.compile(r"[\w -]+(\.[\w -]+)*")
_Found = tuple[str, Mapping[str, Any]]


def parse_json(text: str, where: str) -> Any:  # noqa: ANN401  (any JSON)
    """The data in a JSON text, its numbers exact.

    Raises:
        RecordError: If it is no JSON, or breaks off.
    """
    try:
        return json.loads(text, parse_float=Decimal)
    except json.JSONDecodeError as error:
        at_end = error.pos >= len(text.rstrip()) - 1
        mend = "It may be half written; export it again" if at_end else "Correct it there"
        raise RecordError(f"this is no JSON ({error.msg})", where=f"{where}, line {error.lineno}", mend=mend) from None
    except RecursionError:
        raise RecordError("the JSON is nested too deeply", where=where) from None


def table_in(data: Any, wanted: tuple[str, ...], where: str) -> Table:  # noqa: ANN401  (any JSON)
    """The table of the rows in a tree.

    Args:
        data: As parsed.
        wanted: Where the rows lie: names, dotted paths or JMESPath; empty: the list, or all lists, at the top.
        where: For messages.
    """
    columns, rows = Columns(), []
    faults: list[RecordError] = []
    for path in wanted or _lists_in(data):
        found = _rows_at(data, path, where, faults)
        rows += [Row(place, columns.add(cells_of(fields))) for place, fields in found]
    return Table(tuple(columns.names), tuple(rows), fixed=False, faults=tuple(faults), complete=not faults)


def _lists_in(data: Any) -> list[str]:  # noqa: ANN401  (any JSON)
    if not isinstance(data, Mapping):
        return [""]
    lists = [name for name, value in data.items() if isinstance(value, list) and _is_rows(value)]
    mappings = [name for name, value in data.items() if isinstance(value, Mapping) and _is_rows(list(value.values()))]
    return lists or mappings or [""]


def _is_rows(members: list[Any]) -> bool:
    return bool(members) and all(isinstance(member, Mapping) for member in members)


def _rows_at(data: Any, path: str, where: str, faults: list[RecordError]) -> list[_Found]:  # noqa: ANN401  (any JSON)
    try:
        found = _at(data, path)
    except JMESPathError as error:
        what = f"the row path {path!r} cannot be read ({str(error).splitlines()[0]})"
        faults.append(RecordError(what, where=where, mend="Write a name such as offers, or a JMESPath"))
        return []
    if found is None:
        known = ", ".join(map(str, data)) if isinstance(data, Mapping) else "none"
        what = f"there is nothing at {path!r}"
        faults.append(RecordError(what, where=where, mend=f"Correct `rows:`; at the top there are: {known}"))
        return []
    return list(_members(found, _pointer(path), where, faults))


def _at(data: Any, path: str) -> Any:  # noqa: ANN401  (any JSON)
    if not path:
        return data
    if isinstance(data, Mapping) and path in data:
        return data[path]
    return jmespath.search(path.removeprefix("$.").replace("/", "."), data)


def _pointer(path: str) -> str:
    if not path:
        return ""
    return "/" + path.replace(".", "/") if _PLAIN_PATH.fullmatch(path) else f"/{path}"


def _members(found: Any, pointer: str, where: str, faults: list[RecordError]) -> Iterator[_Found]:  # noqa: ANN401  (any JSON)
    if isinstance(found, Mapping):
        if _is_rows(list(found.values())):
            # {"A-1": {...}, "A-2": {...}}: the name of each is its key.
            yield from ((f"{pointer}/{name}", {"key": name, **fields}) for name, fields in found.items())
        else:
            yield pointer or "/", found
        return
    for number, member in enumerate(found if isinstance(found, list) else [found]):
        if isinstance(member, Mapping):
            yield f"{pointer}/{number}", member
        else:
            what = f"this is no row: {str(member)[:40]!r}"
            faults.append(RecordError(what, where=f"{where}, {pointer}/{number}", mend="Rows are objects"))
