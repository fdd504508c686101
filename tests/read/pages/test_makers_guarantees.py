"""The maker's guarantee in a table of details: that of the product, unless the page gives another."""

import pytest

from tests.read.making import of, page, read, read_in

OWN = "<h1>Laterne Mond</h1><p>CHF 49.90</p><p>Artikelnummer: LW-1010</p><button>In den Warenkorb</button>"


def guarantees(*rows: tuple[str, str]) -> set[tuple[str, str, str]]:
    told = "".join(f"<tr><th>{head}</th><td>{value}</td></tr>" for head, value in rows)
    document = read(page(f"{OWN}<table>{told}</table>"))
    return {(s.subject.name, s.subject.variant, s.term.value) for s in of(document, "warranty")}


def test_alone_it_is_the_products() -> None:
    assert guarantees(("Gewicht", "3 kg"), ("Herstellergarantie", "2 Jahre")) == {("Laterne Mond", "", "P2Y")}
    assert guarantees(("Gewicht", "3 kg"), ("Werksgarantie", "2 Jahre")) == {("Laterne Mond", "", "P2Y")}


def test_beside_another_it_is_one_of_its_own() -> None:
    assert guarantees(("Garantie", "3 Jahre"), ("Herstellergarantie", "2 Jahre")) == {
        ("Laterne Mond", "", "P3Y"),
        ("Laterne Mond", "Herstellergarantie", "P2Y"),
    }


def test_a_guarantee_of_something_else_keeps_its_name() -> None:
    (told,) = guarantees(("Gewicht", "3 kg"), ("Leuchtgarantie", "2 Jahre"))

    assert told == ("Laterne Mond", "Leuchtgarantie", "P2Y")


@pytest.mark.parametrize(
    ("locale", "led", "told"),
    [
        ("de-DE", "Grüne Woche: 12 % Rabatt mit dem Code GRUEN12", "Garantie des Herstellers: 3 Jahre"),
        ("fr-FR", "Semaine verte : VERT12 vous donne 12 % de remise", "Garantie du fabricant : 3 ans"),
        ("fr-FR", "Semaine verte : VERT12 vous donne 12 % de remise", "Garantie du constructeur : 3 ans"),
        ("it-IT", "Settimana verde: 12 % di sconto con il codice VERDE12", "Garanzia del produttore: 3 anni"),
        ("en-GB", "Green week: 12 % off with code GREEN12", "Manufacturer's warranty: 3 years"),
    ],
)
def test_words_before_a_colon_that_say_whose_it_is_are_no_name(locale: str, led: str, told: str) -> None:
    document = read_in(
        locale, f"{OWN}<div><p>{led}.</p></div><dl><dt>EAN</dt><dd>40</dd><dt>Info</dt><dd>{told}</dd></dl>"
    )

    assert {(s.subject.name, s.subject.variant, s.term.value) for s in of(document, "warranty")} == {
        ("Laterne Mond", "", "P3Y")
    }


def test_who_gives_it_names_no_guarantee_of_its_own() -> None:
    for text in ("Der Hersteller gewährt 5 Jahre Garantie.", "Vom Hersteller gibt es 5 Jahre Garantie."):
        (told,) = of(read(page(f"{OWN}<p>{text}</p>")), "warranty")
        assert (told.subject.name, told.subject.variant, told.term.value) == ("Laterne Mond", "", "P5Y")
