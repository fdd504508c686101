"""Words for any time that one has name a notice, a delivery or a renewal only where a contract or an order says so."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "attribute"),
    [
        ("de-CH", "Frist: 18 Monate nach dem ersten Kursabend. Kurs CHF 210.–", "notice_period"),
        ("de-AT", "Einlösung: Frist 24 Monate ab Ausstellung. Gutschein € 50,–", "notice_period"),
        ("de-DE", "Frist von 14 Tagen nach Zugang der Rechnung. Beitrag 9 € im Monat.", "notice_period"),
        ("de-DE", "Torten bitte mit 5 Tagen Vorlauf bestellen. Torte 34 €.", "notice_period"),
        ("it-IT", "Prenotate la sala con 20 giorni d'anticipo. Sala 80 €.", "notice_period"),
        ("fr-FR", "Délai : 18 mois après la formation. Cours 90 €.", "delivery_time"),
        ("de-DE", "Pass 99 €, 12 Monate gültig, keine automatische Verlängerung um 12 Monate.", "renewal_term"),
        ("en-GB", "12 months, no automatic renewal. £99 a year.", "renewal_term"),
        ("fr-CH", "CHF 99.– par an, sans reconduction de 12 mois.", "renewal_term"),
        ("it-IT", "99 € all'anno, nessun rinnovo automatico di 12 mesi.", "renewal_term"),
    ],
)
def test_a_time_counted_from_something_else_or_refused_is_no_term_of_the_contract(
    locale: str, text: str, attribute: str
) -> None:
    assert said(locale, text, attribute) == set()


@pytest.mark.parametrize(
    ("locale", "text", "attribute", "value"),
    [
        ("de-CH", "Die Frist beträgt 3 Monate. Abo CHF 20.– im Monat", "notice_period", "P3M"),
        ("de-DE", "Kündbar mit einer Frist von 3 Monaten nach Ablauf der Mindestlaufzeit.", "notice_period", "P3M"),
        ("de-AT", "Austritt: Frist 2 Monate ab Eingang des Schreibens.", "notice_period", "P2M"),
        ("de-DE", "Kündigen kannst du mit drei Wochen Vorlauf.", "notice_period", "P21D"),
        ("it-IT", "Si disdice con 30 giorni d'anticipo. 12 € al mese.", "notice_period", "P30D"),
        ("fr-FR", "Délai : 3 semaines après la commande. Table 900 €.", "delivery_time", "P21D"),
        ("de-CH", "Ohne Kündigung Verlängerung um 12 Monate. CHF 99.– im Jahr.", "renewal_term", "P12M"),
        ("de-DE", "Kein Papierkram: Verlängerung um 12 Monate. 99 € im Jahr.", "renewal_term", "P12M"),
    ],
)
def test_what_is_given_ordered_or_renewed_keeps_its_time(locale: str, text: str, attribute: str, value: str) -> None:
    assert said(locale, text, attribute) == {value}
