"""What is given up, given away or charged only later: fees, entrances, first months, prices afterwards."""

from datetime import date

import pytest

from audit.read.blocks.flat import blocks_of_text
from audit.read.found import Found, TextContext
from audit.read.text import read_blocks, read_text


def _found(locale: str, text: str) -> tuple[Found, ...]:
    currency = "CHF" if locale.endswith("CH") else "GBP" if locale == "en-GB" else "EUR"
    return read_blocks(blocks_of_text(text), TextContext(locale, currency, date(2026, 6, 10)))


def _said(locale: str, text: str) -> set[str]:
    return {str(one.term) for one in _found(locale, text)}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Aktivierung 49 €, gratis Router dazu"),
        ("en-GB", "Joining fee £12, free towel"),
        ("fr-FR", "Frais de dossier 30 €. Premier cours offert."),
        ("it-IT", "Attivazione 25 €, gratis il modem"),
    ],
)
def test_a_gift_beside_a_fee_does_not_give_the_fee_up(locale: str, text: str) -> None:
    assert not any(term.startswith("setup_fee 0 ") for term in _said(locale, text))


@pytest.mark.parametrize(
    ("locale", "text", "fee"),
    [
        ("de-DE", "Anschlusspreis einmalig 59,90 €, bei Bestellung im Netz geschenkt.", "59.90 EUR"),
        ("fr-CH", "Frais d'activation CHF 49.–, offerts pour les nouveaux clients", "49 CHF"),
        ("it-CH", "Tassa d'iscrizione CHF 35.–, azzerata per chi torna.", "35 CHF"),
        ("en-GB", "Joining fee £15, waived for students", "15 GBP"),
    ],
)
def test_a_fee_that_its_sentence_gives_up_for_some_is_both(locale: str, text: str, fee: str) -> None:
    assert {f"setup_fee {fee}", f"setup_fee 0 {fee.split()[1]}"} <= _said(locale, text)


def test_the_customers_of_a_waiver_are_not_those_of_the_fee() -> None:
    fees = {one.term.value: one.scope.audiences for one in _found("en-GB", "Joining fee £15, waived for students")}

    assert fees["15 GBP"] == frozenset()
    assert fees["0 GBP"] == {"Students"}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "49 € / 59 € / 69 €"),
        ("fr-FR", "Tarifs : 49 € / 59 € / 69 €"),
    ],
)
def test_a_list_of_prices_tells_nothing_of_afterwards(locale: str, text: str) -> None:
    assert not any(term.startswith("price_after") for term in _said(locale, text))


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Danach 49 € / 59 € / 69 €"),
        ("fr-FR", "Ensuite 49 € / 59 € / 69 €"),
        ("it-IT", "Poi 49 € / 59 € / 69 €"),
        ("en", "Then €49 / €59 / €69"),
    ],
)
def test_what_is_paid_afterwards_is_said_of_all_prices_of_a_list(locale: str, text: str) -> None:
    assert _said(locale, text) == {f"price_after {amount} EUR" for amount in (49, 59, 69)}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "6 Monate lang 19,90 € bzw. 24,90 €, danach 29,90 € bzw. 34,90 € monatlich"),
        ("fr-FR", "6 mois à 19,90 € resp. 24,90 €, puis 29,90 € resp. 34,90 € par mois"),
        ("en", "6 months at €19.90 or €24.90, then €29.90 or €34.90 a month"),
    ],
)
def test_prices_that_are_told_in_pairs_are_paid_alike(locale: str, text: str) -> None:
    prices = {f"price {amount} EUR/P1M" for amount in ("19.90", "24.90")}

    assert prices | {f"price_after {amount} EUR/P1M" for amount in ("29.90", "34.90")} <= _said(locale, text)


def test_the_whole_price_is_not_paid_like_its_parts() -> None:
    assert "price 1299 EUR" in _said("en", "Sofa €1,299 or €36.08 a month")


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Der erste Monat für 2 €, danach 18 € im Monat"),
        ("fr-FR", "Le premier mois à 2 €, puis 18 €/mois"),
        ("it-IT", "Primo mese a 2 €, poi 18 € al mese"),
        ("en", "The 1st month of Anytime for €2, then €18 a month"),
    ],
)
def test_the_price_of_the_first_month_is_one_a_month(locale: str, text: str) -> None:
    assert {"price 2 EUR/P1M", "price_after 18 EUR/P1M"} <= _said(locale, text)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Erwachsene 14 €\nEintritt frei für Kinder bis 6 Jahre und Begleitpersonen jeden ersten Sonntag."),
        ("fr-FR", "Adultes 14 €\nEntrée libre pour les enfants de moins de 6 ans, tous les dimanches du mois."),
        ("it-IT", "Intero 14 €\nIngresso gratuito per i minori di 6 anni e, per tutti, la prima domenica del mese."),
        ("en", "Adults €14\nFree entry for children under six and for carers on the first Sunday of the month."),
        ("en", "Starter stays free for up to 3 users. Team €14 a month."),
    ],
)
def test_who_goes_in_free_pays_nothing(locale: str, text: str) -> None:
    assert "price 0 EUR" in _said(locale, text)


def test_a_cell_that_only_says_free_is_a_price_beside_prices() -> None:
    table = "\tRetour\tHin\nAdulte\t29,00\t18,50\n- de 4 ans\tgratuit\tgratuit\nVélo\t8,00\t5,00"

    assert "price 0 EUR" in _said("fr-FR", table)
    assert "price 0 EUR" not in _said("fr-FR", "\tFormule A\tFormule B\nAssistance\tgratuit\tgratuit")


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Cancel up to 24 hours before you arrive and we'll refund you in full."),
        ("de-DE", "Stornierung bis 7 Tage vor Anreise kostenlos"),
        ("fr-FR", "Billet remboursé jusqu'à 48 heures avant le départ"),
        ("fr-FR", "Jusqu'à 80 % de vos frais dentaires remboursés, délai de carence de 45 jours"),
        ("en-GB", "We pay back 70% of your vet bills"),
        ("en-GB", "The coupon START30 can no longer be redeemed."),
        ("de-DE", "Der Gutschein START30 kann nicht mehr eingelöst werden."),
        ("fr-CH", "Non, la couette à 25.–, c'était l'été passé"),
        ("de-DE", "Gilt das auch für Studenten? Ja."),
    ],
)
def test_what_is_cancelled_covered_over_or_asked_is_no_term(locale: str, text: str) -> None:
    assert _said(locale, text) == set()


@pytest.mark.parametrize(
    ("locale", "text", "group"),
    [
        ("en-GB", "Student? Show your card for 10% off.", "Students"),
        ("fr-CH", "Nouveau client ? Ta première chemise pour Fr. 1.–", "NewCustomers"),
        ("de-DE", "Noch nicht Kunde? Jetzt 10 € Rabatt sichern.", "NewCustomers"),
    ],
)
def test_a_short_question_that_calls_a_group_says_whom_the_offer_is_for(locale: str, text: str, group: str) -> None:
    assert f"audience {group}" in _said(locale, text)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Nur noch wenige Artikel lieferbar"),
        ("de-DE", "Nur noch wenige auf Lager"),
        ("it-IT", "Ultimi articoli in magazzino"),
        ("fr-FR", "Derniers articles en stock"),
        ("en-GB", "Only a few left in stock"),
    ],
)
def test_the_last_pieces_in_stock_are_limited_and_no_more(locale: str, text: str) -> None:
    assert _said(locale, text) == {"availability LimitedAvailability"}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("it-IT", "Buoni regalo da 50 a 300 €"),
        ("de-DE", "Geschenkgutscheine von 20 bis 200 €"),
        ("fr-FR", "Chèques cadeaux de 20 à 200 €"),
        ("en-GB", "Gift vouchers from £20 to £200"),
        ("de-DE", "Geschenkgutschein im Wert von 50 €"),
    ],
)
def test_a_gift_voucher_is_no_discount(locale: str, text: str) -> None:
    assert not any(term.startswith(("discount", "cashback")) for term in _said(locale, text))


def test_an_order_value_from_which_delivery_is_free_is_no_price_afterwards() -> None:
    assert _said("fr-CH", "Au-delà de CHF 80.–, la livraison est offerte") == {"free_shipping_from 80 CHF"}


@pytest.mark.parametrize(
    ("locale", "text", "group"),
    [
        ("de-CH", "Zielgruppe: Bestandeskunden", "ExistingCustomers"),
        ("fr-CH", "Public : étudiants", "Students"),
        ("en-GB", "Target group: students", "Students"),
    ],
)
def test_a_label_says_whom_the_rest_of_its_line_names(locale: str, text: str, group: str) -> None:
    found = read_text(text, TextContext(locale, "CHF", date(2026, 6, 10)))

    assert {f.term.value for f in found if f.term.attribute == "audience"} == {group}
