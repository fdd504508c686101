"""Clauses of what one may do before a condition of a contract: they name no offer."""

import pytest

from tests.read.making import of, read_in

PLANS = "<div><h2>Lumen S</h2><p>2 kg</p><p>€ 21.–</p></div><div><h2>Lumen L</h2><p>4 kg</p><p>€ 29.90</p></div>"


def subjects(locale: str, text: str) -> set[tuple[str, str]]:
    document = read_in(locale, f"<h1>Lumen</h1>{PLANS}<h2>Details</h2><p>{text}</p>")
    return {(s.subject.variant or s.subject.name, s.term.value) for s in of(document, "notice_period")}


@pytest.mark.parametrize(
    ("locale", "text", "notice"),
    [
        ("de-DE", "Danach können Sie jederzeit mit einer Kündigungsfrist von 4 Wochen aussteigen.", "P28D"),
        ("de-DE", "Anschließend kannst du mit einer Frist von 1 Monat kündigen.", "P1M"),
        ("fr-FR", "Ensuite, vous pouvez résilier à tout moment avec un préavis de 4 semaines.", "P28D"),
        ("it-IT", "Poi potete disdire in qualsiasi momento con un preavviso di 4 settimane.", "P28D"),
        ("en-GB", "You may then cancel with a notice period of one month.", "P1M"),
    ],
)
def test_what_one_may_do_names_nothing(locale: str, text: str, notice: str) -> None:
    assert subjects(locale, text) == {("Lumen", notice)}


def test_a_verb_ends_a_name() -> None:
    document = read_in("de-DE", f"<h1>Lumen</h1>{PLANS}<p>Beide Abos laufen mindestens 3 Monate.</p>")

    assert {s.subject.name for s in of(document, "contract_term")} == {"Beide Abos"}


@pytest.mark.parametrize(
    ("locale", "text", "name"),
    [
        ("de-DE", "Lumen Haus: Kündigungsfrist 4 Wochen.", "Lumen Haus"),
        ("en-GB", "Lumen Home: notice period of one month.", "Lumen Home"),
    ],
)
def test_a_name_stays(locale: str, text: str, name: str) -> None:
    assert {said for said, _ in subjects(locale, text)} == {name}
