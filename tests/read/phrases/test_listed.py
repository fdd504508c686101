from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text

GERMAN = TextContext("de-DE", "EUR", date(2026, 6, 10))


def _said(text: str, locale: str = "de-DE", currency: str = "EUR") -> list[tuple[str, str]]:
    found = read_text(text, TextContext(locale, currency, date(2026, 6, 10)))
    return [(str(one.term), one.subject) for one in found]


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("Versand 4,90 €, Geschenkpapier 2,50 €", "shipping_cost 4.90 EUR"),
        ("Kaution 50 €, danach 20 € im Monat", "deposit 50 EUR"),
        ("Zwei Jahre Garantie. In der Werkstatt dauert es drei Wochen.", "warranty P2Y"),
    ],
)
def test_a_value_that_no_words_limit_is_no_case_of_the_one_before(text: str, only: str) -> None:
    attribute = only.split(maxsplit=1)[0]

    assert [term for term, _ in _said(text) if term.startswith(attribute)] == [only]


@pytest.mark.parametrize(
    ("locale", "text", "second"),
    [
        ("de-DE", "Die Garantie beträgt drei Jahre, auf den Kompressor acht Jahre.", ("warranty P8Y", "Kompressor")),
        ("de-DE", "Das Zustellen kostet 6 €. Die Lieferung kostet 6 €, nach Dänemark 11 €.",
         ("shipping_cost 11 EUR", "Dänemark")),
        ("fr-FR", "Livraison : 5,90 € en France, 11,90 € en Espagne", ("shipping_cost 11.90 EUR", "Espagne")),
        ("it-IT", "Spedizione 6,50 € in Italia, 14,50 € in Austria", ("shipping_cost 14.50 EUR", "Austria")),
        ("en-GB", "The minimum term is 6 months for gas and 18 months for heating.", ("contract_term P18M", "heating")),
    ],
)  # fmt: skip
def test_a_second_case_has_the_attribute_of_the_first_and_a_subject_of_its_own(
    locale: str, text: str, second: tuple[str, str]
) -> None:
    assert second in _said(text, locale, "GBP" if locale == "en-GB" else "EUR")


def test_names_and_values_behind_a_colon_are_all_of_the_name_before_it() -> None:
    assert _said("Rückerstattung: Mixer Uno 30 €, Mixer Duo 45 €, Mixer Trio bis zu 60 €") == [
        ("cashback 30 EUR", "Mixer Uno"),
        ("cashback 45 EUR", "Mixer Duo"),
        ("cashback 60 EUR or less", "Mixer Trio"),
    ]


def test_a_list_that_begins_without_a_name_goes_on_with_things_of_their_own() -> None:
    assert ("shipping_cost 3 EUR", "Grußkarte") not in _said("Versand: 5 €, Grußkarte 3 €")


def test_what_a_verb_speaks_of_names_the_sum_behind_it() -> None:
    assert _said("Die Lieferung Ihrer Küche kostet 79 €.") == [("shipping_cost 79 EUR", "")]
    assert _said("Mit Lieferung kostet der Tisch 240 €.") == [("price 240 EUR", "")]


@pytest.mark.parametrize(
    ("locale", "text", "things"),
    [
        ("en-GB", "Refundable deposits: 15 £ for a canoe tour, 15 £ for an evening class, 40 £ for the kayak.",
         {"canoe tour": "15 GBP", "evening class": "15 GBP", "kayak": "40 GBP"}),
        ("en-GB", "Holding deposits: small tent £60, big tent £90.", {"small tent": "60 GBP", "big tent": "90 GBP"}),
        ("de-DE", "Kautionen: 15 € für den Helm, 60 € für das Tandem.", {"Helm": "15 EUR", "Tandem": "60 EUR"}),
        ("de-DE", "Kaution: 15 € für einen Helm und 60 € für das Tandem.", {"Helm": "15 EUR", "Tandem": "60 EUR"}),
        ("fr-FR", "Cautions : 15 € pour le casque, 60 € pour un tandem.", {"casque": "15 EUR", "tandem": "60 EUR"}),
        ("it-IT", "Cauzioni: 15 € per il casco, 60 € per un tandem.", {"casco": "15 EUR", "tandem": "60 EUR"}),
    ],
)  # fmt: skip
def test_deposits_before_a_colon_are_of_all_that_is_listed_behind_it(
    locale: str, text: str, things: dict[str, str]
) -> None:
    found = _said(text, locale, "GBP" if locale == "en-GB" else "EUR")

    assert {(f"deposit {value}", thing) for thing, value in things.items()} == set(found)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Deposits up to £85,000 are protected. The account costs £5 for a year."),
        ("en-GB", "Our prices: £15 for a canoe tour, £40 for the kayak."),
        ("de-DE", "Preise: 15 € für den Helm, 60 € für das Tandem."),
    ],
)
def test_what_is_paid_for_things_is_no_deposit(locale: str, text: str) -> None:
    found = _said(text, locale, "GBP" if locale == "en-GB" else "EUR")

    assert not any(term.startswith("deposit") for term, _ in found)


@pytest.mark.parametrize(
    "text", ["Deposit £20, £49 for a haircut.", "£20 deposit and £30 a month on a plan of 24 months."]
)
def test_what_follows_a_deposit_is_another_only_where_both_are_of_a_case(text: str) -> None:
    assert [term for term, _ in _said(text, "en-GB", "GBP") if term.startswith("deposit")] == ["deposit 20 GBP"]


def test_a_fee_of_which_only_one_is_told_is_of_whatever_the_text_is_about() -> None:
    assert ("deposit 60 EUR", "") in _said("Kaution 60 € für den Fall, dass etwas kaputtgeht.")
