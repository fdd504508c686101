"""Words of plans and tables in four languages."""

import pytest

from audit.config.words import (
    column_named,
    fold,
    is_ended,
    is_everybody,
    is_unpublished,
    phrases,
    term_named,
    words_for,
)
from audit.model.attributes import ATTRIBUTES
from audit.plugins.record import PARTS


@pytest.mark.parametrize("text", ["nicht für Neukunden", "sauf nouveaux clients", "VIP Gold", "", "Kontinent"])
def test_what_is_taken_out_or_unknown_is_no_audience(text: str) -> None:
    assert words_for("audience", text) == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Neukundinnen und Neukunden", ("NewCustomers",)), ("Étudiants, seniors", ("Seniors", "Students")),
        ("soci del club", ("Members",)), ("cardholders", ("Members",)), ("Firmenkunden (KMU)", ("BusinessCustomers",)),
        ("Jugendliche bis 26", ("Youth",)), ("iscritti alla newsletter", ("NewsletterSubscribers",)),
    ],
)  # fmt: skip
def test_audiences_are_known_in_four_languages(text: str, words: tuple[str, ...]) -> None:
    assert words_for("audience", text) == words


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("ausgebucht", "SoldOut"), ("nicht lieferbar", "OutOfStock"), ("nur noch wenige Plätze", "LimitedAvailability"),
        ("rupture de stock", "OutOfStock"), ("ultimi posti", "LimitedAvailability"), ("in stock", "InStock"),
    ],
)  # fmt: skip
def test_availability_is_known_in_four_languages(text: str, word: str) -> None:
    assert words_for("availability", text) == (word,)


def test_a_state_that_says_two_things_is_not_understood() -> None:
    assert words_for("availability", "ausverkauft, bald wieder lieferbar") == ()


@pytest.mark.parametrize("text", ["alle", "Tous les clients", "tutti", "-", "Neu- und Bestandskunden"])
def test_everybody_is_no_audience(text: str) -> None:
    assert is_everybody(text)


def test_states_of_rows_are_known() -> None:
    assert is_unpublished("Nicht veröffentlichen")
    assert is_ended("terminé")
    assert not is_ended("aktiv")
    assert not is_unpublished("geplant")


@pytest.mark.parametrize(
    ("text", "attribute"),
    [("Kündigungsfrist", "notice_period"), ("frais d'activation", "setup_fee"), ("spesa minima", "min_order_value"),
     ("valid until", "valid_through"), ("Foto", "")],
)  # fmt: skip
def test_required_terms_are_known_by_their_names(text: str, attribute: str) -> None:
    assert term_named(text) == attribute


@pytest.mark.parametrize(
    ("header", "means"),
    [("Prix (CHF/mois)", "price"), ("Valido fino al", "valid_through"), ("EAN-Code", "gtin"),
     ("valid_through", "valid_through"), ("Bemerkungen", "note"), ("Interne Kostenstelle", "")],
)  # fmt: skip
def test_headers_are_known_by_their_names(header: str, means: str) -> None:
    assert column_named(header) == means


def test_every_phrase_is_written_as_it_is_looked_up() -> None:
    subjects = ("audience", "availability", "item_condition", "tax", "terms", "parts", "periods", "spans", "places")

    wrong = [p for subject in subjects for p in phrases(subject) if fold(p.replace("*", "")) != p.replace("*", "")]

    assert wrong == []


def test_every_phrase_means_something_of_the_vocabulary() -> None:
    for attribute in ("audience", "availability", "item_condition", "tax"):
        assert set(phrases(attribute).values()) <= set(ATTRIBUTES[attribute].words)
    assert set(phrases("terms").values()) == set(ATTRIBUTES)
    assert set(phrases("parts").values()) <= set(PARTS)
