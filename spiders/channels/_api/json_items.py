"""The items of a JSON answer by JMESPath: which they are, what their fields mean, where they stand."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from pydantic import field_validator, model_validator

from audit.errors import GapError
from audit.model.capture import Capture, Document
from audit.plugins.channel import ReadContext
from audit.plugins.record import Column
from spiders.apis.expressions import PARENT, compiled, is_path, place_of, pointers, search, written
from spiders.apis.values import day_of
from spiders.channels._api.columns import MappedSettings
from spiders.channels._api.mapping import Cell, document_of_row
from spiders.tables.qualifiers import holds


class ItemSettings(MappedSettings):
    """Settings of a channel that answers JSON; the names of columns are JMESPath expressions.

    Attributes:
        items: JMESPath of the list of offers; ``@`` where the answer is the list itself.
        variants: JMESPath of an offer's variants, if each has a price of its own; in expressions the offer is then
            ``parent``.
    """

    items: str = "@"
    variants: str | None = None

    @field_validator("items", "variants")
    @classmethod
    def _is_expression(cls, expression: str | None) -> str | None:
        if expression is not None:
            compiled(expression)
        return expression

    @model_validator(mode="after")
    def _are_expressions(self) -> "ItemSettings":
        for name in (*self.columns, *(condition.partition("=")[0].strip() for condition in self.only)):
            compiled(name)
        return self


@dataclass(frozen=True, slots=True)
class Row:
    """An offer, or one of its variants.

    Attributes:
        value: The object; a variant has its offer as ``parent``.
        place: Its JSON pointer.
        above: Pointer of the offer of a variant; else empty.
    """

    value: dict[str, Any]
    place: str
    above: str = ""

    def look(self, name: str) -> str:
        """The text that an expression finds; empty if it finds no plain value."""
        return written(name, self.value)


def documents_of(value: object, settings: ItemSettings, capture: Capture, context: ReadContext) -> Iterator[Document]:
    """The documents of an answer's items.

    Raises:
        GapError: If the answer has no list of items.
    """
    columns = settings.explained()
    for row in _rows(value, settings, capture):
        if all(holds(condition, row.look) for condition in settings.only):
            cells = [cell for name, column in columns.items() for cell in _cells(row, name, column)]
            yield document_of_row(row.place, cells, row.look, capture, context)


def items_of(value: object, settings: ItemSettings) -> list[Any] | None:
    """The list of items of an answer, or None if it has none."""
    found = search(settings.items, value)
    return found if isinstance(found, list) else None


def _rows(value: object, settings: ItemSettings, capture: Capture) -> Iterator[Row]:
    items = items_of(value, settings)
    if items is None:
        raise GapError(
            f"the answer has no list {settings.items!r}",
            where=capture.address, reason="E-TYPE", mend="Correct items of the channel, or look at the answer",
        )  # fmt: skip
    places = pointers(value)
    for item in items:
        if not isinstance(item, dict):
            continue
        place = places.get(id(item), "")
        variants = search(settings.variants, item) if settings.variants else None
        if not isinstance(variants, list) or not variants:
            # Without variants an offer is its own, so that the same expressions fit it.
            yield Row({**item, PARENT: item} if settings.variants else item, place, place)
            continue
        for variant in variants:
            if isinstance(variant, dict):
                yield Row({**variant, PARENT: item}, places.get(id(variant), place), place)


def _cells(row: Row, name: str, column: Column) -> Iterator[Cell]:
    found = search(name, row.value)
    place = place_of(name, row.place, row.above)
    for index, one in enumerate(found if isinstance(found, list) else [found]):
        at = f"{place}/{index}" if isinstance(found, list) and is_path(name) else place
        value = " ".join(one.split()) if isinstance(one, str) and column.attribute != "text" else day_of(one) or one
        if isinstance(value, (str, int, Decimal)) and value != "":
            yield Cell(column, value, at)
