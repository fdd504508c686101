"""A row of a product feed as statements: each field under its own attribute, with its window and country."""

import re
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import datetime, time
from urllib.parse import urljoin

from audit.model.attributes import ATTRIBUTES
from audit.model.scope import Scope
from audit.model.statement import Layer, Role, Subject, Term
from audit.model.values import Range
from audit.read.pages.page_subjects import without_tracking
from audit.read.structured.offerings import FieldContext, Said, identifiers
from audit.read.text import read_text
from audit.read.values.field import read_field
from audit.read.values.instants import local_instant

_PLAIN = (
    ("list_price", "list_price", ""), ("lowest", "lowest_price_30d", ""), ("free_from", "free_shipping_from", ""),
    ("availability", "availability", ""), ("condition", "item_condition", ""),
    ("delivery_time", "delivery_time", "days"),
    ("valid_from", "valid_from", ""), ("valid_through", "valid_through", ""),
    ("discount", "discount", "%"), ("deposit", "deposit", ""), ("warranty", "warranty", "years"),
    ("return_period", "return_period", "days"), ("max_quantity", "max_quantity", ""), ("tax", "tax", ""),
    ("contract_term", "contract_term", "months"), ("promo_duration", "promo_duration", "months"),
    ("renewal_term", "renewal_term", "months"),
)  # fmt: skip
# Those with readers of their own; what else a feed says is read by the name of its attribute.
_READ_APART = frozenset({"price", "unit_price", "shipping_cost", "region"})
_OTHER = tuple(
    (name, name, "") for name in ATTRIBUTES if name not in _READ_APART | {attribute for _, attribute, _ in _PLAIN}
)
# Exports write 0 where they have no former or base price and no discount.
_NEVER_ZERO = frozenset({"list_price", "lowest_price_30d", "unit_price", "discount"})
_ZERO = re.compile(r"0(?:%| .*)")
_DAYS = frozenset({"valid_from", "valid_through"})
_PROMISED = frozenset({"discount", "cashback", "saving", "voucher_code", "min_order_value", "audience"})
_UNIT = re.compile(r"([\d.,]+)\s*([a-zA-Z]+\d?)")
_UNITS = {"kg": "kg", "g": "g", "mg": "mg", "l": "l", "ml": "ml", "cl": "cl", "dl": "dl", "m": "m",
          "cm": "cm", "sqm": "m2",
          "cbm": "m3", "ct": "piece"}  # fmt: skip
_PERIODS = {"month": "P1M", "year": "P1Y", "week": "P7D", "months": "P1M", "years": "P1Y", "weeks": "P7D"}
_TERMS = {"month": "P{}M", "year": "P{}Y", "week": "P{}W"}
_CURRENCY = re.compile(r"[A-Z]{3}")
_COUNTRY = re.compile(r"[A-Z]{2}")


@dataclass(frozen=True, slots=True)
class Cell:
    """A field of a row.

    Attributes:
        text: As written; parts of a composite field joined with ``:``.
        path: Where it stands.
        mode: Way of shipping that the column's name says.
    """

    text: str
    path: str
    mode: str = ""


Cells = Mapping[str, tuple[Cell, ...]]


@dataclass(frozen=True, slots=True)
class RowReader:
    """Reads rows of one feed.

    Attributes:
        context: What must be known to read fields.
    """

    context: FieldContext

    def subject(self, cells: Cells) -> Subject:
        """The offer that a row names."""
        link = _first(cells, "link")
        variant = ", ".join(dict.fromkeys(filter(None, (_first(cells, name) for name in ("variant", "size", "color")))))
        return Subject(
            _first(cells, "title")[:500], Role.ROW, _first(cells, "brand"), variant,
            identifiers(
                sku=_first(cells, "id"), mpn=_first(cells, "mpn"),
                gtin=_first(cells, "gtin").split(",")[0].split(";")[0],
                group=_first(cells, "group"),
            ),
            without_tracking(urljoin(self.context.address, link)) if link else "",
        )  # fmt: skip

    def said(self, cells: Cells) -> tuple[Said, ...]:
        """Everything that a row says."""
        unit = _first(cells, "currency").upper()
        unit = unit if _CURRENCY.fullmatch(unit) else ""
        region = _first(cells, "region")
        scope = Scope(regions=frozenset({region})) if _COUNTRY.fullmatch(region) else Scope()
        found = [*self._prices(cells, unit, scope), *self._shipping(cells, unit), *self._times(cells)]
        found += [*self._units(cells, unit), *self._payments(cells, unit), *self._vouchers(cells)]
        for name, attribute, fallback in (*_PLAIN, *_OTHER):
            for cell in cells.get(name, ()):
                found.extend(
                    self._field(
                        attribute, cell, unit if attribute.endswith("price") or not fallback else fallback, scope
                    )
                )
        if not any(said.term.attribute == "price" for said in found):
            found.extend(self._words(cells, {said.term.attribute for said in found}))
        return tuple(dict.fromkeys(found))

    def _words(self, cells: Cells, told: AbstractSet[str]) -> Iterator[Said]:
        """What the words of a row promise that has no price: a directory's row of a campaign, not one of goods."""
        dated = bool(told & _DAYS)
        for cell in cells.get("description", ()):
            for found in read_text(cell.text, self.context.text):
                attribute = found.term.attribute
                if attribute in told or attribute not in (_PROMISED if dated else _PROMISED | _DAYS):
                    continue
                scope = replace(found.scope, first=None, last=None) if dated else found.scope
                yield Said(found.term, cell.path, found.trace.value, scope, Layer.TEXT)

    def _prices(self, cells: Cells, unit: str, scope: Scope) -> Iterator[Said]:
        sale = next((cell for cell in cells.get("sale_price", ()) if cell.text.strip()), None)
        first, last, window = self._window(cells)
        live = sale is not None and _is_live(first, last, self.context)
        for cell in cells.get("price", ()):
            yield from self._field("list_price" if live else "price", cell, unit, scope)
        if sale is not None:
            timed = replace(scope, first=first, last=last) if window is not None else scope
            yield from self._field("price", sale, unit, timed)
        if window is not None:
            for attribute, at in (("valid_from", first), ("valid_through", last)):
                if at is not None:
                    yield Said(Term(attribute, _day(at, attribute)), window.path, window.text, Scope(), Layer.FIELD)

    def _window(self, cells: Cells) -> tuple[datetime | None, datetime | None, Cell | None]:
        """The window of the sale, in local time; an end at midnight is the end of the day before."""
        cell = next((c for c in cells.get("sale_window", ()) if c.text.strip()), None)
        if cell is None:
            return None, None, None
        start, _, end = cell.text.strip().partition("/" if "/" in cell.text else " ")
        first, last = local_instant(start, self.context.zone), local_instant(end.strip(), self.context.zone)
        if last is not None and "T" not in end and ":" not in end:
            last = datetime.combine(last.date(), time(23, 59))
        return first, last, cell if first is not None or last is not None else None

    def _shipping(self, cells: Cells, unit: str) -> Iterator[Said]:
        for cell in cells.get("shipping_cost", ()):
            yield from self._field("shipping_cost", cell, unit, Scope(mode=cell.mode))
        for cell in cells.get("shipping", ()):
            for one in cell.text.split(","):
                country, _, rest = one.strip().partition(":")
                regions = frozenset({country}) if _COUNTRY.fullmatch(country) else frozenset()
                price = rest.rpartition(":")[2] if rest else one
                yield from self._field("shipping_cost", replace(cell, text=price), unit, Scope(regions=regions))

    def _times(self, cells: Cells) -> Iterator[Said]:
        """Handling and transit together, in working days as Google counts them."""
        low = _days(cells, "min_handling", "min_transit")
        high = _days(cells, "max_handling", "max_transit")
        if high is None or not cells.get("max_transit"):
            return
        low = min(low, high) if low is not None else high
        text = f"P{high}BD" if low == high else f"P{low}BD..P{high}BD"
        cell = cells["max_transit"][0]
        yield Said(Term("delivery_time", text), cell.path, cell.text, Scope(), Layer.FIELD)

    def _units(self, cells: Cells, unit: str) -> Iterator[Said]:
        size = _UNIT.search(_first(cells, "base"))
        per = f"{size[1]} {_UNITS[size[2].lower()]}" if size and size[2].lower() in _UNITS else ""
        for cell in cells.get("unit_price", ()):
            for said in self._field("unit_price", cell, f"{unit}/{per}" if per else unit, Scope()):
                if isinstance(said.term.values, Range) and "/" in said.term.value:
                    yield said

    def _payments(self, cells: Cells, unit: str) -> Iterator[Said]:
        for cell in cells.get("installment", ()):
            months, _, rest = cell.text.partition(":")
            amount, _, down = rest.partition(":")
            yield from self._field("instalments", replace(cell, text=months), "", Scope(mode="instalments"))
            yield from self._field("price", replace(cell, text=amount), f"{unit}/P1M", Scope(mode="instalments"))
            if down:
                yield from self._field(
                    "down_payment", replace(cell, text=down.partition(":")[0]), unit, Scope(mode="instalments")
                )
        for cell in cells.get("subscription", ()):
            period, _, rest = cell.text.partition(":")
            length, _, amount = rest.partition(":")
            per = _PERIODS.get(period.strip().lower(), "")
            if per and length.strip().isdecimal():
                yield from self._field("price", replace(cell, text=amount), f"{unit}/{per}", Scope())
                term = _TERMS[period.strip().lower().rstrip("s")].format(int(length))
                yield Said(Term("contract_term", term), cell.path, cell.text, Scope(), Layer.FIELD)

    def _vouchers(self, cells: Cells) -> Iterator[Said]:
        """A code, or a code with what it is worth in words ("LICHT20: 20 % ab 50 CHF")."""
        for cell in cells.get("voucher", ()):
            code, colon, words = cell.text.partition(":")
            yield from self._field("voucher_code", replace(cell, text=code), "", Scope())
            if colon:
                for found in read_text(cell.text, self.context.text):
                    if found.term.attribute in {"discount", "min_order_value", "saving"}:
                        scope = Scope(voucher=code.strip())
                        yield Said(found.term, cell.path, words.strip(), scope, Layer.FIELD)

    def _field(self, attribute: str, cell: Cell, unit: str, scope: Scope) -> Iterator[Said]:
        text = cell.text.strip()
        if not text:
            return
        term = read_field(attribute, text, self.context.text, unit, zone=self.context.zone)
        if term is not None and not (attribute in _NEVER_ZERO and _ZERO.fullmatch(term.value)):
            yield Said(term, cell.path, text, scope, Layer.FIELD)


def _is_live(first: datetime | None, last: datetime | None, context: FieldContext) -> bool:
    day = context.text.anchor
    return (first is None or first.date() <= day) and (last is None or last.date() >= day)


def _day(at: datetime, attribute: str) -> str:
    """A day, or an instant where the clock matters."""
    whole = (at.hour, at.minute) == ((23, 59) if attribute == "valid_through" else (0, 0))
    return at.date().isoformat() if whole else at.isoformat(timespec="minutes")


def _days(cells: Cells, *names: str) -> int | None:
    numbers = [cells[name][0].text.strip() for name in names if cells.get(name)]
    return sum(int(n) for n in numbers) if numbers and all(n.isdecimal() and len(n) < 4 for n in numbers) else None  # noqa: PLR2004


def _first(cells: Cells, name: str) -> str:
    return next((" ".join(cell.text.split()) for cell in cells.get(name, ()) if cell.text.strip()), "")
