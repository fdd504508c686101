"""A table as a source gives it: rows of cells, each as written and as the value that it holds."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from audit.config.words import fold
from audit.errors import RecordError
from spiders.tables.workbook import is_error

Value = str | Decimal | date | bool | None

# What people write into a cell that has nothing to say.
_EMPTY = frozenset(
    {"", "-", "–", "—", "--", "/", "?", "n/a", "n.a.", "#n/a", "k.a.", "k. a.", "null", "nan", "tbd", "tba"}
)
# "=B2*0.8", "0.8 * unit_price", "ROUND(price, 2)": what it would give is not known here.
_FORMULA = re.compile(r"\s*=|.*(?:[A-Za-z_]\s*\*|\*\s*[A-Za-z_])|.*\b[A-Za-z_]{2,}\([^)]*[,\d_]", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell.

    Attributes:
        text: As written, for quotes.
        value: What it holds; None if it is empty, or a formula whose result is not known.
    """

    text: str
    value: Value

    @property
    def is_empty(self) -> bool:
        """Whether it says nothing: it is then not observed, which is not the same as absent."""
        return self.value is None or self.text.strip().casefold() in _EMPTY or is_error(self.text)

    @property
    def is_formula(self) -> bool:
        """Whether it holds a formula instead of a value."""
        return isinstance(self.value, str) and _FORMULA.match(self.value) is not None


@dataclass(frozen=True, slots=True)
class Row:
    """One row.

    Attributes:
        place: As people look it up: ``row 14`` counted as the spreadsheet does, or a JSON pointer.
        cells: Column and cell; a column that the row does not have is missing.
    """

    place: str
    cells: Mapping[str, Cell]

    def look(self, column: str) -> str:
        """The text of a column, whatever its spelling; empty if the row has none there."""
        cell = self.cells.get(column) or next((c for n, c in self.cells.items() if fold(n) == fold(column)), None)
        return cell.text if cell else ""

    def at(self, column: str) -> str:
        """Where a cell stands: ``row 14 column price``, or a JSON pointer."""
        if self.place.startswith("/"):
            return f"{self.place}/{column.replace('.', '/')}"
        return f"{self.place} column {column}"


@dataclass(frozen=True, slots=True)
class Table:
    """All rows of a source.

    Attributes:
        columns: In the order of the source.
        rows: Likewise.
        fixed: Whether a column that is not there must be a mistake; JSON rows leave empty fields out.
        faults: What could not be read of it.
        complete: Whether it was read to its end.
    """

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    fixed: bool = True
    faults: tuple[RecordError, ...] = ()
    complete: bool = True


@dataclass(slots=True)
class Columns:
    """Gathers the columns of rows that need not all have the same ones, in the order of first sight."""

    names: dict[str, None] = field(default_factory=dict)

    def add(self, cells: Mapping[str, Cell]) -> Mapping[str, Cell]:
        """Note the columns of a row, and hand it on."""
        self.names.update(dict.fromkeys(cells))
        return cells


def cells_of(fields: Mapping[str, Any]) -> dict[str, Cell]:
    """The cells of a row of JSON, YAML or SQL; a field inside another is reached with a dot.

    >>> cells_of({"price": {"amount": 5}})["price.amount"].text
    '5'
    """
    return {name: cell_of(value) for name, value in _flat(fields, "")}


def _flat(fields: Mapping[str, Any], above: str) -> Iterator[tuple[str, Any]]:
    for name, value in fields.items():
        whole = _tagged(value)
        yield f"{above}{name}", whole
        if isinstance(whole, Mapping):
            yield from _flat(whole, f"{above}{name}.")


def _tagged(value: Any) -> Any:  # noqa: ANN401  (any JSON)
    """The value in an object that only wraps it, as JSON-RPC interfaces send decimals, days and money."""
    if not isinstance(value, Mapping):
        return value
    if {"year", "month", "day"} <= value.keys():
        return date(int(value["year"]), int(value["month"]), int(value["day"]))
    if "decimal" in value:
        return Decimal(str(value["decimal"]))
    currency = next((value[key] for key in ("currency", "currencyCode", "currency_code") if key in value), None)
    amount = next((value[key] for key in ("amount", "value") if key in value), None)
    return f"{amount} {str(currency).upper()}" if amount is not None and isinstance(currency, str) else value


def cell_of(value: Any) -> Cell:  # noqa: ANN401  (any JSON or SQL value)
    """The cell that holds a value."""
    if value is None or isinstance(value, Mapping):
        return Cell("", None)
    if isinstance(value, bool):
        return Cell("true" if value else "false", value)
    if isinstance(value, (int, float, Decimal)):
        number = Decimal(str(value))
        return Cell(str(value), number if number.is_finite() else None)
    if isinstance(value, datetime):
        return Cell(value.isoformat(), value)
    if isinstance(value, date):
        return Cell(value.isoformat(), value)
    if isinstance(value, (list, tuple)):
        return _listed(value)
    text = str(value)
    return Cell(text, text)


def _listed(members: list[Any] | tuple[Any, ...]) -> Cell:
    texts = [_name(member) for member in members]
    text = "; ".join(filter(None, texts))
    return Cell(text, text or None)


def _name(member: Any) -> str:  # noqa: ANN401  (any JSON)
    if isinstance(member, Mapping):
        return str(next((member[key] for key in ("name", "title", "label", "id", "value") if key in member), ""))
    return "" if member is None else str(member)
