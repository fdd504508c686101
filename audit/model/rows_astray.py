"""Rows of price tables that depart from the record, where a plain sentence on the same page says what is on record.

A document that says the record's price and another one is usually understood by halves. Not so where it gives one
price in the row of a table, and says of the very name of that row, in a sentence without conditions, what it costs.
Nor where it says from how much on a whole family is sold: "from 89.–" above a table of sizes agrees with every dearer
one, says nothing of the size in a row, and so does not excuse a row that has another price than is on record.
"""

from collections.abc import Sequence

from audit.model.dossier import Dossier
from audit.model.plain_prices import bare_name, is_plain_price, is_with_tax
from audit.model.scope import Scope
from audit.model.statement import Layer, Role, Statement
from audit.model.values import Range

_OF_CAMPAIGNS = frozenset(
    {"list_price", "price_after", "promo_duration", "discount", "saving", "cashback", "voucher_code", "audience"}
)


def is_row_astray(row: Statement, beside: Sequence[Statement], dossier: Dossier) -> bool:
    """Whether a row has a price of its own that nothing beside it excuses.

    Args:
        row: What departs from the record.
        beside: What the same text says that agrees with it.
        dossier: All that is said of the offer.
    """
    if row.attribute != "price" or row.term.bound is not None or row.subject.role is not Role.ROW:
        return False
    return _is_below_openings(row, beside) or _is_against_sentences(row, beside, dossier)


def _is_below_openings(row: Statement, beside: Sequence[Statement]) -> bool:
    """Whether the price of a variant stands beside prices "from" so much of the family alone."""
    variant = row.subject.variant or row.scope.variant
    return bool(variant) and all(
        said.term.bound == "min" and not said.subject.variant and not said.scope.variant for said in beside
    )


def _is_against_sentences(row: Statement, beside: Sequence[Statement], dossier: Dossier) -> bool:
    """Whether a row has the one price of a name, on no condition, and a plain sentence gives another."""
    on_condition = row.scope.without("regions", "tax", "variant") != Scope()
    if row.where.layer is not Layer.TEXT or on_condition or not dossier.is_called(row):
        return False
    name = bare_name(row.subject.name)
    if not all(is_plain_price(said) and bare_name(said.subject.name) == name for said in beside):
        return False
    here = dossier.documents.get((row.channel, row.document), ())
    if any(said.attribute in _OF_CAMPAIGNS for said in here):
        return False
    known = [said for record in (*dossier.records, *dossier.kin) for said in record.statements]
    if any(said.term.values == row.term.values for said in known):
        return False
    values = {said.term.values for said in here if said.attribute == "price" and said.where.layer is Layer.TEXT}
    same_unit = len({value.unit for value in values if isinstance(value, Range)}) == 1
    both = values == {row.term.values, *(said.term.values for said in beside)}
    return same_unit and both and not is_with_tax(row, [said for said in known if said.attribute == "price"])
