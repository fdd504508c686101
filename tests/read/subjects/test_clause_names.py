"""Names in clauses that tell what to say, and relative clauses, which tell nothing."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


def _priced(locale: str, text: str) -> list[str]:
    found = read_text(f"{text}\nZenit Plus 99 €", TextContext(locale, "EUR", date(2026, 6, 10)))
    return [one.subject for one in found if one.term.attribute == "price"][:-1]


@pytest.mark.parametrize(
    ("locale", "text", "name"),
    [
        ("fr-FR", "Client pressé : rappeler que la Formule Lac coûte 45 € par personne.", "Formule Lac"),
        ("fr-FR", "Dites au client que la Formule Lac coûte 45 €.", "Formule Lac"),
        ("de-DE", "Kunde zögert: Daran erinnern, dass das Paket Sorglos 45 Euro kostet.", "Paket Sorglos"),
        ("de-DE", "Bitte sagen, dass das Paket Sorglos nur 45 € pro Person kostet.", "Paket Sorglos"),
        ("it-IT", "Cliente indeciso: ricordare che la Polizza Serena costa 45 € a persona.", "Polizza Serena"),
        ("en-GB", "Hesitant caller: point out that Plan Birch costs £45 per person.", "Plan Birch"),
    ],
)
def test_what_a_clause_is_about_is_what_costs(locale: str, text: str, name: str) -> None:
    assert _priced(locale, text) == [name]


@pytest.mark.parametrize(
    ("locale", "text", "name"),
    [
        ("fr-FR", "Le forfait que la famille choisit coûte 45 €.", "forfait que la famille choisit"),
        ("en-GB", "The Basic plan that Acme offers costs £45.", "Basic plan that Acme offers"),
        ("it-IT", "Il piano che Rossi propone costa 45 €.", "piano che Rossi propone"),
        ("fr-FR", "Pack Duo : moins cher que le Pack Trio, il coûte 45 €.", "Pack Duo"),
    ],
)
def test_a_clause_that_tells_nothing_keeps_the_name_as_it_was(locale: str, text: str, name: str) -> None:
    assert _priced(locale, text) == [name]
