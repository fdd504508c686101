"""What is linked: one line of a catalogue, of a feed, of a page."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing as one table names it.

    Attributes:
        key: What it is called in its table; no other entry of the table bears it.
        title: Its name.
        brand: The maker or the label; empty: not stated apart from the title.
        model: Model number or type as stated; empty: none.
        description: Further text; it only helps where the title is silent.
        price: As written, with or without currency; empty: none.
        ids: Kind of identifier (``gtin``, ``sku``, ``mpn``, ``url``, ``campaign``, ``voucher``) -> values.
        aliases: Other names of the same thing, names in other languages among them.
        language: ISO 639 code; empty: unknown.
    """

    key: str
    title: str
    brand: str = ""
    model: str = ""
    description: str = ""
    price: str = ""
    ids: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    aliases: tuple[str, ...] = ()
    language: str = ""
