"""What somebody else has bought or done on a day: neither the day nor what he paid is an offer's."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Willow rocker, bought by Uncle Barnaby on 4 March 2026 for £84.00"),
        ("en-GB", "Willow rocker: given by Nan & Grandpa on 4 March 2026 (£84.00)"),
        ("de-CH", "Schaukelpferd Weide, gekauft von Onkel Beat am 4. März 2026 für CHF 84.–"),
        ("de-DE", "Schaukelpferd Weide – geschenkt von Oma am 4.3.2026 (84 €)"),
        ("fr-CH", "Cheval Saule, acheté par tonton Luc le 4 mars 2026 pour 84 CHF"),
        ("fr-FR", "Cheval Saule : offert par Mamie le 4 mars 2026 (84 €)"),
        ("it-CH", "Cavallo Salice, acquistato da zio Beppe il 4 marzo 2026 per CHF 84"),
        ("it-IT", "Cavallo Salice, regalato dalla nonna il 4 marzo 2026 (84 €)"),
    ],
)
def test_what_was_bought_by_somebody_has_no_end_and_no_price(locale: str, text: str) -> None:
    assert not said(locale, text, "valid_through") | said(locale, text, "valid_from") | said(locale, text, "price")


@pytest.mark.parametrize("done", ["Written", "Posted", "Reviewed", "Photographed", "Updated", "Reserved"])
def test_the_day_of_a_byline_ends_nothing(done: str) -> None:
    assert said("en-GB", f"{done} by our team on 4 October", "valid_through") == set()


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Must be ordered by noon on 12 December 2026: 20% off", "2026-12-12T12:00"),
        ("20% off everything ordered by phone on 12 December 2026", "2026-12-12"),
        ("20% off tickets booked by Sunday on 12 December 2026", "2026-12-12"),
        ("20% off all orders booked by members on 12 December 2026", "2026-12-12"),
        ("Order by Friday, 12 December 2026: 20% off", "2026-12-12"),
    ],
)
def test_what_readers_must_do_by_a_day_ends_then(text: str, end: str) -> None:
    assert said("en-GB", text, "valid_through") == {end}


@pytest.mark.parametrize(
    ("locale", "text", "price"),
    [
        ("de-CH", "Schon von 300 Familien gekauft: Schaukelpferd Weide, jetzt CHF 84.–", "84 CHF"),
        ("en-GB", "Bought by hundreds of parents: the Willow rocker, now £84", "84 GBP"),
        ("en-GB", "Given by Nan on 4 March 2026. The Willow rocker costs £84.", "84 GBP"),
    ],
)
def test_what_anybody_pays_stays_a_price(locale: str, text: str, price: str) -> None:
    assert said(locale, text, "price") == {price}


def test_what_the_shop_gives_itself_is_offered() -> None:
    text = "Deuxième bonnet offert par la maison le 12 décembre 2026 dès 100 CHF d'achat"

    assert said("fr-CH", text, "min_order_value") == {"100 CHF"}
