"""The algebra of values: symmetric, blind to spelling, and never stricter for what is wider."""

from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from audit.model.attributes import ATTRIBUTES
from audit.model.statement import Term
from audit.model.values import Choice, Range, Relation, Span, value_of
from tests.strategies import pickled, terms


@given(terms(), terms())
def test_a_relation_is_symmetric(one: Term, other: Term) -> None:
    assert one.values.relation(other.values) is other.values.relation(one.values)


@given(terms())
def test_every_value_is_equal_to_itself(term: Term) -> None:
    assert term.values.relation(term.values) is Relation.EQUAL


@given(terms(), terms(), st.decimals(0, 100, places=2))
def test_widening_a_range_never_makes_it_disjoint(one: Term, other: Term, by: Decimal) -> None:
    value = one.values
    assume(isinstance(value, Range) and value.relation(other.values) is not Relation.DISJOINT)

    assert value.widened(by).relation(other.values) is not Relation.DISJOINT


@given(terms(("price", "discount", "saving")), terms(("price", "discount", "saving")))
def test_a_bound_never_makes_a_contradiction(one: Term, other: Term) -> None:
    assume(one.values.relation(other.values) is not Relation.DISJOINT and one.bound is None)

    for bound in ("min", "max"):
        wider = Term(one.attribute, one.value, bound)
        assert wider.values.relation(other.values) is not Relation.DISJOINT


@pytest.mark.parametrize(
    ("attribute", "one", "other"),
    [
        ("price", "49 CHF", "49.00 CHF"),
        ("price", "12 CHF/P1Y", "12 CHF/P12M"),
        ("price", "20 EUR/1 person", "20 EUR"),
        ("unit_price", "2.50 CHF/100 g", "25 CHF/1 kg"),
        ("unit_price", "2.50 CHF/1 hg", "25 CHF/1 kg"),
        ("contract_term", "P2Y", "P24M"),
        ("delivery_time", "PT48H", "P2D"),
        ("valid_through", "2026-08-31", "2026-08-31T23:59"),
        ("valid_from", "2026-08-31", "2026-08-31T00:00"),
        ("region", "DE,AT", "AT,DE"),
        ("setup_fee", "0 CHF", "0 CHF/P1M"),
        ("notice_period", "P0D", "P0M"),
    ],
)
def test_spelling_never_changes_a_relation(attribute: str, one: str, other: str) -> None:
    assert value_of(attribute, one).relation(value_of(attribute, other)) is Relation.EQUAL


@pytest.mark.parametrize(
    ("attribute", "one", "other"),
    [
        ("price", "39.90 CHF", "39.90 EUR"),
        ("price", "9.90 CHF/P1M", "99 CHF/P1Y"),
        ("price", "280 CHF", "560 CHF/2 person"),
        ("discount", "20%", "20 CHF"),
        ("delivery_time", "P3D", "P3BD"),
        ("notice_period", "P60D", "P2M"),
        ("audience", "PrivateCustomers", "NewCustomers"),
        ("audience", "Students", "Youth"),
        ("availability", "BackOrder", "OutOfStock"),
    ],
)
def test_what_cannot_be_compared_is_never_converted(attribute: str, one: str, other: str) -> None:
    assert value_of(attribute, one).relation(value_of(attribute, other)) is Relation.INCOMPARABLE


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("LimitedAvailability", "InStock", Relation.COMPATIBLE),
        ("SoldOut", "OutOfStock", Relation.COMPATIBLE),
        ("SoldOut", "InStock", Relation.DISJOINT),
        ("PreOrder", "InStock", Relation.DISJOINT),
        ("BackOrder", "InStock", Relation.DISJOINT),
        ("NewCustomers", "ExistingCustomers", Relation.DISJOINT),
        ("BusinessCustomers", "PrivateCustomers", Relation.DISJOINT),
        ("New", "Refurbished", Relation.DISJOINT),
    ],
)
def test_words_have_an_order(one: str, other: str, relation: Relation) -> None:
    assert Choice(one).relation(Choice(other)) is relation


def test_an_end_at_midnight_is_the_end_of_the_day_before_or_of_that_day() -> None:
    midnight = value_of("valid_through", "2026-07-01T00:00")

    assert midnight.relation(value_of("valid_through", "2026-06-30")) is Relation.COMPATIBLE
    assert midnight.relation(value_of("valid_through", "2026-07-01")) is Relation.COMPATIBLE
    assert midnight.relation(value_of("valid_through", "2026-06-29")) is Relation.DISJOINT


@pytest.mark.parametrize(
    ("attribute", "text"),
    [
        ("price", "39,90 CHF"), ("price", "CHF 39.90"), ("price", "39.90"), ("price", "5 EUR/0 g"),
        ("contract_term", "12 months"), ("contract_term", "P"), ("contract_term", "P1M3D"),
        ("delivery_time", "P5D..P3D"), ("delivery_time", "P1M..P40D"), ("valid_through", "31.8.2026"),
        ("valid_through", "2026-02-30"), ("availability", "instock"), ("region", "Schweiz"), ("voucher_code", " A"),
        ("max_quantity", "three"), ("nothing", "1"),
    ],
)  # fmt: skip
def test_what_is_not_in_its_canonical_form_is_refused(attribute: str, text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        Term(attribute, text)


@given(terms())
def test_values_survive_pickling(term: Term) -> None:
    assert pickled(term) == term
    assert pickled(term.values) == term.values


def test_every_attribute_has_a_value_that_it_takes() -> None:
    for attribute in ATTRIBUTES.values():
        assert attribute.kinds
        assert all(value_of(attribute.name, word) == Choice(word) for word in attribute.words)


def test_days_are_whole_and_instants_are_instants() -> None:
    day, instant = value_of("valid_from", "2026-06-01"), value_of("valid_from", "2026-06-01T12:00")

    assert isinstance(day, Span)
    assert isinstance(instant, Span)
    assert (day.first, day.last) != (instant.first, instant.last)
    assert day.relation(instant) is Relation.COMPATIBLE


@pytest.mark.parametrize(("days", "months"), [("P14D", "P1M"), ("P3D", "P2M"), ("P100D", "P3M")])
def test_days_that_no_number_of_months_can_have_contradict_them(days: str, months: str) -> None:
    one, other = value_of("notice_period", days), value_of("notice_period", months)

    assert one.relation(other) is other.relation(one) is Relation.DISJOINT
