"""What a page is about where its headline is said to readers, or names only the head of a compound."""

import pytest

from audit.model.capture import Document
from audit.model.statement import Role
from tests.read.making import names, of, page, read

_BODY = (
    "<p>Kündigungsfrist: 2 Wochen zum Saisonende, Mindestdauer 6 Monate. Wir holen alles ab und bringen es zurück, "
    "wann immer es passt, und das seit vierzig Jahren in allen Häusern des Landes.</p>"
)


def _notices(heading: str, title: str, body: str = _BODY) -> list[tuple[str, str]]:
    return names(of(read(page(f"<h1>{heading}</h1>{body}", title=title)), "notice_period"))


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Stegplatz im Hafen", "Bootslager – Kahnhof"),
        ("Laterne Nord", "Lindwerk"),
        ("Ihr Bootslager", "Wir lagern Boote – Kahnhof"),
        ("Ihr Bootslager", "Preise in Franken – Kahnhof"),
        ("Roaming US 500 MB", "Reisen – Kahnhof"),
    ],
)
def test_a_headline_that_names_something_goes_before_the_title(heading: str, title: str) -> None:
    assert _notices(heading, title) == [(heading, "")]


@pytest.mark.parametrize(
    ("heading", "title", "name"),
    [
        ("Wir lagern Ihr Boot", "Bootslager – Kahnhof", "Bootslager"),
        ("Votre bateau au sec", "Hivernage | Kahnhof", "Hivernage"),
        ("La tua barca al sicuro", "Rimessaggio | Kahnhof", "Rimessaggio"),
        ("A dry place for your boat", "Boat storage | Kahnhof", "Boat storage"),
    ],
)
def test_a_headline_that_is_said_to_readers_names_nothing_where_the_title_does(
    heading: str, title: str, name: str
) -> None:
    assert _notices(heading, title) == [(name, "")]


def _discounts(html: str) -> Document:
    return read(page(html, title="Winterlager – Kahnhof"))


def test_another_word_of_the_sentence_is_another_thing() -> None:
    html = f"<h1>Winterlager</h1>{_BODY}<p>Abdeckung: 20 % Rabatt bis 31. Oktober. Reinigung 49 €.</p>"
    document = _discounts(html)

    assert all(s.subject.role is not Role.MAIN for s in of(document, "discount"))


def test_the_head_of_the_compound_that_a_page_is_about_is_what_it_is_about() -> None:
    html = f"<h1>Bootslagerung</h1>{_BODY}<p>Lagerung zum halben Preis. Reinigung 49 €.</p>"

    assert names(of(_discounts(html), "discount")) == [("Bootslagerung", "")]


def _saving(heading: str, label: str) -> list[tuple[str, str]]:
    prices = '<div class="price"><s>statt 99,00 €</s> <span>79,00 €</span></div>'
    parts = "<p>Die Teile kosten einzeln: der Pinsel 39,00 €, das Öl 60,00 €. Im Set zahlst du 79,00 €.</p>"
    html = f"<h1>{heading}</h1>{prices}<p>{label}: Du sparst 25,00 €</p>{parts}<button>In den Warenkorb</button>"
    return names(of(read(page(html)), "saving"))


def test_the_set_that_a_page_is_about_is_no_variant_of_it() -> None:
    assert _saving("Pflegeset Albis", "Set-Vorteil") == [("Pflegeset Albis", "")]
    assert _saving("Holzpflege Albis", "Set-Vorteil") == [("Holzpflege Albis", "Set")]


@pytest.mark.parametrize("words", ["auf die erste Saison", "auf das erste Jahr"])
def test_the_time_that_a_reduction_is_on_names_nothing(words: str) -> None:
    html = f"<h1>Bootslager</h1>{_BODY}<p>Für Neukunden: 50 % {words} (€ 45,– statt € 90,–).</p>"

    assert {s.subject.name for s in _discounts(html).statements} == {"Bootslager"}


_CAR_PARK = "<h1>Gut zu wissen</h1><dl><dt>{term}</dt><dd>Moorhof € 16,–, Tarnhof € 18,–</dd></dl>"


def test_a_term_that_only_labels_its_values_is_no_part_of_a_name() -> None:
    document = read(page(_CAR_PARK.format(term="Preis pro Nacht") + _BODY))

    assert {s.subject.name for s in of(document, "price")} == {"Moorhof", "Tarnhof"}


def test_what_an_entry_says_of_several_places_is_of_its_term_there() -> None:
    document = read(page(_CAR_PARK.format(term="Tiefgarage") + _BODY))

    assert {s.subject.name for s in of(document, "price")} == {"Tiefgarage Moorhof", "Tiefgarage Tarnhof"}
