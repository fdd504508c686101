"""What the columns of a price list, or the fields of an API, mean: the same words as for records.

A column is the name of an attribute or the long form (``Column``). Besides attributes it can be a part of the offer:
``key``, ``name``, ``sku``, ``gtin``, ``mpn``, ``brand``, ``url``, ``variant``, ``group``, ``store``, ``text`` (a
description), ``published`` (the instant for which the whole row speaks, as a post does) or ``currency`` (of the whole
row); ``ignore`` is none.
"""

from collections.abc import Mapping

from pydantic import Field, field_validator

from audit.model.attributes import ATTRIBUTES
from audit.model.scope import Scope
from audit.plugins.channel import ChannelSettings
from audit.plugins.record import Column
from spiders.tables.qualifiers import qualified

IDENTIFIERS = ("key", "sku", "gtin", "mpn", "group")
PARTS = frozenset({*IDENTIFIERS, "name", "brand", "url", "variant", "store", "text", "published", "currency", "ignore"})


class MappedSettings(ChannelSettings):
    """Settings of a channel whose columns or fields must be explained.

    Attributes:
        columns: Column and what it means: an attribute's name, the long form, or a part of the offer: ``key``,
            ``name``, ``sku``, ``gtin``, ``mpn``, ``brand``, ``url``, ``variant``, ``group``, ``store``, ``currency``
            (of the whole row), ``text`` (a description or the words of a post, which are read as any text),
            ``published`` (the instant for which the whole row speaks, as a post does), ``ignore``.
        only: ``COLUMN=VALUE`` or ``COLUMN!=VALUE``: only rows in which all of these fit are published.
        values: For all columns: what the source writes, and the value of the vocabulary.
    """

    columns: dict[str, str | Column] = Field(default_factory=dict)
    only: tuple[str, ...] = ()
    values: dict[str, str] = Field(default_factory=dict)

    @field_validator("columns")
    @classmethod
    def _are_known(cls, columns: dict[str, str | Column]) -> dict[str, str | Column]:
        for name, column in columns.items():
            meaning = column if isinstance(column, str) else column.attribute
            if meaning not in ATTRIBUTES and meaning not in PARTS:
                parts = ", ".join(sorted(PARTS))
                raise ValueError(f"column {name!r}: {meaning!r} is no attribute and no part of an offer ({parts})")
            if isinstance(column, Column) and column.qualifier:
                qualified(Scope(), column.qualifier)
        return columns

    def explained(self) -> Mapping[str, Column]:
        """Every column in the long form, with the values that hold for all."""
        return {name: _long(column, self.values) for name, column in self.columns.items()}


def _long(column: str | Column, values: Mapping[str, str]) -> Column:
    known = Column(attribute=column) if isinstance(column, str) else column
    return known.model_copy(update={"values": {**values, **known.values}})
