"""What others ask, and what one wins for the best photo, is no term; a usual range is a price."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


def _terms(text: str, locale: str) -> list[str]:
    found = read_text(text, TextContext(locale, "EUR", date(2026, 6, 10)))
    return [f"{one.term.attribute} {one.term.value} {one.term.bound or ''}".strip() for one in found]


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Una chiamata urgente, da un elettricista qualsiasi, può costare anche 140 €.", "it-IT"),
        ("Bei irgendeinem Handwerker kann der Notruf 180 € kosten.", "de-DE"),
        ("Chez n'importe quel serrurier, une urgence peut coûter 150 €.", "fr-FR"),
        ("Any plumber can charge £150 for a call-out.", "en-GB"),
        ("Nous le disons plutôt que de demander 18 € la séance comme certains grands cinémas.", "fr-FR"),
        ("Wir sagen es lieber, statt 15 € für den Platz zu verlangen wie manche Kinos.", "de-DE"),
    ],
)
def test_what_anybody_else_may_ask_is_nobodys_price(text: str, locale: str) -> None:
    assert _terms(text, locale) == []


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Racontez-nous votre voyage avant le 13 août : l'auteur du plus beau récit gagne un an de cinéma.", "fr-FR"),
        ("Schickt uns euer Foto bis 13. August: Das schönste Bild gewinnt einen Gutschein von 50 €.", "de-DE"),
        ("Mandaci il disegno entro il 13 agosto: il disegno più bello vince una torta.", "it-IT"),
        ("Send us your photo by 13 August: the best picture wins a voucher worth £50.", "en-GB"),
    ],
)
def test_what_the_best_contribution_wins_is_no_offer(text: str, locale: str) -> None:
    assert _terms(text, locale) == []


@pytest.mark.parametrize(
    ("text", "locale", "terms"),
    [
        ("Any plumber can charge £150 for a call-out. Ours costs £80.", "en-GB", ["price 80 GBP"]),
        ("Rather than ask £15 a seat as some big cinemas do, we charge £9.", "en-GB", ["price 9 GBP"]),
        ("Statt 40 € nur 29 €, wie andere Gutscheine auch.", "de-DE", ["list_price 40 EUR", "price 29 EUR"]),
        ("The best price wins: just £20.", "en-GB", ["price 20 GBP"]),
    ],
)
def test_what_the_company_asks_itself_stays(text: str, locale: str, terms: list[str]) -> None:
    assert _terms(text, locale) == terms


@pytest.mark.parametrize(
    ("text", "locale", "terms"),
    [
        ("Il montaggio è a parte: di solito tra 250 e 450 €.", "it-IT", ["price 250 EUR min", "price 450 EUR max"]),
        ("Fitting usually costs between £250 and £450.", "en-GB", ["price 250 GBP min", "price 450 GBP max"]),
        ("Costa 30 €, di solito 40 €.", "it-IT", ["price 30 EUR", "list_price 40 EUR"]),
    ],
)
def test_what_is_usual_in_a_range_is_a_price(text: str, locale: str, terms: list[str]) -> None:
    assert _terms(text, locale) == terms
