"""Long times beside a price: how long one hires, or how long a reduced price holds."""

import pytest

from tests.read.making import of, page, read

SHORT = "<h2>Plan S</h2><p>CHF 29.–/Mt. während 6 Monaten, danach CHF 49.–/Mt.</p>"


@pytest.mark.parametrize(
    ("text", "attribute"),
    [
        ("CHF 39.–/Mt. während 24 Monaten, danach CHF 69.–/Mt.", "promo_duration"),
        ("CHF 39.–/Mt. während 24 Monaten. Jederzeit mit E-Mail.", "contract_term"),
    ],
)
def test_what_costs_more_after_it_is_a_promotion_beside_a_shorter_one_too(text: str, attribute: str) -> None:
    document = read(page(f"<h1>Pläne</h1><section>{SHORT}</section><section><h2>Plan L</h2><p>{text}</p></section>"))

    assert "P24M" in {s.term.value for s in of(document, attribute)}


@pytest.mark.parametrize(
    ("text", "attribute"),
    [
        ("Die Leasingrate beträgt 149 € im Monat über 36 Monate.", "contract_term"),
        ("Leasing: 149 € monatlich über 36 Monate, Anzahlung 990 €.", "contract_term"),
        ("29,90 € im Monat über 36 Monate, danach 49,90 € im Monat.", "promo_duration"),
    ],
)
def test_a_rate_over_many_months_is_a_lease_where_it_is_called_one(text: str, attribute: str) -> None:
    document = read(page(f"<h1>Angebote</h1><p>{text}</p>"))

    assert [s.term.value for s in of(document, attribute)] == ["P36M"]
