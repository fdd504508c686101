"""Values are found in a text however people spell them, and not where they do not stand."""

import pytest
from hypothesis import given

from audit.judge.written import is_written
from audit.model.statement import Term
from tests.strategies import terms


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("contract_term P24M", "mindestens 3 monate"),
        ("valid_through 2026-08-31", "am 30. august"),
        ("setup_fee 49 CHF", "149.– im jahr 1949"),
        ("price 1299 EUR", "1.299.000"),
        ("voucher_code SURF20", "surf 20"),
        ("discount 15%", "15 € rabatt mit club15"),
        ("min_order_value 100 EUR", "rufen sie an: 0311 4420-100"),
        ("min_order_value 30 EUR", "du 16 au 30 novembre 2026"),
        ("min_order_value 16 EUR", "du 16 au 30 novembre 2026"),
        ("min_order_value 30 EUR", "noch bis 30. nov."),
        ("min_order_value 30 EUR", "30 % di sconto"),
    ],
)
def test_what_does_not_stand_there_is_not_found(term: str, text: str) -> None:
    attribute, _, value = term.partition(" ")

    assert not is_written(Term(attribute, value), text)


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("contract_term P24M", "vertragsdauer 24 monate"),
        ("contract_term P24M", "engagement de 2 ans"),
        ("notice_period P60D", "60 giorni di preavviso"),
        ("valid_through 2026-08-31", "bis 31. august"),
        ("valid_through 2026-08-31", "jusqu’au 31 août 2026"),
        ("valid_through 2026-08-31", "entro il 31.08.2026"),
        ("valid_through 2026-08-31", "until august 31st"),
        ("setup_fee 49 CHF", "fr. 49.– einmalig"),
        ("setup_fee 0 CHF", "ohne aktivierungsgebühr"),
        ("price 1299.50 EUR", "1.299,5 €"),
        ("price 1299 CHF", "chf 1’299.–"),
        ("voucher_code SURF20", "mit code surf20"),
        ("audience NewCustomers", "nur für neukunden"),
        ("audience NewCustomers", "nouveaux clients"),
        ("discount 15%", "15 % rabatt"),
        ("min_order_value 30 EUR", "dès 30 € d’achat, jusqu’au 30 novembre"),
        ("min_order_value 30 EUR", "ab einkauf von 30.–"),
        ("max_quantity 2", "2 juniorkarten pro person"),
        ("max_quantity 3", "3 magazine a testa"),
    ],
)
def test_a_value_is_found_in_its_usual_spellings(term: str, text: str) -> None:
    attribute, _, value = term.partition(" ")

    assert is_written(Term(attribute, value), text)


@given(terms())
def test_every_term_can_be_looked_for(term: Term) -> None:
    assert is_written(term, "") in {True, False}
