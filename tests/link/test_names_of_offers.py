"""Where names lead that are more, less or other than those on record: tiles, tiers, slogans and countries."""

import pytest

from audit.model.capture import Document, Form
from audit.model.statement import Role, Subject
from tests.link.test_offers import PAD, SITE, link, page, product, record


def test_a_tile_that_bears_the_name_of_another_thing_is_that_one_wherever_it_leads() -> None:
    inspection, safety = product("I1", "Inspektion Basis"), product("H1", "Sicherheitsprüfung inkl. Licht")
    about = page("/werkstatt/", Subject("Inspektion", ids=(("sku", "I1"),)))
    named = Subject("Sicherheitsprüfung inkl. Licht", Role.TILE, link=f"{SITE}/werkstatt/")
    teaser = Subject("Jetzt sparen", Role.TILE, link=f"{SITE}/werkstatt/")

    assert link(page("/", named), named, [inspection, safety], about).offers == ("H1",)
    assert link(page("/", teaser), teaser, [inspection, safety], about).offers == ("I1",)


PACKAGES = [product(f"W{n}", f"Wartungspaket {tier}") for n, tier in enumerate(("Basis", "Plus", "Premium"))]


@pytest.mark.parametrize("words", ["Wartungspaket", "Wartungspakete"])
def test_a_name_without_a_tier_is_that_of_all_tiers(words: str) -> None:
    subject = Subject(words)

    assert link(page("/wartung/", subject), subject, PACKAGES).offers == ("W0", "W1", "W2")


def test_a_thing_of_its_own_is_not_the_family_of_its_tiers() -> None:
    subject, plain = Subject("Wartungspaket"), product("W9", "Wartungspaket")

    assert link(page("/wartung/", subject), subject, [*PACKAGES, plain]).offers == ("W9",)


def test_a_word_of_trade_and_a_tier_are_no_family() -> None:
    subject = Subject("Abo")
    tariffs = [product("A1", "Abo Plus"), product("A2", "Abo Premium")]

    assert not set(link(page("/abos/", subject), subject, tariffs).offers) & {"A1", "A2"}


def _mail(text: str) -> Document:
    return page("/mail", Subject("Semaines de la lessive"), form=Form.MAIL, title="Semaines de la lessive", text=text)


WASHER, DRYER = product("W8", "Lave-linge Ondine 814"), product("D8", "Sèche-linge Ondine 930")


def test_a_mail_under_a_slogan_that_calls_several_things_by_name_is_about_none_of_them() -> None:
    mail = _mail("Lave-linge Ondine 814 et Sèche-linge Ondine 930 pour CHF 799.–.")

    assert not set(link(mail, mail.subjects[0], [WASHER, DRYER]).offers) & {"W8", "D8"}


def test_a_mail_under_a_slogan_is_about_the_one_thing_that_it_calls_by_name() -> None:
    mail = _mail("Lave-linge Ondine 814 pour CHF 799.– au lieu de 999.–.")

    assert link(mail, mail.subjects[0], [WASHER, DRYER]).offers == ("W8",)


@pytest.mark.parametrize("words", ["Prix en francs suisses", "Prezzi in franchi svizzeri"])
def test_the_word_of_a_country_in_whatever_form_is_no_short_name(words: str) -> None:
    subject = Subject(words)
    plan = record("A-32", "Offre d'automne Suisse", "discount 25%")

    assert "A-32" not in link(page("/tarifs/", subject), subject, [plan, PAD]).offers
