"""Regions of another offer than that of the page: they limit nothing else on it."""

import pytest

from tests.read.making import of, read_in


def regions(locale: str, heading: str, remark: str) -> tuple[set[tuple[str, str]], set[frozenset[str]]]:
    """What is said of regions and by which name, and where the discount of the page holds."""
    section = f"<section><h2>{heading}</h2><ul><li>-15 %</li><li>Code: GLUT15</li></ul></section>"
    document = read_in(locale, f"<article><h1>Saison</h1>{section}<p>{remark}</p></article>")
    told = {(s.subject.variant or s.subject.name, s.term.value) for s in of(document, "region")}
    return told, {s.scope.regions for s in of(document, "discount")}


@pytest.mark.parametrize(
    ("locale", "name", "remark"),
    [
        ("de-DE", "Laternen-Wochen", "Die Laternen-Wochen finden nur in Deutschland und Österreich statt."),
        ("de-DE", "Lichtertage", "Die Lichtertage gibt es nur in Deutschland und Österreich."),
        (
            "fr-FR",
            "Semaines de la lanterne",
            "Les Semaines de la lanterne ont lieu seulement en Allemagne et en Autriche.",
        ),
        ("it-IT", "Settimane della lanterna", "Le Settimane della lanterna si svolgono solo in Germania e in Austria."),
        ("en-GB", "Lantern Weeks", "The Lantern Weeks run only in Germany and Austria."),
    ],
)
def test_a_remark_on_another_offer_limits_only_that(locale: str, name: str, remark: str) -> None:
    assert regions(locale, "Advent", remark) == ({(name, "AT,DE")}, {frozenset()})


@pytest.mark.parametrize(
    ("locale", "heading", "remark"),
    [
        ("de-DE", "Advent", "Das Angebot gilt nur in Deutschland und Österreich."),
        ("de-DE", "Advent", "Die Rabattaktion läuft nur in Deutschland und Österreich."),
        ("de-DE", "Advent", "Nur in Deutschland und Österreich."),
        ("de-DE", "Laternen-Wochen", "Die Laternen-Wochen finden nur in Deutschland und Österreich statt."),
        ("fr-FR", "Avent", "L'offre est valable uniquement en Allemagne et en Autriche."),
        ("it-IT", "Avvento", "L'offerta vale solo in Germania e in Austria."),
        ("en-GB", "Advent", "The offer is valid only in Germany and Austria."),
    ],
)
def test_what_is_said_of_the_offer_itself_limits_it(locale: str, heading: str, remark: str) -> None:
    _, held = regions(locale, heading, remark)

    assert held == {frozenset({"AT", "DE"})}
