"""Names that a paragraph begins with: what it says of contracts is said of them, what it says of prices is not."""

from tests.read.making import of, page, read

FILLER = "<p>Wir freuen uns auf Sie.</p>"


def leads(text: str, attribute: str) -> set[str]:
    document = read(page(f"<h1>Ablage</h1><p>{text}</p>{FILLER}"))
    return {s.subject.lead for s in of(document, attribute)}


def test_what_follows_on_contracts_is_said_of_what_the_paragraph_begins_with() -> None:
    text = "Mit Ablage Plus sichern Sie alles. Sie zahlen CHF 7.–/Mt. in den ersten 6 Monaten, danach CHF 14.–/Mt."

    assert leads(text, "promo_duration") == leads(text, "price_after") == {"Ablage Plus"}


def test_a_card_that_entitles_to_a_price_is_not_what_is_paid() -> None:
    assert leads("Mit der Seekarte Plus zahlen Sie CHF 12.– für die Rundfahrt.", "price") == {""}


def test_a_paragraph_that_begins_otherwise_has_no_such_name() -> None:
    assert leads("Sie zahlen CHF 7.–/Mt. in den ersten 6 Monaten mit Ablage Plus.", "promo_duration") == {""}
