"""Terms of the one contract that a company has, on pages that name no offer."""

from dataclasses import replace

import pytest

from audit.judge.dossiers import lay_dossiers
from audit.judge.general_terms import general_terms, of_contract
from audit.model.capture import Document, Form
from audit.model.channel import Channel, ChannelState
from audit.model.dossier import Dossier
from audit.model.finding import SHOP
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Role, Statement, Subject


def said(name: str, term: str = "notice_period P1M", role: Role = Role.ROW) -> Statement:
    statement = parse(f"site: Vertrag {term}")
    return replace(statement, subject=replace(statement.subject, name=name, role=role))


def page(*statements: Statement, title: str = "Häufige Fragen", form: Form = Form.PAGE) -> Document:
    subjects = (Subject(title), *(statement.subject for statement in statements))
    return Document("site", "u", "u", "0" * 64, form, subjects=subjects, statements=statements)


def found(document: Document, recorded: tuple[str, ...] = (), stated: tuple[str, ...] = ()) -> frozenset[str]:
    offers = {subject: subject.name for subject in document.subjects}
    return general_terms(document, offers, recorded, stated)


@pytest.mark.parametrize(
    "name",
    [
        "Bootsabo Bug", "Wie kündige ich das Bootsabo?", "Liegeplatz kündigen", "Premium contract", "Contrat Voile",
        "Abbonamento Vela", "Business", "Kündigung bei Umzug", "",
    ],
)  # fmt: skip
def test_words_that_name_an_offer_keep_its_terms(name: str) -> None:
    assert of_contract(said(name)) is None


def test_what_holds_with_a_voucher_is_no_general_term() -> None:
    statement = said("Kündigung")

    assert of_contract(replace(statement, scope=replace(statement.scope, voucher="BUG1"))) is None


def test_a_page_with_several_values_states_none_of_them_of_everything() -> None:
    assert not found(page(said("Kündigung"), said("Wie kündige ich?", "notice_period P3M")))


def test_where_records_state_a_term_offer_by_offer_there_is_no_one_contract() -> None:
    assert not found(page(said("Kündigung")), stated=("notice_period",))


def test_a_page_about_an_offer_states_its_terms() -> None:
    assert not found(page(said("Kündigung"), title="Bootsabo Bug"), recorded=("Bootsabo Bug",))
    assert not found(page(said("Kündigung"), said("Preis", "price 30 CHF"), title="Bootsabo Bug"))


@pytest.mark.parametrize("form", [Form.POST, Form.MAIL, Form.ROW])
def test_posts_mails_and_feeds_state_no_general_terms(form: Form) -> None:
    assert not found(page(said("Kündigung"), form=form))


@pytest.mark.parametrize(
    "name",
    [
        "Kündigung", "Abo pausieren oder kündigen", "Wie kündige ich?", "Bin ich an den Vertrag gebunden?",
        "Allgemeine Geschäftsbedingungen", "FAQ", "How do I cancel my subscription?", "Minimum term",
        "Comment résilier mon abonnement ?", "Durée du contrat", "Come posso disdire l'abbonamento?", "Durata minima",
        "Questions, answered", "Cancel or move your contract", "Déménager ou résilier",
    ],
)  # fmt: skip
def test_words_about_contracts_alone_name_the_one_contract(name: str) -> None:
    statement = of_contract(said(name))

    assert statement is not None
    assert found(page(said(name))) == {"notice_period"}


def test_a_page_of_questions_may_name_prices_too() -> None:
    assert found(page(said("Kündigung"), said("Anlegen", "price 30 CHF"))) == {"notice_period"}


def _shop(*documents: Document, records: tuple[Record, ...] = ()) -> Dossier:
    links = {(d.channel, d.key, s): s.name.casefold() for d in documents for s in d.subjects}
    states = {"site": ChannelState(Channel("site", weight=3))}
    laid = {dossier.offer: dossier for dossier in lay_dossiers(records, documents, links, states)}
    return laid.get(SHOP, Dossier(SHOP))


def test_general_terms_lie_with_the_conditions_of_the_shop() -> None:
    documents = (page(said("Kündigung")), replace(page(said("Cancel", "notice_period P7D")), key="v"))

    assert [s.term.value for s in _shop(*documents).said("notice_period")] == ["P1M", "P7D"]


def test_terms_on_record_keep_them_with_the_offers() -> None:
    cell = parse("plan: Bug notice_period P3M [record]")
    known = Record("plan", RecordKind.PRODUCT, 0, "B", "Bug", Subject("Bug"), statements=(cell,))

    assert _shop(page(said("Kündigung")), records=(known,)).said("notice_period") == ()


def berths(*terms: str) -> tuple[Record, ...]:
    cells = [parse(f"plan: Liegeplatz notice_period {term} [record]") for term in terms]
    return tuple(
        Record(
            "plan", RecordKind.PRODUCT, 0, f"L{n}", f"Liegeplatz {n}", Subject(f"Liegeplatz {n}"), statements=(cell,)
        )
        for n, cell in enumerate(cells)
    )


def test_what_all_offers_have_on_record_alike_is_a_term_of_the_one_contract() -> None:
    shop = _shop(page(said("Wie kündige ich?")), records=berths("P3M", "P3M", "P3M"))

    assert [s.term.value for s in shop.said("notice_period")] == ["P1M"]
    assert [s.term.value for s in shop.recorded("notice_period")] == ["P3M"]


@pytest.mark.parametrize("terms", [("P3M", "P3M", "P1M"), ("P3M", "P3M")])
def test_what_differs_or_few_have_on_record_is_no_term_of_the_one_contract(terms: tuple[str, ...]) -> None:
    shop = _shop(page(said("Wie kündige ich?")), records=berths(*terms))

    assert shop.said("notice_period") == ()
    assert shop.records == ()


@pytest.mark.parametrize("term", ["audience BusinessCustomers", "tax Excluded"])
def test_what_businesses_agree_to_is_no_term_of_the_one_contract(term: str) -> None:
    *mine, hall = berths("P3M", "P3M", "P3M", "P6M")
    hall = replace(hall, statements=(*hall.statements, parse(f"plan: Liegeplatz {term} [record]")))

    shop = _shop(page(said("Wie kündige ich?")), records=(*mine, hall))

    assert [s.term.value for s in shop.recorded("notice_period")] == ["P3M"]
