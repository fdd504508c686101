"""What a half day or a weekend costs, told beside the price of a named thing, is a price of that stretch."""

import pytest

from tests.read.making import of, read_in

ROWS = "<table><tr><th>A</th><th>Price</th></tr><tr><td>Kayak Solo</td><td>49 €</td></tr></table>"


@pytest.mark.parametrize(
    ("locale", "told", "name"),
    [
        ("de-DE", "Zelt Duo mieten: das Wochenende für 45 €, geliefert.", "Zelt Duo Wochenende"),
        ("fr-FR", "Tente Duo en location : le week-end à 45 €, livrée.", "Tente Duo week-end"),
        ("fr-FR", "Tente Duo en location à 45 € le week-end, livrée.", "Tente Duo week-end"),
        ("it-IT", "Tenda Duo a noleggio: il weekend a 45 €, consegnata.", "Tenda Duo weekend"),
        ("en-GB", "Tent Duo for hire: the weekend for 45 €, delivered.", "Tent Duo weekend"),
    ],
)
def test_the_stretch_belongs_to_the_name(locale: str, told: str, name: str) -> None:
    said = of(read_in(locale, f"<h1>Start</h1><p>{told}</p>{ROWS}"), "price")[0]

    assert (said.subject.name, said.term.value) == (name, "45 EUR")


@pytest.mark.parametrize(
    ("locale", "told", "value"),
    [
        ("fr-FR", "Tente Duo : 45 € par jour, livrée le week-end.", "45 EUR/P1D"),
        ("fr-FR", "Tente Duo à 45 €, livrée le week-end.", "45 EUR"),
        ("de-DE", "Zelt Duo: 45 €, am Wochenende geliefert.", "45 EUR"),
        ("en-GB", "Tent Duo: 45 €, delivered at the weekend.", "45 EUR"),
    ],
)
def test_a_weekend_of_something_else_does_not(locale: str, told: str, value: str) -> None:
    said = of(read_in(locale, f"<h1>Start</h1><p>{told}</p>{ROWS}"), "price")[0]

    assert (said.subject.name.split()[-1], said.term.value) == ("Duo", value)


@pytest.mark.parametrize(
    ("locale", "told", "names"),
    [
        ("de-DE", "Zelt – Wochenende: 45 €. Zelt – Woche: 95 €.", ("Zelt – Wochenende", "Zelt – Woche")),
        ("fr-FR", "Tente – week-end : 45 €. Tente – semaine : 95 €.", ("Tente – week-end", "Tente – semaine")),
        ("it-IT", "Tenda – weekend: 45 €. Tenda – settimana: 95 €.", ("Tenda – weekend", "Tenda – settimana")),
        ("en-GB", "Tent Duo – weekend: €45. Tent Duo – week: €95.", ("Tent Duo – weekend", "Tent Duo – week")),
    ],
)  # fmt: skip
def test_a_stretch_behind_a_dash_tells_two_prices_of_a_name_apart(
    locale: str, told: str, names: tuple[str, str]
) -> None:
    document = read_in(locale, f"<h1>Start</h1><p>{told}</p>")

    assert tuple(s.subject.name for s in of(document, "price")) == names


def test_other_words_behind_a_dash_stay_what_they_are() -> None:
    document = read_in("en-GB", "<h1>Start</h1><p>Tent Duo – our favourite: €45. Tent Trio – for a week: €95.</p>")

    assert [s.subject.name for s in of(document, "price")] == ["Tent Duo", "Tent Trio"]
