"""What a row says of itself: its key and names, its channels, the terms that must be stated, its status."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from audit.config.words import fold, is_ended, is_unpublished, meaning, term_named
from audit.model.attributes import ATTRIBUTES
from audit.model.record import RecordKind
from audit.model.statement import Role, Subject
from audit.plugins.record import RecordSettings
from spiders.records._rows.cells import SPLIT, names_in
from spiders.records._rows.channels import ChannelNames
from spiders.records._rows.meaning import Meaning
from spiders.records._rows.table import Row
from spiders.tables.qualifiers import holds

_IDS = ("gtin", "mpn", "sku")
_ONCE = ("name", "brand", "status")  # what an export of a shop says in the first row of a product alone
_GOES_ON = re.compile(r"[^\W\d_a-zà-ÿ][^,;|\n]*, [a-zà-ÿ0-9][^,;|\n]*")


@dataclass(frozen=True, slots=True)
class Facts:
    """What a row says of itself.

    Attributes:
        key: Its own key; empty if it has none.
        name: As the company calls the offer.
        subject: Names and identifiers, for linking.
        aliases: Other names.
        members: What a campaign covers.
        campaign: That it belongs to, or is.
        channels: In which it must be found; None: it does not say.
        must_say: Pairs of channel and attribute.
        published: Whether channels may publish it.
        ended: Whether it calls itself ended.
        ignored: Whether the audit file says to leave rows of its status aside.
        note: What it says besides.
        currency: ISO 4217 code of its amounts; empty if it does not say.
    """

    key: str
    name: str
    subject: Subject
    aliases: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    campaign: str = ""
    channels: tuple[str, ...] | None = None
    must_say: tuple[tuple[str, str], ...] = ()
    published: bool = True
    ended: bool = False
    ignored: bool = False
    note: str = ""
    currency: str = ""


@dataclass(slots=True)
class FactReader:
    """Reads the facts of rows of one table."""

    settings: RecordSettings
    meanings: tuple[Meaning, ...]
    names: ChannelNames
    notes: list[str]
    address: str
    _parts: dict[str, list[Meaning]] = field(default_factory=dict)
    _said_once: dict[str, dict[str, str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Sort the columns by the part of the record that they are."""
        for said in self.meanings:
            self._parts.setdefault(said.attribute, []).append(said)

    def read(self, row: Row) -> Facts:
        """The facts of a row."""
        key = self._key(row)
        once = self._once(row, key)
        name, status = once["name"], fold(once["status"])
        channels = self._channels(row, "channels")
        campaign = self._text(row, "campaign")
        aliases = (*self._aliases(row, name), *self.settings.aliases.get(key, ()), *self.settings.aliases.get(name, ()))
        return Facts(
            key=key,
            name=name,
            subject=self._subject(row, name or key, key, once["brand"]),
            aliases=tuple(dict.fromkeys(aliases)),
            members=tuple(self._list(row, "members")),
            campaign=campaign or (name if self.settings.kind is RecordKind.CAMPAIGN else ""),
            channels=channels if channels is not None else self.settings.channels,
            must_say=self._must_say(row, channels),
            published=not (is_unpublished(status) or status in _folded(self.settings.unpublished)),
            ended=is_ended(status),
            ignored=status in _folded(self.settings.ended),
            note=self._text(row, "note"),
            currency=self._text(row, "currency").upper(),
        )

    def _text(self, row: Row, part: str) -> str:
        """The text of a part; of several columns, all that are filled."""
        texts = []
        for said in self._parts.get(part, ()):
            cell = row.cells.get(said.column)
            if cell is not None and not cell.is_empty and holds(said.only_if, row.look):
                texts.append(" ".join(cell.text.split()))
        return " ".join(texts)

    def _list(self, row: Row, part: str) -> list[str]:
        separator = next((said.separator for said in self._parts.get(part, ()) if said.separator), "")
        cells = [row.cells.get(said.column) for said in self._parts.get(part, ())]
        return [name for cell in cells if cell and not cell.is_empty for name in names_in(cell.text, separator)]

    def _aliases(self, row: Row, name: str) -> list[str]:
        """Other names of the offer; where its name itself has a comma or "&", those part no names.

        What goes on in small letters behind the only comma may be the rest of one name: "App Moon, yearly plan".
        """
        found: list[str] = []
        for said in self._parts.get("alias", ()):
            cell = row.cells.get(said.column)
            if cell is None or cell.is_empty:
                continue
            parts = list(names_in(cell.text, said.separator, whole=bool(SPLIT.search(name))))
            is_one = len(parts) > 1 and _GOES_ON.fullmatch(cell.text.strip())
            found += [cell.text.strip(), *parts] if is_one and not said.separator else parts
        return found

    def _key(self, row: Row) -> str:
        if self.settings.key:
            parts = [self._named(row, name) for name in self.settings.key]
            return "/".join(filter(None, parts))
        return self._text(row, "key") or self._text(row, "sku") or self._text(row, "gtin")

    def _named(self, row: Row, name: str) -> str:
        """The text of a column by its header, or by the part of the record that it is."""
        cell = row.cells.get(name)
        if cell is not None:
            return "" if cell.is_empty else " ".join(cell.text.split())
        return self._text(row, meaning(name))

    def _once(self, row: Row, key: str) -> dict[str, str]:
        """Name, brand and status of a row; those of its product's first row where it has no name of its own."""
        said = {part: self._text(row, part) for part in _ONCE}
        if said["name"]:
            self._said_once[key] = said
            return said
        first = self._said_once.get(key, {}) if key else {}
        return {part: text or first.get(part, "") for part, text in said.items()}

    def _subject(self, row: Row, name: str, key: str, brand: str) -> Subject:
        ids = [(kind, self._text(row, kind)) for kind in _IDS] + [("key", key)]
        return Subject(
            name=name,
            role=Role.MAIN,
            brand=brand,
            variant=self._text(row, "variant"),
            ids=tuple(sorted((kind, value) for kind, value in ids if value)),
            link=self._text(row, "url"),
            language=(self.settings.locale or "")[:2],
        )

    def _channels(self, row: Row, part: str) -> tuple[str, ...] | None:
        """The channels that a column names; None if it names none, or the table has no such column."""
        found: list[str] = []
        for text in self._list(row, part):
            meant = self.names.find(text)
            found += meant
            if not meant:
                self._note(row, f"{text!r} is no channel of the audit file; `channel_names:` there can say which it is")
        return tuple(dict.fromkeys(found)) or None

    def _must_say(self, row: Row, channels: tuple[str, ...] | None) -> tuple[tuple[str, str], ...]:
        pairs = [(name, meaning(term)) for name, terms in self.settings.must_say.items() for term in terms]
        wanted = []
        for text in self._list(row, "must_say"):
            attribute = self._attribute(text)
            if attribute:
                wanted.append(attribute)
            else:
                self._note(row, f"{text!r} is no term that we know; it is not asked for")
        where = self._channels(row, "must_say_in") or channels or ("*",)
        pairs += [(name, attribute) for name in where for attribute in wanted]
        return tuple(dict.fromkeys(pairs))

    def _attribute(self, text: str) -> str:
        """The term that a word of a list of required terms is: as the audit file says, or the column of that name."""
        said = {fold(key): value for key, value in self.settings.values.items()}
        own = {key: value for column in self._parts.get("must_say", ()) for key, value in column.values.items()}
        headers = {fold(column.column): column.attribute for column in self.meanings}
        named = (known.get(fold(text), "") for known in (own, said))
        return next((name for name in named if name in ATTRIBUTES), "") or term_named(text) or _term(headers, text)

    def _note(self, row: Row, what: str) -> None:
        self.notes.append(f"{self.address}, {row.place}: {what}")


def _term(headers: Mapping[str, str], text: str) -> str:
    attribute = headers.get(fold(text), "")
    return attribute if attribute in ATTRIBUTES else ""


def _folded(words: tuple[str, ...]) -> set[str]:
    return {fold(word) for word in words}
