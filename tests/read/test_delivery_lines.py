"""Amounts that say what sending costs because of the question before them or the row around them."""

from tests.read.making import page, read


def _terms(main: str) -> list[str]:
    return [str(s.term) for s in read(page(main)).statements]


def test_an_answer_to_another_question_is_no_cost_of_sending() -> None:
    asked = "<p>Wie viel kostet der Versand?</p><p>Das kommt auf das Gewicht an.</p>"

    assert _terms(f"<h1>Hilfe</h1>{asked}<p>Kann ich ein Muster haben?</p><p>Ja, ein Muster kostet CHF 3.–.</p>") == [
        "price 3 CHF"
    ]


def test_a_row_of_prices_beside_a_row_of_costs_stays_one_of_prices() -> None:
    rows = (
        "<tr><th></th><th>Paket</th><th>Spedition</th></tr>"
        "<tr><th>Lieferkosten</th><td>CHF 8.50</td><td>CHF 59.–</td></tr>"
        "<tr><th>Preis für ein Muster</th><td>CHF 1.–</td><td>CHF 2.–</td></tr>"
    )

    assert _terms(f"<h1>Bedingungen</h1><table>{rows}</table>") == [
        "shipping_cost 8.50 CHF",
        "shipping_cost 59 CHF",
        "price 1 CHF",
        "price 2 CHF",
    ]


def test_a_later_line_of_the_answer_to_a_question_about_shipping_says_what_sending_costs() -> None:
    asked = "<h3>Was kostet der Versand nach Österreich?</h3><p>Das hängt vom Gewicht ab.</p>"

    assert _terms(f"<h1>Häufige Fragen</h1>{asked}<p>Bis 5 kg sind es CHF 12.–.</p>") == ["shipping_cost 12 CHF"]
