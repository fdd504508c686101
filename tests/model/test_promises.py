"""What records promise is known by reductions and ends, of campaigns and customers, not of products."""

import pytest

from audit.model.notation import parse
from audit.model.promises import promised_by
from audit.model.record import Record, RecordKind
from audit.model.statement import Subject


def _record(kind: RecordKind) -> Record:
    cells = ("discount 30%", "valid_through 2026-06-30", "warranty P2Y")
    statements = tuple(parse(f"plan: Sale {cell} [record]") for cell in cells)
    return Record("plan", kind, 0, "sale", "Sale", Subject("Sale"), statements=statements)


def test_the_standing_word_of_a_product_is_no_promotion() -> None:
    assert promised_by([_record(RecordKind.PRODUCT)]) == frozenset()


@pytest.mark.parametrize("kind", [RecordKind.CAMPAIGN, RecordKind.CRM])
def test_reductions_and_ends_are_known(kind: RecordKind) -> None:
    assert {str(term) for term in promised_by([_record(kind)])} == {"discount 30%", "valid_through 2026-06-30"}
