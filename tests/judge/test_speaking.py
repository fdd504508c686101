"""What a mail of last week still promises."""

from dataclasses import replace
from datetime import datetime

import pytest

from audit.model.dossier import Dossier, Night
from audit.model.finding import SHOP, Offer
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.speaking import hear
from audit.model.statement import Statement, Subject

NIGHT = Night(datetime(2026, 6, 10, 6), {})
MAIL = parse("mail: shop free_shipping_from 49 EUR [published=2026-06-04T08:00]")


def told(before: str, after: str = "", statement: Statement = MAIL) -> Statement:
    return replace(statement, where=replace(statement.where, quote="ab 49 €", before=before, after=after))


def still_holds(statement: Statement, offer: Offer = SHOP) -> bool:
    heard = hear(statement, Dossier(offer, (), (statement,)), NIGHT)
    return heard is not None and heard.scope.last is None


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Jetzt schon ", " versandfrei"),
        ("Nur dieses Wochenende: ", " frei Haus"),
        ("", " versandfrei statt erst ab 59 €"),
        ("Free delivery this week ", ""),
        ("Livraison offerte ", " jusqu'à dimanche"),
        ("Solo oggi ", " spedizione gratis"),
    ],
)
def test_an_order_value_that_is_lowered_for_now_is_of_its_day(before: str, after: str) -> None:
    assert not still_holds(told(before, after))


@pytest.mark.parametrize(
    ("before", "quote"),
    [
        ("Der Versand ist ", "schon ab 49 € gratis"),
        ("La livraison est offerte ", "déjà dès 49 €"),
        ("La spedizione è gratuita ", "già da 49 €"),
        ("Delivery is free ", "from just €49"),
    ],
)
def test_an_order_value_that_is_praised_as_low_holds_on(before: str, quote: str) -> None:
    said = told(before)

    assert still_holds(replace(said, where=replace(said.where, quote=quote)))
    assert not still_holds(replace(said, where=replace(said.where, quote=quote, before=f"This weekend: {before}")))


def test_an_order_value_for_one_offer_or_for_members_is_of_its_day() -> None:
    members = parse("mail: shop free_shipping_from 49 EUR [audience=Members; published=2026-06-04T08:00]")

    assert not still_holds(told("", "", members))
    assert not still_holds(told("Wir liefern "), Offer("surf", "Surf"))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Versandfrei ", " für Pakete bis 30 kg"),
        ("Livraison offerte ", " d'achat pour les colis jusqu'à "),
        ("Spedizione gratuita ", " per pacchi fino a 20 kg"),
        ("Free delivery ", " for parcels up to 30 kg"),
    ],
)
def test_how_heavy_a_parcel_may_be_is_no_end(before: str, after: str) -> None:
    assert still_holds(told(before, after))


def test_an_order_value_from_which_the_shop_delivers_for_nothing_holds_on() -> None:
    assert still_holds(told("Innerhalb Deutschlands liefern wir ", " versandkostenfrei."))


_STAY = parse("site: Lagerraum contract_term P14D")


def _is_heard(quote: str, *cells: str) -> bool:
    statement = replace(_STAY, where=replace(_STAY.where, quote=quote))
    records = (
        Record(
            "crm", RecordKind.PRODUCT, 0, "L", "Lagerraum", Subject("Lagerraum"), statements=tuple(map(parse, cells))
        ),
    )
    return hear(statement, Dossier(Offer("L", "Lagerraum"), records if cells else (), (statement,)), NIGHT) is not None


def test_some_days_are_a_journey_where_neither_words_nor_records_make_them_a_least_term() -> None:
    assert not _is_heard("Dauer: 14 Tage", "crm: Lagerraum contract_term P28D [record]")
    assert not _is_heard("Mindestaufenthalt 14 Tage", "crm: Lagerraum price 9 EUR [record]")
    assert not _is_heard("Mindestaufenthalt 14 Tage")


@pytest.mark.parametrize("quote", ["Mindestaufenthalt 14 Tage", "Minimum stay 2 weeks", "séjour minimum de 14 jours"])
def test_a_least_term_of_some_days_is_heard_where_one_is_on_record(quote: str) -> None:
    assert _is_heard(quote, "crm: Lagerraum contract_term P28D [record]")


def test_a_deposit_outlives_the_campaign_whose_end_stands_beside_it() -> None:
    over = parse("site: Tipper valid_through 2026-05-31")
    deposit, fee = (parse(f"site: Tipper {line}") for line in ("deposit 200 EUR", "setup_fee 20 EUR"))
    dossier = Dossier(Offer("tipper", "Tipper"), (), (deposit, fee, over))

    assert hear(deposit, dossier, NIGHT)
    assert hear(fee, dossier, NIGHT) is None


def test_a_deposit_with_an_end_of_its_own_is_over_then() -> None:
    said = parse("site: Tipper deposit 200 EUR [..2026-05-31]")

    assert hear(said, Dossier(Offer("tipper", "Tipper"), (), (said,)), NIGHT) is None
