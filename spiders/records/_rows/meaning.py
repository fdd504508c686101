"""What the columns of a table mean: as the audit file says, else as their headers do."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from audit.config.words import column_named, fold, meaning, phrases
from audit.model.attributes import ATTRIBUTES, Kind
from audit.plugins.record import Column, RecordSettings
from audit.read.values.field import unit_of_money

_BRACKETS = re.compile(r"[(\[]([^)\]]*)[)\]]")
_CURRENCY = re.compile(r"\b([A-Z]{3})\b")
_SIGNS = {"€": "EUR", "£": "GBP", "$": "USD", "fr": "CHF", "franken": "CHF", "euro": "EUR", "euros": "EUR"}


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a column means.

    Attributes:
        column: Name of the column in the source.
        attribute: An attribute, or a part of the record.
        unit: Of bare numbers, as ``read_field`` takes it.
        bound: ``min``, ``max`` or None.
        qualifier: Scope in which the values hold, as written.
        currency: ISO 4217 code, or the column that holds it; empty if there is none.
        only_if: Condition on another column; empty if there is none.
        separator: Between the members of a list; empty: the usual ones.
        values: What the source writes, folded, and the value of the vocabulary.
        unit_from: Column that holds unit or period; empty if there is none.
    """

    column: str
    attribute: str
    unit: str = ""
    bound: str | None = None
    qualifier: str = ""
    currency: str = ""
    only_if: str = ""
    separator: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    unit_from: str = ""

    @property
    def is_term(self) -> bool:
        """Whether its cells are terms."""
        return self.attribute in ATTRIBUTES


def meanings(settings: RecordSettings, columns: tuple[str, ...]) -> tuple[tuple[Meaning, ...], tuple[str, ...]]:
    """The meanings of a table's columns, and the names of columns that the audit file names and the table lacks.

    A table without ``columns`` in the audit file is read by its headers, as far as they are plain.
    """
    if not settings.columns:
        return tuple(_by_headers(columns)), ()
    found, missing = [], []
    for named, short in settings.columns.items():
        column = _find(named, columns)
        if column is None:
            missing.append(named)
        else:
            said = short if isinstance(short, Column) else Column(attribute=short)
            values = {fold(key): value for key, value in {**settings.values, **said.values}.items()}
            found.append(_meaning(column, meaning(said.attribute), said, columns, values))
    return tuple(m for m in found if m.attribute != "ignore"), tuple(missing)


def _by_headers(columns: tuple[str, ...]) -> Iterator[Meaning]:
    taken: set[str] = set()
    named = [column_named(column) for column in columns]
    # "Codice" in front and "Codice sconto" behind: the first is the row's own number.
    if named[:1] == ["voucher_code"] and "voucher_code" in named[1:] and "key" not in named:
        named[0] = "key"
    for column, attribute in zip(columns, named, strict=True):
        # Of two columns with one meaning, which is which cannot be told from their headers.
        if attribute and attribute not in taken:
            taken.add(attribute)
            yield _meaning(column, attribute, Column(attribute=attribute), columns, {})


def _find(named: str, columns: tuple[str, ...]) -> str | None:
    if named in columns:
        return named
    fitting = [column for column in columns if fold(column) == fold(named)]
    return fitting[0] if len(fitting) == 1 else None


def _meaning(column: str, attribute: str, said: Column, columns: tuple[str, ...], values: Mapping[str, str]) -> Meaning:
    kinds = ATTRIBUTES[attribute].kinds if attribute in ATTRIBUTES else ()
    unit_from = next((name for name in (said.unit, said.period) if name and name in columns), "")
    unit, period = (("" if name == unit_from else name or "") for name in (said.unit, said.period))
    bound, qualifier = _asides(unit)
    written = _BRACKETS.sub(_aside_unit, unit) if unit else " ".join(_BRACKETS.findall(column))
    return Meaning(
        column=column,
        attribute=attribute,
        unit=unit_of(written, kinds, period),
        bound=said.bound or bound,
        qualifier=said.qualifier or qualifier,
        currency=said.currency or "",
        only_if=said.only_if or "",
        separator=said.separator or "",
        values=values,
        unit_from=unit_from,
    )


def _aside_unit(found: re.Match[str]) -> str:
    """What of a unit's brackets belongs to the unit: ``(per person)``, but not ``(max)`` or ``(with ...)``."""
    return f" {found[1]}" if _is_per(fold(found[1])) else ""


def _is_per(folded: str) -> bool:
    return folded in phrases("periods") or folded in phrases("quantities")


def _asides(unit: str) -> tuple[str | None, str]:
    """Bound and qualifier that stand in the brackets of a unit."""
    for inside in _BRACKETS.findall(unit):
        if fold(inside) in phrases("bounds"):
            return phrases("bounds")[fold(inside)], ""
        if not _is_per(fold(inside)):
            return None, inside.strip()
    return None, ""


def unit_of(written: str, kinds: tuple[Kind, ...], period: str = "") -> str:
    """The unit in the form that ``read_field`` takes; empty if none is written.

    >>> unit_of("CHF/Mt.", (Kind.MONEY,)), unit_of("Monate", (Kind.DURATION,)), unit_of("EUR per person", (Kind.MONEY,))
    ('CHF/P1M', 'months', 'EUR/1 person')
    >>> unit_of("1 kWh", (Kind.MONEY,))
    '/1 kWh'
    """
    folded = fold(written)
    if Kind.DURATION in kinds:
        return phrases("spans").get(folded.removeprefix("in "), "")
    if "%" in written or folded in {"prozent", "percent", "pourcent", "per cento"}:
        return "%" if Kind.PERCENT in kinds else ""
    if Kind.MONEY not in kinds:
        return ""
    per = phrases("periods").get(fold(period)) or period or _per(written)
    return _money(written) + (f"/{per}" if per else "")


def _money(written: str) -> str:
    words = fold(written).split()
    if words and words[0] in phrases("minor"):
        return "minor"
    found = _CURRENCY.search(written)
    if found:
        return found[1]
    return next((code for sign, code in _SIGNS.items() if sign in written or sign in words), "")


def _per(written: str) -> str:
    _, slash, behind = unit_of_money(written.strip()).partition("/")
    if slash and re.fullmatch(r"\s*(P\d+[DMY]|\d+ ?[^\W\d_]+[23]?)\s*", behind):
        return behind.strip()
    folded = fold(behind if slash else _CURRENCY.sub(" ", written))
    return phrases("periods").get(folded) or phrases("quantities").get(folded, "")
