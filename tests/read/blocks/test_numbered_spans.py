"""A price in an element of its own does not go on with the number before it."""

import pytest

from tests.read.making import of, page, read


@pytest.mark.parametrize(
    ("parts", "price"),
    [
        (("Coupe", "1 h 15", "57,00 €"), "57 EUR"),
        (("Massage", "1 h 30", "109,00 €"), "109 EUR"),
        (("Massaggio", "1 ora e 30", "109,00 €"), "109 EUR"),
        (("Pack 10", "390 €"), "390 EUR"),
        (("Zone 3", "57.00 CHF"), "57 CHF"),
    ],
)
def test_what_stands_before_a_price_is_no_part_of_it(parts: tuple[str, ...], price: str) -> None:
    spans = "".join(f"<span>{part}</span>" for part in parts)

    assert {s.term.value for s in of(read(page(f"<h1>Salon</h1><ul><li>{spans}</li></ul>")), "price")} == {price}


@pytest.mark.parametrize(
    ("markup", "price"),
    [
        ("<span>1</span><span>299 €</span>", "1299 EUR"),
        ("CHF <span>1</span><span>299.00</span>", "1299 CHF"),
        ("<span>39</span><span>.90 CHF</span>", "39.90 CHF"),
        ("Preis: 1 299.00 CHF", "1299 CHF"),
    ],
)
def test_the_parts_of_one_price_stay_together(markup: str, price: str) -> None:
    assert {s.term.value for s in of(read(page(f"<h1>Lampe Ahorn</h1><p>{markup}</p>")), "price")} == {price}
