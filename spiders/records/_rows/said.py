"""What the cells of a row state, and which of them cannot be read."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from audit.config.words import fold
from audit.model.attributes import ATTRIBUTES, Kind
from audit.model.statement import Term
from spiders.records._rows.cells import Notation, UnreadableError, terms_of
from spiders.records._rows.meaning import Meaning, unit_of
from spiders.records._rows.table import Cell, Row
from spiders.tables.qualifiers import holds

_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Stated:
    """One term of a cell.

    Attributes:
        term: What is said.
        meaning: Of the column.
        quote: The cell as written.
    """

    term: Term
    meaning: Meaning
    quote: str


@dataclass(frozen=True, slots=True)
class Trouble:
    """A cell that cannot be read, or that was left aside.

    Attributes:
        column: Its column.
        what: What is wrong.
        mend: How to mend it.
    """

    column: str
    what: str
    mend: str = ""


@dataclass(slots=True)
class Said:
    """What a row states.

    Attributes:
        stated: Its terms.
        faults: Cells that cannot be read.
        notes: Cells that were left aside.
        window_unknown: Whether a cell with a day of the row's window is among the faults.
        mode: What an audience or region that nobody knows narrows the row to.
    """

    stated: list[Stated] = field(default_factory=list)
    faults: list[Trouble] = field(default_factory=list)
    notes: list[Trouble] = field(default_factory=list)
    window_unknown: bool = False
    mode: str = ""


def said_in(row: Row, meanings: tuple[Meaning, ...], notation: Notation) -> Said:
    """What the cells of a row state."""
    said = Said()
    for meaning, cell in _term_cells(row, meanings):
        try:
            fitted = _fitted(meaning, row)
            terms = terms_of(cell, fitted, replace(notation, currency=_currency(meaning, row) or notation.currency))
        except UnreadableError as error:
            _refuse(said, meaning, cell, error)
            continue
        said.stated += [Stated(term, meaning, cell.text.strip()) for term in terms]
        if not terms and cell.is_formula:
            said.notes.append(Trouble(meaning.column, "a formula without its value is not observed"))
    return said


def _term_cells(row: Row, meanings: tuple[Meaning, ...]) -> Iterator[tuple[Meaning, Cell]]:
    for meaning in meanings:
        cell = row.cells.get(meaning.column)
        if cell is not None and meaning.is_term and holds(meaning.only_if, row.look):
            yield meaning, cell


def _fitted(meaning: Meaning, row: Row) -> Meaning:
    """The meaning with the unit that another column of the row gives, where one does."""
    if not meaning.unit_from:
        return meaning
    cell = row.cells.get(meaning.unit_from)
    unit = unit_of(cell.text, ATTRIBUTES[meaning.attribute].kinds) if cell else ""
    if not meaning.unit or "/" not in unit:
        return replace(meaning, unit=unit or meaning.unit)
    return replace(meaning, unit=f"{meaning.unit.partition('/')[0]}/{unit.partition('/')[2]}")


def _currency(meaning: Meaning, row: Row) -> str:
    cell = row.cells.get(meaning.currency)
    return (cell.text.strip() if cell else meaning.currency).upper()


def _refuse(said: Said, meaning: Meaning, cell: Cell, error: UnreadableError) -> None:
    text = " ".join(cell.text.split())
    shown = text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
    what = f"{shown!r} is no {meaning.attribute.replace('_', ' ')}"
    kinds = ATTRIBUTES[meaning.attribute].kinds
    if meaning.attribute in {"audience", "region"}:
        # The row holds for somebody only, we cannot tell for whom: then it contradicts nobody else's price.
        said.mode = fold(text)
        said.notes.append(Trouble(meaning.column, f"{what} that is known. {error.mend}"))
    elif Kind.ENUM in kinds:
        said.notes.append(Trouble(meaning.column, f"{what} that is known. {error.mend}"))
    else:
        said.window_unknown |= Kind.DATE in kinds
        said.faults.append(Trouble(meaning.column, what, error.mend))
