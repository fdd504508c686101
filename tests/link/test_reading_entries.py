"""Entries in comparable form: what is folded, what is a code, what a quantity."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.link.entry import Entry
from audit.link.folding import fold, split_tokens, word_form
from audit.link.identifiers import address, gtin, identifiers
from audit.link.parse import parse, read_price
from audit.link.quantities import find_quantities


def quantities(title: str) -> set[tuple[str, float]]:
    return {(one.dimension, one.amount) for one in find_quantities(fold(title))[0]}


def test_a_model_number_is_no_quantity() -> None:
    assert quantities("Nordwind CS-65955M") == set()
    assert quantities("Nordwind 14500V") == set()


@pytest.mark.parametrize("title", ["Jacke 2 XL", "Jacke LXL", "Jacke XSL", "Jacke X", "Jacke XXXS", "M&M", "L'Arolla"])
def test_letters_beside_others_are_no_size(title: str) -> None:
    assert not any(number.startswith("size ") for number in parse(Entry("1", title)).numbers)


@pytest.mark.parametrize(("title", "size"), [("Hose XXXL", "xxxl"), ("Hose XXS, rot", "xxs"), ("Rock (L)", "l")])
def test_sizes_are_written_with_up_to_four_letters(title: str, size: str) -> None:
    assert parse(Entry("1", title)).numbers == (f"size {size}",)


@pytest.mark.parametrize("title", ["Menu 42", "Neu 42", "Resize 42", "Vitaille 38", "Lotion 3", "Setting 4"])
def test_words_that_end_or_begin_like_a_unit_give_no_quantity(title: str) -> None:
    assert quantities(title) == set()


@pytest.mark.parametrize("title", ["Schuh EU 42", "Schuh Gr. 42", "Schuh Gr42", "Schuh Grösse 42", "Scarpa taglia 42"])
def test_the_size_of_a_shoe_is_one_however_it_is_written(title: str) -> None:
    assert quantities(title) == {("size", 42.0)}


def test_metres_are_no_size_letter() -> None:
    assert parse(Entry("1", "TISCH 1,00 M")).numbers == ()
    assert parse(Entry("2", "Jacke M")).numbers == ("size m",)


def test_a_wrong_check_digit_makes_no_gtin() -> None:
    assert gtin("4006381333932") is None
    assert gtin("0000000000000") is None
    assert gtin("nicht angegeben") is None


def test_an_unknown_price_is_none() -> None:
    assert read_price("0") is None
    assert read_price("auf Anfrage") is None


@pytest.mark.parametrize(
    ("one", "other"),
    [("Kühlschrank", "KUEHLSCHRANK"), ("Kühlschrank", "Kuhlschrank"), ("Größe", "Groesse"), ("Café", "cafe")],
)
def test_umlauts_are_one_however_they_are_written(one: str, other: str) -> None:
    assert word_form(fold(one)) == word_form(fold(other))


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Limo 6x0,33 l", {("volume", 1980.0), ("count", 6.0)}),
        ("Limo 6er-Pack 330 ml", {("volume", 330.0), ("volume", 1980.0), ("count", 6.0)}),
        ("Tabs 6 x 10 Stück", {("count", 60.0)}),
        ("Akku 2x 4,0 Ah", {("charge", 4000.0), ("count", 2.0)}),
        ("Tisch 160x90 cm", {("length", 1600.0), ("length", 900.0)}),
        ("Schrank 80 x 40 x 200 cm", {("length", 800.0), ("length", 400.0), ("length", 2000.0)}),
        ("Bildschirm 43 Zoll", {("length", 1092.0)}),
        ("Speicher 1 TB", {("storage", 1000.0)}),
        ("Speicher 1000GB", {("storage", 1000.0)}),
        ("Abo 24 Monate", {("months", 24.0)}),
        ("Leitung 500 Mbit/s", {("speed", 500.0)}),
        ("pack of 3", {("count", 3.0)}),
    ],
)
def test_quantities_come_in_base_units(title: str, found: set[tuple[str, float]]) -> None:
    assert quantities(title) == found


def test_codes_survive_blanks_and_hyphens() -> None:
    whole = parse(Entry("1", "Telefon KX-TG4324B")).codes
    parted = parse(Entry("2", "Telefon KX TG4324B")).codes
    assert "kxtg4324b" in whole
    assert "kxtg4324b" in parted


def test_a_size_letter_counts_only_when_written_large() -> None:
    assert "size l" in parse(Entry("1", "Giga Abo L")).numbers
    assert "size l" not in parse(Entry("1", "l'abonnement giga")).numbers


def test_colours_are_the_same_in_four_languages() -> None:
    titles = ("Tasse schwarz", "tasse noire", "tazza nera", "black cup")
    assert {parse(Entry("1", title)).colours for title in titles} == {("black",)}


def test_an_address_loses_what_says_where_a_visitor_came_from() -> None:
    assert address("http://shop.example/p/17/?utm_source=mail&gclid=1") == address("https://www.shop.example/p/17")
    assert address("https://shop.example/p?id=1") != address("https://shop.example/p?id=2")


def test_a_short_and_a_long_gtin_are_the_same() -> None:
    short = identifiers(Entry("1", "", ids={"gtin": ("4006381333931",)}))
    long = identifiers(Entry("2", "", ids={"gtin": ("04006381333931",)}))
    assert short == long == (("gtin", "04006381333931"),)


@given(st.text(max_size=60))
def test_any_title_can_be_read(title: str) -> None:
    parsed = parse(Entry("1", title, brand=title, model=title, description=title, price=title))
    assert parsed.text.isascii()
    assert all(0 < sure <= 1 for sure in parsed.codes.values())


@given(st.text(max_size=60))
def test_folding_twice_is_folding_once(text: str) -> None:
    tokens = split_tokens(fold(text))
    assert split_tokens(fold(" ".join(tokens))) == tokens


def test_a_gtin_in_the_place_of_a_part_number_is_one() -> None:
    assert ("gtin", "04006381333931") in identifiers(Entry("a", "Stift", model="4006381333931"))
    for other in ("4006381333932", "40063812", "B072333018"):
        assert {kind for kind, _ in identifiers(Entry("a", "Stift", model=other))} == {"mpn"}


@pytest.mark.parametrize(
    ("title", "pieces", "grams"),
    [("Nussriegel 12 x 45 g", 12.0, 540.0), ("nussriegel 12x45g", 12.0, 540.0), ("Nussriegel 45 g x 12", 12.0, 45.0)],
)
def test_a_blank_on_either_side_of_the_sign_makes_no_other_pack(title: str, pieces: float, grams: float) -> None:
    found = {one.dimension: one.amount for one in parse(Entry("k", title)).quantities}
    assert (found["count"], found["mass"]) == (pieces, grams)


@pytest.mark.parametrize("title", ["Trockenfutter für Hunde 4 kg", "croquettes pour chat senior", "Cream for dry skin"])
def test_whom_a_thing_is_for_makes_no_accessory_of_it(title: str) -> None:
    assert not parse(Entry("k", title)).accessory


@pytest.mark.parametrize("title", ["case for Ferro 7", "housse pour Ferro 7", "Tasche kompatibel mit Ferro"])
def test_what_is_for_another_thing_is_an_accessory(title: str) -> None:
    assert parse(Entry("k", title)).accessory


def test_an_age_or_a_factor_with_a_plus_is_no_bundle() -> None:
    assert not parse(Entry("k", "Senior 7+ Lachs 2 kg")).bundle
    assert parse(Entry("k", "Grill Ferro + Haube")).bundle
    assert parse(Entry("k", "Bürsten 4+1")).bundle


def test_units_of_vitamins_are_one_in_four_languages() -> None:
    ways = ("2000 IU", "2000 UI", "2000 I.E.", "2000UI")
    assert {parse(Entry("k", f"Vitamin D {way}")).quantities[0].amount for way in ways} == {2000.0}
