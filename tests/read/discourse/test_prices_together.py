"""What a whole document says of its prices: what comes afterwards, what all are per, what was asked before."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "after"),
    [
        ("it-IT", "Box S 52 € al mese. Nelle prime otto settimane paghi solo metà canone.", {"52 EUR/P1M"}),
        ("de-DE", "Box S 52 € im Monat. In den ersten acht Wochen zahlen Sie die Hälfte.", {"52 EUR/P1M"}),
        (
            "en-US",
            "Basic $18.99/mo – Shine $27.99/mo.\nFirst month of any plan just $4 when you join by 07/05",
            {"18.99 USD/P1M", "27.99 USD/P1M"},
        ),
        ("it-IT", "Il canone è di 18,90 € al mese; i primi tre mesi costano 8,90 €.", {"18.90 EUR/P1M"}),
        ("en-GB", "The plan is £18.90 a month. Your first three months cost £8.90.", {"18.90 GBP/P1M"}),
    ],
)
def test_what_all_pay_less_of_at_first_comes_afterwards(locale: str, text: str, after: set[str]) -> None:
    assert said(locale, text, "price_after") == after
    assert not said(locale, text, "price") & after


@pytest.mark.parametrize(
    ("locale", "text", "price"),
    [
        ("it-IT", "Scrivania 170 € al mese. Le startup hanno il 30 % di sconto per i primi 6 mesi.", "170 EUR/P1M"),
        ("de-DE", "Box S 52 € mtl. Studierende zahlen in den ersten 3 Monaten nur die Hälfte.", "52 EUR/P1M"),
        (
            "fr-CH",
            "Poste fixe 350.– par mois. Étudiants : 40 % de rabais pendant les trois premiers mois.",
            "350 CHF/P1M",
        ),
    ],
)
def test_what_a_group_pays_less_of_stays_the_price_of_all(locale: str, text: str, price: str) -> None:
    assert price in said(locale, text, "price")


@pytest.mark.parametrize(
    ("locale", "text", "prices"),
    [
        (
            "it-CH",
            "prezzi in CHF al giorno, IVA escl.\nTenda .......... 44.–\nPanca .......... 8.–",
            {"44 CHF/P1D", "8 CHF/P1D"},
        ),
        ("en-GB", "prices per day, ex VAT\nGazebo .......... £44\nBench .......... £8", {"44 GBP/P1D", "8 GBP/P1D"}),
        ("it-IT", "Tariffe al giorno:\nBici da città 11 €\nE-bike 33 €", {"11 EUR/P1D", "33 EUR/P1D"}),
        ("it-IT", "Tariffe e orari:\nBici da città 11 €\nE-bike 33 €", {"11 EUR", "33 EUR"}),
    ],
)
def test_a_line_says_what_the_prices_below_it_are_per(locale: str, text: str, prices: set[str]) -> None:
    assert said(locale, text, "price") == prices


def test_the_list_below_such_a_line_ends_where_no_price_stands() -> None:
    text = "prezzi in CHF al giorno\nTenda ....... 44.–\nPanca ....... 8.–\nTel. 091 555 00 00\nPulizia ....... 50.–"
    assert said("it-CH", text, "price") == {"44 CHF/P1D", "8 CHF/P1D", "50 CHF"}


def test_a_badge_in_a_row_tells_which_of_two_prices_was_asked_before() -> None:
    text = "Lampe Luciole\n39 €  65 €  (-40 %)\nEn stock"
    assert said("fr-FR", text, "price") == {"39 EUR"}
    assert said("fr-FR", text, "list_price") == {"65 EUR"}
    assert said("fr-FR", "Lampe Luciole\n39 €  65 €  (-15 %)", "list_price") == set()


def test_new_beside_used_is_no_state_of_what_is_sold() -> None:
    text = "Corvo 12 laptop, refurbished\n£310.00\nBrand new from £690"
    assert said("en-GB", text, "item_condition") == {"Refurbished"}


def test_a_letter_that_is_passed_on_quotes_nobody() -> None:
    letter = "Subject: Last chance\n> Hi Kim,\n>\n> from £148 pp\n> Code MAPLE10 = 10% off\n--\nHotel White Peak"
    assert said("en-GB", letter, "price") == {"148 GBP/1 person min"}
    assert said("en-GB", letter, "discount") == {"10%"}
    answer = "Subject: Re: your rooms\n> Rooms are £148, I read.\n--\nKim"
    assert said("en-GB", answer, "price") == set()
    both = "Subject: your rooms\nHi Kim, rooms are £138 now.\n> You said it costs £98 on the phone."
    assert said("en-GB", both, "price") == {"138 GBP"}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("it-IT", "Camere rimaste: 4"),
        ("en-GB", "Seats left: 4"),
        ("fr-FR", "Places restantes : 4"),
        ("de-DE", "Restplätze: 4"),
    ],
)
def test_what_is_left_is_limited(locale: str, text: str) -> None:
    assert said(locale, text, "availability") == {"LimitedAvailability"}
