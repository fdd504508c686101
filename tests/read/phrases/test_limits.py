"""How many of a thing one customer gets, from a word for the most, a number and whom it is counted by."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Höchstens zwei Stunden Parkzeit, 3 € pro Stunde."),
        ("de-DE", "Ein Bett pro Zimmer, 89 € pro Nacht."),
        ("de-AT", "Ein Hund pro Zimmer kostet € 15,–."),
        ("de-CH", "Ein Betreuer pro Gruppe fährt gratis, Gruppe CHF 90.–."),
        ("fr-FR", "Un moniteur par groupe. Cours 90 €."),
        ("fr-FR", "Un repas par jour, 12 €."),
        ("fr-FR", "Une place par enfant, 12 €."),
        ("it-IT", "Un istruttore per gruppo. Corso 90 €."),
        ("it-IT", "Un pasto al giorno, 12 €."),
        ("en-GB", "One instructor per group. Lesson £90."),
        ("en-GB", "One free drink per person, entry £9."),
        ("en-GB", "Two bags per passenger, ticket £17."),
        ("en-GB", "One dog per room, £15."),
        ("en-US", "One size per color. Shirt $15."),
        ("de-DE", "Zwei Gepäckstücke pro Person sind inbegriffen. Fahrt 17 €."),
        ("fr-FR", "Deux bagages par personne sont compris. Trajet 17 €."),
        ("it-IT", "Due bagagli a persona sono compresi. Viaggio 17 €."),
    ],
)
def test_what_is_included_or_shared_by_a_group_is_no_limit(locale: str, text: str) -> None:
    assert said(locale, text, "max_quantity") == set()


@pytest.mark.parametrize(
    ("locale", "text", "values"),
    [
        ("de-DE", "Lederjacke 59 €. Pro Nase höchstens drei.", {"3"}),
        ("de-DE", "Pro Nase nur zwei Gläser, 3,90 € das Stück.", {"2"}),
        ("de-AT", "Kiste Äpfel € 12,–, höchstens zwei pro Abholung.", {"2"}),
        ("de-CH", "Sack Erde CHF 9.80, pro Haushalt maximal vier.", {"4"}),
        ("de-CH", "Bon 10 %. Ein Bon pro Einkauf.", {"1"}),
        ("de-DE", "Ein Abo pro Haushalt, 9,90 € im Monat.", {"1"}),
        ("de-DE", "Jugendliche zahlen die Hälfte, höchstens zwei solche Plätze je Vorstellung. Platz 20 €.", {"2"}),
        ("fr-FR", "Un abonnement par foyer, 9,90 € par mois.", {"1"}),
        ("fr-FR", "Une seule souscription par foyer. 9,90 € par mois.", {"1"}),
        ("fr-CH", "Caisse de pommes CHF 12.–, deux au plus par ménage.", {"2"}),
        ("fr-FR", "Veste 59 €. Pas plus de deux par tête de pipe.", {"2"}),
        ("fr-FR", "Bon de 10 €. Un bon par achat.", {"1"}),
        ("it-IT", "Un abbonamento per famiglia, 9,90 € al mese.", {"1"}),
        ("it-IT", "Giacca 59 €. Massimo due a testa.", {"2"}),
        ("it-CH", "Cassa di mele CHF 12.–, al massimo due per economia domestica.", {"2"}),
        ("it-IT", "Buono da 10 €. Un buono per spesa.", {"1"}),
        ("en-GB", "Balm £19. One per order.", {"1"}),
        ("en-GB", "One per household, £9.90 a month.", {"1"}),
        ("en-US", "$3 off. Limit one per vehicle.", {"1"}),
        ("en-GB", "Under-16s pay half, at most three such seats a performance. Seats £20.", {"3"}),
        ("en-GB", "Jacket £59. Two apiece, no more.", {"2"}),
        ("en-US", "Jacket $59. No more than two to a customer.", {"2"}),
        ("en-GB", "Crate £12, max two each.", {"2"}),
        ("en-IE", "One go per household. €9.90 a month.", {"1"}),
    ],
)
def test_who_gets_how_many_is_put_together(locale: str, text: str, values: set[str]) -> None:
    assert said(locale, text, "max_quantity") == values
