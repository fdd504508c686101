"""Prices from which a whole family is sold: "from 89.–" above a table of sizes agrees with every dearer one.

It says nothing of the size in a row, and so does not excuse a row that has another price than is on record.
"""

from collections.abc import Iterable

from audit.model.statement import Role, Statement


def is_row_below_openings(said: Statement, beside: Iterable[Statement]) -> bool:
    """Whether an exact price of a variant in a row of its own stands beside prices "from" so much of the family alone.

    Args:
        said: The price.
        beside: What else the same text says of the price, as far as it agrees with the record.
    """
    variant = said.subject.variant or said.scope.variant
    if said.attribute != "price" or said.term.bound is not None or said.subject.role is not Role.ROW or not variant:
        return False
    return all(s.term.bound == "min" and not s.subject.variant and not s.scope.variant for s in beside)
