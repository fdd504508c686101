"""Halves that are paid are a reduction, those that are paid at first or by somebody else are none."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Bis 15. Dezember zahlen Sie die erste Leihgebühr für Zelte nur zu 50 %."),
        ("de-CH", "Sie bezahlen nur 50 % der Grundgebühr."),
        ("fr-CH", "Vous ne payez que 50 % du premier loyer."),
        ("fr-FR", "Vous ne payez la première location qu'à 50 %."),
        ("it-IT", "Paghi solo il 50% del primo canone."),
        ("it-CH", "I nuovi clienti pagano il primo noleggio solo al 50%."),
        ("en-GB", "Pay just 50% of your first rental."),
        ("en-GB", "You only pay 50% of the joining fee."),
    ],
)
def test_who_pays_only_half_gets_half_off(locale: str, text: str) -> None:
    assert said(locale, text, "discount") == {"50%"}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Bei Buchung zahlen Sie nur 50 %, den Rest vor Ort."),
        ("de-DE", "Die Kosten werden nur zu 50 % von der Krankenkasse bezahlt."),
        ("de-DE", "Sie zahlen nur 70 % des Preises."),
        ("de-DE", "Der Stoff besteht nur zu 50 % aus Wolle."),
        ("de-CH", "Wir zahlen nur 50 % der Fahrtkosten."),
        ("fr-CH", "À la réservation vous ne payez que 50 %, le solde sur place."),
        ("it-IT", "Alla prenotazione paghi solo il 50%, il saldo all'arrivo."),
        ("en-GB", "Pay only 50% now and the balance on arrival."),
        ("en-GB", "Pay only 50% today."),
    ],
)
def test_half_paid_at_first_or_by_others_and_other_shares_are_no_reduction(locale: str, text: str) -> None:
    assert not said(locale, text, "discount")
