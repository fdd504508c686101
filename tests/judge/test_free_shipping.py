"""Whether a company ever ships for nothing."""

from datetime import datetime

import pytest

from audit.judge.free_shipping import is_always_charged
from audit.model.dossier import Dossier
from audit.model.finding import SHOP, Offer
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Statement, Subject

NOW = datetime(2026, 6, 10, 6)


def record(kind: RecordKind, *cells: str) -> Dossier:
    said = tuple(parse(f"plan: Kahn {cell} [record]") for cell in cells)
    return Dossier(Offer("K", "Kahn"), (Record("plan", kind, 0, "K", "Kahn", Subject("Kahn"), statements=said),))


def said(offer: Offer, *lines: str) -> Dossier:
    statements: tuple[Statement, ...] = tuple(map(parse, lines))
    return Dossier(offer, statements=statements)


@pytest.mark.parametrize(
    "dossier",
    [
        said(SHOP, "site: shop free_shipping_from 50 EUR"),
        said(Offer("K", "Kahn"), "site: Kahn free_shipping_from 50 EUR"),
        said(SHOP, "site: shop shipping_cost 4.95 EUR", "faq: shop shipping_cost 0 EUR"),
        record(RecordKind.PRODUCT, "free_shipping_from 50 EUR"),
        record(RecordKind.CAMPAIGN, "shipping_cost 0 EUR"),
        record(RecordKind.CAMPAIGN, "shipping_cost 0 EUR", "valid_from 2026-06-01", "valid_through 2026-06-10"),
    ],
)
def test_where_somebody_ships_for_nothing_a_zero_may_be_right(dossier: Dossier) -> None:
    assert not is_always_charged([said(SHOP, "site: shop shipping_cost 4.95 EUR"), dossier], NOW)


@pytest.mark.parametrize(
    "dossier",
    [
        record(RecordKind.PRODUCT, "shipping_cost 0 EUR"),
        record(RecordKind.CAMPAIGN, "shipping_cost 0 EUR", "valid_from 2026-06-20"),
        record(RecordKind.CAMPAIGN, "shipping_cost 0 EUR", "valid_through 2026-06-09"),
        record(RecordKind.CAMPAIGN, "shipping_cost 4.95 EUR"),
        said(Offer("K", "Kahn"), "feed: Kahn shipping_cost 0 EUR"),
    ],
)
def test_one_product_or_a_campaign_of_other_days_is_no_rule(dossier: Dossier) -> None:
    assert is_always_charged([said(SHOP, "site: shop shipping_cost 4.95 EUR"), dossier], NOW)
