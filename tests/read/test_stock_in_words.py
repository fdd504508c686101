"""Whether something can be had, in words: by subject, state and time."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("fr-FR", "Un abonnement par foyer. Les autres restent à 29 € par mois."),
        ("fr-FR", "L'Intégrale à 9,99 €. Le service vous répond du lundi au vendredi."),
        ("fr-FR", "La carte coûte 30 €. Il nous reste 12 marches à monter."),
        ("it-IT", "Noleggio 249 €. Il resto lo facciamo noi."),
        ("it-IT", "Siamo pieni di idee! Corso 85 €."),
        ("fr-FR", "Nous sommes complets dans notre offre : vélo 890 €."),
        ("de-DE", "Wir sind voll dabei! Kurs 85 €."),
        ("en-GB", "We're full of ideas! Course £85."),
        ("en-US", "Full service $48."),
        ("en-GB", "The full fee is £48."),
        ("fr-FR", "Petit-déjeuner complet 12 €."),
        ("it-IT", "Pensione completa 89 €."),
        ("de-DE", "Kurs 85 €, noch 3 Wochen bis zum Start."),
        ("de-CH", "Deutsch A2 | 02.03. | CHF 780 | noch 3 Wochen"),
        ("en-GB", "You have 4 lives left in the game. Game £18."),
        ("en-GB", "Tickets £18 online, £21 at the door."),
        ("it-IT", "Il conto non disponibile ai minori costa 3 € al mese."),
        ("en-GB", "Limited to 25 words. Advert £18."),
        ("it-IT", "Gruppi limitati a 12 persone. Visita 18 €."),
        ("de-DE", "Limitiert auf 25 km/h. Roller 890 €."),
        ("fr-FR", "Vitesse limitée à 25 km/h. Trottinette 390 €."),
        ("fr-FR", "Il vous reste 4 articles gratuits ce mois-ci. Abonnement 9,90 € par mois."),
        ("de-DE", "Dir bleiben noch 3 Artikel gratis. Abo 9,90 € im Monat."),
        ("en-GB", "You have 3 free articles left this month. Subscribe for £9.90 a month."),
        ("it-IT", "Ti restano 3 articoli gratuiti. Abbonamento 9,90 € al mese."),
        (
            "fr-FR",
            "studio.lune · 3 h\n-30% sur le sérum\nclara_b : en rupture ??\nstudio.lune : @clara_b oui, retour mi-juin",
        ),
        ("en-GB", "studio.moon · 3h\n-30% on the serum\nclara_b: sold out??\nstudio.moon: @clara_b yes, back mid June"),
    ],
)
def test_other_things_that_are_full_limited_or_left_are_no_stock(locale: str, text: str) -> None:
    assert said(locale, text, "availability") == set()


@pytest.mark.parametrize(
    ("locale", "text", "values"),
    [
        ("fr-CH", "VTT «Gantrisch»: CHF 2'990.–, livrable immédiatement.", {"InStock"}),
        ("fr-FR", "Canapé 890 €, livrable tout de suite.", {"InStock"}),
        ("fr-FR", "Vélo cargo 2 490 € – livrable de suite.", {"InStock"}),
        ("fr-CH", "Armoire CHF 540.–. À emporter tout de suite.", {"InStock"}),
        ("it-IT", "Divano 890 €, pronta consegna.", {"InStock"}),
        ("it-IT", "Armadio 540 €, consegnabile subito.", {"InStock"}),
        ("de-DE", "Schrank 540 €, sofort abholbereit.", {"InStock"}),
        ("en-GB", "Day rover £18. Buy it on board; it's not sold online.", {"InStoreOnly"}),
        ("en-GB", "Rambler pass £21, sold at staffed stations. It isn't available online.", {"InStoreOnly"}),
        ("en-US", "Season pass $90. Not sold online, ask at the front desk.", {"InStoreOnly"}),
        ("de-DE", "Das Tagesticket kostet 18 €. Online gibt es das nicht.", {"InStoreOnly"}),
        ("de-AT", "Tagesticket € 18,–, nicht online zu haben.", {"InStoreOnly"}),
        ("de-CH", "Die Karte für CHF 18.– ist online nicht erhältlich.", {"InStoreOnly"}),
        ("fr-FR", "Le billet à 18 € n'est pas vendu en ligne.", {"InStoreOnly"}),
        ("fr-CH", "Carte à CHF 18.–, pas en vente sur internet.", {"InStoreOnly"}),
        ("it-IT", "Il biglietto da 18 € non si vende online.", {"InStoreOnly"}),
        ("it-CH", "Carta a CHF 18.–, non in vendita online.", {"InStoreOnly"}),
        ("it-IT", "Menu degustazione 48 €. Venerdì sera siam pieni!", {"SoldOut"}),
        ("it-IT", "Cena 48 €. Sabato siamo al completo.", {"SoldOut"}),
        ("it-CH", "Menu CHF 58.–. Domenica sera tutto prenotato.", {"SoldOut"}),
        ("fr-FR", "Menu dégustation 48 €. Samedi soir on est complet !", {"SoldOut"}),
        ("fr-CH", "Brunch CHF 38.–. Dimanche, nous sommes complets.", {"SoldOut"}),
        ("de-DE", "Menü 48 €. Samstagabend sind wir voll!", {"SoldOut"}),
        ("de-AT", "Brunch € 38,–. Am Sonntag sind wir leider schon voll.", {"SoldOut"}),
        ("de-CH", "Brunch CHF 38.–. Der Sonntag ist komplett besetzt.", {"SoldOut"}),
        ("en-GB", "Brunch £18. We're fully booked on Sunday.", {"SoldOut"}),
        ("en-GB", "Tasting menu £48. Saturday night's full, sorry.", {"SoldOut"}),
        ("en-US", "Dinner $48. We're full on Friday.", {"SoldOut"}),
        ("fr-FR", "Sirop 8,90 € : non disponible jusqu'à nouvel avis.", {"OutOfStock"}),
        ("it-IT", "Sciroppo 8,90 €: non disponibile fino a nuovo avviso.", {"OutOfStock"}),
        ("de-DE", "Sirup 8,90 €: bis auf Weiteres nicht erhältlich.", {"OutOfStock"}),
        ("en-GB", "Syrup £8.90: unavailable until further notice.", {"OutOfStock"}),
        ("it-IT", "Promozione limitata alle 25 vetture in arrivo: 249 € al mese.", {"LimitedAvailability"}),
        ("it-IT", "299 €, offerta limitata ai primi 60 pezzi.", {"LimitedAvailability"}),
        ("fr-FR", "249 € par mois, offre limitée aux 25 véhicules en stock.", {"LimitedAvailability"}),
        ("de-DE", "249 € im Monat, beschränkt auf die 25 Fahrzeuge am Lager.", {"LimitedAvailability"}),
        ("de-AT", "€ 249,– im Monat, nur für die 25 lagernden Fahrzeuge.", {"LimitedAvailability"}),
        ("en-GB", "£249 a month, limited to the 25 vans in stock.", {"LimitedAvailability"}),
        ("en-US", "$249 a month on the 25 cars we have left.", {"LimitedAvailability"}),
        ("de-CH", "Deutsch A2 | 02.03. | CHF 780 | noch 3", {"LimitedAvailability"}),
        ("de-DE", "Töpferkurs | 12.09. | 85 € | noch 4 frei", {"LimitedAvailability"}),
        ("fr-FR", "Poterie | 12.09. | 85 € | encore 4", {"LimitedAvailability"}),
        ("it-IT", "Ceramica | 12.09. | 85 € | ancora 4", {"LimitedAvailability"}),
        ("en-GB", "Pottery | 12 Sep | £85 | 4 left", {"LimitedAvailability"}),
    ],
)
def test_words_tell_whether_something_can_be_had(locale: str, text: str, values: set[str]) -> None:
    assert said(locale, text, "availability") == values
