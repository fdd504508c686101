"""The algebra of scopes: symmetric overlap, exceptions only where somebody is narrower."""

from dataclasses import replace
from datetime import datetime

from hypothesis import assume, given

from audit.model.scope import Scope
from tests.strategies import pickled, scopes


@given(scopes(), scopes())
def test_overlap_is_symmetric(one: Scope, other: Scope) -> None:
    assert one.overlap(other) == other.overlap(one)


@given(scopes())
def test_every_scope_overlaps_with_itself_and_with_everywhere(scope: Scope) -> None:
    assert scope.overlap(scope) == scope
    assert scope.overlap(Scope()) == scope


@given(scopes(), scopes())
def test_the_overlap_lies_in_both(one: Scope, other: Scope) -> None:
    shared = one.overlap(other)
    assume(shared is not None)
    assert shared is not None

    assert shared.overlap(one) is not None
    assert shared.overlap(other) is not None


@given(scopes(), scopes(), scopes())
def test_narrowing_a_scope_never_makes_two_meet(one: Scope, other: Scope, by: Scope) -> None:
    assume(one.overlap(other) is None)
    narrower = one.overlap(by)

    assert narrower is None or narrower.overlap(other) is None


@given(scopes(), scopes())
def test_of_two_scopes_at_most_one_is_the_exception(one: Scope, other: Scope) -> None:
    assert not (one.is_exception_to(other) and other.is_exception_to(one))


@given(scopes(), scopes())
def test_time_and_tax_make_no_exception(one: Scope, other: Scope) -> None:
    dated = replace(one, first=other.first, last=other.last, tax=other.tax)

    assert not dated.without("first", "last", "tax").is_exception_to(one.without("first", "last", "tax"))


def test_members_are_an_exception_and_a_canton_is_one() -> None:
    everybody = Scope(regions=frozenset({"CH"}))

    assert replace(everybody, audiences=frozenset({"Members"})).is_exception_to(everybody)
    assert Scope(regions=frozenset({"CH-TI"})).is_exception_to(everybody)
    assert not Scope(regions=frozenset({"DE"})).is_exception_to(everybody)


def test_what_one_is_silent_about_is_assumed() -> None:
    dated = Scope(first=datetime(2026, 6, 1), audiences=frozenset({"NewCustomers"}))

    assert dated.assumed(Scope()) == ("first", "audiences")
    assert dated.assumed(dated) == ()


@given(scopes())
def test_scopes_survive_pickling(scope: Scope) -> None:
    assert pickled(scope) == scope
