"""Figures that stand together: only what one layer of one document says of one subject is calculated with."""

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from audit.model.circumstances import told_tax
from audit.model.dossier import Dossier
from audit.model.position import is_rounded
from audit.model.record import Record
from audit.model.sheet import Sheet
from audit.model.statement import Layer, Statement
from audit.model.tax_rates import may_be_gross
from audit.model.values import Range

_ALSO_SAVED = frozenset({"setup_fee", "cashback"})
_DIGIT = re.compile(r"\d")
_NEAR = 40  # characters between two amounts of one sum


def sheets(dossier: Dossier, *needed: str) -> Iterator[Sheet]:
    """The sheets of a dossier that say something of all the needed attributes, document by document."""
    if all(dossier.said(attribute) for attribute in needed):
        yield from (sheet for sheet in dossier.sheets if sheet.says(*needed))


def sentences(dossier: Dossier, *attributes: str) -> Iterator[Sheet]:
    """The sheets of sentences that say each of some attributes once where the sheets of their document can't tell it.

    The price for somebody with a code is apart from the former one; and beside what a month costs nobody knows from
    which price a saving is, but where it stands right beside what a year costs.
    """
    if not all(dossier.said(attribute) for attribute in attributes):
        return
    for statements in dossier.documents.values():
        blocks: dict[str, list[Statement]] = {}
        for said in statements:
            if said.attribute in attributes and said.where.layer is Layer.TEXT:
                blocks.setdefault(said.where.path, []).append(said)
        for block in blocks.values():
            block.sort(key=lambda said: said.where.start)
            near = all(two.where.start - one.where.end <= _NEAR for one, two in pairwise(block))
            if not near or sorted(s.attribute for s in block) != sorted(attributes):
                continue
            if any(s.scope.voucher for s in block) or _is_one_of_several(block, statements):
                yield Sheet.of(block)


def _is_one_of_several(block: Sequence[Statement], document: Sequence[Statement]) -> bool:
    """Whether a document has other prices of an offer than that of a sentence, and nothing else that one might save."""
    subjects, taxes = {s.subject for s in block}, {s.scope.tax for s in block} - {""}
    if len(subjects) > 1 or len(taxes) > 1 or any(s.attribute in _ALSO_SAVED and amount(s) for s in document):
        return False
    return len({s.term.values for s in document if s.attribute == "price"}) > 1


def record_sheets(records: Iterable[Record]) -> Iterator[Sheet]:
    """One sheet for each record that says anything."""
    yield from (Sheet.of(record.statements) for record in records if record.statements)


def price_beside(sheet: Sheet, figure: Statement) -> Statement | None:
    """The price that a figure is reckoned from: the only one of its sheet.

    Where the sheet names one price with its tax and without it, it is that of which the figure's own words speak.
    """
    if (only := sheet.only("price")) is not None:
        return only
    prices = {s.scope.tax: s for s in sheet.all("price") if s.term.bound is None}
    gross, net = amount(prices.get("Included")), amount(prices.get("Excluded"))
    twins = len(sheet.all("price")) == len(prices) == 2  # noqa: PLR2004  (with the tax and without)
    if not twins or gross is None or net is None or not may_be_gross(gross, net):
        return None
    return prices.get(told_tax(figure))


def amount(statement: Statement | None) -> Decimal | None:
    """The number that a statement says, if it says exactly one."""
    value = statement.term.values if statement is not None else None
    return value.point if isinstance(value, Range) else None


def unit(statement: Statement | None) -> str:
    """The unit of what a statement says; empty if it has none."""
    value = statement.term.values if statement is not None else None
    return value.unit if isinstance(value, Range) else ""


def fits(computed: Decimal, stated: Statement) -> bool:
    """Whether a computed amount is the stated one, rounded as people round.

    Whole amounts may be rounded to the whole, "about" to one and a half percent, all others to five cents.
    """
    number = amount(stated)
    if number is None:
        return True
    if is_rounded(stated):
        return abs(computed - number) <= abs(number) * Decimal("0.015")
    slack = Decimal("0.99") if number == number.to_integral_value() else Decimal("0.05")
    return abs(computed - number) <= slack


def words_before(statement: Statement) -> str:
    """The words before the number of a statement, those in its quote too."""
    quote = statement.where.quote
    number = _DIGIT.search(quote)
    return statement.where.before + quote[: number.start() if number else 0]


__all__ = ["Sheet", "amount", "fits", "price_beside", "record_sheets", "sentences", "sheets", "unit", "words_before"]
