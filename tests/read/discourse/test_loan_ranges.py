"""What one can borrow at a rate is no price; what is bought on credit has one."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "prices"),
    [
        ("fr-CH", "De 4'000 à 70'000 francs pour votre toit. Taux annuel effectif dès 5,2 %.", set()),
        ("it-IT", "Da 4.000 a 70.000 euro per il tetto. TAEG da 5,2 %.", set()),
        ("en-GB", "From £4,000 to £70,000 for your roof. APR from 5.2%.", set()),
        (
            "de-DE",
            "Wer 12.000 € auf 60 Monate aufnimmt, zahlt monatlich 230 €. Eff. Jahreszins 5,2 %.",
            {"230 EUR/P1M"},
        ),
        ("fr-FR", "Pour 12 000 € sur 60 mois, vous remboursez 60 mensualités de 230 €. TAEG 5,2 %.", {"230 EUR/P1M"}),
        ("de-DE", "Das Sofa kostet 1.900 €, auf 24 Monate finanziert zu 5,2 % effektivem Jahreszins.", {"1900 EUR"}),
        ("fr-FR", "Canapés de 900 € à 1 900 €.", {"900 EUR min", "1900 EUR max"}),
    ],
)
def test_sums_lent_are_no_prices(locale: str, text: str, prices: set[str]) -> None:
    assert said(locale, text, "price") == prices


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Ratenkauf: 0 % effektiver Jahreszins, 10 Raten, von 600 € bis 3.000 €."),
        ("fr-FR", "Paiement facile : TAEG 0 %, 10 mensualités, de 600 € à 3 000 €."),
        ("it-IT", "Pagamento facile: TAEG 0 %, 10 rate, da 600 € a 3.000 €."),
        ("en-GB", "Pay easily: 0 % APR, 10 instalments, from £600 to £3,000."),
    ],
)
def test_what_can_be_bought_in_instalments_is_no_instalment(locale: str, text: str) -> None:
    assert said(locale, text, "price") == set()


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("fr-FR", "TAEG 0 %, 10 mensualités de 600 € à 900 €."),
        ("en-GB", "0 % APR, 10 instalments, from £600 to £900 a month."),
        ("fr-FR", "Spa Duo : 10 mensualités, de 600 € à 900 €."),
    ],
)
def test_instalments_between_two_sums_stay_instalments(locale: str, text: str) -> None:
    assert {value.split()[0] for value in said(locale, text, "price")} == {"600", "900"}
