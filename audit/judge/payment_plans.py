"""The company's own plan of instalments, on record as a service: "in 3 instalments, interest-free" means it anywhere.

Whoever promises it under a heading such as "Easy to pay" names nothing that is on record. Nothing but the one plan is
meant, unless a price stands beside it, a partner offers it, or it is for a time or for some customers only.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from audit.model.record import Record
from audit.model.scope import Scope
from audit.model.speaking import FOR_NOW
from audit.model.statement import Layer, Statement
from audit.model.ways_of_paying import FOR_NOTHING, is_plan

_FOR_NOTHING = re.compile(FOR_NOTHING, re.IGNORECASE)
_OF_PARTNERS = re.compile(
    r"paypal|klarna|alma\b|oney|scalapay|clearpay|afterpay|laybuy|heidipay|pagolight|twint|powerpay|cembra|floa|cofidis"
    r"|sofinco|cetelem|younited|ratepay|easycredit|santander|consors|compass|findomestic|agos\b|soisy|kredit|crédit"
    r"|credito|credit\b|bank\b|banque|banca",
    re.IGNORECASE,
)


def plan_on_record(records: Iterable[Record]) -> str:
    """The id of the one offer on record that is a plan of instalments and costs nothing; empty for none or several."""
    found = set()
    for record in records:
        stated = {s.attribute for s in record.statements}
        if "instalments" in stated and "price" not in stated and any(map(is_plan, (record.name, *record.aliases))):
            found.add(record.key)
    return found.pop() if len(found) == 1 else ""


def of_plan(said: Statement) -> Statement | None:
    """A number of instalments as one of the company's own plan, free of charge; None if its words say something else.

    Args:
        said: Of nothing on record.
    """
    where, scope = said.where, said.scope
    words = f"{where.before} {where.quote} {where.after}"
    narrowed = replace(scope, first=None, last=None, regions=frozenset(), variant="", tax="") != Scope()
    if said.attribute != "instalments" or narrowed or where.layer is not Layer.TEXT:
        return None
    if not _FOR_NOTHING.search(words) or FOR_NOW.search(words) or _OF_PARTNERS.search(words):
        return None
    return replace(said, scope=replace(scope, variant=""))
