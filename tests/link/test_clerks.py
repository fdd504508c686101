"""How clerks write what shops write out: figures, packs, words cut off, batteries, codes written apart."""

from dataclasses import replace

import pytest

from audit.link.entry import Entry
from audit.link.explain import answers
from audit.link.folding import fold
from audit.link.likeness import word_likeness
from audit.link.linker import Options, link_all, read_catalogue
from audit.link.long_texts import whole_title
from audit.link.parse import parse
from audit.link.quantities import find_quantities
from audit.link.weights import shipped_weights
from tests.link.test_features import compared


def pieces(title: str) -> set[float]:
    return {one.amount for one in find_quantities(fold(title))[0] if one.dimension == "count"}


def choices(title: str) -> set[tuple[str, str]]:
    return set(parse(Entry("1", title)).choices)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ROHRSCHELLE D35 L80", "Rohrschelle Ø 35 mm, 80 mm lang"),
        ("RAHMENHOLZ 24X48X2400", "Rahmenholz 2,4 x 4,8 cm, 2,4 m"),
        ("SOCKEN GR.45 3PA", "Socken Größe 45, 3 Paar"),
        ("KELLE 1/4ZOLL 2.300MM", 'Kelle 1/4" 2300 mm'),
    ],
)
def test_figures_agree_whatever_stands_beside_them(one: str, other: str) -> None:
    found = compared(one, other)
    assert (found["figures_covered"], found["figures_differ"]) == (1.0, 0.0)


def test_figures_left_over_on_both_sides_speak_against_a_link() -> None:
    assert compared("MUFFE D35 L80", "Muffe 35 mm / 60 mm")["figures_differ"] == 0.5
    assert compared("MUFFE D40 L80", "Muffe 35 mm / 60 mm")["figures_differ"] == 1.0


def test_a_figure_that_only_one_side_states_does_not() -> None:
    assert compared("MUFFE D35 L80", "Muffe 35 mm")["figures_differ"] == 0.0


def test_numbers_of_articles_are_no_figures() -> None:
    assert parse(Entry("1", "Muffe 4031582 D35")).figures == (("35", 35.0),)


@pytest.mark.parametrize(
    "title",
    ["KERZEN VE 4", "KERZEN VPE4", "candele cf.4", "candles PK4", "candles x4", "Kerzen 4er Pack", "KERZEN 4ST"],
)
def test_packs_are_counted_in_every_writing(title: str) -> None:
    assert pieces(title) == {4.0}


def test_a_twin_pack_is_of_two() -> None:
    assert pieces("candles twin pack") == pieces("Kerzen Doppelpack") == {2.0}


@pytest.mark.parametrize("title", ["Brett 20 x 4", "Rover X4 2.0", "Brett 20x4x2", "Fernglas 8x42", "Reserve 4"])
def test_sizes_and_models_are_no_packs(title: str) -> None:
    assert not pieces(title)


def test_who_says_nothing_of_pieces_sells_one_where_others_of_the_table_say_how_many() -> None:
    others = ("KAMM VE 3", "BUERSTE VE 5")
    assert compared("SEIFE VE 3", "Seife", others)["pieces_differ"] == 0.0  # offers never say
    assert compared("SEIFE", "Seife 3 Stück", others)["pieces_differ"] == 1.0
    assert compared("SEIFE", "Seife 1 Stück", others)["pieces_differ"] == 0.0


@pytest.mark.parametrize(
    "title", ["HECKENSCHERE 36V O.AKKU", "Heckenschere ohne Akku", "trimmer body only", "SOLO-Gerät"]
)
def test_a_device_without_its_batteries_is_another_article(title: str) -> None:
    assert choices(title) == {("batteries", "without")}
    assert choices("Heckenschere 36 V 2x4,0 Ah") == {("batteries", "with")}


def test_a_device_that_runs_on_batteries_says_nothing_of_them_by_its_name() -> None:
    assert not choices("Akku-Heckenschere 36 V")
    assert not choices("Seife ohne Duft")


def test_a_word_made_of_two_beginnings_is_like_the_whole() -> None:
    assert word_likeness("teppklop", "teppichklopfer") == word_likeness("gewstang", "gewindestange") == 0.7
    assert word_likeness("teppzan", "teppichklopfer") == 0.0


def test_a_letter_for_a_size_right_behind_a_figure_is_one() -> None:
    assert compared("PATRONE 83 XL", "Patrone 83XL")["size_missing"] == 0.0
    assert compared("PATRONE 83", "Patrone 83XL")["size_missing"] == 1.0


def test_a_code_that_the_other_side_writes_apart_is_the_same() -> None:
    assert compared("MIXER GXR18V60C", "Mixer GXR 18V-60 C", ["OFEN BQ7712"])["code_same"] > 0
    assert compared("MIXER GXR18V60C", "Mixer GXR 18V-80 C", ["OFEN BQ7712"])["code_same"] == 0


def test_a_title_that_was_cut_off_goes_on_in_its_description() -> None:
    cut = "TEPPICHKLOPFER NATURBELASSEN GEFLOCHTE"
    assert whole_title(f"{cut} 6", "65CM BK") == f"{cut} 6 65CM BK"
    assert whole_title("TEPPICHKLOPFER", "65CM BK") == "TEPPICHKLOPFER"
    assert (
        whole_title("Teppichklopfer naturbelassen, geflochten", "nur heute")
        == "Teppichklopfer naturbelassen, geflochten"
    )


def test_what_speaks_for_and_against_is_named() -> None:
    records = [Entry("1", "MUFFE VEDO D35 L80 VE 5"), Entry("2", "SCHELLE VEDO D50 L30 VE 5")]
    offers = [Entry("a", "Muffe Vedo 35 mm / 60 mm")]
    shipped = shipped_weights()
    weights = replace(shipped, among={**shipped.among, "figures_same": 0.5, "figures_differ": -1.0})
    linking = link_all(read_catalogue(records), offers, Options(weights=weights))
    answer = answers(linking, records, offers, threshold=0.0)[0]
    said = {reason.feature: reason.text for reason in getattr(answer, "reasons", ())}
    assert said["figures_same"] == "figures in common: 35"
    assert said["figures_differ"] == "figures left over on both sides: 60 against 80 5"
