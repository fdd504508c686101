"""Groups of customers told by a circumstance: an age, a household, a card, a number in a register."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Eintritt: Erwachsene 9 €, Familien mit zwei Kindern 22 €."),
        ("de-CH", "Treuekarte: 5-fache Punkte"),
        ("de-DE", "Keine Vermietung an Personen unter 21 Jahren. Bagger 90 € pro Tag."),
        ("de-AT", "Kein Eintritt unter 16 Jahren, Ticket € 22,–."),
        ("de-CH", "Abgabe von Alkohol nur an Personen über 18 Jahre. Flasche CHF 24.–."),
        ("de-DE", "Teilnahme erst ab 18 Jahren. Ticket 22 €."),
        ("fr-FR", "Interdit aux moins de 18 ans. Entrée 15 €."),
        ("fr-FR", "Vente d'alcool interdite aux mineurs de moins de 18 ans. Bouteille 15 €."),
        ("fr-CH", "Pas de location aux personnes de moins de 18 ans. CHF 38.– par jour."),
        ("it-IT", "Vietato ai minori di 18 anni. Ingresso 15 €."),
        ("it-IT", "Non si noleggia ai minori di 18 anni. 38 € al giorno."),
        ("it-CH", "Il noleggio è riservato ai maggiori di 25 anni. CHF 38.– al giorno."),
        ("en-GB", "No hire to anyone under 18. £38 a day."),
        ("en-GB", "Over 18s only. Tickets £22."),
        ("en-US", "Guests under 21 are not admitted. Tickets $22."),
        ("en-GB", "We don't rent to under-25s. £38 a day."),
        ("en-GB", "Businesses: talk to us about prices for 50+ badges. £3.35 a badge."),
        ("en-GB", "Sole traders: call us for a quote. Service £49."),
        ("de-DE", "Firmen: Fragen Sie nach unseren Konditionen. Paket 4,90 €."),
        ("de-AT", "Gewerbekunden: bitte melden Sie sich bei uns. Paket € 4,90."),
        ("de-CH", "Unternehmen: Rufen Sie uns an. Paket CHF 7.–."),
        ("fr-FR", "Entreprises : contactez-nous pour un devis. Colis 4,90 €."),
        ("fr-CH", "Professionnels : écrivez-nous. Colis CHF 7.–."),
        ("it-IT", "Aziende: contattateci per un preventivo. Pacco 4,90 €."),
        ("it-CH", "Ditte: chiedete un'offerta. Pacco CHF 7.–."),
        ("de-DE", "Kletterkurs für Familien: 45 €"),
        ("en-GB", "Brunch for families: £45"),
        ("fr-FR", "Visite pour les familles : 45 €"),
        ("de-DE", "Sie drucken gewerblich? Fragen Sie nach Konditionen für Geschäftskunden. Plakat 4,90 €."),
        ("de-DE", "Von 16 bis 25 Jahren Laufzeit: Zinsen ab 3,1 %."),
        ("it-IT", "Dai 16 ai 25 anni di garanzia. Pannello 299 €."),
        ("en-GB", "Ask about our rates for schools and businesses. Badge £3.35."),
        ("fr-FR", "Demandez nos conditions pour les entreprises. Badge 3,35 €."),
        ("it-IT", "Chiedete le nostre condizioni per le aziende. Spilla 3,35 €."),
    ],
)
def test_admissions_asides_and_courses_are_for_no_group(locale: str, text: str) -> None:
    assert said(locale, text, "audience") == set()


@pytest.mark.parametrize(
    ("locale", "text", "values"),
    [
        ("fr-FR", "De 12 à 25 ans, la carte Avance coûte 49 € par an.", {"Youth"}),
        ("fr-CH", "De 15 à 24 ans : CHF 39.– par mois. Adulte : CHF 59.– par mois.", {"Youth"}),
        ("de-DE", "Von 16 bis 25 Jahren zahlst du 29 € im Monat, ab 26 Jahren 45 €.", {"Youth"}),
        ("it-IT", "Dai 16 ai 25 anni l'abbonamento costa 29 € al mese.", {"Youth"}),
        ("en-GB", "Trainees, 18–22s and over-65s pay £4 less.", {"Youth", "Seniors"}),
        ("en-GB", "Apprentices, 16–25s and carers get 20% off.", {"Students", "Youth"}),
        ("en-GB", "Student with ID £9. Adult £14.", {"Students"}),
        ("en-US", "Adult\n$20\nStudent with ID\n$12\nSenior (65+)\n$15", {"Students", "Seniors"}),
        ("de-DE", "Students: 20% off Day Pass, Legi zeigen genügt. Der Day Pass kostet 30 €.", {"Students"}),
        (
            "de-AT",
            "Die Jahreskarte kostet für Erwachsene € 30,–, für Familien im gemeinsamen Haushalt € 45,–.",
            {"Families"},
        ),
        ("de-CH", "Mitgliederbeitrag: Einzelpersonen CHF 60.–, Familien im gleichen Haushalt CHF 90.–.", {"Families"}),
        (
            "fr-FR",
            "La cotisation est de 24 € pour les adultes, de 36 € pour les familles vivant sous le même toit.",
            {"Families"},
        ),
        ("it-IT", "La quota è di 24 € per gli adulti, 36 € per le famiglie conviventi.", {"Families"}),
        ("en-GB", "Membership is £24 for adults and £36 for families living at the same address.", {"Families"}),
        ("it-IT", "Vendita solo a ditte con partita IVA. Prezzo 12 €.", {"BusinessCustomers"}),
        ("it-CH", "Consegna solo a ditte con numero IDI. Prezzo CHF 12.–.", {"BusinessCustomers"}),
        ("de-CH", "Verkauf nur an Firmen mit UID-Nummer. Preis CHF 12.–.", {"BusinessCustomers"}),
        (
            "de-DE",
            "Wir liefern ausschließlich an Betriebe mit gültiger USt-ID. Preis 12 € netto.",
            {"BusinessCustomers"},
        ),
        ("fr-CH", "Vente uniquement aux entreprises avec numéro IDE. Prix CHF 12.–.", {"BusinessCustomers"}),
        ("en-GB", "Sold only to businesses with a VAT number. £12 each.", {"BusinessCustomers"}),
        ("it-IT", "CARTA BRICOCLUB: 5% extra su tutto", {"Members"}),
        ("it-IT", "Tessera Amici: -10% sui libri", {"Members"}),
        ("de-DE", "Garten-Karte: 5 % extra auf alle Pflanzen", {"Members"}),
        ("fr-FR", "CARTE JARDIN : 5 % de remise supplémentaire sur tout le rayon", {"Members"}),
        ("en-GB", "GREEN CARD: 5% extra off everything", {"Members"}),
        ("de-DE", "Kundenkarte: 10 % auf alles", {"Members"}),
        ("de-DE", "Erwachsene\n20 €\nStudierende\n12 €", {"Students"}),
        ("it-IT", "Adulti\n20 €\nStudenti\n12 €", {"Students"}),
        ("fr-FR", "Adulte\n20 €\nÉtudiant\n12 €", {"Students"}),
        ("en-GB", "Adult\n£20\nStudent\n£12", {"Students"}),
        ("en-US", "Adult\n$20\nMembers\n$12", {"Members"}),
        ("en-GB", "Adults £20, students £12, members £9.", {"Students", "Members"}),
        ("de-DE", "Erwachsene 20 €, Studierende 12 €, Mitglieder 9 €.", {"Students", "Members"}),
    ],
)
def test_whom_an_offer_is_for_is_told_by_the_way(locale: str, text: str, values: set[str]) -> None:
    assert said(locale, text, "audience") == values


def test_subscribers_are_new_or_existing_as_customers_are() -> None:
    assert said("de-AT", "10 % für Neuabonnentinnen und Neuabonnenten.", "audience") == {"NewCustomers"}
    assert said("de-AT", "Nur Neuabonnent:innen bekommen den Bonus.", "audience") == {"NewCustomers"}
    assert said("de-AT", "Der Bonus gilt nur für bestehende Abonnent:innen.", "audience") == {"ExistingCustomers"}
