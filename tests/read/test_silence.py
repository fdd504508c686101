"""Sums, days and lengths of time that stand near an offer and say nothing of it, class by class."""

from datetime import date

import pytest

from audit.read.blocks.flat import blocks_of_text
from audit.read.found import TextContext
from audit.read.text import read_blocks


def _said(locale: str, text: str) -> set[str]:
    currency = "CHF" if locale.endswith("CH") else "GBP" if locale == "en-GB" else "EUR"
    found = read_blocks(blocks_of_text(text), TextContext(locale, currency, date(2026, 6, 10)))
    return {str(one.term) for one in found}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-CH", "Bei Umbuchung verrechnen wir eine Bearbeitungsgebühr von CHF 25.–."),
        ("de-DE", "Stornierung bis 10 Tage vor Beginn: frei, danach 40 €"),
        ("de-AT", "Im Falle einer Rücklastschrift fallen 8 € Gebühr an."),
        ("fr-CH", "En cas de perte, la nouvelle carte coûte CHF 15.–."),
        ("fr-FR", "En cas de déménagement, des frais de dossier de 30 € s'appliquent."),
        ("it-IT", "In caso di smarrimento la nuova tessera costa 12 €."),
        ("en-GB", "If you move house, a £20 administration fee applies."),
        ("en-GB", "Late payments are charged £9."),
        ("de-CH", "Wer vor Ablauf aussteigt, zahlt CHF 80.–."),
        ("fr-CH", "Résiliation anticipée : CHF 80.–"),
    ],
)
def test_what_few_customers_pay_is_no_fee_of_the_offer(locale: str, text: str) -> None:
    assert _said(locale, text) == set()


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Für alle, die in den letzten acht Monaten kein Abo hatten."),
        ("fr-FR", "Pour ceux qui, dans les derniers 12 mois, n'avaient pas d'abonnement."),
        ("en-GB", "For households that have not been with us in the past 18 months."),
    ],
)
def test_time_that_lies_back_is_no_contract(locale: str, text: str) -> None:
    assert not any(term.startswith("contract_term") for term in _said(locale, text))


@pytest.mark.parametrize(
    ("locale", "text", "notice"),
    [
        ("de-CH", "Kündbar mit 30 Tagen Frist, jeweils bis Ende Monat.", "notice_period P30D"),
        ("fr-CH", "Délai de résiliation : deux mois avant la fin de l'année", "notice_period P2M"),
        ("it-CH", "Per la disdetta vale un termine di 45 giorni per la fine del mese.", "notice_period P45D"),
    ],
)
def test_the_day_to_which_one_gives_notice_ends_no_offer(locale: str, text: str, notice: str) -> None:
    assert _said(locale, text) == {notice}


def test_a_time_limit_is_no_notice() -> None:
    assert _said("de-DE", "Der Bonus entfällt, wenn du binnen 18 Monaten kündigst.") == set()


@pytest.mark.parametrize(
    ("locale", "text", "term"),
    [
        ("it-CH", "Stretching lu 17.45\nCHF 130.–", "price 130 CHF"),
        ("fr-CH", "Chorale me 19.30\nCHF 95.–", "price 95 CHF"),
        ("de-DE", "Preis vom 4.5.: 12 €", "price 12 EUR"),
    ],
)
def test_hours_and_days_of_a_line_are_no_prices(locale: str, text: str, term: str) -> None:
    assert _said(locale, text) == {term}


@pytest.mark.parametrize(
    ("locale", "text", "term"),
    [
        ("it-IT", "Farina 12 € + IVA", "price 12 EUR"),
        ("fr-CH", "Étranger : 4.– + 0,5 %", "price 4 CHF"),
        ("de-CH", "Ersatzteile 9.– + Zubehör", "price 9 CHF"),
    ],
)
def test_a_plus_before_more_is_no_lower_bound(locale: str, text: str, term: str) -> None:
    assert term in _said(locale, text)


def test_a_plus_behind_the_last_amount_is_one() -> None:
    assert _said("en-GB", "Tents £45+") == {"price 45 GBP or more"}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "The voucher may be used at any till."),
        ("en-GB", "Delivery £4 per order"),
        ("de-DE", "Porto 4 EUR pro Bestellung"),
        ("it-IT", "Corso completo di ceramica"),
        ("fr-FR", "Petit-déjeuner complet servi au jardin"),
        ("de-DE", "Beteiligte Händler: rund 40"),
        ("de-DE", "Unter 18 € Bestellwert liefern wir nicht."),
    ],
)
def test_words_in_another_sense_state_no_enumerated_term(locale: str, text: str) -> None:
    said = _said(locale, text)

    assert not any(term.startswith(("item_condition", "max_quantity", "availability", "audience")) for term in said)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("it-IT", "Corsa delle 18:30 completo"),
        ("it-IT", "Il corso di luglio è completo."),
        ("fr-FR", "Complet : trompette et tuba"),
        ("en-GB", "Sorry, the Tuesday course is full."),
    ],
)
def test_full_is_sold_out_where_places_are_spoken_of(locale: str, text: str) -> None:
    assert "availability SoldOut" in _said(locale, text)


def test_once_says_how_a_thing_is_paid_where_it_has_a_price() -> None:
    assert _said("de-CH", "Handy Quarz: einmalig CHF 9.– statt CHF 329.–") == {"price 9 CHF", "list_price 329 CHF"}
    assert _said("de-DE", "Die Einrichtung kostet einmalig 35 €.") == {"setup_fee 35 EUR"}


def test_under_a_badge_the_first_of_two_prices_is_former_only_if_the_sum_is_right() -> None:
    assert _said("fr-FR", "-25%\nLampe Brume\n80 €\n60 €") >= {"list_price 80 EUR", "price 60 EUR"}
    assert "list_price 80 EUR" not in _said("fr-FR", "-25%\nLampe Brume\n80 €\n30 €")


def test_a_former_price_recurs_like_the_one_beside_it() -> None:
    assert "list_price 24 CHF/P1M" in _said("de-CH", "Ablage M statt 24.–\n18.–/Mt.")
    assert "list_price 400 CHF" in _said("de-CH", "Kamera statt 400.–\n18.–/Mt.")


@pytest.mark.parametrize(
    ("locale", "text", "term"),
    [
        ("en-GB", "Delivery is £4. Orders over £45 go free.", "free_shipping_from 45 GBP"),
        ("de-DE", "Ab 300 € Bestellwert liefern und montieren wir kostenlos.", "free_shipping_from 300 EUR"),
        ("de-DE", "0 € Grundgebühr, danach 7,90 €/Monat", "price 0 EUR/P1M"),
        ("de-DE", "Kündigen kannst du mit drei Wochen Vorlauf.", "notice_period P21D"),
        ("de-CH", "Es gilt eine dreimonatige Kündigungsfrist.", "notice_period P3M"),
        ("it-IT", "Puoi provare la palestra gratis per due settimane.", "trial_period P14D"),
        ("en-GB", "The voucher code STAMP8 gives 8% off and runs out on 30 June.", "valid_through 2026-06-30"),
    ],
)
def test_conditions_said_in_a_sentence_are_read(locale: str, text: str, term: str) -> None:
    assert term in _said(locale, text)


def test_what_delivery_costs_below_an_order_value_is_no_ceiling() -> None:
    said = _said("de-CH", "Lieferkosten: unter CHF 60.– CHF 8.50, ab CHF 60.– gratis")

    assert said == {"shipping_cost 8.50 CHF", "free_shipping_from 60 CHF"}


def test_a_price_without_the_code_is_not_former() -> None:
    said = _said("de-DE", "15 % mit dem Code LUX15.\nStativ Kranich: 40,00 €\n34,00 €")

    assert {"price 40 EUR", "price 34 EUR"} <= said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "So sparen Sie bis zu 30 % Energie im Winter."),
        ("de-DE", "Die neue Düse verbraucht 20 % weniger Wasser."),
        ("fr-FR", "Ce moteur consomme 15 % de moins que le précédent."),
        ("it-IT", "Risparmia fino al 30% di energia con il termostato."),
        ("en-GB", "Save up to 30% on your energy use this winter."),
        ("en-GB", "Our new bottle uses 20% less plastic."),
        ("de-DE", "Ein Haushalt gibt im Schnitt 1.200 € im Jahr für Strom aus."),
        ("fr-FR", "Un foyer dépense en moyenne 1 200 € par an."),
        ("it-IT", "Una famiglia spende in media 1.200 € all'anno."),
        ("en-GB", "The average household spends £1,200 a year on energy."),
    ],
)
def test_what_a_thing_spares_and_people_spend_on_average_is_no_offer(locale: str, text: str) -> None:
    assert _said(locale, text) == set()


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "20 % auf Stromtarife"),
        ("de-DE", "20 % Rabatt auf Wasser"),
        ("de-DE", "Jetzt 20 % weniger zahlen"),
        ("fr-FR", "20 % de remise sur les eaux"),
        ("en-GB", "20% off energy bills"),
    ],
)
def test_what_one_pays_less_for_it_is_a_discount(locale: str, text: str) -> None:
    assert _said(locale, text) == {"discount 20%"}
