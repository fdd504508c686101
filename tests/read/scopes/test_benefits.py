"""What members get is for members, on a page about their membership and below a heading that says so."""

import pytest

from tests.read.making import of, page, read

_FILLER = "<p>Wir freuen uns auf Sie und auf alle, die mit Ihnen kommen.</p>" * 8


def _audiences(html: str, attribute: str = "discount") -> set[frozenset[str]]:
    return {s.scope.audiences for s in of(read(page(html)), attribute)}


@pytest.mark.parametrize(
    "html",
    [
        "<h1>Seidenhof</h1><h2>Ihre Vorteile</h2><p>10 % Rabatt auf alle Seidentücher</p>",
        "<h1>Mitgliedschaft Seidenkreis</h1><h2>Ausstellung</h2><p>10 % Rabatt auf alle Seidentücher</p>",
        "<h1>Seidenhof</h1><h2>Ihre Vorteile</h2><p>10 % auf alle Tücher</p><p>Auch Mitgliedschaften sind möglich.</p>",
    ],
)
def test_benefits_of_a_shop_and_other_sections_are_for_everybody(html: str) -> None:
    assert _audiences(html + _FILLER) == {frozenset()}


@pytest.mark.parametrize(
    ("language", "membership", "benefits", "said"),
    [
        ("de", "Mitgliedschaft Seidenkreis", "Ihre Vorteile", "10 % Rabatt auf alle Tücher"),
        ("fr", "Devenez membre", "Vos avantages", "10 % de remise sur tous les carrés"),
        ("it", "Diventa socio", "I tuoi vantaggi", "Sconto 10% su tutti i foulard"),
        ("en", "Membership", "Benefits", "10% off all scarves"),
    ],
)
def test_benefits_on_the_page_of_a_membership_are_for_its_members(
    language: str, membership: str, benefits: str, said: str
) -> None:
    main = f"<h1>Seta</h1><h2>{membership}</h2><p>60 €</p><h2>{benefits}</h2><ul><li>{said}</li></ul>"
    document = read(f'<html lang="{language}"><body><main>{main}</main></body></html>')

    assert {s.scope.audiences for s in of(document, "discount")} == {frozenset({"Members"})}


def test_a_benefit_that_names_its_customers_is_for_those() -> None:
    html = "<h1>Mitgliedschaft Seidenkreis</h1><h2>Ihre Vorteile</h2><p>10 % Rabatt für Studierende auf alle Tücher</p>"

    assert _audiences(html + _FILLER) == {frozenset({"Students"})}
