"""So many weeks for one sum, and by the month from then on."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "attribute"),
    [
        ("en-GB", "A 10-week course is £190. After that there is tea.", "promo_duration"),
        ("en-GB", "Delivered within 3 weeks. Starter box £9, then £18 a month.", "promo_duration"),
        ("it-IT", "Consegna in 3 settimane. Kit 9 €, poi 18 € al mese.", "promo_duration"),
    ],
)
def test_deliveries_and_kits_are_no_packages(locale: str, text: str, attribute: str) -> None:
    assert said(locale, text, attribute) == set()


@pytest.mark.parametrize(
    ("locale", "text", "attribute", "values"),
    [
        (
            "de-DE",
            "12 Wochen die Tageszeitung für einmalig 24,90 €. Danach erhalten Sie sie für zzt. 38,50 € im Monat.",
            "promo_duration",
            {"P84D"},
        ),
        (
            "de-DE",
            "12 Wochen die Tageszeitung für einmalig 24,90 €. Danach erhalten Sie sie für zzt. 38,50 € im Monat.",
            "price_after",
            {"38.50 EUR/P1M"},
        ),
        (
            "de-DE",
            "12 Wochen die Tageszeitung für einmalig 24,90 €. Danach erhalten Sie sie für zzt. 38,50 € im Monat.",
            "price",
            {"24.90 EUR"},
        ),
        (
            "de-DE",
            "Sommerpaket: 12 Wochen lesen\nAlles für 24,90 €. Lesen Sie danach weiter, zahlen Sie 38,50 € im Monat.",
            "promo_duration",
            {"P84D"},
        ),
        (
            "de-DE",
            "Sommerpaket: 12 Wochen lesen\nAlles für 24,90 €. Lesen Sie danach weiter, zahlen Sie 38,50 € im Monat.",
            "price_after",
            {"38.50 EUR/P1M"},
        ),
        (
            "de-DE",
            "Sommerpaket: 12 Wochen lesen\nAlles für 24,90 €. Lesen Sie danach weiter, zahlen Sie 38,50 € im Monat.",
            "price",
            {"24.90 EUR"},
        ),
        (
            "de-AT",
            "6 Wochen lesen um € 9,90. Wenn Sie danach weiterlesen, kostet das Abo € 29,– im Monat.",
            "promo_duration",
            {"P42D"},
        ),
        (
            "de-AT",
            "6 Wochen lesen um € 9,90. Wenn Sie danach weiterlesen, kostet das Abo € 29,– im Monat.",
            "price_after",
            {"29 EUR/P1M"},
        ),
        (
            "de-AT",
            "6 Wochen lesen um € 9,90. Wenn Sie danach weiterlesen, kostet das Abo € 29,– im Monat.",
            "price",
            {"9.90 EUR"},
        ),
        ("de-CH", "8 Wochen für CHF 19.–, danach zurzeit CHF 34.– im Monat.", "promo_duration", {"P56D"}),
        ("de-CH", "8 Wochen für CHF 19.–, danach zurzeit CHF 34.– im Monat.", "price_after", {"34 CHF/P1M"}),
        ("de-CH", "8 Wochen für CHF 19.–, danach zurzeit CHF 34.– im Monat.", "price", {"19 CHF"}),
        (
            "de-CH",
            "Schnupperabo: 3 Monate Zeitung für einmalig CHF 39.–, anschliessend CHF 34.– im Monat.",
            "promo_duration",
            {"P3M"},
        ),
        (
            "de-CH",
            "Schnupperabo: 3 Monate Zeitung für einmalig CHF 39.–, anschliessend CHF 34.– im Monat.",
            "price_after",
            {"34 CHF/P1M"},
        ),
        (
            "de-CH",
            "Schnupperabo: 3 Monate Zeitung für einmalig CHF 39.–, anschliessend CHF 34.– im Monat.",
            "price",
            {"39 CHF"},
        ),
        (
            "fr-FR",
            "10 semaines de journal pour 19,90 €. Ensuite vous le recevez pour 29 € par mois.",
            "promo_duration",
            {"P70D"},
        ),
        (
            "fr-FR",
            "10 semaines de journal pour 19,90 €. Ensuite vous le recevez pour 29 € par mois.",
            "price_after",
            {"29 EUR/P1M"},
        ),
        (
            "fr-FR",
            "10 semaines de journal pour 19,90 €. Ensuite vous le recevez pour 29 € par mois.",
            "price",
            {"19.90 EUR"},
        ),
        ("fr-FR", "Six semaines de magazine à 9 €, puis 12 € par mois.", "promo_duration", {"P42D"}),
        ("fr-FR", "Six semaines de magazine à 9 €, puis 12 € par mois.", "price_after", {"12 EUR/P1M"}),
        ("fr-FR", "Six semaines de magazine à 9 €, puis 12 € par mois.", "price", {"9 EUR"}),
        (
            "it-IT",
            "10 settimane di giornale per 19,90 €. In seguito lo riceve a 29 € al mese.",
            "promo_duration",
            {"P70D"},
        ),
        (
            "it-IT",
            "10 settimane di giornale per 19,90 €. In seguito lo riceve a 29 € al mese.",
            "price_after",
            {"29 EUR/P1M"},
        ),
        ("it-IT", "10 settimane di giornale per 19,90 €. In seguito lo riceve a 29 € al mese.", "price", {"19.90 EUR"}),
        (
            "en-GB",
            "10 weeks of the paper for £19.90. After that you'll get it for £29 a month.",
            "promo_duration",
            {"P70D"},
        ),
        (
            "en-GB",
            "10 weeks of the paper for £19.90. After that you'll get it for £29 a month.",
            "price_after",
            {"29 GBP/P1M"},
        ),
        (
            "en-GB",
            "10 weeks of the paper for £19.90. After that you'll get it for £29 a month.",
            "price",
            {"19.90 GBP"},
        ),
        ("en-US", "8 weeks of coffee for $20, then $18 a month.", "promo_duration", {"P56D"}),
        ("en-US", "8 weeks of coffee for $20, then $18 a month.", "price_after", {"18 USD/P1M"}),
        ("en-US", "8 weeks of coffee for $20, then $18 a month.", "price", {"20 USD"}),
        ("de-DE", "Kurs über 10 Wochen für 190 €. Danach trinken wir einen Tee.", "price", {"190 EUR"}),
        ("en-GB", "A 10-week course is £190. After that there is tea.", "price", {"190 GBP"}),
        ("fr-FR", "Livré sous 3 semaines. Le premier mois 5 €, puis 9 € par mois.", "promo_duration", {"P1M"}),
    ],
)
def test_a_sum_for_some_weeks_is_paid_before_the_monthly_price(
    locale: str, text: str, attribute: str, values: set[str]
) -> None:
    assert said(locale, text, attribute) == values
