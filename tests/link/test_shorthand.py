"""What clerks write in a letter, and what pages add that names nothing."""

import pytest

from audit.link.abbreviations import abbreviated
from audit.link.concepts import name_concepts
from audit.link.entry import Entry
from audit.link.folding import fold, split_tokens
from audit.link.parse import Parsed, parse
from tests.link.test_concepts import compared


def read(title: str) -> Parsed:
    return parse(Entry("x", title))


def chosen(title: str) -> dict[str, str]:
    return dict(read(title).choices)


def named(title: str) -> list[str]:
    return name_concepts(split_tokens(fold(title)))


@pytest.mark.parametrize(
    ("short", "spelt"),
    [
        ("Miete Kajak 1/2 T", "location kayak, demi-journée"),
        ("Miete Kajak 1 T", "kayak hire, one day"),
        ("Festsaal 1/1 T", "Festsaal, ganzer Tag"),
        ("Zeltmiete 3 T", "location tente trois jours"),
        ("Darlehen fest 4 J.", "prestito personale quattro anni"),
        ("Abo Kletterhalle 12 Monate", "abonnement salle d'escalade un an"),
    ],
)
def test_spans_of_time_are_the_same_in_letters_and_in_words(short: str, spelt: str) -> None:
    assert chosen(short)["period"] == chosen(spelt)["period"]


@pytest.mark.parametrize("title", ["Streusalz 1 T", "Palette Kies 2 T", "Sony T 5 Kamera", "One Step Reiniger"])
def test_letters_and_words_that_count_no_time_stay(title: str) -> None:
    assert "period" not in chosen(title)


def test_a_letter_for_the_wearer_is_one_only_in_capitals_before_a_size() -> None:
    assert chosen("FJORD ANORAK W RED SZ M")["wearer"] == "women"
    assert chosen("FJORD ANORAK M RED 8.5")["wearer"] == "men"
    assert chosen("FJORD ANORAK M RED 8.5").get("size") is None
    assert chosen("FJORD ANORAK RED M")["size"] == "m"
    assert "wearer" not in chosen("Abo W Kombi 40")
    assert compared("FJORD ANORAK W RED SZ M", "Fjord Anorak Herren rot Gr. M")["choice_differs"] == 1.0


def test_two_letters_are_a_colour_only_in_capitals_and_before_no_number() -> None:
    assert read("FUGENDICHT TANOR NR").colours == read("mastic Tanor noir").colours == ("black",)
    assert read("FUGENDICHT TANOR GR 310ML").colours == ("grey",)
    assert read("ANORAK TANOR GR 42").colours == read("MEHL TANOR 500 GR").colours == ()
    assert read("TANOR ART NR 20").colours == read("Tanor Nr").colours == ()


def test_letters_of_sizes_and_several_colours_exclude_each_other() -> None:
    assert compared("TRIKOT TERMI SZ S", "Termi Trikot Gr. L")["choice_differs"] == 1.0
    assert compared("TERMI NVY/WHT 42", "Termi blu marino/bianco tg. 42")["choice_differs"] == 0.0
    assert compared("TERMI NVY/WHT 42", "Termi black/white size 42")["choice_differs"] == 1.0
    assert compared("TERMI NVY/WHT 42", "Termi weiss 42")["choice_differs"] == 0.0
    assert compared("TERMI SZ 41", "Termi size 42")["choice_differs"] == 1.0


def test_steps_of_a_course_and_rooms_exclude_each_other() -> None:
    assert compared("Spanisch B1 Abend", "corso serale di spagnolo B2")["choice_differs"] == 1.0
    assert compared("Spanisch B1 Abend", "corso serale di spagnolo B1")["choice_differs"] == 0.0
    assert compared("DZ Talblick", "chambre double Talblick")["choice_differs"] == 0.0
    assert compared("EZ Talblick", "chambre double Talblick")["choice_differs"] == 1.0
    assert compared("Einzeltraining Ruvo", "Einzeltraining Ruvo 10 Lektionen")["choice_extra"] == 1.0


@pytest.mark.parametrize(
    ("short", "words", "name"),
    [
        ("tronc", "tronçonneuse", "kettensage"), ("tdse", "tondeuse", "rasenmaher"),
        ("imprim", "imprimante", "drucker"), ("aspirap", "aspirapolvere", "staubsauger"),
    ],
)  # fmt: skip
def test_an_abbreviation_is_held_against_the_words_of_every_language(short: str, words: str, name: str) -> None:
    assert named(words) == [name]
    assert [(one, other) for one, other, _ in abbreviated([short, "regal", name])] == [(0, 2)]
    assert compared(f"{short} zamo".upper(), f"{words} Zamo")["contained"] > 0.5


@pytest.mark.parametrize("word", ["table", "zamo", "nut", "ta", "maschine"])
def test_what_is_a_word_itself_or_begins_none_abbreviates_nothing(word: str) -> None:
    names = ["tisch", "kettensage", "rasenmaher", "mutter"]
    assert not list(abbreviated([word, *names]))


def test_what_pages_add_names_nothing_unless_it_is_all() -> None:
    assert named("Säge – jetzt buchen") == named("Säge | livraison gratuite") == named("Säge")
    assert named("jetzt buchen") == ["jetzt", "buchen"]
    assert "material" not in chosen("Rudern: jetzt buchen")
    assert chosen("Kommode Buche")["material"] == "buche"


def test_codes_stay_whole_where_a_short_word_of_trade_stands_before_figures() -> None:
    assert "dz2239" in read("Dichtung DZ 2239").codes
    assert "pw85963" in read("Filter PW-85963").codes
    assert "bis25" not in read("Konto 12 bis 25").codes


def test_words_of_two_meanings_are_left_alone() -> None:
    assert named("coupe gazon")[0] == "coupe"
    assert named("SALE Vinora") == ["sale", "vinora"]
    assert named("Junior Suite") == ["juniorsuite"]


def test_the_maker_column_names_no_thing() -> None:
    assert parse(Entry("x", "Konto Jugend", "Bank Vestra")).things == ("konto",)
