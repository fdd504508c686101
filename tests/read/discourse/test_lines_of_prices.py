"""Lines that only make sense with the price beside them: bounds above, times and rates below."""

import pytest

from audit.read.documents import read_capture
from tests.read.making import capture, context, page


def _said(locale: str, *lines: str) -> set[str]:
    main = "".join(f"<p>{line}</p>" for line in lines)
    html = page(f"<h1>Lindwerk</h1><div class=plan><h3>Mond</h3>{main}</div><div class=plan><h3>Stern</h3></div>")
    (document,) = read_capture(capture(html), context(locale, "EUR"))
    return {str(s.term) for s in document.statements}


@pytest.mark.parametrize(
    ("locale", "line"),
    [("de-DE", "abholbereit"), ("fr-FR", "à partir de mai"), ("en-IE", "from Cork"), ("de-DE", "bis zu")],
)
def test_a_line_with_other_words_is_no_bound_of_the_price_below(locale: str, line: str) -> None:
    assert "price 95 EUR" in _said(locale, line, "95 €")


@pytest.mark.parametrize(
    ("locale", "line"), [("de-DE", "ab"), ("fr-FR", "à partir de"), ("en-IE", "from"), ("en-IE", "starting at")]
)
def test_a_word_for_from_on_a_line_of_its_own_is_the_bound_of_the_price_below(locale: str, line: str) -> None:
    assert _said(locale, line, "95 €") == {"price 95 EUR or more"}


def test_von_is_from_only_where_a_line_begins_with_it_and_ends_with_the_amount() -> None:
    assert _said("de-DE", "Von €19,00") == {"price 19 EUR or more"}
    assert "price 19 EUR or more" not in _said("de-DE", "Ein Anteil von €19,00")
    assert "price 19 EUR or more" not in _said("de-DE", "Von €19,00 Erlös geht die Hälfte an den Verein.")


@pytest.mark.parametrize(
    ("locale", "line"),
    [("de-DE", "für 24 Monate"), ("fr-FR", "pendant 24 mois"), ("it-IT", "per 24 mesi"), ("en-IE", "for 24 months")],
)
def test_how_long_a_reduced_price_lasts_may_stand_below_it(locale: str, line: str) -> None:
    rate = {"de-DE": "/Monat", "fr-FR": "/mois", "it-IT": "/mese", "en-IE": "/month"}[locale]

    assert "promo_duration P24M" in _said(locale, "<s>59.90 €</s>", f"39.90 €{rate}", line)


def test_months_below_a_price_that_is_not_reduced_are_no_promotion() -> None:
    assert not any(term.startswith("promo_duration") for term in _said("de-DE", "39,90 €/Monat", "für 24 Monate"))


def test_the_first_month_between_two_prices_is_how_long_the_first_one_lasts() -> None:
    said = _said("fr-FR", "4,90 €", "le premier mois", "puis 9,90 €/mois")

    assert {"promo_duration P1M", "price_after 9.90 EUR/P1M"} <= said


def test_the_first_month_alone_lasts_for_nothing() -> None:
    assert _said("fr-FR", "4,90 €", "le premier mois", "Livré chez vous") == {"price 4.90 EUR"}


@pytest.mark.parametrize(("locale", "line"), [("fr-FR", "par mois"), ("de-DE", "pro Monat"), ("it-IT", "al mese")])
def test_a_rate_on_a_line_of_its_own_is_that_of_the_price_above(locale: str, line: str) -> None:
    assert _said(locale, "14,90 €", line) == {"price 14.90 EUR/P1M"}


def test_a_rate_below_a_line_with_more_than_a_price_is_left_alone() -> None:
    assert _said("de-DE", "Laterne Mond: 14,90 €", "pro Monat neu") == {"price 14.90 EUR"}
