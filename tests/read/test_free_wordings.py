"""Classes of wordings in free texts that no single word decides: what stands beside a value tells what it is."""

from datetime import date

import pytest

from audit.read.blocks.flat import blocks_of_text
from audit.read.found import TextContext
from audit.read.text import read_blocks

CURRENCIES = {"CH": "CHF", "GB": "GBP", "US": "USD"}


def _said(locale: str, text: str) -> set[str]:
    context = TextContext(locale, CURRENCIES.get(locale[-2:], "EUR"), date(2026, 6, 10))
    return {str(one.term) for one in read_blocks(blocks_of_text(text), context)}


@pytest.mark.parametrize(
    ("locale", "text", "first", "later"),
    [
        ("de-DE", "Leihgeige 22,50 € im Monat, die ersten 2 Monate 0 €.", "0 EUR/P1M", "22.50 EUR/P1M"),
        ("de-DE", "Sprachkurs 18 € mtl., in den ersten 6 Monaten 9 € mtl.", "9 EUR/P1M", "18 EUR/P1M"),
        ("en-GB", "Violin hire £22 a month, first 2 months £0.", "0 GBP/P1M", "22 GBP/P1M"),
        ("en-GB", "Language course £18 a month, £9 for the first 6 months.", "9 GBP/P1M", "18 GBP/P1M"),
    ],
)
def test_a_price_in_front_of_its_first_months_is_the_one_afterwards(
    locale: str, text: str, first: str, later: str
) -> None:
    said = _said(locale, text)

    assert {f"price {first}", f"price_after {later}"} <= said
    assert f"price {later}" not in said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Basis 18 € mtl., Familie 9 € mtl. in den ersten 6 Monaten."),
        ("en-GB", "Solo £18 a month, Duo £9 for the first 6 months."),
    ],
)
def test_a_price_of_another_thing_stands_for_itself(locale: str, text: str) -> None:
    assert not any(term.startswith("price_after") for term in _said(locale, text))


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Für Gäste bis 25 Jahre kostet der Abend 12 €."),
        ("de-CH", "Wer unter 26 ist, zahlt CHF 8.–."),
        ("de-DE", "Noch unter 25? Dann sparst du 10 %: Rabatt auf jede Karte."),
        ("en-GB", "Open to anyone aged 16 to 25: £9 a month."),
        ("en-GB", "Junior rowing, ages 11–15, £6 a session."),
        ("en-GB", "Under 26? Get 15% off every seat."),
    ],
)
def test_ages_of_the_young_are_an_audience(locale: str, text: str) -> None:
    assert "audience Youth" in _said(locale, text)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Kinder von 6 bis 14 Jahren zahlen 5 €."),
        ("de-DE", "Fahrer unter 25 Jahren zahlen einen Zuschlag von 9 € pro Tag."),
        ("de-DE", "Wer bis 27. Juni bucht, bekommt 5 % Rabatt."),
        ("de-DE", "Ratenkredit mit Laufzeiten von 15 bis 25 Jahren, 3,9 % effektiver Jahreszins."),
        ("en-GB", "Minimum age 18 to 21 depending on the vehicle, £40 a day."),
        ("en-GB", "Roof warranty 15 to 25 years, £900."),
        ("en-GB", "Boots for under £25."),
    ],
)
def test_other_ages_and_numbers_are_no_audience(locale: str, text: str) -> None:
    assert "audience Youth" not in _said(locale, text)


@pytest.mark.parametrize(
    ("locale", "text", "terms"),
    [
        ("de-DE", "Preise pro Nacht: Einzel 61 €, Doppel 88 €.", {"price 61 EUR/1 night", "price 88 EUR/1 night"}),
        ("de-AT", "Kanufahrt € 21,–\nMoorwanderung € 14,–\nPreise pro Person.",
         {"price 21 EUR/1 person", "price 14 EUR/1 person"}),
        ("en-GB", "All prices are per person.\nCanoe trip £21\nBog walk £14",
         {"price 21 GBP/1 person", "price 14 GBP/1 person"}),
    ],
)  # fmt: skip
def test_a_head_says_what_all_prices_are_per(locale: str, text: str, terms: set[str]) -> None:
    assert terms <= _said(locale, text)


def test_a_head_leaves_alone_what_is_per_something_else() -> None:
    said = _said("de-DE", "Kanufahrt 21 €\nFahrrad 9 € je Stunde, Kahn 6 € je Fahrt\nAlle Preise pro Person.")

    assert "price 21 EUR/1 person" in said
    assert "price 6 EUR/1 person" not in said


@pytest.mark.parametrize(
    ("locale", "text", "former"),
    [
        ("de-DE", "Kommode HOLM\n459,-*\n299,-\n* UVP des Herstellers", "list_price 459 EUR"),
        ("en-GB", "Chest HOLM\n£459*\n£299\n* RRP of the maker", "list_price 459 GBP"),
    ],
)
def test_a_mark_leads_to_the_note_that_calls_a_price_former(locale: str, text: str, former: str) -> None:
    assert former in _said(locale, text)


def test_a_mark_to_another_note_leaves_the_price() -> None:
    assert "price 299 EUR" in _said("de-DE", "Kommode HOLM\n299,-*\n* ohne Dekoration")


@pytest.mark.parametrize(
    ("locale", "text", "terms"),
    [
        ("en-GB", "Delivery\nStandard (2–3 working days): £4.20, free over £60\nAbroad: from £15",
         {"delivery_time P2BD..P3BD", "shipping_cost 4.20 GBP", "free_shipping_from 60 GBP",
          "shipping_cost 15 GBP or more"}),
        ("de-DE", "Standardversand 4,20 € (2–3 Werktage), Express 11 € (nächster Werktag)",
         {"shipping_cost 4.20 EUR", "delivery_time P2BD..P3BD", "shipping_cost 11 EUR", "delivery_time P1BD"}),
        ("de-DE", "Notenversand 3,20 €.", {"shipping_cost 3.20 EUR"}),
        ("de-DE", "Ab 70 € übernehmen wir das Porto.", {"free_shipping_from 70 EUR"}),
    ],
)  # fmt: skip
def test_lines_of_ways_to_be_sent_something_say_what_that_costs(locale: str, text: str, terms: set[str]) -> None:
    assert terms == _said(locale, text)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Standard: £4.20\nPremium: £9.80"),
        ("de-DE", "Express-Kaffeemaschine 129 €"),
    ],
)
def test_a_grade_of_a_thing_is_no_way_to_be_sent_something(locale: str, text: str) -> None:
    assert not any(term.startswith("shipping_cost") for term in _said(locale, text))


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Ersatzschlüssel kostet 35 €."),
        ("de-CH", "Badge verloren? Ein neuer kostet CHF 30.–."),
        ("en-GB", "A charge of £80 applies if the kit isn't returned."),
        ("en-GB", "Lost your locker key? A new one is £20."),
        ("en-GB", "Unreturned racks are charged at £60."),
    ],
)
def test_what_a_mishap_costs_is_no_term(locale: str, text: str) -> None:
    assert _said(locale, text) == set()


@pytest.mark.parametrize(
    ("locale", "text", "terms"),
    [
        ("en-GB", "Installation, normally £45, is free of charge.", {"setup_fee 0 GBP"}),
        ("de-DE", "Aufnahmegebühr beim Jahresabo 39 €, beim Monatsabo keine.", {"setup_fee 39 EUR", "setup_fee 0 EUR"}),
        ("en-GB", "Joining fee: £20 on the flexible plan, none on the annual plan.",
         {"setup_fee 20 GBP", "setup_fee 0 GBP"}),
    ],
)  # fmt: skip
def test_fees_are_given_up_in_other_orders_too(locale: str, text: str, terms: set[str]) -> None:
    assert {term for term in _said(locale, text) if term.startswith(("setup_fee", "list_price"))} >= terms
    assert not any(term.startswith("list_price") for term in _said(locale, text))


@pytest.mark.parametrize(
    ("locale", "text", "terms"),
    [
        ("en-GB", "Bunk bed: £23.50 a month for 24 months, 0% APR, no deposit",
         {"price 23.50 GBP/P1M", "instalments 24", "interest_rate 0%", "down_payment 0 GBP"}),
        ("de-DE", "Hochbett: 24 Monate à 23,50 €, 0 % Zinsen, keine Anzahlung",
         {"price 23.50 EUR/P1M", "instalments 24", "interest_rate 0%", "down_payment 0 EUR"}),
    ],
)  # fmt: skip
def test_months_of_a_loan_count_its_instalments(locale: str, text: str, terms: set[str]) -> None:
    assert terms == _said(locale, text)


def test_months_of_a_contract_count_no_instalments() -> None:
    said = _said("en-GB", "Broadband £30 a month for 24 months, no deposit.")

    assert not any(term.startswith("instalments") for term in said)


@pytest.mark.parametrize(
    ("locale", "text", "terms"),
    [
        (
            "de-DE",
            "Sparbrief\n24 Monate 2,25 % p. a.\n36 Monate 2,40 % p. a.",
            {"contract_term P24M", "contract_term P36M"},
        ),
        ("en-GB", "Savings bonds\n1 year 4.10% AER\n2 years 4.25% AER", {"contract_term P1Y", "contract_term P2Y"}),
    ],
)
def test_lists_of_rates_begin_with_their_terms(locale: str, text: str, terms: set[str]) -> None:
    assert terms <= _said(locale, text)


@pytest.mark.parametrize(
    ("locale", "text", "terms"),
    [
        ("de-DE", "Seit 1. Juni, endet am 30. Juni 2026: 10 % auf alle Räder",
         {"valid_from 2026-06-01", "valid_through 2026-06-30"}),
        ("de-DE", "Die Aktion ist am 2. Juni gestartet und endet am 24. Juni.",
         {"valid_from 2026-06-02", "valid_through 2026-06-24"}),
        ("en-GB", "The offer started on 2 June and ends on 24 June.",
         {"valid_from 2026-06-02", "valid_through 2026-06-24"}),
        ("en-GB", "Sale ends Monday, 9pm", {"valid_through 2026-06-15T21:00"}),
        ("en-GB", "Order by 8pm on Friday.", {"valid_through 2026-06-12T20:00"}),
    ],
)  # fmt: skip
def test_windows_are_said_in_two_clauses_and_ends_by_the_hour(locale: str, text: str, terms: set[str]) -> None:
    assert terms <= _said(locale, text)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Spülsalz, 30 Stück 8,40 € (0,28 €/Stück)"),
        ("de-DE", "Spülsalz, 30 Tabs 8,40 € (0,28 € pro Tab)"),
    ],
)
def test_a_smaller_amount_in_a_bracket_is_the_base_price(locale: str, text: str) -> None:
    assert _said(locale, text) == {"price 8.40 EUR", "unit_price 0.28 EUR/1 piece"}


def test_new_customers_may_be_private_ones_too() -> None:
    assert _said("en-IE", "Open to new residential customers.") == {
        "audience NewCustomers",
        "audience PrivateCustomers",
    }


@pytest.mark.parametrize(
    ("locale", "text", "terms"),
    [
        ("de-DE", "Glasfaser: 12 Monate 21,90 €, danach 37,90 €.",
         {"price 21.90 EUR/P1M", "promo_duration P12M", "price_after 37.90 EUR/P1M"}),
        ("de-DE", "Konto Klar: 0 € mit Gehalt, sonst 3,90 € monatlich.", {"price 0 EUR/P1M", "price 3.90 EUR/P1M"}),
        ("de-DE", "Wohnmobil 71 € pro Nacht, ab 9 Nächten 58 €.", {"price 71 EUR/1 night", "price 58 EUR/1 night"}),
        ("de-DE", "Frachtkostenanteil 31 €", {"shipping_cost 31 EUR"}),
        ("de-DE", "Grundlaufzeit 18 Monate", {"contract_term P18M"}),
        ("de-DE", "Mit 6-jähriger Garantie", {"warranty P6Y"}),
        ("de-DE", "Probemonat gratis", {"trial_period P1M"}),
        ("en-GB", "No delivery charge over £55.", {"free_shipping_from 55 GBP"}),
        ("en-GB", "Spend £55 for free delivery.", {"free_shipping_from 55 GBP"}),
        ("en-GB", "We've scrapped the joining fee.", {"setup_fee 0 GBP"}),
        ("en-GB", "Last day to order: 21 June", {"valid_through 2026-06-21"}),
        ("en-GB", "Not happy? Full refund within 40 days.", {"return_period P40D"}),
    ],
)  # fmt: skip
def test_more_words_of_conditions(locale: str, text: str, terms: set[str]) -> None:
    assert _said(locale, text) == terms


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Führung durch die Mühle, Anmeldung erforderlich, 4 €"),
        ("de-DE", "Kaufpreis eines Schlosses: die Gemeinde zahlte 3 Millionen Euro."),
        ("en-GB", "Booking essential, £4"),
    ],
)
def test_words_beside_a_price_do_not_make_it_a_fee(locale: str, text: str) -> None:
    assert not any(term.startswith("setup_fee") for term in _said(locale, text))


def test_an_abbreviation_ends_a_sentence_in_front_of_a_small_word_with_a_capital() -> None:
    said = _said("de-DE", "Tagesgeld 3,2 % p. a., danach 0,9 % p. a. Gilt für Beträge bis 50.000 €.")

    assert not any(term.startswith(("price", "price_after")) for term in said)


@pytest.mark.parametrize(
    ("locale", "text", "terms"),
    [
        ("de-DE", "Im Juli 15 % auf alle Zelte",
         {"discount 15%", "valid_from 2026-07-01", "valid_through 2026-07-31"}),
        ("de-DE", "Angebot gültig im Juli", {"valid_from 2026-07-01", "valid_through 2026-07-31"}),
        ("en-GB", "Saturday 4 July, 10am to 3pm: 15% off all tents",
         {"discount 15%", "valid_from 2026-07-04", "valid_through 2026-07-04"}),
        ("de-DE", "Drei Monate beitragsfrei, danach 17 € im Monat",
         {"price 0 EUR/P1M", "promo_duration P3M", "price_after 17 EUR/P1M"}),
        ("en-GB", "From month 7 you pay £31, until then £17 a month.",
         {"price 17 GBP/P1M", "price_after 31 GBP/P1M"}),
    ],
)  # fmt: skip
def test_months_days_and_free_months_beside_other_numbers(locale: str, text: str, terms: set[str]) -> None:
    assert _said(locale, text) == terms


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Der Kredit läuft ab 60 Monaten, Rate 12 € im Monat."),
        ("de-DE", "Ab 60 Stück 5 € Rabatt auf Schrauben ab 60 mm."),
        ("en-GB", "Coverage for drivers over 65 costs a £40 surcharge."),
        ("en-GB", "Orders over 65 kg ship for £40."),
        ("fr-FR", "Le taux est garanti dès 60 mois, 12 € par mois."),
    ],
)
def test_other_numbers_of_that_size_make_nobody_old(locale: str, text: str) -> None:
    assert "audience Seniors" not in _said(locale, text)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-AT", "Alle ab 62: € 4,– Nachlass auf jede Karte."),
        ("de-CH", "ab 64 J.: CHF 6.– Ermässigung"),
        ("en-GB", "Guests (65+) save 10%."),
        ("en-GB", "Members aged 66 and over pay £14 a month."),
        ("fr-CH", "Entrée 12.-, 8.- dès 64 ans"),
        ("it-IT", "Chi ha oltre 65 anni paga 9 €; sconto del 10% per gli over 65."),
    ],
)
def test_ages_of_the_old_are_an_audience(locale: str, text: str) -> None:
    assert "audience Seniors" in _said(locale, text)


@pytest.mark.parametrize(
    ("locale", "text", "groups"),
    [
        ("fr-FR", "Étudiants et moins de 26 ans : 19,90 € par mois.", {"Students", "Youth"}),
        ("de-CH", "Für Pensionierte und Studierende gilt Fr. 310.–.", {"Seniors", "Students"}),
        ("de-DE", "Schüler, Rentner und Mitglieder zahlen 6 €.", {"Students", "Seniors", "Members"}),
    ],
)
def test_groups_named_in_one_breath_are_all_meant(locale: str, text: str, groups: set[str]) -> None:
    assert {f"audience {group}" for group in groups} <= _said(locale, text)


@pytest.mark.parametrize(
    ("locale", "text"),
    [("de-DE", "Mobil Max: 14 €/Monat"), ("en-GB", "Fibre Max £14 a month"), ("it-IT", "Piano Max: 14 €/mese")],
)
def test_a_name_that_ends_in_max_limits_no_price(locale: str, text: str) -> None:
    assert any(term.startswith("price 14 ") and term.endswith("/P1M") for term in _said(locale, text))


@pytest.mark.parametrize(
    ("locale", "text", "price"),
    [
        ("de-CH", "Lohnmodul CHF 4.– pro Mitarbeitende und Monat", "price 4 CHF/P1M"),
        ("en-GB", "Payroll £4 per employee per month", "price 4 GBP/P1M"),
        ("fr-FR", "Module paie : 5 € par salarié et par mois", "price 5 EUR/P1M"),
        ("it-IT", "Modulo paghe 8 € a dipendente al mese", "price 8 EUR/P1M"),
        ("en-GB", "Season ticket £249 for nine months", "price 249 GBP"),
    ],
)
def test_a_price_per_thing_and_month_is_monthly(locale: str, text: str, price: str) -> None:
    assert price in _said(locale, text)
