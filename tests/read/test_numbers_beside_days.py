"""Numbers that stand beside a day and belong to something else: what is paid, what is counted, what is taken off."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "day"),
    [
        ("de-CH", "3 für 2 bis 20. Juni", "2026-06-20"),
        ("de-CH", "Nimm 3, zahl 2 bis 20. Juni", "2026-06-20"),
        ("fr-CH", "3 pour 2 jusqu'au 20 juin", "2026-06-20"),
        ("it-CH", "Prendi 3 paghi 2 fino al 20 giugno", "2026-06-20"),
        ("en-GB", "2-for-1 until 20 June", "2026-06-20"),
    ],
)
def test_how_many_are_paid_is_no_first_day(locale: str, text: str, day: str) -> None:
    assert said(locale, text, "valid_from") == set()
    assert said(locale, text, "valid_through") == {day}


@pytest.mark.parametrize(
    ("locale", "text"), [("de-CH", "Aktion vom 2. bis 20. Juni"), ("en-GB", "20% off from 2 to 20 June")]
)
def test_the_first_day_of_a_range_stays_one(locale: str, text: str) -> None:
    assert said(locale, text, "valid_from") == {"2026-06-02"}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-CH", "bis 21.06. 20 % Rabatt auf alles"),
        ("de-CH", "bis 21.06. 20 Prozent Rabatt auf alles"),
        ("fr-CH", "Kayak 20 CHF jusqu'au 21.06. 30 places par jour"),
    ],
)
def test_what_is_counted_behind_a_day_is_no_year(locale: str, text: str) -> None:
    assert said(locale, text, "valid_through") == {"2026-06-21"}


@pytest.mark.parametrize("day", ["21.06.27", "21. 06. 27", "21.06. 2027"])
def test_years_stay_years(day: str) -> None:
    assert said("de-CH", f"20 % Rabatt bis {day}", "valid_through") == {"2027-06-21"}


def test_a_sum_by_the_month_is_no_fee_once_paid() -> None:
    text = "Das Velo kostet CHF 99.– einmalig oder CHF 5.– im Monat zur Miete."

    assert said("de-CH", text, "setup_fee") == set()


@pytest.mark.parametrize(
    ("locale", "text"), [("de-CH", "Mindestbestellung CHF 80"), ("fr-CH", "Commande minimale : CHF 80")]
)
def test_the_least_order_is_no_price(locale: str, text: str) -> None:
    assert said(locale, text, "min_order_value") == {"80 CHF"}
    assert said(locale, text, "price") == set()


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Our membership rose to 1.2 million."),
        ("de-DE", "Die Zahl der Gäste stieg bis 1.2 Mio."),
        ("fr-FR", "Le parc accueille jusqu'à 1.5 million de visiteurs."),
        ("de-CH", "Pakete bis 1.5 kg"),
    ],
)
def test_a_number_with_a_decimal_point_is_no_day(locale: str, text: str) -> None:
    assert said(locale, text, "valid_through") == set()


def test_a_day_written_so_stays_one() -> None:
    assert said("de-CH", "20% Rabatt bis 1.7.", "valid_through") == {"2026-07-01"}
