"""What warranties and prices are said of: names with their number, no verbs, no other member of a list."""

import pytest

from audit.read.words.label_words import is_condition_page
from tests.read.making import names, of, page, read

TABLE = (
    "<table><tr><th>Modell</th><th>Preis</th></tr><tr><td>Leuchte Sonata 3</td><td>CHF 90.–</td></tr>"
    "<tr><td>Leuchte Sonata 7</td><td>CHF 140.–</td></tr></table>"
)


def warranted(sentence: str) -> list[tuple[str, str]]:
    return names(of(read(page(f"<h1>Leuchten</h1>{TABLE}<p>{sentence}</p>")), "warranty"))


@pytest.mark.parametrize(
    "sentence",
    [
        "Wir geben 5 Jahre Garantie auf alle Sonata-Leuchten.",
        "Wir bieten 5 Jahre Garantie.",
        "Der Preis umfasst Montage, Kontrolle während sechs Jahren und 5 Jahre Garantie.",
    ],
)
def test_a_warranty_is_that_of_the_page_where_only_a_verb_or_a_list_stands_before_it(sentence: str) -> None:
    assert warranted(sentence) == [("Leuchten", "")]


def test_a_warranty_is_that_of_the_thing_named_before_it() -> None:
    assert warranted("Leuchte Sonata 7: 5 Jahre Garantie.")[0][0].startswith("Leuchte Sonata")


def test_the_number_at_the_end_of_a_name_belongs_to_it() -> None:
    document = read(page("<h1>Handbuch</h1><p>Sonata 3: CHF 90.– pro Stück. Sonata 7: CHF 140.– pro Stück.</p>"))

    assert names(of(document, "price")) == [("Sonata 3", ""), ("Sonata 7", "")]


def test_a_number_without_a_colon_is_none_of_the_name() -> None:
    document = read(page("<h1>Eintritte</h1><p>Kinder ab 6 CHF 9.–, Erwachsene CHF 14.–</p>"))

    assert ("Kinder ab 6", "") not in names(of(document, "price"))


@pytest.mark.parametrize("title", ["Gehhilfen", "Aides auditives", "Aide auditive Sonate", "Helpdesk-Lampe Nord"])
def test_things_that_help_are_no_page_of_conditions(title: str) -> None:
    assert not is_condition_page(title)


@pytest.mark.parametrize("title", ["Hilfe", "Aide", "Aiuto e contatti", "Help", "Livraison et retours", "/fr/aide/"])
def test_pages_that_help_are_pages_of_conditions(title: str) -> None:
    assert is_condition_page(title)
