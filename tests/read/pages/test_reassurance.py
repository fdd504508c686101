"""What stands below "Shop with confidence" holds for the whole shop."""

import pytest

from audit.model.statement import Role
from tests.read.making import of, page, read

GERMAN = "Wir bauen Laternen am See und im Wald."


def roles(heading: str, line: str, text: str = GERMAN) -> set[tuple[Role, str]]:
    """Role and name of whatever has a right of return."""
    document = read(page(f"<h1>Lindwerk</h1><p>{' '.join([text] * 12)}</p><h2>{heading}</h2><p>{line}</p>"))
    return {(s.subject.role, s.subject.name) for s in of(document, "return_period")}


@pytest.mark.parametrize(
    ("heading", "line", "text"),
    [
        ("Sorgenfrei einkaufen", "30 Tage Rückgaberecht", GERMAN),
        ("En toute sérénité", "Retour gratuit pendant 30 jours", "Nous faisons des lanternes au lac et dans la forêt."),
        ("I nostri vantaggi", "Diritto di reso entro 30 giorni", "Noi facciamo le lanterne al lago e nel bosco."),
        ("Shop with confidence", "Free returns within 30 days", "We make our lanterns by the lake and in the wood."),
    ],
)
def test_a_right_below_a_heading_that_reassures_is_the_shops(heading: str, line: str, text: str) -> None:
    assert roles(heading, line, text) == {(Role.SHOP, "")}


def test_a_right_below_the_name_of_a_thing_is_its_own() -> None:
    assert (Role.SHOP, "") not in roles("Laterne Sorglos", "30 Tage Rückgaberecht")
