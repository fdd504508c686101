"""Which words name what is sold, in lines, cards and sentences."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


def _names(text: str, locale: str = "de-DE") -> dict[str, str]:
    found = read_text(text, TextContext(locale, "EUR", date(2026, 6, 10)))
    return {f"{one.term.attribute} {one.term.value}": one.subject for one in found}


@pytest.mark.parametrize(
    "line",
    ["★★★★☆ (48 Bewertungen)", "4,6 von 5 Sternen", "Beginn 7. September, 8 Abende", "Merken", "Hallo Frau Linde,"],
)
def test_lines_that_name_nothing_are_no_names(line: str) -> None:
    names = _names(f"Regal Fichte\n{line}\n120,00 €\nRegal Esche\n180,00 €")

    assert names["price 120 EUR"] == "Regal Fichte"
    assert names["price 180 EUR"] == "Regal Esche"


@pytest.mark.parametrize(
    "sentence",
    [
        "Bei der Reservierung erheben wir für den Festsaal eine Kaution von 300 €.",
        "Für den Festsaal verlangen wir bei der Buchung eine Kaution von 300 €.",
    ],
)
def test_a_deposit_is_for_the_thing_and_not_for_what_one_does(sentence: str) -> None:
    assert _names(f"{sentence} Die Stunde kostet 90 €, der Tag 400 €.")["deposit 300 EUR"] == "Festsaal"


def test_a_badge_belongs_to_the_name_below_it() -> None:
    names = _names("Topf Ilse\n30,00 €\n-20%\nPfanne Uwe\n40,00 €")

    assert names["discount 20%"] == "Pfanne Uwe"


def test_the_head_of_a_list_names_none_of_its_entries() -> None:
    names = _names("Eintritt: Große 14,00 €, Kleine 7,00 €, Hunde 2,00 €")

    assert [names[f"price {amount} EUR"] for amount in (14, 7, 2)] == ["Große", "Kleine", "Hunde"]


def test_a_label_of_time_names_a_price_where_nothing_else_does() -> None:
    names = _names("Gym Fjord\nMonthly: €35\nAnnual: €350", "en-IE")

    assert [names["price 35 EUR/P1M"], names["price 350 EUR/P1Y"]] == ["Monthly", "Annual"]


def test_measures_are_names_although_they_have_no_capitals() -> None:
    names = _names("80 x 120 cm: 60,00 €\n90 x 150 cm: 80,00 €")

    assert [names["price 60 EUR"], names["price 80 EUR"]] == ["80 x 120 cm", "90 x 150 cm"]


def test_what_goes_free_is_named_by_the_words_before_it() -> None:
    names = _names("Erwachsene 9,00 €\nSenioren 7,00 €\nHunde gratis")

    assert names["price 0 EUR"] == "Hunde"


def test_a_column_that_says_now_or_monthly_is_no_part_of_a_name() -> None:
    names = _names("Modell | früher | jetzt\nTonne | 20,00 € | 15,00 €\nKasten | 30,00 € | 25,00 €")

    assert [names["price 15 EUR"], names["list_price 30 EUR"]] == ["Tonne", "Kasten"]


@pytest.mark.parametrize(
    ("locale", "text", "names"),
    [
        (
            "de-CH",
            "Erwachsene 49.–\nJugendliche (12–17) 36.–\nKinder (6–11) 24.–",
            ["Erwachsene", "Jugendliche (12–17)", "Kinder (6–11)"],
        ),
        ("fr-BE", "BLANC DE DINDE −30 %\n11,19 €/kg\n\nBière blonde\n13,49 €", ["BLANC DE DINDE", "Bière blonde"]),
        ("fr-FR", "Balai S3\n229 €\nVous aimerez aussi\nSacs (lot de 10)\n12 €", ["Balai S3", "Sacs (lot de 10)"]),
        ("it-CH", "Robot Mowi 500\n1190.–\nVernice bianca 10 l\n49.90", ["Robot Mowi 500", "Vernice bianca 10 l"]),
        ("fr-CH", "[14:03] Rita : Mobile S coûte 24.–, Mobile M coûte 34.–", ["Mobile S", "Mobile M"]),
    ],
)
def test_the_name_beside_or_above_a_price_is_its_own(locale: str, text: str, names: list[str]) -> None:
    context = TextContext(locale, "CHF" if locale.endswith("CH") else "EUR", date(2026, 6, 10))

    found = read_text(text, context)

    assert [one.subject for one in found if one.term.attribute == "price"] == names


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Abo Gold: Jahreszahlung 99 €, Monatszahlung 9,90 €"),
        ("fr-FR", "Paiement annuel : 99 €\nPaiement mensuel : 9,90 €"),
        ("it-IT", "Pagamento annuale: 99 €\nPagamento mensile: 9,90 €"),
    ],
)
def test_how_often_one_pays_names_no_offer(locale: str, text: str) -> None:
    found = read_text(text, TextContext(locale, "EUR", date(2026, 6, 10)))

    prices = {one.term.value: one.subject for one in found if one.term.attribute == "price"}
    assert set(prices) == {"99 EUR/P1Y", "9.90 EUR/P1M"}
    assert set(prices.values()) <= {"", "Abo Gold"}


@pytest.mark.parametrize(
    ("locale", "text", "deposit"),
    [
        ("en-GB", "Oars £20. Paddles £10. For rowing boats we take a refundable security deposit of £90.", "90 EUR"),
        ("en-GB", "Oars €20. Paddles €10. For rowing boats, a deposit of €90 is due.", "90 EUR"),
        ("de-DE", "Ruder 20 €. Paddel 10 €. Für Ruderboote verlangen wir eine Kaution von 90 €.", "90 EUR"),
        ("fr-FR", "Rames 20 €. Pagaies 10 €. Pour les barques, une caution de 90 € est demandée.", "90 EUR"),
        ("it-IT", "Remi 20 €. Pagaie 10 €. Per le barche chiediamo una cauzione di 90 €.", "90 EUR"),
    ],
)
def test_a_sentence_that_begins_with_what_a_fee_is_for_names_it(locale: str, text: str, deposit: str) -> None:
    names = _names(text.replace("£", "€"), locale)

    assert names[f"deposit {deposit}"] in {"rowing boats", "Ruderboote", "barques", "barche"}


def test_a_sentence_that_begins_with_a_group_of_customers_names_none() -> None:
    names = _names("Oars €20. Paddles €10. For members we take a deposit of €90.", "en-GB")

    assert names["deposit 90 EUR"] != "For members"


def test_per_says_how_often_and_names_nothing() -> None:
    names = _names("Canoe €49. Dog (Lake Sull €35) per dog per day.", "en-IE")

    assert "per" not in " ".join(names.values())


def test_a_name_with_a_comma_in_a_list_with_semicolons_is_one_name() -> None:
    names = _names("Sauna, Erwachsene 14 €; Sauna, Kinder (4 bis 11) 9 €")

    assert [names["price 14 EUR"], names["price 9 EUR"]] == ["Sauna, Erwachsene", "Sauna, Kinder"]


def test_a_list_whose_entries_commas_part_has_short_names() -> None:
    names = _names("Eintritt: Große 14,00 €, Kleine 7,00 €; Hunde 2,00 €")

    assert [names[f"price {amount} EUR"] for amount in (14, 7, 2)] == ["Große", "Kleine", "Hunde"]


@pytest.mark.parametrize(
    ("text", "locale", "name"),
    [
        ("Chat Plus à 18.90 €. Chien Plus à 22.90 €.", "fr-FR", "Chat Plus"),
        ("Gatto Più a 18.90 €. Cane Più a 22.90 €.", "it-IT", "Gatto Più"),
    ],
)
def test_the_grade_of_a_product_is_part_of_its_name_though_a_small_word(text: str, locale: str, name: str) -> None:
    assert _names(text, locale)["price 18.90 EUR"] == name


def test_a_small_word_that_begins_a_phrase_names_nothing() -> None:
    assert _names("Plus 4,90 €. Brume 49 €.", "fr-FR").get("price 49 EUR") == "Brume"


@pytest.mark.parametrize(
    ("locale", "text", "term"),
    [
        ("de-DE", "Wir verrechnen eine Kaution von 10 €. Box M 40 €, Box L 60 €.", "deposit 10 EUR"),
        ("en-IE", "Box M €40, Box L €60, both at half price for the first 3 months.", "promo_duration P3M"),
    ],
)
def test_verbs_and_ordinals_name_nothing(locale: str, text: str, term: str) -> None:
    assert _names(text, locale)[term] not in {"verrechnen", "Wir verrechnen", "first"}


def test_a_currency_without_a_space_belongs_to_the_number_behind_it() -> None:
    names = _names("Adults €11.00, children 4–12 €5.50, seniors €9", "en-IE")

    assert names["price 5.50 EUR"] == "children 4–12"
    assert "price 12 EUR" not in names


@pytest.mark.parametrize(
    ("locale", "text", "year"),
    [
        (
            "de-AT",
            (
                "Wie kündige ich den Segelclub?\nDer Segelclub Monat hat eine Mindestlaufzeit von 3 Monaten und kann "
                "danach mit einer Frist von 2 Wochen gekündigt werden. Für den Segelclub Jahr gilt: Mindestlaufzeit "
                "12 Monate, Kündigungsfrist 2 Monate."
            ),
            "Segelclub Jahr",
        ),
        (
            "fr-FR",
            (
                "Comment résilier le Club Voile ?\nPour le Club Voile Mensuel : durée minimale 3 mois, préavis "
                "2 semaines. Pour le Club Voile Annuel : durée minimale 12 mois, préavis 2 mois."
            ),
            "Club Voile Annuel",
        ),
        (
            "en-GB",
            (
                "How do I leave the Sailing Club?\nFor the Sailing Club Month: minimum term 3 months, notice period "
                "2 weeks. For the Sailing Club Year: minimum term 12 months, notice period 2 months."
            ),
            "Sailing Club Year",
        ),
    ],
)
def test_all_that_a_sentence_under_a_question_says_is_of_what_it_names(locale: str, text: str, year: str) -> None:
    names = _names(text, locale)

    assert (names["contract_term P12M"], names["notice_period P2M"]) == (year, year)
    assert names["contract_term P3M"] == names["notice_period P14D"] != year
    assert names["contract_term P3M"].rpartition(" ")[2] in {"Monat", "Mensuel", "Month"}


def test_a_sentence_that_names_nothing_is_of_its_heading() -> None:
    names = _names(
        "Wie kündige ich den Segelclub?\nDer Segelclub Jahr hat eine Mindestlaufzeit von 12 Monaten. Die "
        "Kündigungsfrist beträgt 2 Monate.\nWie kündige ich den Ruderclub?\nDie Kündigungsfrist beträgt 1 Monat."
    )

    assert names["notice_period P2M"] == "Wie kündige ich den Segelclub"


def test_a_length_behind_small_letters_ends_no_name() -> None:
    names = _names("Segelabo pro Monat 49,00 €, Ruderabo pro Monat 39,00 €")

    assert set(names.values()) == {"Segelabo", "Ruderabo"}


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("de-DE", "für bis zu fünf Personen"),
        ("fr-FR", "pour jusqu'à cinq personnes"),
        ("it-IT", "per un massimo di cinque persone"),
        ("en-GB", "for up to five people"),
    ],
)
def test_how_many_may_share_a_thing_does_not_name_it(locale: str, words: str) -> None:
    names = _names(f"Amsel: 9,90 €.\n19,90 € {words}.", locale)

    assert names["price 19.90 EUR"] in {"", "Amsel"}


def test_whom_a_price_is_for_names_it() -> None:
    assert _names("Entry €19.90 for adults, €9.90 for children.", "en-IE")["price 9.90 EUR"] == "children"


@pytest.mark.parametrize(
    ("locale", "how"),
    [
        ("de-DE", "Oder bequem in 6 zinsfreien Raten à 310 €"),
        ("de-AT", "Wahlweise in 6 Raten à 310 €"),
        ("fr-FR", "Ou simplement en 6 mensualités de 310 €"),
        ("it-IT", "Oppure comodamente in 6 rate da 310 €"),
        ("en-IE", "Or easily in 6 instalments of €310"),
    ],
)
def test_how_one_pays_in_parts_names_nothing(locale: str, how: str) -> None:
    names = _names(f"Kurs Nord\n930 €\nKurs Süd\n1860 €\n{how}", locale)

    assert (names["instalments 6"], names["price 310 EUR/P1M"]) == ("Kurs Süd", "Kurs Süd")


def test_a_variant_called_like_a_way_of_paying_keeps_its_name() -> None:
    assert _names("Kissen bequem 49 €, Kissen fest 59 €")["price 49 EUR"] == "Kissen bequem"
    assert _names("Plüsch Hai 19 €, Plüsch Wal 29 €")["price 19 EUR"] == "Plüsch Hai"
    assert _names("Glas klar: 12 €, Glas matt: 13 €")["price 12 EUR"] == "Glas klar"
    assert _names("Natürlich: 24 €\nKlar: 22 €")["price 24 EUR"] == "Natürlich"


@pytest.mark.parametrize(
    ("locale", "plans", "answer"),
    [
        ("it-IT", "Mensile 9 € al mese, annuale 90 € all'anno.", "Posso provare? Sì, hai 14 giorni di prova gratuita."),
        ("fr-FR", "Mensuel 9 € par mois, annuel 90 € par an.", "Un essai ? Oui, vous avez 14 jours d'essai gratuit."),
        ("de-DE", "Monatsabo 9 € im Monat, Jahresabo 90 € im Jahr.", "Testen? Ja, du hast 14 Tage gratis zum Testen."),
        ("en-IE", "Monthly €9 a month, yearly €90 a year.", "Can I try? Yes, you've got a 14-day free trial."),
        ("en-IE", "Monthly €9 a month, yearly €90 a year.", "Can I try? Sure, enjoy a 14-day free trial."),
        (
            "it-IT",
            "Mensile 9 € al mese, annuale 90 € all'anno.",
            "Posso provare? Certo, con 14 giorni di prova gratuita.",
        ),
    ],
)
def test_how_an_answer_begins_names_nothing(locale: str, plans: str, answer: str) -> None:
    assert _names(f"App Nebelmeer\n{plans}\n{answer}", locale)["trial_period P14D"] in {"", "App Nebelmeer"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "SPRING CHECKS\n£79 boiler check (was £99)\n£20 filter change",
            ["boiler check", "boiler check", "filter change"],
        ),
        ("SWIM\n£12 adult swim, £8 child swim", ["adult swim", "child swim"]),
        ("Lamp Luna\n£45 each\nLamp Sol\n£30 online", ["Lamp Luna", "Lamp Sol"]),
        ("HILL FARM STORE: lamb feed 20kg £46.50. Fence post £5.", ["lamb feed 20kg", "Fence post"]),
    ],
)
def test_an_english_line_names_things_behind_their_prices_and_shops_in_capitals(text: str, names: list[str]) -> None:
    found = read_text(text, TextContext("en-GB", "GBP", date(2026, 6, 10)))

    assert [one.subject for one in found] == names


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Louez le casier avant le 31 mai 2026 inclus et gagnez 8 € de réduction (12 € au lieu de 20 €).", "fr-FR"),
        ("Affitta il box entro il 31 maggio 2026 compreso e hai 8 € di sconto (12 € invece di 20 €).", "it-IT"),
        ("Rent it until 31 May 2026 inclusive and get £8 off (£12 instead of £20).", "en-GB"),
    ],
)
def test_a_day_that_is_included_names_nothing(text: str, locale: str) -> None:
    assert set(_names(text, locale).values()) == {""}


def test_what_is_included_in_a_name_stays_in_it() -> None:
    assert _names("Casier : 12 €. Casier tout inclus : 20 €.", "fr-FR")["price 20 EUR"] == "Casier tout inclus"


@pytest.mark.parametrize(
    ("text", "locale", "price"),
    [
        ("Pour les étudiants, la Carte Voile est à 15 €. Le Pass Lac coûte 99 €.", "fr-FR", "price 15 EUR"),
        ("Per gli studenti, la Carta Vela costa 15 €. Il Pass Lago costa 99 €.", "it-IT", "price 15 EUR"),
        ("For students, the Sail Card costs £15. The Lake Pass costs £99.", "en-GB", "price 15 GBP"),
    ],
)
def test_behind_a_group_the_thing_is_named(text: str, locale: str, price: str) -> None:
    assert _names(text, locale)[price] in {"Carte Voile", "Carta Vela", "Sail Card"}


def test_a_group_with_a_price_of_its_own_is_named_where_nothing_else_is() -> None:
    assert _names("Pour les membres, 15 €. Pour les étudiants, 25 €.", "fr-FR")["price 15 EUR"] == "membres"
    assert _names("Per i soci, l'ingresso costa 15 €. Per gli studenti, 25 €.", "it-IT")["price 15 EUR"] == "soci"


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "If you leave, the notice period is six weeks."),
        ("en-GB", "To leave, give us six weeks' notice."),
        ("de-DE", "Wenn Sie gehen, beträgt die Kündigungsfrist 6 Wochen."),
        ("fr-FR", "Pour partir, le préavis est de 6 semaines."),
        ("it-IT", "Per disdire, il preavviso è di 6 settimane."),
        ("en-GB", "If you would like to move on, send us your notice six weeks before the end."),
        ("de-DE", "Wenn du dein Abo nicht mehr brauchst, schick uns die Kündigung 6 Wochen vor Ablauf."),
        ("fr-FR", "Si vous souhaitez passer à autre chose, envoyez-nous la résiliation 6 semaines avant l’échéance."),
        ("it-IT", "Se vuoi cambiare aria, mandaci la disdetta 6 settimane prima della scadenza."),
    ],
)
def test_a_clause_of_what_one_does_names_nothing(locale: str, text: str) -> None:
    plans = "Elm: 9 €\n\nOak: 12 €\n\n"
    found = read_text(plans + text, TextContext(locale, "EUR", date(2026, 6, 10)))

    assert [one.subject for one in found if one.term.attribute == "notice_period"] == [""]


@pytest.mark.parametrize("clause", ["If you take Plan Oak", "If you would rather take the cheaper Plan Oak"])
def test_what_one_chooses_in_a_clause_is_named(clause: str) -> None:
    text = f"Elm: £9\n\nOak: £12\n\n{clause}, the notice period is six weeks."
    found = read_text(text, TextContext("en-GB", "GBP", date(2026, 6, 10)))

    assert "Oak" in next(one.subject for one in found if one.term.attribute == "notice_period")
