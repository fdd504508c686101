"""Words that only say for whom a section's offer is: the section keeps the name of its heading."""

import pytest

from tests.read.making import of, read_in

PLANS = "<div><h2>{}</h2><p>€ 21.–</p></div><div><h2>{}</h2><p>€ 29.90</p></div>"


def subjects(locale: str, heading: str, text: str) -> set[str]:
    section = f"<div class='note'><h2>{heading}</h2><p>{text}</p></div>"
    document = read_in(locale, f"<h1>Lumen</h1>{PLANS.format('Lumen S', 'Lumen L')}{section}")
    return {s.subject.variant or s.subject.name for s in (*of(document, "discount"), *of(document, "valid_through"))}


@pytest.mark.parametrize(
    ("locale", "heading", "text"),
    [
        ("fr-FR", "Premier éclat", "Réservé aux nouveaux clients : 30 % de rabais, code LUEUR, jusqu'au 31 juillet."),
        ("it-IT", "Prima luce", "Riservato ai nuovi clienti: 30 % di sconto con il codice LUCE, fino al 31 luglio."),
        ("en-GB", "First light", "Exclusively for new customers: 30% off with code GLOW, until 31 July."),
        ("de-DE", "Erstes Licht", "Nur für Neukunden: 30 % Rabatt mit dem Code SCHEIN, bis 31. Juli."),
        ("fr-FR", "Nuit blanche", "Exclusivement pour nos membres : 30 % de rabais, jusqu'au 31 juillet."),
    ],
)
def test_for_whom_an_offer_is_names_it_not(locale: str, heading: str, text: str) -> None:
    assert subjects(locale, heading, text) == {heading}


def test_a_group_that_no_scope_tells_keeps_its_name() -> None:
    text = "Riservato ai residenti: 30 % di sconto, fino al 31 luglio."

    assert "Riservato ai residenti" in subjects("it-IT", "Prima luce", text)
