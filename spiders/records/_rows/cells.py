"""One cell to the terms that it states."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from zoneinfo import ZoneInfo

from audit.config.words import fold, is_everybody, words_for
from audit.model.attributes import ATTRIBUTES, Kind
from audit.model.statement import Term
from audit.read.found import TextContext
from audit.read.values.field import read_field
from spiders.records._rows.meaning import Meaning
from spiders.records._rows.table import Cell

# The cells of a column repeat themselves.
_read_once = lru_cache(maxsize=16384)(read_field)
SPLIT = re.compile(r"\s*[;\n|]\s*|\s*,\s+|\s+/\s+|\s+\+\s+|\s+&\s+|,(?=\D)")
_STRONG = re.compile(r"\s*[;\n|]\s*")
_DATE_PARTS = {"yyyy": "%Y", "yy": "%y", "mm": "%m", "m": "%m", "dd": "%d", "d": "%d", "hh": "%H", "ii": "%M"}
# Numbers for which a text may stand in a bare cell of another kind of column.
_COUNTED = frozenset({Kind.MONEY, Kind.PERCENT, Kind.DURATION, Kind.NUMBER})


class UnreadableError(Exception):
    """Raised when a cell says something that cannot be read.

    Attributes:
        mend: How the cell is written so that it can be read.
    """

    def __init__(self, mend: str) -> None:
        super().__init__(mend)
        self.mend = mend


@dataclass(frozen=True, slots=True)
class Notation:
    """How a source writes its values.

    Attributes:
        locale: Language and region.
        currency: ISO 4217 code that an amount without a currency takes.
        today: Day from which dates without a year are resolved.
        decimal: Decimal mark of numbers in texts; empty: found from the locale and the number.
        date: Form of days in texts, such as ``DD.MM.YYYY``; empty: found.
        zone: Time zone into which instants with an offset are turned; None: they keep their own clock.
    """

    locale: str
    currency: str
    today: date
    decimal: str = ""
    date: str = ""
    zone: ZoneInfo | None = None


def terms_of(cell: Cell, meaning: Meaning, notation: Notation) -> tuple[Term, ...]:
    """The terms that a cell states; none where it says that there is no restriction, or says nothing.

    Raises:
        UnreadableError: If it says something else.
    """
    kinds = ATTRIBUTES[meaning.attribute].kinds
    if cell.is_empty or (cell.is_formula and _COUNTED.intersection(kinds)):
        return ()
    mapped = _mapped(cell, meaning)
    if mapped is not None:
        return _canonical(mapped, meaning, notation) if mapped else ()
    if meaning.attribute == "audience":
        return tuple(Term("audience", word) for word in _audiences(cell.text))
    words = words_for(meaning.attribute, cell.text) if kinds == (Kind.ENUM,) else ()
    if words:
        return (Term(meaning.attribute, words[0]),)
    return (_one(cell, meaning, notation),)


def _mapped(cell: Cell, meaning: Meaning) -> str | None:
    """The value that the audit file gives for what a cell says; None if it gives none."""
    if not meaning.values:
        return None
    return meaning.values.get(fold(cell.text))


def _canonical(mapped: str, meaning: Meaning, notation: Notation) -> tuple[Term, ...]:
    """The terms of a value of the audit file's value map, which may be written in any form."""
    if meaning.attribute == "audience":
        return tuple(Term("audience", word) for word in _audiences(mapped))
    try:
        return (Term(meaning.attribute, mapped, meaning.bound if _takes_bound(meaning) else None),)
    except ValueError:
        return (_one(Cell(mapped, mapped), meaning, notation),)


def _takes_bound(meaning: Meaning) -> bool:
    known = ATTRIBUTES[meaning.attribute]
    return not known.threshold and bool(_COUNTED.intersection(known.kinds))


def _audiences(text: str) -> tuple[str, ...]:
    if is_everybody(text):
        return ()
    known = ATTRIBUTES["audience"].words
    named = {word for part in SPLIT.split(text) for word in ([part] if part in known else words_for("audience", part))}
    found = tuple(sorted(named)) or words_for("audience", text)
    if not found:
        raise UnreadableError("Name one of the known audiences, or map it under `values:` in the audit file")
    return found


def _one(cell: Cell, meaning: Meaning, notation: Notation) -> Term:
    context = TextContext(notation.locale, notation.currency, notation.today)
    text = _written(cell, ATTRIBUTES[meaning.attribute].kinds, notation)
    unit = meaning.unit
    term = _read_once(meaning.attribute, text, context, unit=unit, bound=meaning.bound, zone=notation.zone)
    if term is None:
        raise UnreadableError(_MENDS[ATTRIBUTES[meaning.attribute].kinds[0]])
    return term


def _written(cell: Cell, kinds: tuple[Kind, ...], notation: Notation) -> str:
    """The cell's text in a form that has one sense only."""
    value = cell.value
    if isinstance(value, bool):
        return cell.text
    if isinstance(value, Decimal):
        return machine_number(value)
    if isinstance(value, date):
        return _day(value, kinds)
    if Kind.DATE in kinds and notation.date:
        return _in_form(cell.text.strip(), notation.date)
    if notation.decimal and _COUNTED.intersection(kinds):
        return _in_notation(cell.text, notation.decimal)
    return cell.text


def machine_number(value: Decimal) -> str:
    """The number so that no reader takes its decimal mark for a mark of thousands.

    >>> machine_number(Decimal("1.299")), machine_number(Decimal("39.9")), machine_number(Decimal("1E+3"))
    ('1.2990', '39.9', '1000')
    """
    text = f"{value:f}"
    return text + "0" if re.fullmatch(r"-?\d{1,3}\.\d{3}", text) else text


def _in_notation(text: str, decimal: str) -> str:
    """A bare number in a text, brought from the source's notation to that of machines."""
    grouping = "." if decimal == "," else ","
    digits = re.sub(rf"[\s'’{re.escape(grouping)}]", "", text).replace(decimal, ".")
    try:
        return machine_number(Decimal(digits))
    except InvalidOperation:
        return text


def _day(value: date, kinds: tuple[Kind, ...]) -> str:
    if Kind.DATE not in kinds:
        raise UnreadableError("The cell is formatted as a date; format it as a number or text")
    if not isinstance(value, datetime):
        return value.isoformat()
    whole = value.time() == time(0) and value.tzinfo is None
    return value.date().isoformat() if whole else value.isoformat(timespec="minutes")


def _in_form(text: str, form: str) -> str:
    """A day in the source's own form as ISO; a text that is not in that form is left to be read as it is.

    Raises:
        UnreadableError: If it has the form but is no day.
    """
    pattern, parts = _pattern(form)
    found = re.fullmatch(pattern, text)
    if not found:
        return text
    try:
        return datetime.strptime(" ".join(found.groups()), " ".join(parts)).date().isoformat()
    except ValueError:
        raise UnreadableError(_MENDS[Kind.DATE]) from None


def _pattern(form: str) -> tuple[str, list[str]]:
    pattern, parts = "", []
    for part in re.findall(r"[A-Za-z]+|[^A-Za-z]+", form):
        code = _DATE_PARTS.get(part.lower())
        if code:
            parts.append(code)
            pattern += r"(\d{4})" if code == "%Y" else r"(\d{1,2})"
        else:
            pattern += re.escape(part)
    return pattern, parts


def names_in(text: str, separator: str = "", *, whole: bool = False) -> Iterator[str]:
    """The members of a list in a cell, in its order.

    Args:
        text: Of the cell.
        separator: Between the members; empty: the usual signs.
        whole: Whether commas, slashes and the like may stand in a member, so that only stronger signs part them.

    >>> list(names_in("Mindestvertragsdauer, Aktivierungs-/Anschlussgebühr")), list(names_in("Web / Newsletter"))
    (['Mindestvertragsdauer', 'Aktivierungs-/Anschlussgebühr'], ['Web', 'Newsletter'])
    """
    parts = text.split(separator) if separator else (_STRONG if whole else SPLIT).split(text)
    yield from filter(None, (part.strip() for part in parts))


_MENDS: Mapping[Kind, str] = {
    Kind.MONEY: "Write an amount such as 39.90",
    Kind.PERCENT: "Write a percentage such as 20%",
    Kind.DURATION: "Write a length of time such as 12 months",
    Kind.DATE: "Write an existing day as YYYY-MM-DD",
    Kind.CODE: "Write the code as customers type it",
    Kind.NUMBER: "Write a whole number",
    Kind.ENUM: "Write a value of the vocabulary, or map it under `values:` in the audit file",
    Kind.REGION: "Write ISO 3166 codes such as CH or AT,DE",
}
