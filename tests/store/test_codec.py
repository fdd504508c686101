"""Nouns come back from the store as they went in, byte for byte."""

from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.model.capture import Document, Form, Gap, GapKind, Link, Problem
from audit.model.channel import Channel, ChannelState, DeadLink, Phase
from audit.model.finding import Finding, FindingKind, Offer, Severity, Side, Status
from audit.model.record import Record, RecordKind
from audit.model.scope import Scope
from audit.model.statement import Layer, Locator, Role, Statement, Subject, Term
from audit.model.values import Range
from audit.store.codec import decode, encode, reader

WORDS = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)
INSTANTS = st.datetimes(min_value=datetime(2000, 1, 1), max_value=datetime(2100, 1, 1))
DECIMALS = st.decimals(0, 99999, places=2, allow_nan=False)
TERMS = st.one_of(
    st.builds(lambda n, b: Term("price", f"{n} CHF", b), DECIMALS, st.sampled_from([None, "min", "max"])),
    st.sampled_from([Term("valid_through", "2026-08-31"), Term("audience", "Members"), Term("discount", "20%")]),
)
RANGES = st.builds(Range, st.none() | DECIMALS, st.none() | DECIMALS, st.sampled_from(["CHF", "1"]))
SCOPES = st.builds(
    Scope,
    first=st.none() | INSTANTS,
    last=st.none() | INSTANTS,
    regions=st.frozensets(st.sampled_from(["CH", "CH-ZH", "DE"])),
    audiences=st.frozensets(st.sampled_from(["Members", "Students"])),
    variant=WORDS,
    order=st.none() | RANGES,
    tax=st.sampled_from(["", "Included"]),
)
SUBJECTS = st.builds(
    Subject, name=WORDS, role=st.sampled_from(Role), ids=st.lists(st.tuples(WORDS, WORDS), max_size=2).map(tuple),
    context=st.lists(WORDS, max_size=2).map(tuple), family=st.booleans(),
)  # fmt: skip
LOCATORS = st.builds(
    Locator, WORDS, WORDS, st.integers(0, 99), st.integers(0, 99), WORDS, before=WORDS, layer=st.sampled_from(Layer)
)
STATEMENTS = st.builds(
    Statement, WORDS, WORDS, WORDS, SUBJECTS, TERMS, SCOPES, LOCATORS, st.none() | INSTANTS, WORDS, trace=WORDS
)
DOCUMENTS = st.builds(
    Document, WORDS, WORDS, WORDS, WORDS, st.sampled_from(Form), published=st.none() | INSTANTS,
    statements=st.lists(STATEMENTS, max_size=2).map(tuple), subjects=st.lists(SUBJECTS, max_size=2).map(tuple),
    links=st.lists(st.builds(Link, WORDS, WORDS), max_size=2).map(tuple),
    problems=st.lists(st.builds(Problem, WORDS, WORDS, st.booleans()), max_size=1).map(tuple), text=WORDS,
)  # fmt: skip
FINDINGS = st.builds(
    Finding, WORDS, WORDS, st.sampled_from(FindingKind), st.builds(Offer, WORDS, WORDS), WORDS,
    st.lists(st.builds(Side, WORDS, st.booleans(), term=st.none() | TERMS, scope=SCOPES,
                       where=st.none() | LOCATORS), max_size=3).map(tuple),
    params=st.lists(st.tuples(WORDS, WORDS), max_size=2).map(tuple), severity=st.sampled_from(Severity),
    status=st.sampled_from(Status), first_seen=st.none() | st.dates(), assumed=st.lists(WORDS, max_size=2).map(tuple),
)  # fmt: skip


def test_what_is_no_noun_is_refused() -> None:
    with pytest.raises(TypeError, match="object is nothing that the store keeps"):
        encode(object())


def test_what_is_damaged_is_refused_and_not_guessed() -> None:
    with pytest.raises(ValueError, match="is no"):
        decode(Finding, b'{"code": "C101"}')


def test_a_field_that_could_be_two_things_is_refused_before_anything_is_stored() -> None:
    with pytest.raises(TypeError, match="cannot be told apart"):
        reader(Range | Scope)


@settings(max_examples=60)
@given(DOCUMENTS)
def test_a_document_comes_back_as_it_was(document: Document) -> None:
    assert decode(Document, encode(document)) == document


@settings(max_examples=60)
@given(FINDINGS)
def test_a_finding_comes_back_as_it_was(finding: Finding) -> None:
    assert decode(Finding, encode(finding)) == finding


@given(st.lists(STATEMENTS, max_size=3).map(tuple))
def test_a_trace_comes_back_too_although_it_does_not_count_for_equality(statements: tuple[Statement, ...]) -> None:
    back = decode(tuple[Statement, ...], encode(statements))

    assert [statement.trace for statement in back] == [statement.trace for statement in statements]


def test_sets_have_one_order_whatever_the_hash_seed() -> None:
    regions = ["DE", "CH", "AT", "FR", "IT", "LI"]

    texts = {encode(Scope(regions=frozenset(regions[n:] + regions[:n]))) for n in range(len(regions))}

    assert texts == {b'{"regions":["AT","CH","DE","FR","IT","LI"]}'}


def test_what_has_its_default_is_left_out_so_that_new_fields_read_back_from_old_rows() -> None:
    assert encode(Subject("Surf XL")) == b'{"name":"Surf XL"}'
    assert decode(Subject, b'{"name":"Surf XL"}') == Subject("Surf XL")


def test_money_in_a_range_keeps_its_cents() -> None:
    scope = Scope(order=Range(Decimal("50.00"), None, "CHF"))

    assert str(decode(Scope, encode(scope)).order.low) == "50.00"  # type: ignore[union-attr]  # it has one


def test_states_and_records_come_back_as_they_were() -> None:
    gap = Gap("shop", "https://s.example/", "E-NET-TIMEOUT", "it took too long", GapKind.CHANNEL)
    dead = DeadLink("d", "a", "x" * 64, Link("https://s.example/gone", "here"), "404")
    channel = Channel("shop", "shopify", "web", Phase.DURING, 5, "de", "CH", quiet_after_days=14)
    state = ChannelState(channel, 5, 3, complete=False, gaps=(gap,), newest=datetime(2026, 6, 1), dead_links=(dead,))
    record = Record(
        "crm", RecordKind.CRM, 1, "k", "Surf XL", Subject("Surf XL"), channels=(), must_say=(("*", "price"),)
    )

    assert decode(ChannelState, encode(state)) == state
    assert decode(Record, encode(record)) == record
    assert decode(date, encode(date(2026, 6, 1))) == date(2026, 6, 1)
