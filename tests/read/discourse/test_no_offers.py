"""Documents and lines that offer nothing: job advertisements, quoted mails, days of a search, prices of the new."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-CH", "Stellenausschreibung\nEmpfang 40–60 %\nStundenlohn CHF 29.–, Kündigungsfrist 1 Monat"),
        ("fr-FR", "Nous recrutons un boulanger (h/f)\nCDI, 2 200 € brut par mois, prime de 150 €"),
        ("it-IT", "Cerchiamo commesso part-time 50%\nStipendio 1.300 € al mese, prova 2 mesi"),
        ("en-GB", "Job vacancy: barista\n£12.60 an hour, 20% discount on coffee\nApply by 4 October"),
    ],
)
def test_a_job_advertisement_offers_nothing(locale: str, text: str) -> None:
    for attribute in ("price", "discount", "notice_period", "trial_period", "valid_through", "audience"):
        assert said(locale, text, attribute) == set()


@pytest.mark.parametrize(
    ("locale", "text", "price"),
    [
        ("en-GB", "Vacancies this weekend\nRooms £80", "80 GBP"),
        ("de-CH", "Wir suchen Verstärkung\nUnser Abo kostet 12.– im Monat.", "12 CHF/P1M"),
    ],
)
def test_an_offer_beside_words_for_jobs_stays(locale: str, text: str, price: str) -> None:
    assert said(locale, text, "price") == {price}


@pytest.mark.parametrize(
    ("locale", "text", "price"),
    [
        ("it-IT", "Oggetto: Re: scaffale\nLo scaffale costa 80 €.\n> il collega diceva 70 euro", "80 EUR"),
        ("en-GB", "The shelf is £80.\nOn 9 May, Ann wrote:\n> next door paid £70", "80 GBP"),
        ("fr-FR", "L'étagère coûte 80 €.\nLe 8 mai, Ann a écrit :\n> le voisin a payé 70 €", "80 EUR"),
    ],
)
def test_what_a_mail_quotes_is_not_said_by_the_company(locale: str, text: str, price: str) -> None:
    assert said(locale, text, "price") == {price}


def test_marks_before_lines_outside_of_a_mail_are_bullets() -> None:
    assert said("en-GB", "Our shelves\n> Oak £80\n> Pine £60", "price") == {"80 GBP", "60 GBP"}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("fr-FR", "Gîte du Lac\n12/09 - 19/09 · 2 adultes\n94 €\n/nuit"),
        ("de-DE", "Hotel Seeblick\n12.09. – 19.09. · 2 Erwachsene · 1 Zimmer\nab 94 € / Nacht"),
        ("en-GB", "Cosy Barn\n12 Sep – 19 Sep · 2 guests\nfrom £94 per night"),
    ],
)
def test_the_days_that_were_searched_for_are_no_validity(locale: str, text: str) -> None:
    assert said(locale, text, "valid_through") == set()


def test_days_before_travellers_and_their_price_are_those_of_an_offer() -> None:
    assert said("en-GB", "Flight deal\n1 July - 30 July · 2 adults from £199", "valid_through") == {"2026-07-30"}


@pytest.mark.parametrize(
    ("locale", "text", "used", "new"),
    [
        ("fr-FR", "Téléphone Novo reconditionné\n269,00 €\nNeuf : 549,00 €", "269 EUR", "549 EUR"),
        ("de-DE", "Telefon Novo generalüberholt\n269,00 €\nNeu: 549,00 €", "269 EUR", "549 EUR"),
        ("en-GB", "Novo phone, refurbished\n£269.00\nNew: £549.00", "269 GBP", "549 GBP"),
    ],
)
def test_what_a_used_thing_costs_new_is_not_its_price(locale: str, text: str, used: str, new: str) -> None:
    assert said(locale, text, "price") == {used}
    assert said(locale, text, "list_price") == {new}


def test_a_new_price_where_nothing_is_used_stays() -> None:
    assert said("de-DE", "Telefon Novo\nNeu: 549,00 €", "price") == {"549 EUR"}


@pytest.mark.parametrize(
    ("locale", "text", "price"),
    [
        ("it-CH", "corso di cucito del 14.11, 85 fr. a testa", "85 CHF/1 person"),
        ("de-CH", "Kurs vom 14.11 in Chur, 85.– pro Person", "85 CHF/1 person"),
        ("fr-CH", "atelier du 14.11, 85.– par personne", "85 CHF/1 person"),
        ("it-IT", "quota del 14.10 €", "14.10 EUR"),
    ],
)
def test_a_day_with_a_point_is_no_amount(locale: str, text: str, price: str) -> None:
    assert said(locale, text, "price") == {price}
