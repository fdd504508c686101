"""What members pay for what stands before it in a sentence."""

import pytest

from audit.read.documents import read_capture
from tests.read.making import capture, context, of, page


def _prices(html: str, locale: str = "de-CH") -> set[tuple[str, str, bool]]:
    """Name or variant, amount, and whether it is for members alone."""
    shown = page(f"<h1>Hafennacht</h1><button>In den Warenkorb</button>{html}").replace("de-CH", locale)
    (document,) = read_capture(capture(shown), context(locale))
    said = of(document, "price")
    return {(s.subject.variant or s.subject.name, s.term.value, s.scope.audiences == {"Members"}) for s in said}


@pytest.mark.parametrize(
    ("locale", "heading", "words"),
    [
        ("de-CH", "Diese Titel gefielen auch", "CHF 13.90 oder CHF 7.90 für Mitglieder"),
        ("fr-CH", "Nos lecteurs ont aussi aimé", "CHF 13.90 ou CHF 7.90 pour les membres"),
        ("it-CH", "Hanno scelto anche", "CHF 13.90 o CHF 7.90 per i soci"),
        ("en-GB", "Listeners also liked", "CHF 13.90 or CHF 7.90 for members"),
        ("en-GB", "What else is new", "CHF 13.90 or CHF 7.90 for members"),
    ],
)
def test_a_price_for_members_is_of_the_thing_before_it_and_not_of_the_page(
    locale: str, heading: str, words: str
) -> None:
    own = "<table><tr><th>Hafennacht</th><td>CHF 16.90</td></tr></table>"
    link = '<a href="/de/gasse/">Laternengasse</a>'
    said = _prices(f"{own}<section><h2>{heading}</h2><p>{link}, {words}</p></section>", locale)

    assert ("Laternengasse", "7.90 CHF", True) in said
    assert not any(value == "7.90 CHF" and name != "Laternengasse" for name, value, _ in said)


def test_alone_a_price_for_members_is_that_of_the_page() -> None:
    assert ("Hafennacht", "7.90 CHF", True) in _prices("<p>CHF 16.90. Für Mitglieder CHF 7.90.</p>")
