"""Headings that any page may have name nothing: what stands below them is said of what the page is about."""

import pytest

from tests.read.making import of, page, read

_LOCALES = {
    "Come funziona": "it-IT", "Buono a sapersi": "it-IT", "So funktioniert's": "de-DE", "Gut zu wissen": "de-DE",
    "Vertragsdaten": "de-DE", "Ein Abo für Feld und Wald": "de-DE", "Données du contrat": "fr-FR",
    "Un seul abonnement pour tout": "fr-FR", "Un abbonamento per tutti": "it-IT", "Contract details": "en-GB",
    "One pass for the whole year": "en-GB", "Comment ça marche ?": "fr-FR", "Bon à savoir": "fr-FR",
    "How it works": "en-GB", "Good to know": "en-GB",
}  # fmt: skip
_SAID = {
    "it-IT": "L’abbonamento si rinnova di 6 mesi.",
    "de-DE": "Das Abo verlängert sich um 6 Monate.",
    "fr-FR": "L’abonnement se renouvelle par périodes de 6 mois.",
    "en-GB": "The subscription renews for 6 months.",
}


@pytest.mark.parametrize("heading", _LOCALES)
def test_what_stands_below_is_said_of_the_page(heading: str) -> None:
    locale = _LOCALES[heading]
    html = page(f"<h1>Lucciola</h1><h2>{heading}</h2><p>{_SAID[locale]}</p>")
    document = read(html.replace('lang="de-CH"', f'lang="{locale}"'))

    assert {s.subject.name for s in of(document, "renewal_term")} == {"Lucciola"}


@pytest.mark.parametrize(
    "heading", ["Lucciola Plus", "Wie es euch gefällt", "How it works: the bee book", "Pass for the whole year"]
)
def test_a_heading_that_names_something_still_does(heading: str) -> None:
    html = page(f"<h1>Abos</h1><h2>{heading}</h2><p>The subscription renews for 6 months.</p>")
    document = read(html.replace('lang="de-CH"', 'lang="en-GB"'))

    assert {s.subject.name for s in of(document, "renewal_term")} == {heading}


def test_what_two_sections_say_alike_is_said_of_two_things() -> None:
    trial = "<h2>Plan {}</h2><p>30 Tage kostenlos testen, danach {} € im Monat.</p>"
    document = read(page(f"<h1>Unsere Pläne</h1>{trial.format('Amsel', 9)}{trial.format('Drossel', 12)}"))

    assert [s.subject.name for s in of(document, "trial_period")] == ["Plan Amsel", "Plan Drossel"]
