"""Terms of contracts by other nouns: years of insurance, renewals, hours of notice, years of credit."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "attribute"),
    [
        ("it-IT", "La visita si disdice fino a 24 ore prima. Visita 60 €.", "notice_period"),
        ("it-IT", "Disdetta gratuita fino a 24 ore prima del ritiro. Furgone 60 € al giorno.", "notice_period"),
        ("fr-FR", "Annulation gratuite jusqu'à 24 heures avant l'arrivée. Nuit 90 €.", "notice_period"),
        ("de-DE", "Termine können bis 24 Stunden vorher abgesagt werden. Massage 60 €.", "notice_period"),
        ("en-GB", "Cancel your class up to 24 hours before it starts. Class £12.", "notice_period"),
        ("en-GB", "Four-year-olds go free. Adult £12.", "contract_term"),
        ("en-GB", "Five-year warranty. Sofa £1,200.", "contract_term"),
        ("de-DE", "Seit 2 Versicherungsjahren unfallfrei? Prämie 17 € im Monat.", "contract_term"),
        ("de-DE", "Das Team erneuert sich um 3 Personen.", "renewal_term"),
    ],
)
def test_visits_ages_and_guarantees_are_no_terms_of_contracts(locale: str, text: str, attribute: str) -> None:
    assert said(locale, text, attribute) == set()


@pytest.mark.parametrize(
    ("locale", "text", "attribute", "values"),
    [
        ("de-DE", "Beitrag 17 € im Monat. Mindestvertragsdauer 3 Versicherungsjahre.", "contract_term", {"P3Y"}),
        ("de-AT", "Prämie € 17,– im Monat, Mindestdauer 2 Vertragsjahre.", "contract_term", {"P2Y"}),
        ("fr-FR", "Cotisation 17 € par mois, durée minimale de 2 années d'assurance.", "contract_term", {"P2Y"}),
        ("it-IT", "Premio 17 € al mese, durata minima 2 annualità assicurative.", "contract_term", {"P2Y"}),
        ("en-GB", "£17 a month, minimum term 2 policy years.", "contract_term", {"P2Y"}),
        (
            "de-CH",
            "Das Abo kostet CHF 890.– pro Jahr. Ohne Kündigung erneuert es sich um weitere 12 Monate.",
            "renewal_term",
            {"P12M"},
        ),
        (
            "de-DE",
            "Vertrag für 12 Monate. Kündigen Sie nicht 2 Monate vor Ablauf, erneuert er sich um weitere 6 Monate.",
            "contract_term",
            {"P12M"},
        ),
        (
            "de-DE",
            "Vertrag für 12 Monate. Kündigen Sie nicht 2 Monate vor Ablauf, erneuert er sich um weitere 6 Monate.",
            "notice_period",
            {"P2M"},
        ),
        (
            "de-DE",
            "Vertrag für 12 Monate. Kündigen Sie nicht 2 Monate vor Ablauf, erneuert er sich um weitere 6 Monate.",
            "renewal_term",
            {"P6M"},
        ),
        (
            "de-CH",
            "Wird der Vertrag nicht 3 Monate vor Ablauf gekündigt, erneuert er sich um ein Jahr.",
            "notice_period",
            {"P3M"},
        ),
        (
            "de-CH",
            "Wird der Vertrag nicht 3 Monate vor Ablauf gekündigt, erneuert er sich um ein Jahr.",
            "renewal_term",
            {"P1Y"},
        ),
        (
            "de-AT",
            "Wird nicht 1 Monat vor Ende gekündigt, erneuert sich die Mitgliedschaft um 12 Monate.",
            "notice_period",
            {"P1M"},
        ),
        (
            "de-AT",
            "Wird nicht 1 Monat vor Ende gekündigt, erneuert sich die Mitgliedschaft um 12 Monate.",
            "renewal_term",
            {"P12M"},
        ),
        (
            "fr-FR",
            "À défaut de résiliation 2 mois avant l'échéance, il se renouvelle pour 12 mois.",
            "notice_period",
            {"P2M"},
        ),
        (
            "fr-FR",
            "À défaut de résiliation 2 mois avant l'échéance, il se renouvelle pour 12 mois.",
            "renewal_term",
            {"P12M"},
        ),
        (
            "fr-CH",
            "Le contrat se renouvelle de 6 mois, sauf résiliation 30 jours avant l'échéance.",
            "renewal_term",
            {"P6M"},
        ),
        (
            "fr-CH",
            "Le contrat se renouvelle de 6 mois, sauf résiliation 30 jours avant l'échéance.",
            "notice_period",
            {"P30D"},
        ),
        (
            "it-IT",
            "Se non viene disdetto 2 mesi prima della scadenza, si rinnova per altri 12 mesi.",
            "notice_period",
            {"P2M"},
        ),
        (
            "it-IT",
            "Se non viene disdetto 2 mesi prima della scadenza, si rinnova per altri 12 mesi.",
            "renewal_term",
            {"P12M"},
        ),
        (
            "en-GB",
            "Unless you cancel 2 months before it ends, it renews for a further 12 months.",
            "notice_period",
            {"P2M"},
        ),
        (
            "en-GB",
            "Unless you cancel 2 months before it ends, it renews for a further 12 months.",
            "renewal_term",
            {"P12M"},
        ),
        (
            "it-IT",
            "Il mensile da 9,90 € può essere disdetto fino a 48 ore prima del rinnovo.",
            "notice_period",
            {"PT48H"},
        ),
        (
            "it-CH",
            "L'abbonamento da CHF 12.– al mese si disdice fino a 24 ore prima della scadenza.",
            "notice_period",
            {"PT24H"},
        ),
        (
            "fr-FR",
            "L'abonnement à 9,90 € par mois peut être résilié jusqu'à 24 heures avant le renouvellement.",
            "notice_period",
            {"PT24H"},
        ),
        (
            "de-DE",
            "Das Abo für 9,90 € im Monat kann bis 24 Stunden vor der Verlängerung gekündigt werden.",
            "notice_period",
            {"PT24H"},
        ),
        ("de-CH", "Kündbar bis 48 Stunden vor der Erneuerung, CHF 9.90 im Monat.", "notice_period", {"PT48H"}),
        ("en-GB", "£9.90 a month. Cancel up to 24 hours before it renews.", "notice_period", {"PT24H"}),
        ("en-US", "$9.90 a month. You can cancel up to 48 hours before renewal.", "notice_period", {"PT48H"}),
        ("en-GB", "Sofa £1,200 with three-year interest free credit.", "contract_term", {"P3Y"}),
        ("en-GB", "Sofa £1,200 with three-year interest free credit.", "interest_rate", {"0%"}),
        ("en-GB", "Spread the cost with four-year 0% finance. Sofa £1,200.", "contract_term", {"P4Y"}),
        ("en-US", "Three-year 0% APR financing. Sofa $1,200.", "contract_term", {"P3Y"}),
        ("de-DE", "Sofa 1.200 € mit dreijähriger zinsloser Finanzierung.", "contract_term", {"P3Y"}),
        ("fr-FR", "Canapé 1 200 €, crédit gratuit sur quatre ans.", "contract_term", {"P4Y"}),
        ("it-IT", "Divano 1.200 €, finanziamento di quattro anni a tasso zero.", "contract_term", {"P4Y"}),
    ],
)
def test_other_nouns_tell_terms_of_contracts(locale: str, text: str, attribute: str, values: set[str]) -> None:
    assert said(locale, text, attribute) == values


@pytest.mark.parametrize(
    "text",
    [
        "Wine walk with cheese, 90 minutes. £45.",
        "Kayak tour with guide, 3 days. £300.",
        "Spa day with 2 hours of yoga.",
    ],
)
def test_what_comes_with_something_gives_no_notice(text: str) -> None:
    assert said("en-GB", text, "notice_period") == set()


@pytest.mark.parametrize("text", ["Cancel any time with 30 days.", "Leave when you like with just 30 days' notice."])
def test_with_so_many_days_one_leaves(text: str) -> None:
    assert said("en-GB", text, "notice_period") == {"P30D"}
