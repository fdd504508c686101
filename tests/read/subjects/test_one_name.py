"""What a sentence says beside its prices is of the one thing that it prices."""

import pytest

from tests.read.said import named


@pytest.mark.parametrize(
    ("locale", "text", "term", "name"),
    [
        (
            "it-CH",
            "Bosco 20 €, lago 30 €. Residenti in Ticino: sconto del 15 % dal lunedì.",
            "region CH-TI",
            "Residenti in Ticino",
        ),
        ("en-IE", "Kayak €25, canoe €40. Pensioners take 10% off canoes.", "audience Seniors", "Pensioners"),
        (
            "de-DE",
            "Kajak 25 €, Kanu 40 €. Das Floß kostet 60 €, höchstens 2 Stück pro Kunde.",
            "max_quantity 2",
            "Floß",
        ),
    ],
)
def test_limits_and_customers_take_the_name_of_their_sentence(locale: str, text: str, term: str, name: str) -> None:
    assert named(locale, text)[term] == name


def test_for_whom_a_reduction_is_names_no_code() -> None:
    text = (
        "Bosco 20 €, lago 30 €.\n25 % su Lago\nDa oggi al 5 luglio, solo per nuovi abbonati: scrivi il codice LAGO26 "
        "e il prezzo scende del 25 %."
    )

    assert not named("it-IT", text)["voucher_code LAGO26"].startswith("solo per")
