"""The days on which something is closed end no offer; closing-down sales and what a closure reduces stay."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("it-IT", "Chiusura estiva dal 10 al 21 agosto."),
        ("it-CH", "La ludoteca resta chiusa dal 6 al 17 luglio per lavori (costo 31'000 franchi)."),
        ("de-DE", "Weihnachtspause: 24.12.2026–6.1.2027."),
        ("fr-CH", "La piscine sera fermée du 3 au 14 août pour travaux (coût : 52'000 francs)."),
        ("en-IE", "Summer shutdown 3–14 August."),
        ("en-GB", "The café will be closed between 3 and 14 August for a refit (cost £21,000)."),
    ],
)
def test_days_on_which_something_is_closed_are_no_validity(locale: str, text: str) -> None:
    for attribute in ("valid_from", "valid_through", "price", "shipping_cost"):
        assert said(locale, text, attribute) == set()


@pytest.mark.parametrize(
    ("locale", "text", "last"),
    [
        ("it-IT", "Vendita per chiusura attività dal 10 al 21 agosto: tutto a metà prezzo.", "2026-08-21"),
        ("de-DE", "Sommerpause naht: 20 % Rabatt auf alles vom 10. bis 21. August.", "2026-08-21"),
        ("en-GB", "Winter sale from 3 to 14 August.", "2026-08-14"),
    ],
)
def test_days_of_a_sale_stay_although_something_closes(locale: str, text: str, last: str) -> None:
    assert said(locale, text, "valid_through") == {last}
