"""What those pay who subscribe to an article, beside what it costs once."""

import pytest

from audit.model.subscriptions import is_for_subscribers
from tests.read.making import of, page, read

ONCE = '<p class="price">CHF 24.90</p><button>In den Warenkorb</button>'


def modes(line: str, attribute: str = "discount", name: str = "Kaffee Nord", once: str = ONCE) -> set[tuple[str, str]]:
    document = read(page(f"<h1>{name}</h1>{once}<p>{line}</p>"))
    return {(s.term.value, s.scope.mode) for s in of(document, attribute)}


@pytest.mark.parametrize(
    "line",
    [
        "20 % Rabatt bis 30. Juni",
        "20 % Rabatt, wenn Sie unseren Newsletter abonnieren",
        "20 % Rabatt. Nicht im Spar-Abo.",
    ],
)
def test_a_reduction_for_all_is_none_of_subscribers(line: str) -> None:
    assert modes(line) == {("20%", "")}


@pytest.mark.parametrize(
    "line",
    [
        "Spar-Abo: 10 % Rabatt",
        "10 % Rabatt im Abo",
        "Subscribe & Save, one product: 10% off",
    ],
)
def test_a_reduction_of_subscribers_holds_for_them_alone(line: str) -> None:
    assert modes(line) == {("10%", "subscription")}


def test_what_it_costs_once_beside_the_price_of_subscribers_is_everybodys() -> None:
    assert modes("Im Abo nur CHF 22.40", "price") == {("24.90 CHF", ""), ("22.40 CHF", "subscription")}
    assert modes("Ohne Abo CHF 24.90", "price") == {("24.90 CHF", "")}


def test_a_subscription_has_no_way_of_buying_but_its_own() -> None:
    assert modes("Spar-Abo: 10 % Rabatt", name="Spar-Abo Kaffee") == {("10%", "")}
    monthly = ONCE.replace("24.90", "24.90 pro Monat")

    assert modes("Im Abo 10 % Rabatt", once=monthly) == {("10%", "")}


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("Livraison programmée : -10 %", "-10 %"),
        ("-15 % avec l'abonnement", "-15 %"),
        ("In abbonamento risparmi il 10%", "10%"),
        ("15% off when you subscribe", "15% off"),
        ("Einmal 24.90, im Abo 22.40", "22.40"),
    ],
)
def test_who_subscribes_is_said_in_four_languages(text: str, amount: str) -> None:
    start = text.index(amount)

    assert is_for_subscribers(text, start, start + len(amount))


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("Ohne Abo 24.90", "24.90"),
        ("Sans abonnement 12.90", "12.90"),
        ("Einmal 24.90, im Abo 22.40", "24.90"),
        ("Subscribe & save £18.00 or buy once £20.00", "£20.00"),
        ("10% off, not valid with subscription orders", "10% off"),
        ("20% off everything except subscription orders", "20% off"),
        ("Mit Halbtax-Abo 50 %", "50 %"),
    ],
)
def test_other_ways_of_buying_are_told_apart(text: str, amount: str) -> None:
    start = text.index(amount)

    assert not is_for_subscribers(text, start, start + len(amount))
