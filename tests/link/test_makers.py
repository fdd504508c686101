"""Who makes a thing, by column or title, and when another maker makes another thing of it."""

from collections.abc import Sequence

import numpy as np
import pytest

from audit.link.blocking import Pairs
from audit.link.columns import Vocabulary, read_columns
from audit.link.compare_makers import one_maker
from audit.link.entry import Entry
from audit.link.features import PAIR_FEATURES, Comparer
from audit.link.fitting import words_behind_for
from audit.link.frequencies import count_frequencies
from audit.link.makers import makers_of
from audit.link.parse import parse

BRANDS = ("brand_same", "brand_differs", "brand_conflicts", "brand_missing", "brand_foreign")
Row = tuple[str, str]


def said(records: Sequence[Row], offers: Sequence[Row]) -> dict[str, float]:
    """What the makers of the first record and the first offer say, each a title and a brand; zeros left out."""
    vocabulary = Vocabulary()
    mine = read_columns([Entry(f"r{at}", *row) for at, row in enumerate(records)], vocabulary)
    theirs = read_columns([Entry(f"o{at}", *row) for at, row in enumerate(offers)], vocabulary)
    comparer = Comparer(mine, theirs, vocabulary, count_frequencies(mine, theirs, vocabulary))
    row = dict(zip(PAIR_FEATURES, comparer.compare(Pairs(np.array([0]), np.array([0])))[0].tolist(), strict=True))
    return {name: round(row[name], 2) for name in BRANDS if row[name]}


def test_another_maker_conflicts_where_offers_speak_of_the_record_s_maker_too() -> None:
    records = [("BADESALZ 500G", "Velmora"), ("HANDSEIFE 300ML", "Velmora")]
    offers = [("Orlisand Badesalz 500 g", "Orlisand"), ("Velmora Handseife 300 ml", "")]
    assert said(records, offers) == {"brand_conflicts": 1.0}


def test_it_does_not_where_each_side_has_makers_of_its_own() -> None:
    records = [("BADESALZ 500G", "Velmora"), ("HANDSEIFE 300ML", "Velmora")]
    offers = [("Orlisand Badesalz 500 g", "Orlisand"), ("Orlisand Handseife 300 ml", "")]
    assert said(records, offers) == {"brand_differs": 1.0}


def test_a_brand_of_one_row_is_known_in_the_titles_of_all() -> None:
    records = [("BADESALZ 500G VELMORA", ""), ("HANDSEIFE 300ML", "Velmora")]
    offers = [("Badesalz 500 g von Orlisand", ""), ("Velmora Handseife", ""), ("Salbe", "Orlisand")]
    assert said(records, offers) == {"brand_conflicts": 1.0}


def test_a_word_that_mostly_stands_beside_other_brands_is_no_maker_in_titles() -> None:
    records = [("Badesalz Lavendel 500 g", "Velmora"), ("Seife Lavendel", "Velmora"), ("Creme Lavendel", "Velmora")]
    offers = [("Badesalz 500 g Velmora", ""), ("Tee", "Lavendel")]
    assert said(records, offers) == {"brand_same": 1.0}
    assert said([("Badesalz Lavendel", ""), *records], offers) == {}


def test_a_maker_left_out_says_hardly_anything() -> None:
    records = [("Badesalz 500 g", "Velmora"), ("Seife", "Velmora")]
    assert said(records, [("Badesalz 500 g", ""), ("Seife", "Velmora")]) == {"brand_missing": 0.5}


def test_a_foreign_maker_speaks_against_a_record_without_one_as_far_as_records_name_theirs() -> None:
    records = [("BADESALZ 500G", ""), ("HANDSEIFE", "Velmora"), ("CREME", "Velmora"), ("SHAMPOO", "Velmora")]
    offers = [("Badesalz 500 g", "Orlisand"), ("Creme", "Velmora")]
    assert said(records, offers)["brand_foreign"] == 0.75
    assert said(records, [("Badesalz 500 g", "Velmora"), *offers]) == {}


HOUSE = [("HANDSEIFE", "Velmora"), ("CREME", "Velmora"), ("SHAMPOO", "Tessandra")] * 20


def test_a_record_without_a_maker_is_of_the_house_where_all_others_are() -> None:
    records = [("BADESALZ 500G", ""), *HOUSE]
    offers = [("Badesalz 500 g", "Orlisand"), ("Creme", "Velmora"), ("Shampoo", "Tessandra")]
    assert said(records, offers)["brand_conflicts"] > 0.8


def test_it_may_be_of_anybody_where_many_make_what_is_on_record() -> None:
    many = [("HANDSEIFE", name) for name in ("Velmora", "Tessandra", "Quorin", "Halvetta", "Brissol", "Nandeja")]
    records = [("BADESALZ 500G", ""), *many * 10]
    offers = [("Badesalz 500 g", "Orlisand"), *many]
    assert said(records, offers).get("brand_conflicts", 0.0) < 0.3


def test_what_a_house_offers_is_not_of_a_maker_of_whom_it_never_speaks() -> None:
    records = [("Badesalz 500 g", "Orlisand"), ("Seife", "Brissol"), ("Creme", "Velmora"), ("Shampoo", "Tessandra")]
    offers = [("BADESALZ 500G", "Velmora"), *HOUSE]
    assert said(records, offers)["brand_conflicts"] > 0.8
    others = [("BADESALZ 500G", "Halvetta"), *(("SEIFE", "Halvetta"), ("CREME", "Nandeja")) * 30]
    assert said(records, others) == {"brand_differs": 1.0}


def test_a_word_of_trade_that_only_one_side_has_as_brand_names_no_maker() -> None:
    records = [("Deutsch A1", "Kurse"), ("Deutsch A2", "Kurse")]
    assert said(records, [("Deutsch A1", "Abos"), ("Deutsch A2 Kurse", "")]) == {"brand_missing": 0.5}


@pytest.mark.parametrize(
    ("one", "other"),
    [("tarwen", "dr tarwen"), ("alporin", "alporin ch"), ("hrst", "harst"), ("ni", "nivalor"), ("blk", "bolken"),
     ("t d", "tamsel dorun"), ("weidenfluh", "weidenflue")],
)  # fmt: skip
def test_spellings_of_one_maker_are_one(one: str, other: str) -> None:
    assert one_maker(one, other)
    assert one_maker(other, one)


@pytest.mark.parametrize(("one", "other"), [("velmora", "orlisand"), ("tarwen", "tolbin"), ("nar", "nivalor")])
def test_other_makers_are_others(one: str, other: str) -> None:
    assert not one_maker(one, other)


@pytest.mark.parametrize(
    "title",
    ["octavo toner compatible with vireo 304", "octavo cartuccia compatibile vireo", "octavo patrone fuer vireo",
     "octavo cart. rigenerata x vireo", "octavo ink f. vireo", "octavo passend zu vireo 304"],
)  # fmt: skip
def test_whose_things_it_fits_is_no_maker(title: str) -> None:
    assert words_behind_for(title) == ("vireo",)


@pytest.mark.parametrize("title", ["3 x 80 g vireo", "vireo ofen 50 x 60 cm", "vireo komfort", "2x vireo lampe"])
def test_other_titles_fit_nothing(title: str) -> None:
    assert words_behind_for(title) == ()


def test_makers_of_one_entry_are_those_of_its_column_and_title() -> None:
    vocabulary = Vocabulary()
    entries = [Entry("a", "Toner", "Octavo"), Entry("b", "Toner", "Vireo Nord")]
    table = read_columns(entries, vocabulary)
    makers = count_frequencies(table, table, vocabulary).makers
    toner = parse(Entry("c", "Octavo Toner für Drucker, Vireo Nord"))
    assert makers_of(toner.words, toner.brand, toner.fits, makers) == ("octavo", "vireo nord")


def test_initials_with_a_sign_between_are_one_name() -> None:
    assert parse(Entry("a", "Patrone schwarz (V&B)")).words == ("patrone", "schwarz", "vb")
    assert parse(Entry("a", "Patrone", "V&B")).brand == ("vb",)
    assert parse(Entry("a", "Pumpe & Rohr")).words == ("pumpe", "rohr")


def test_articles_are_no_part_of_a_maker_s_name() -> None:
    assert said([("SEIFE", "L'Orvano"), ("X", "l orvano")], [("Seife Orvano", "Orvano")]) == {"brand_same": 1.0}


def test_a_word_that_never_stands_beside_a_known_maker_is_one() -> None:
    kinds = ["Badesalz", "Seife", "Creme", "Shampoo", "Balsam"]
    records = [(f"{kind.upper()} {size}G", "Velmora") for kind in kinds for size in (100, 200)]
    offers = [(f"Neuheit {maker} {kind}", "") for maker in ("Orlisand", "Velmora") for kind in kinds for _ in range(6)]
    offers += [("Velmora Neuheit Balsam", "")] * 30
    assert said(records, offers) == {"brand_conflicts": 1.0}


def test_a_word_that_stands_beside_makers_now_and_then_is_none_nor_one_that_records_use() -> None:
    records = [("BADESALZ 500G", "Velmora"), ("BADESALZ 200G", "Velmora"), ("FUSSBAD", "Velmora")]
    offers = [("Neuheit Badesalz", "")] * 20 + [("Neuheit Velmora Badesalz", "")] * 10 + [("Velmora Creme", "")] * 30
    assert said(records, offers) == {"brand_missing": round(40 / 60, 2)}
    assert said([*records, ("NEUHEIT", "")], offers[:20] + offers[30:]) == {"brand_missing": 0.6}


def test_departments_in_the_column_of_makers_conflict_with_none() -> None:
    records = [("10er-Karte Kinder", "Sauna"), ("Kurs Zamo", "Hallenbad")]
    offers = [("10x Hallenbad Kinder", ""), ("Sauna Eintritt", "Hallenbad"), ("Zamo Kurs", "Sauna")]
    assert said(records, offers) == {"brand_differs": 1.0}
    makers = {"Sauna": "Velmora", "Hallenbad": "Orlisand"}
    renamed = [(title.replace("Hallenbad", "Orlisand"), makers.get(brand, "")) for title, brand in offers]
    assert said([(title, makers[brand]) for title, brand in records], renamed) == {"brand_conflicts": 1.0}
