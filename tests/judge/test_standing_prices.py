"""What costs so much after a trial: it is what a record with one price means."""

from collections.abc import Sequence

import pytest

from audit.judge.standing_prices import with_standing_prices
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Subject

CELL = "crm: Chorheft price 9 EUR/P1M"
TRIAL = ["site: Chorheft trial_period P30D", "site: Chorheft price_after 12 EUR/P1M"]
FIRST = [
    "site: Chorheft price 1 EUR/P1M", "site: Chorheft promo_duration P1M", "site: Chorheft price_after 9 EUR/P1M",
]  # fmt: skip


def record(*cells: str, kind: RecordKind = RecordKind.PRODUCT) -> Record:
    return Record("crm", kind, 0, "C1", "Chorheft", Subject("Chorheft"), statements=tuple(map(parse, cells)))


def told(said: Sequence[str], *cells: str, kin: Sequence[Record] = ()) -> list[str]:
    statements = tuple(map(parse, said))
    return [str(s.term) for s in with_standing_prices(statements, [record(*cells)], kin)]


def as_said(said: Sequence[str]) -> list[str]:
    return [str(parse(text).term) for text in said]


def test_what_a_record_tells_of_a_beginning_stays() -> None:
    assert told(TRIAL, CELL, "crm: Chorheft price_after 12 EUR/P1M") == as_said(TRIAL)
    assert told(TRIAL, CELL, "crm: Chorheft promo_duration P1M") == as_said(TRIAL)


def test_a_campaign_with_a_price_stays() -> None:
    campaign = record("plan: Chorheft price 5 EUR/P1M", kind=RecordKind.CAMPAIGN)
    assert told(TRIAL, CELL, kin=[campaign]) == as_said(TRIAL)


@pytest.mark.parametrize(
    "said",
    [
        # what lasts longer is a promotion, as is a small reduction
        [*FIRST[:1], "site: Chorheft promo_duration P6M", FIRST[2]],
        ["site: Chorheft price 7 EUR/P1M", *FIRST[1:]],
        # the recorded price is the one of the beginning
        [
            "site: Chorheft price 9 EUR/P1M",
            "site: Chorheft promo_duration P1M",
            "site: Chorheft price_after 19 EUR/P1M",
        ],
        # nobody says for how long
        [FIRST[0], FIRST[2]],
        # by the year
        ["site: Chorheft trial_period P30D", "site: Chorheft price_after 90 EUR/P1Y"],
        # two prices after it
        [*TRIAL, "site: Chorheft price_after 20 EUR/P1M"],
    ],
)
def test_promotions_and_other_terms_stay(said: Sequence[str]) -> None:
    assert told(said, CELL) == as_said(said)


def test_texts_that_disagree_on_what_the_first_month_costs_stay() -> None:
    said = [*FIRST, *(text.replace("site", "mail").replace("price 1 ", "price 2 ") for text in FIRST)]
    assert told(said, CELL) == as_said(said)


def test_what_it_costs_after_a_trial_is_the_price() -> None:
    assert told(TRIAL, CELL) == ["trial_period P30D", "price 12 EUR/P1M"]


def test_a_first_month_for_little_is_no_other_price() -> None:
    assert told(FIRST, CELL) == ["promo_duration P1M", "price 9 EUR/P1M"]


def test_what_some_pay_stays_beside_it() -> None:
    said = [*FIRST, "site: Chorheft price 4 EUR/P1M [audience=Students]"]
    assert told(said, CELL) == ["promo_duration P1M", "price 9 EUR/P1M", "price 4 EUR/P1M"]


def test_of_several_prices_after_a_trial_that_of_the_record_stands() -> None:
    said = [*FIRST, "site: Chorheft price_after 6 EUR/P1M", "site: Chorheft price_after 90 EUR/P1Y"]
    assert told(said, CELL) == [
        "promo_duration P1M",
        "price 9 EUR/P1M",
        "price_after 6 EUR/P1M",
        "price_after 90 EUR/P1Y",
    ]


def test_what_a_year_at_once_costs_stays_beside_it() -> None:
    said = [*TRIAL, "site: Chorheft price 90 EUR/P1Y"]
    assert told(said, CELL) == ["trial_period P30D", "price 12 EUR/P1M", "price 90 EUR/P1Y"]
