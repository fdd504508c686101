"""Terms of contracts that a page states once for all the tariffs that it lists."""

from dataclasses import replace

import pytest

from audit.judge.common_terms import common_terms
from audit.judge.dossiers import lay_dossiers
from audit.model.capture import Document, Form
from audit.model.channel import Channel, ChannelState
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Role, Statement, Subject

HEAD = "Bootsabos"
PRICES = ("Bug price 30 CHF/P1M", "Heck price 40 CHF/P1M")
TERM = "contract_term P24M"


def _said(text: str, role: Role = Role.ROW) -> Statement:
    name, rest = text.split(" ", 1)
    statement = parse(f"site: {name} {rest}")
    return replace(statement, subject=replace(statement.subject, name=name, role=role))


def _of(name: str, term: str = TERM, role: Role = Role.ROW) -> Statement:
    said = _said(f"x {term}", role)
    return replace(said, subject=replace(said.subject, name=name))


def _page(*said: Statement, form: Form = Form.PAGE) -> Document:
    subjects = tuple(dict.fromkeys(s.subject for s in said))
    return Document("site", "u", "u", "0" * 64, form, subjects=subjects, statements=said)


def _record(key: str, *terms: str) -> Record:
    said = tuple(parse(f"crm: {key} {term} [record]") for term in terms)
    return Record("crm", RecordKind.CRM, 1, key, key, Subject(key), statements=said)


RECORDS = (_record("Bug", "contract_term P12M"), _record("Heck", "contract_term P12M"))


def _found(*said: Statement, records: tuple[Record, ...] = RECORDS, form: Form = Form.PAGE) -> list[tuple[str, ...]]:
    document = _page(*(_said(price) for price in PRICES), *said, form=form)
    known = {record.key: (record,) for record in records}
    offers = {s: s.name for s in document.subjects if s.name in known}
    return list(common_terms(document, offers, known).values())


@pytest.mark.parametrize(
    "said",
    [
        _of(HEAD, role=Role.MAIN),
        _of(""),
        _of("Mindestlaufzeit"),
        _of("Alle Abos"),
        _of("die Tarife"),
        _of("Our plans"),
        _of("Plans"),
        _of("tous les forfaits"),
        _of("Tutti i piani"),
        _of("After that you can leave"),
    ],
)
def test_words_for_all_contracts_speak_of_each_offer_that_has_a_monthly_price(said: Statement) -> None:
    assert _found(said) == [("Bug", "Heck")]


@pytest.mark.parametrize("name", ["Liegeplatz", "Bug Plus", "Gutscheine", "Router-Miete", "Alle Segelkurse"])
def test_words_for_something_else_speak_of_none(name: str) -> None:
    assert _found(_of(name)) == []


def test_two_values_are_told_apart_by_what_nobody_knows() -> None:
    assert _found(_of(""), _of("Vertrag", "contract_term P6M")) == []
    assert _found(_of(""), _said("Bug contract_term P6M")) == []


def test_a_monthly_price_of_something_without_record_or_with_a_term_of_its_own_leaves_open_what_is_meant() -> None:
    assert _found(_of(""), _said("Kiel price 9 CHF/P1M")) == []
    assert _found(_of(""), records=(RECORDS[0], _record("Heck", "contract_term P6M"))) == []
    assert _found(_of(""), records=(RECORDS[0], _record("Heck", "notice_period P1M"))) == []


def test_a_price_once_and_a_price_from_which_plans_begin_are_no_tariffs() -> None:
    least = _said("Abos price 9 CHF/P1M")
    least = replace(least, term=replace(least.term, bound="min"))

    assert _found(_of(""), _said("Leine price 9 CHF"), least) == [("Bug", "Heck")]


def test_a_term_beside_a_reduction_is_the_one_that_earns_it_and_not_that_of_all() -> None:
    """ "Choose a 24-month contract and save 10 %": those who choose none are bound as the records say."""
    reduction = _of(HEAD, "discount 10%", Role.MAIN)

    assert _found(_of(HEAD, role=Role.MAIN), reduction) == []
    elsewhere = replace(reduction, where=replace(reduction.where, path="p:nth-child(3)"))
    assert _found(_of(HEAD, role=Role.MAIN), elsewhere) == [("Bug", "Heck")]


def test_what_holds_with_a_voucher_and_rows_and_posts_state_no_common_terms() -> None:
    said = _of("")

    assert _found(replace(said, scope=replace(said.scope, voucher="BUG1"))) == []
    assert _found(said, form=Form.ROW) == _found(said, form=Form.POST) == []


def test_a_page_about_one_tariff_says_it_of_that_one_by_its_heading() -> None:
    document = _page(_said(PRICES[0]), _of("", role=Role.MAIN))

    assert common_terms(document, {document.subjects[0]: "Bug"}, {"Bug": (RECORDS[0],)}) == {}


def test_common_terms_lie_with_each_offer() -> None:
    document = _page(*(_said(price) for price in PRICES), _of(HEAD, role=Role.MAIN))
    links = {("site", "u", s): s.name for s in document.subjects if s.name in {"Bug", "Heck"}}
    states = {"site": ChannelState(Channel("site", weight=3))}
    laid = {dossier.offer.id: dossier for dossier in lay_dossiers(RECORDS, (document,), links, states)}

    assert [[s.term.value for s in laid[offer].said("contract_term")] for offer in ("Bug", "Heck")] == [["P24M"]] * 2
