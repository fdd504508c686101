"""Days and customers of a section or card with an offer of its own hold for nothing above or beside it."""

import pytest

from audit.model.statement import Statement
from tests.read.making import of, read_in

FILLER = "<p>Noi ci siamo.</p>" * 8
PLANS = (
    "<table><tr><th>Piano</th><th>Canone</th></tr><tr><td>Alba</td><td>6,90 €/mese</td></tr>"
    "<tr><td>Brina</td><td>{}</td></tr></table>"
)


def _first(statements: list[Statement]) -> Statement:
    return statements[0]


@pytest.mark.parametrize(
    ("heading", "said"),
    [
        ("Settimane d'autunno", "Dal 15 ottobre al 15 dicembre 2026 il 50% di sconto sul piano Brina."),
        ("Controllo singolo", "Il controllo costa 29 € e si prenota fino al 15 dicembre 2026."),
    ],
)
def test_the_days_of_an_offer_below_are_not_those_of_the_prices_above(heading: str, said: str) -> None:
    html = f"<h1>I piani</h1>{PLANS.format('11,90 €/mese')}{FILLER}<h2>{heading}</h2><p>{said}</p>"

    above = [s for s in of(read_in("it-IT", html), "price") if s.term.value.endswith("/P1M")]

    assert [(s.scope.first, s.scope.last) for s in above] == [(None, None), (None, None)]


def test_the_days_below_hold_where_the_section_says_the_price_above_again() -> None:
    html = (
        f"<h1>Corso</h1><p>Il corso costa 290 €.</p>{FILLER}<h2>Iscrizione</h2><p>290 €, fino al 15 dicembre 2026.</p>"
    )

    assert all(s.scope.last is not None for s in of(read_in("it-IT", html), "price"))


def test_the_days_below_hold_where_their_section_offers_nothing() -> None:
    html = f"<h1>Corso</h1><p>Il corso costa 290 €.</p>{FILLER}<h2>Date</h2><p>Fino al 15 dicembre 2026.</p>"

    assert _first(of(read_in("it-IT", html), "price")).scope.last is not None


CARDS = (
    "<h1>Promozioni</h1><div class='card'><h2>Bonus Lampo</h2><p>20 € di sconto con il codice LAMPO20.</p></div>"
    "<div class='card'><h2>Duo</h2><p>15% di sconto su tutto.</p></div>"
    "<div class='card'><h2>{}</h2><p>{}</p></div>" + FILLER
)


def test_a_card_whose_gift_is_not_read_keeps_its_customers_to_itself() -> None:
    html = CARDS.format("Due per uno", "Due al prezzo di uno, solo per studenti.")

    assert [s.scope.audiences for s in of(read_in("it-IT", html), "discount")] == [frozenset(), frozenset()]


def test_a_card_of_conditions_tells_for_whom_the_others_are() -> None:
    html = CARDS.format("Condizioni", "Solo per nuovi clienti.")

    said = of(read_in("it-IT", html), "discount")
    assert [s.scope.audiences for s in said] == [frozenset({"NewCustomers"})] * 2


ROWS = "<tr><td>Adulte</td><td>19,00 €</td></tr><tr><td>Seniors (dès 65 ans)</td><td>15,00 €</td></tr>"


def test_whose_fare_others_pay_is_no_limit_of_a_page_that_names_several_ages() -> None:
    said = (
        f"<p>La carte du lac donne droit au tarif étudiant à Vevey.</p><p>Réservation : 1,20 € par place.</p>{FILLER}"
    )
    document = read_in("fr-FR", f"<h1>Tarifs</h1><table>{ROWS}</table>{said}")

    (fee,) = [s for s in of(document, "price") if s.term.value.startswith("1.20")]
    assert fee.scope.audiences == frozenset()
