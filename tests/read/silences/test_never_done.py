"""New customers, told by what they never did with the company."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Wenn du noch nicht angemeldet bist, kostet der Kurs 20 € mehr."),
        ("de-DE", "Wenn Sie in den letzten 14 Tagen keine Lieferung erhalten haben, melden Sie sich. Versand 4,90 €."),
        ("de-DE", "Der Preis von 49 € gilt, solange du noch nicht gekündigt hast."),
        ("de-CH", "Wenn Sie uns noch nicht erreicht haben: Hotline 0800 555 100, CHF 0.08 pro Minute."),
        ("de-AT", "Falls du die 3 Module nicht bestanden hast, kostet die Wiederholung € 60,–."),
        ("de-DE", "Wir haben in den letzten sechs Monaten die Preise nicht erhöht: 9,90 € im Monat."),
        ("fr-FR", "Si vous n'avez pas reçu votre colis depuis 10 jours, écrivez-nous. Livraison 4,90 €."),
        ("fr-FR", "Nos prix n'ont pas augmenté au cours des 12 derniers mois : 29 € par mois."),
        ("fr-CH", "Si vous n'avez pas encore activé la carte, l'activation coûte CHF 10.–."),
        ("it-IT", "Se non hai ricevuto il pacco negli ultimi 10 giorni, scrivici. Spedizione 4,90 €."),
        ("it-IT", "Negli ultimi sei mesi i prezzi non sono aumentati: 29 € al mese."),
        ("it-CH", "Se non avete ancora pagato la quota di CHF 40.–, fatelo entro il 30 giugno."),
        ("en-GB", "If you haven't received your parcel in the last 10 days, call us. Delivery is £3.95."),
        ("en-GB", "We haven't raised prices in the last two years: £29 a month."),
        ("en-US", "If you haven't used your gift card in the past 12 months, call us. $25 minimum order."),
        ("en-GB", "If you've not activated your pass yet, a new one costs £5."),
        ("de-DE", "Räder, die nicht bei uns gekauft wurden: Service 69 €."),
        ("de-DE", "Wenn Sie das Gerät nicht bei uns gekauft haben, kostet die Prüfung 29 €."),
        ("fr-FR", "Vélos qui n'ont pas été achetés chez nous : révision 69 €."),
        ("it-IT", "Bici non acquistate da noi: revisione 69 €."),
        ("en-GB", "Bikes not bought from us: service £69."),
        ("de-DE", "Wenn Sie noch nie bei uns waren, parken Sie hinter dem Haus."),
        ("en-GB", "Shoes that haven't been worn can be returned to us within 30 days. Delivery £3.95."),
        ("en-GB", "Members who haven't been with us for 12 months pay £20 to cancel early."),
        ("en-US", "If your order has not shipped to you within 5 days, it's on us. $5 shipping."),
        ("de-DE", "Kinder, die noch nicht in die Schule gehen, zahlen 4 €."),
        ("de-AT", "Die Jahreskarte kostet € 340,–. Unsere Tarife wurden 2025 nicht erhöht."),
        ("fr-FR", "Notre tarif n'a pas changé depuis 2024 : 12 € l'entrée."),
        ("it-IT", "Da noi i prezzi non sono aumentati dal 2024: ingresso 12 €."),
    ],
)
def test_what_is_not_yet_delivered_paid_or_bought_elsewhere_makes_nobody_new(locale: str, text: str) -> None:
    assert said(locale, text, "audience") == set()


@pytest.mark.parametrize(
    ("locale", "text", "values"),
    [
        (
            "de-DE",
            "Die ersten 2 Monate für 0 €, nur wenn du in diesem Jahr noch nicht bei uns geklettert bist.",
            {"NewCustomers"},
        ),
        (
            "de-DE",
            "Bonus 50 €: nur für Haushalte, die in den letzten zwölf Monaten keinen Strom von uns bezogen haben.",
            {"NewCustomers"},
        ),
        (
            "de-DE",
            "9,90 € im Monat. Gilt nur für Personen, die in den letzten 6 Monaten nicht Mitglied waren.",
            {"NewCustomers"},
        ),
        ("de-AT", "20 % Rabatt für alle, die heuer noch nicht bei uns übernachtet haben.", {"NewCustomers"}),
        (
            "de-CH",
            "Einstiegsangebot CHF 49.–, nur wenn Sie in den letzten 24 Monaten kein Abo bei uns hatten.",
            {"NewCustomers"},
        ),
        ("de-CH", "30 % auf den ersten Kurs. Gilt nur, wer noch nie bei uns getanzt hat.", {"NewCustomers"}),
        (
            "de-DE",
            "10 € Nachlass. Voraussetzung: Sie waren in den vergangenen drei Jahren nicht bei uns versichert.",
            {"NewCustomers"},
        ),
        (
            "de-AT",
            "Bonus € 80,–, nicht für Haushalte, die im letzten Jahr schon von uns beliefert wurden.",
            {"NewCustomers"},
        ),
        ("de-DE", "Schnupperpreis 19 €. Nur für Leute, die uns noch nicht kennen.", {"NewCustomers"}),
        ("de-DE", "15 % auf alles für deine allererste Bestellung.", {"NewCustomers"}),
        ("de-CH", "Wer bisher nicht bei uns Kunde war, bezahlt im ersten Jahr nur CHF 79.–.", {"NewCustomers"}),
        ("fr-FR", "2 mois à 0 €, seulement si vous n'avez pas nagé chez nous depuis le 1er janvier.", {"NewCustomers"}),
        (
            "fr-FR",
            "Offre à 9,90 € réservée aux foyers qui n'étaient pas abonnés au cours des six derniers mois.",
            {"NewCustomers"},
        ),
        ("fr-CH", "CHF 50.– de rabais si vous n'avez jamais loué chez nous.", {"NewCustomers"}),
        ("fr-FR", "19 € la séance pour les personnes qui n'ont pas encore fréquenté notre studio.", {"NewCustomers"}),
        (
            "fr-CH",
            "Abo d'essai CHF 25.–, valable uniquement pour les ménages sans abonnement durant les 12 derniers mois.",
            {"NewCustomers"},
        ),
        ("fr-FR", "-20 % sur votre toute première commande avec SALUT20.", {"NewCustomers"}),
        ("fr-FR", "Bonus de 80 € si vous n'étiez pas client l'an dernier.", {"NewCustomers"}),
        ("fr-FR", "15 % pour ceux qui viennent chez nous pour la toute première fois.", {"NewCustomers"}),
        ("it-IT", "Primo mese a 0 €, solo se nel 2025 non ti sei allenato da noi.", {"NewCustomers"}),
        (
            "it-IT",
            "Offerta a 9,90 € riservata alle famiglie che negli ultimi sei mesi non erano abbonate.",
            {"NewCustomers"},
        ),
        ("it-IT", "Sconto di 15 € per chi non ha mai comprato da noi.", {"NewCustomers"}),
        ("it-CH", "CHF 30.– di sconto se negli ultimi 12 mesi non avete avuto un contratto con noi.", {"NewCustomers"}),
        ("it-IT", "Prezzo lancio 19 €, valido solo per chi non è ancora stato nostro cliente.", {"NewCustomers"}),
        ("it-IT", "-20% sul tuo primissimo ordine.", {"NewCustomers"}),
        (
            "it-CH",
            "Buono di CHF 20.– per le economie domestiche che nell'ultimo anno non ricevevano la rivista.",
            {"NewCustomers"},
        ),
        ("en-GB", "First two months £0, only if you didn't train with us in 2025.", {"NewCustomers"}),
        (
            "en-GB",
            "£9.90 a month for households that have not taken the paper in the last six months.",
            {"NewCustomers"},
        ),
        ("en-US", "$20 off for anyone who hasn't been a member in the past 12 months.", {"NewCustomers"}),
        ("en-GB", "15% off if it's your first time with us.", {"NewCustomers"}),
        ("en-GB", "Half price trial week, £12. Only for people who've never climbed with us before.", {"NewCustomers"}),
        ("en-US", "Get $10 off your very first order.", {"NewCustomers"}),
        ("en-GB", "£50 bonus. You must not have held an account with us since January 2024.", {"NewCustomers"}),
        ("en-IE", "€25 off, provided you weren't a customer of ours last year.", {"NewCustomers"}),
        ("en-GB", "First time here? Take 10% off with HELLO10.", {"NewCustomers"}),
        ("de-DE", "Noch nie bei uns gewesen? Dann trainierst du die erste Woche für 5 €.", {"NewCustomers"}),
        ("fr-FR", "Jamais venu chez nous ? La première séance coûte 5 €.", {"NewCustomers"}),
        ("it-IT", "Mai stati da noi? La prima lezione costa 5 €.", {"NewCustomers"}),
        ("en-GB", "Never climbed with us? Your first session is £5.", {"NewCustomers"}),
    ],
)
def test_who_never_bought_or_not_for_a_time_is_a_new_customer(locale: str, text: str, values: set[str]) -> None:
    assert said(locale, text, "audience") == values
