"""Terms that running words state of all offers of a kind."""

from dataclasses import replace

import pytest

from audit.judge.told_by_name import CalledNames
from audit.judge.told_of_all import told_of_all
from audit.model.capture import Document, Form
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Layer, Role, Statement, Subject


def _record(key: str, name: str, *terms: str) -> Record:
    said = tuple(parse(f"crm: {key} {term} [record]") for term in terms)
    return Record("crm", RecordKind.CRM, 1, key, name, Subject(name), statements=said)


HIRED = {
    "B1": (_record("B1", "Mountain bike", "deposit 100 EUR"),),
    "B2": (_record("B2", "Kids' bike", "deposit 100 EUR"),),
    "B3": (_record("B3", "Trailer", "deposit 100 EUR"),),
    "B4": (_record("B4", "Tandem", "price 30 EUR"),),
}
PLANS = {
    "P1": (_record("P1", "Fibra 1000", "notice_period P1M", "contract_term P24M"),),
    "P2": (_record("P2", "Fibra 2500", "notice_period P1M", "contract_term P12M"),),
}


def _told(text: str, quote: str, term: str, records: dict[str, tuple[Record, ...]], head: str = "Deposits") -> object:
    said = parse(f"help: x {term}")
    where = replace(said.where, before=text[: text.index(quote)][-32:], quote=quote, layer=Layer.TEXT)
    one: Statement = replace(said, subject=Subject(head, Role.MAIN), where=where)
    document = Document("help", "u", "u", "0" * 64, Form.ARTICLE, statements=(one,), text=f"{head}\n{text}")
    return told_of_all(document, {}, CalledNames.of(records)).get(one, ())


@pytest.mark.parametrize(
    ("text", "offers"),
    [
        ("A deposit of 150 € applies to all bikes.", ("B1", "B2")),
        ("We ask 150 € for every bike.", ("B1", "B2")),
        ("Für alle Geräte gilt eine Kaution von 150 €.", ("B1", "B2", "B3")),
        ("Per tutti gli articoli chiediamo 150 €.", ("B1", "B2", "B3")),
    ],
)
def test_a_term_of_all_of_a_kind_is_told_of_each_that_has_one_on_record(text: str, offers: tuple[str, ...]) -> None:
    assert _told(text, "150 €", "deposit 150 EUR", HIRED) == offers


@pytest.mark.parametrize(
    "text",
    [
        "All bikes hired for a week need a deposit of 150 €.",
        "All e-bikes need a deposit of 150 €.",
        "All trailers need a deposit of 150 €.",
        "Except for kids' bikes, all bikes need a deposit of 150 €.",
        "If you go abroad, all bikes need a deposit of 150 €.",
        "For all bikes together groups leave a deposit of 150 €.",
        "Until 2025 a deposit of 150 € applied to all bikes.",
        "Other shops ask a deposit of 150 € for all bikes.",
        "Bikes need a deposit of 150 €.",
    ],
)
def test_what_holds_for_some_in_a_case_or_elsewhere_is_told_of_none(text: str) -> None:
    assert _told(text, "150 €", "deposit 150 EUR", HIRED) == ()


def test_under_a_heading_of_its_own_it_is_told_of_something_else() -> None:
    assert _told("A deposit of 150 € applies to all bikes.", "150 €", "deposit 150 EUR", HIRED, "Helmets") == ()


@pytest.mark.parametrize(
    ("text", "quote", "head"),
    [
        ("Tutti gli abbonamenti si possono disdire con un preavviso di 60 giorni.", "60 giorni", "Come disdire"),
        ("Bei allen Tarifen beträgt die Kündigungsfrist 60 Tage.", "60 Tage", "Kündigung"),
        ("All our plans can be cancelled with 60 days' notice.", "60 days' notice", "How do members cancel?"),
    ],
)
def test_a_notice_of_all_contracts_is_told_of_each(text: str, quote: str, head: str) -> None:
    assert _told(text, quote, "notice_period P60D", PLANS, head) == ("P1", "P2")


def test_where_records_differ_nobody_knows_which_is_meant() -> None:
    text = "Alle Tarife laufen 18 Monate."
    assert _told(text, "18 Monate", "contract_term P18M", PLANS, "Laufzeit") == ()
