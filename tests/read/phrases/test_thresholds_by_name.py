"""The Italian word for a threshold is also that of a door sill, and may be a name."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    "text",
    [
        "Soglia spedizione gratuita: 49 €",
        "Soglia minima spedizione gratuita: 49 €",
        "Spedizione gratuita, soglia di 49 €",
        "Soglia per la spedizione gratuita: 49 €",
        "Raggiunta la soglia di 49 € la spedizione è gratuita",
        "Con la tessera la soglia per la spedizione gratuita scende a 49 €",
        "Spedizione: 4,90 €, soglia gratuità 49 €",
    ],
)
def test_a_threshold_of_delivery_is_named_as_one(text: str) -> None:
    assert said("it-IT", text, "free_shipping_from") == {"49 EUR"}


@pytest.mark.parametrize("text", ["Soglia in marmo 49 €", "Soglia per porta, alluminio: 49 €", "Rivista Soglia: 49 €"])
def test_a_sill_is_a_thing_with_a_price(text: str) -> None:
    assert said("it-IT", text, "free_shipping_from") == set()
    assert said("it-IT", text, "price") == {"49 EUR"}
