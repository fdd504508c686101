"""What a card's list says of contracts is said of its plan, even if it is called a list of selling points."""

from tests.read.making import of, page, read

CARD = (
    '<article class="card"><h3>{name}</h3><p>{price} Franken im Monat</p><ul class="usps"><li class="usp">{term}</li>'
    '<li class="usp">Versand gratis ab 80 Franken</li></ul><a href="/de/abos/">Zum Abo</a></article>'
)
FILLER = (
    "<p>Bei uns trainieren Sie an hellen Geräten und in kleinen Gruppen, auch am Sonntag und früh am Morgen.</p>" * 8
)
CARDS = CARD.format(name="Abo Dohle", price=49, term="12 Monate Mindestlaufzeit") + CARD.format(
    name="Abo Elster", price=59, term="Aufnahmegebühr 30 Franken"
)


def test_the_term_and_the_fee_of_a_card_are_those_of_its_plan() -> None:
    document = read(page(f"<h1>Training</h1>{FILLER}<div>{CARDS}</div>"))

    assert {s.subject.name for s in of(document, "contract_term")} == {"Abo Dohle"}
    assert {s.subject.name for s in of(document, "setup_fee")} == {"Abo Elster"}


def test_what_the_shop_promises_everybody_stays_the_shops() -> None:
    document = read(page(f"<h1>Training</h1>{FILLER}<div>{CARDS}</div>"))

    assert {s.subject.name for s in of(document, "free_shipping_from")} == {""}
