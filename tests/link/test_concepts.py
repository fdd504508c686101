"""A word and its translation are one, and the head of a compound says what a thing is."""

import time

import numpy as np
import pytest

from audit.link.blocking import Pairs
from audit.link.columns import Vocabulary, read_columns
from audit.link.concepts import concepts, is_other_thing, name_concepts, with_shades
from audit.link.entry import Entry
from audit.link.features import PAIR_FEATURES, Comparer
from audit.link.folding import fold, split_tokens
from audit.link.frequencies import count_frequencies
from audit.link.linker import Options, link_all, read_catalogue
from audit.link.parse import parse


def said(title: str) -> list[str]:
    return name_concepts(split_tokens(fold(title)))


def features(record: Entry, offer: Entry) -> dict[str, float]:
    vocabulary = Vocabulary()
    records, offers = read_columns([record], vocabulary), read_columns([offer], vocabulary)
    comparer = Comparer(records, offers, vocabulary, count_frequencies(records, offers, vocabulary))
    only = Pairs(np.zeros(1, np.int64), np.zeros(1, np.int64))
    return dict(zip(PAIR_FEATURES, comparer.compare(only)[0].tolist(), strict=True))


def compared(record: str, offer: str) -> dict[str, float]:
    return features(Entry("r", record), Entry("o", offer))


@pytest.mark.parametrize(
    "titles",
    [
        ("Couchtisch", "table basse", "tavolino da salotto", "coffee tables", "COFFEE TABLE", "Salontische"),
        ("Schlafsack", "sac de couchage", "sacco a pelo", "sleeping bag"),
        ("Akkuschrauber", "perceuse-visseuse", "avvitatore", "cordless drill", "Akku-Schrauber"),
        ("Stühle", "chaises", "sedie", "chairs"),
        ("Schwimmkurs Anfänger", "cours de natation débutants", "corso nuoto principianti", "swim course beginner"),
        ("olivgrün", "vert olive", "verde oliva", "olive green", "oligvrün"),
        ("hellgrau", "gris clair", "grigio chiaro", "lt. grey", "light-grey"),
    ],
)
def test_a_word_and_its_translation_are_one(titles: tuple[str, ...]) -> None:
    assert len({tuple(said(title)) for title in titles}) == 1


@pytest.mark.parametrize(
    ("compound", "parts"),
    [
        ("Kinderschreibtische", ["kinder", "schreibtisch"]),
        ("Eichentisch", ["eiche", "tisch"]),
        ("Jahresabo", ["jahr", "abo"]),
        ("Saunaeintritt", ["sauna", "eintritt"]),
    ],
)
def test_a_compound_is_what_its_head_says(compound: str, parts: list[str]) -> None:
    assert said(compound) == parts


@pytest.mark.parametrize("word", ["automatisch", "politisch", "Brett", "Havel", "Bettina", "Fontana", "Tablett"])
def test_what_only_ends_or_begins_like_a_thing_stays_as_it_is(word: str) -> None:
    assert said(word) == [word.lower()]


@pytest.mark.parametrize(
    ("one", "other"), [("bett", "bettdecke"), ("tisch", "tischlampe"), ("stuhl", "sitzkissen"), ("sofa", "sofatisch")]
)
def test_what_a_thing_is_for_is_another_thing(one: str, other: str) -> None:
    assert compared(one, other)["thing_differs"] == 1.0
    assert compared(one, other)["overlap"] == 0.0


def test_a_kind_of_a_thing_is_half_of_it() -> None:
    assert not is_other_thing("sofa", "ecksofa")
    assert compared("Sofa Tilda", "Ecksofa Tilda")["thing_differs"] == 0.5
    assert compared("Esstisch Tilda", "table basse Tilda")["thing_differs"] == 1.0
    assert compared("Sofa Tilda", "canapé Tilda")["thing_same"] == 1.0


def test_a_colour_may_be_any_of_its_shades_but_a_shade_is_no_other_shade() -> None:
    assert compared("sofa green", "canapé vert olive")["colour_same"] == 1.0
    assert compared("sofa mint green", "canapé vert olive")["colour_differs"] == 1.0
    assert compared("sofa rust", "Sofa rostrot")["colour_same"] == 1.0
    assert compared("sofa light grey", "canapé anthracite")["colour_differs"] == 1.0
    assert with_shades(["olive"]) == ["olive"]


@pytest.mark.parametrize(
    ("record", "offer", "differs"),
    [
        ("Sofa Tilda velvet", "Canapé Tilda cuir", 1.0),
        ("Sofa Tilda velvet", "Canapé Tilda velours", 0.0),
        ("Sofa Tilda velvet", "Canapé Tilda", 0.0),
        ("Kurs Gitarre Anfänger", "corso chitarra avanzati", 1.0),
        ("Tageskarte Erwachsene", "carte journalière enfants", 1.0),
        ("Tageskarte Erwachsene", "abonnement annuel adultes", 1.0),
        ("10er-Karte Kletterhalle", "Kletterhalle 20 entrées", 1.0),
        ("10er-Karte Kletterhalle", "Kletterhalle Eintritt", 1.0),
        ("10er-Abo Pilates", "Pilates 10 lezioni", 0.0),
        ("Corner sofa left hand", "Canapé d'angle à droite", 1.0),
        ("Roaming-Paket EU", "Pack Roaming UE", 0.0),
        ("Roaming-Paket EU", "Pack Roaming Monde", 1.0),
    ],
)
def test_variants_are_told_apart_in_other_languages(record: str, offer: str, differs: float) -> None:
    assert compared(record, offer)["choice_differs"] == differs


def test_a_word_for_a_variant_on_one_side_alone_says_something_and_adults_are_usual() -> None:
    assert compared("Abo Riva", "Abo Riva Plus")["choice_extra"] == 1.0
    assert compared("Abo Riva Senioren", "Abo Riva")["choice_missing"] == 1.0
    assert compared("Abo Riva", "Abo Riva Erwachsene")["choice_extra"] == 0.0
    assert compared("Sofa Tilda", "Sofa Tilda velours")["choice_extra"] == 0.0


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("3-Sitzer Sofa", "canapé 3 places"),
        ("Couch 3-seater", "3er Polstersofa"),
        ("Teppich 80 x 150 cm", "rug 80x150"),
        ("Regal H 80 cm", "shelving unit, H80"),
        ("Pilates 10x", "Pilates x10"),
        ("Massage 50 Min.", "massaggio 50'"),
        ("6-Tageskarte", "forfait 6 jours"),
        ("Schrank 3-türig", "armoire 3 portes"),
    ],
)
def test_counts_and_sizes_are_one_however_they_are_written(one: str, other: str) -> None:
    assert compared(one, other)["quantity_same"] > 0.0
    assert compared(one, other)["quantity_differs"] == 0.0


@pytest.mark.parametrize(
    "noise", ["Nov. 24", "11/2024", "Rg. 2031-1044", "(inkl. MWST)", "IVA incl.", "Q4", "01.12.-31.12."]
)
def test_receipts_dates_and_taxes_say_nothing(noise: str) -> None:
    plain, noted = parse(Entry("1", "Monatsabo Kletterhalle")), parse(Entry("1", f"Monatsabo Kletterhalle {noise}"))
    assert (noted.words, noted.codes, noted.numbers) == (plain.words, plain.codes, plain.numbers)


@pytest.mark.parametrize("title", ["Dübel 10/24", "Reifen 24 Zoll", "Bohrer Q45", "Version 11.24.3", "Mars 24 kg"])
def test_what_only_looks_like_a_date_stays(title: str) -> None:
    parsed = parse(Entry("1", title))
    assert parsed.numbers or parsed.codes or parsed.quantities or len(parsed.words) > 1


def test_attributes_beside_the_title_count_as_said_in_it_unless_they_are_open() -> None:
    beside = parse(Entry("1", "Sofa Tilda", description="Colour: rust; Material: velvet; 2-year warranty"))
    assert beside.colours == ("rust",)
    assert ("material", "samt") in beside.choices
    assert parse(Entry("1", "Sofa", description="Colour: see options")).colours == ()
    assert "tilda" in parse(Entry("1", "Sofa", model="TILDA")).words
    assert parse(Entry("1", "Sofa", "nordhaus.example")).brand == parse(Entry("1", "Sofa", "Nordhaus AG")).brand


def test_a_record_that_leaves_the_colour_open_takes_an_offer_of_each_colour() -> None:
    shades = ("rust", "navy", "mustard", "teal")
    lines = ("Tilda", "Riva", "Moro", "Senta", "Kelvi", "Vanto", "Zoria", "Basto")
    records = [Entry(f"r {line} {shade}", f"armchair {line} {shade}") for line in lines[1:] for shade in shades]
    records.append(Entry("open", "armchair Tilda", description="available in several colours"))
    said_so = {"rust": "rouille", "navy": "bleu marine", "mustard": "jaune moutarde", "teal": "pétrole"}
    offers = [Entry(f"o {line} {shade}", f"fauteuil {said_so[shade]} {line}") for line in lines for shade in shades]
    linking = link_all(read_catalogue(records), offers, Options())
    chance, pairs = linking.chance, linking.evidence.pairs
    found = {
        linking.evidence.offers[pairs.offer[at]]: (linking.evidence.records[pairs.record[at]], chance[at])
        for at in linking.best()
    }
    assert {found[f"o Tilda {shade}"][0] for shade in shades} == {"open"}
    assert found["o Riva rust"][0] == "r Riva rust"
    assert min(found[f"o Tilda {shade}"][1] for shade in shades) > 0.5


def test_the_concepts_are_read_in_no_time() -> None:
    concepts.cache_clear()
    began = time.process_time()
    concepts()
    assert time.process_time() - began < 2.0


def test_no_word_stands_for_two_concepts() -> None:
    known = concepts()
    assert not {name for name in known.things if known.words.get(name, name) != name}
