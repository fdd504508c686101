"""Rights of return that a post promises for the whole shop, and those of something it speaks of."""

import re
from dataclasses import replace

import pytest

from audit.judge.posted_rights import is_right_of_shop
from audit.model.capture import Document, Form
from audit.model.notation import parse
from audit.model.scope import Scope
from audit.model.statement import Locator, Role, Statement, Subject

_VALUES = {"free_shipping_from": "40 EUR", "discount": "10%"}


def _said(text: str, attribute: str = "return_period", *, name: str = "", scope: Scope | None = None) -> Statement:
    statement = parse(f"feed: x {attribute} {_VALUES.get(attribute, 'P40D')}")
    before, quote, after = text.partition("40")
    where = Locator("0" * 64, "p", len(before), len(before) + 2, quote, before[-32:], after[:32])
    return replace(statement, subject=Subject(name, Role.MENTION), where=where, scope=scope or Scope())


def _post(text: str, form: Form = Form.POST) -> Document:
    return Document("feed", "u", "u", "0" * 64, form, text=text)


def _counts(text: str) -> bool:
    return is_right_of_shop(_said(text), _post(text), [""])


@pytest.mark.parametrize(
    "text",
    [
        "Retour à 40 jours pour tout le monde",  # of what, it does not say
        "Zu Weihnachten habt ihr 40 Tage, um Artikel zurückzuschicken.",
        "Nos cadeaux : 40 jours pour nous retourner les articles.",
        "Questo prodotto si può rendere entro 40 giorni.",
        "Until Sunday you have 40 days to return your orders.",
        "Jetzt 40 Tage Rückgabe auf alle Produkte!",
    ],
)
def test_what_holds_of_some_goods_or_for_a_while_is_no_right_of_the_shop(text: str) -> None:
    assert not _counts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Bei uns hast du 40 Tage, um uns ungeöffnete Produkte zurückzusenden.",
        "Chez nous, vous avez 40 jours pour nous retourner vos articles.",
        "Da noi hai 40 giorni per restituirci i prodotti.",
        "With us you have 40 days to return your orders.",
    ],
)
def test_a_post_about_goods_in_general_promises_for_the_whole_shop(text: str) -> None:
    assert _counts(text)


def test_a_post_about_an_offer_a_page_or_another_term_promises_nothing_for_the_shop() -> None:
    text = "With us you have 40 days to return your orders."

    assert not is_right_of_shop(_said(text), _post(text), ["surf"])
    assert not is_right_of_shop(_said(text, name="Surf XL"), _post(text), [""])
    assert not is_right_of_shop(_said(text), _post(text, Form.PAGE), [""])
    assert not is_right_of_shop(_said(text, "warranty"), _post(text), [""])
    assert not is_right_of_shop(_said(text, scope=Scope(audiences=frozenset({"Members"}))), _post(text), [""])


@pytest.mark.parametrize(
    "text",
    [
        "Free delivery on orders over 40!",  # for how long, it does not say
        "Delivery is always free over 40 until Sunday.",
        "This week delivery is always free over 40.",
        "Nur jetzt: Versand immer gratis ab 40.",
    ],
)
def test_free_delivery_for_a_while_is_no_promise_of_the_shop(text: str) -> None:
    assert not is_right_of_shop(_said(text, "free_shipping_from"), _post(text), [""])


@pytest.mark.parametrize(
    "text",
    [
        "Good to know: delivery is always free from 40 upwards.",
        "Übrigens: Der Versand ist immer gratis ab 40.",
        "La livraison est toujours offerte dès 40.",
        "La consegna è sempre gratuita da 40.",
    ],
)
def test_a_post_that_says_from_what_order_on_delivery_is_always_free_promises_for_the_shop(text: str) -> None:
    said = _said(text, "free_shipping_from")
    reduced = _said(text, "discount")

    assert is_right_of_shop(said, _post(text), [""])
    assert not is_right_of_shop(said, replace(_post(text), statements=(said, reduced)), [""])
    assert not is_right_of_shop(said, _post(text, Form.PAGE), [""])


def _mail(text: str, title: str = "Autumn at the lake") -> Document:
    return replace(_post(text, Form.MAIL), title=title)


@pytest.mark.parametrize(
    "text",
    [
        "Batteries and cleaning sets: free delivery on orders from 40.",
        "Notenhefte und Saiten: gratis Versand ab 40 Bestellwert.",
        "Livraison offerte dès 40 de commande.",
        "Spedizione gratuita da 40 di ordine.",
    ],
)
def test_a_mail_about_other_things_promises_delivery_for_the_shop(text: str) -> None:
    said = _said(text, "free_shipping_from")

    assert is_right_of_shop(said, _mail(text), ["surf"])
    assert not is_right_of_shop(said, _mail(text, "Portofrei in den Herbst"), ["surf"])
    assert not is_right_of_shop(replace(said, scope=Scope(voucher="FREE40")), _mail(text), ["surf"])
    assert not is_right_of_shop(said, replace(_mail(text), statements=(said, _said(text, "discount"))), ["surf"])


@pytest.mark.parametrize(
    "text",
    [
        "This weekend free delivery on orders from 40.",
        "Nur jetzt: gratis Versand ab 40.",
        "Avec le code PORT: livraison offerte dès 40.",
        "Spedizione gratuita da 40 fino a domenica.",
    ],
)
def test_free_delivery_for_a_while_in_a_mail_is_the_campaign_s(text: str) -> None:
    assert not is_right_of_shop(_said(text, "free_shipping_from"), _mail(text), ["surf"])


def _returned(text: str, *, heading: str = "") -> Statement:
    """A term of return with the words that a reader takes for it."""
    found = re.search(r"40 \w+", text)
    assert found is not None
    said = _said(text, name=heading)
    before, after = text[: found.start()][-32:], text[found.end() :][:32]
    return replace(said, where=replace(said.where, quote=found[0], before=before, after=after))


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("Sorglos einkaufen", "Im Onlineshop haben Sie 40 Tage Rückgaberecht auf unbenutzte Ware."),
        ("L'esprit tranquille", "Vous avez 40 jours pour nous retourner les articles."),
        ("Senza pensieri", "Hai 40 giorni per restituirci i prodotti."),
        ("No worries", "You have 40 days to send your orders back."),
    ],
)
def test_a_mail_about_other_things_promises_returns_for_the_shop_in_a_section_of_its_own(
    heading: str, text: str
) -> None:
    said = _returned(text, heading=heading)

    assert is_right_of_shop(said, _mail(text), ["surf"])
    assert not is_right_of_shop(said, _mail(text), ["surf"], recorded=True)
    assert not is_right_of_shop(said, _mail(text, "Rückgabe bis in den Januar"), [""])
    assert not is_right_of_shop(replace(said, scope=Scope(voucher="BACK40")), _mail(text), [""])
    reduced = replace(_said("10 % off", "discount"), subject=said.subject)
    assert not is_right_of_shop(said, replace(_mail(text), statements=(said, reduced)), [""])


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("Surf XL", "40 Tage Rückgaberecht."),  # of what, it does not say
        ("Weihnachtsrückgabe", "40 Tage Rückgaberecht auf alle Artikel."),
        ("Surfwochen", "40 Tage Rückgaberecht auf alle Artikel."),
        ("No worries", "This week: 40 days to return your orders."),
        ("Senza pensieri", "Questi articoli si rendono entro 40 giorni."),
    ],
)
def test_returns_of_some_goods_or_for_a_while_in_a_mail_are_no_right_of_the_shop(heading: str, text: str) -> None:
    assert not is_right_of_shop(_returned(text, heading=heading), _mail(text), [""])


_ORDERING = "Delivery is £5, free from £60. Not happy? Unused items can be returned within 40 days. Come and see."


def _section(text: str, *others: str, role: Role = Role.TILE) -> bool:
    said = _said(text, name="Shopping with us")
    where = replace(said.where, quote="40 days", after=said.where.after.removeprefix(" days"))
    said = replace(said, subject=replace(said.subject, role=role), where=where)
    beside = [replace(parse(f"site: x {other}"), subject=said.subject) for other in others]
    page = replace(_post(text, Form.PAGE), statements=(said, *beside))
    return is_right_of_shop(said, page, ["shopping us with"])


def test_a_section_on_delivery_that_tells_how_long_goods_can_be_sent_back_speaks_of_the_shop() -> None:
    assert _section(_ORDERING, "shipping_cost 5 GBP", "free_shipping_from 60 GBP")


@pytest.mark.parametrize(
    ("text", "others", "role"),
    [
        (_ORDERING, (), Role.TILE),  # of returns alone: those of what the section is about
        (_ORDERING, ("shipping_cost 5 GBP", "price 80 GBP"), Role.TILE),
        (_ORDERING, ("shipping_cost 5 GBP",), Role.MAIN),
        ("Delivery is £5. You have 40 days to return the mattress.", ("shipping_cost 5 GBP",), Role.TILE),
        ("Delivery is £5. This item can be returned within 40 days.", ("shipping_cost 5 GBP",), Role.TILE),
        ("Delivery is £5. Christmas gifts and other items: 40 days to return.", ("shipping_cost 5 GBP",), Role.TILE),
    ],
)
def test_a_section_on_one_thing_speaks_of_that(text: str, others: tuple[str, ...], role: Role) -> None:
    assert not _section(text, *others, role=role)
