"""Things given along for a time say nothing of what the offer costs; an offer that is free at first does."""

import pytest

from tests.read.said import said

ALONG = [
    ("en-GB", "Free domain for the first year."),
    ("de-DE", "Kostenlose Domain im ersten Jahr."),
    ("fr-FR", "Nom de domaine gratuit la première année."),
    ("it-IT", "Dominio gratuito per il primo anno."),
    ("en-GB", "Free servicing for the first 2 years."),
]


@pytest.mark.parametrize(("locale", "text"), ALONG)
def test_a_thing_given_along_is_no_free_time_of_the_offer(locale: str, text: str) -> None:
    assert not said(locale, text, "price")
    assert not said(locale, text, "promo_duration")


@pytest.mark.parametrize(
    "text", ["Free for the first year, then £5 a month.", "Your domain is free for the first year, then £12 a year."]
)
def test_an_offer_that_is_free_at_first_says_for_how_long(text: str) -> None:
    assert said("en-GB", text, "promo_duration") == {"P1Y"}
