"""Which offers on record some words mean."""

import pytest

from audit.link.names import KnownNames

NAMES = KnownNames({"9": ["Kinder-Samstag"], "8": ["Saisonkarte Berg"]})


@pytest.mark.parametrize("words", ["Saisonstart am Samstag", "Samstag, 4. Juli", "Die neue Saison"])
def test_a_weekday_or_a_season_that_two_names_share_makes_them_no_namesakes(words: str) -> None:
    assert NAMES.find(words, (), None) == []


def test_the_rest_of_a_name_with_a_weekday_tells() -> None:
    assert [match.offer for match in NAMES.find("Kinder-Samstag im März", (), None)] == ["9"]


_ROOMS = KnownNames({
    "7H": ["Doppelzimmer Föhre alta stagione"], "7L": ["Doppelzimmer Föhre bassa stagione"],
    "8H": ["Suite Lärche alta stagione"],
})  # fmt: skip


@pytest.mark.parametrize("words", ["Doppelzimmer Föhre Hauptsaison", "Suite Lärche Nebensaison"])
def test_another_season_is_another_price(words: str) -> None:
    assert _ROOMS.exact(words) == ""


@pytest.mark.parametrize("season", ["Hochsaison", "haute saison", "alta stagione", "high season", "Peak-Season"])
def test_a_season_is_the_same_in_every_language(season: str) -> None:
    assert _ROOMS.exact(f"Doppelzimmer Föhre {season}") == "7H"
    assert [match.offer for match in _ROOMS.find(f"Suite Lärche {season}", (), None)] == ["8H"]


FAMILY = KnownNames(
    {
        "1": ["Seekarte 2 Zonen", "Carte du lac 2 Zonen"],
        "2": ["Seekarte Ganzes Netz", "Carte du lac Ganzes Netz"],
        "3": ["Schiffstageskarte", "Carte journalière bateau"],
    },
    {"1": ["Seekarte", "Carte du lac"], "2": ["Seekarte", "Carte du lac"]},
)


@pytest.mark.parametrize("words", ["", "Seekabel", "Karte", "Schiffstageskarten", "Seekarte 2 Zonen"])
def test_other_words_name_no_family(words: str) -> None:
    assert FAMILY.family(words) == ()


@pytest.mark.parametrize("words", ["Seekarte", "Seekarten", "Carte du lac", "Cartes du lac"])
def test_a_family_is_named_in_singular_and_plural_and_in_every_language(words: str) -> None:
    assert FAMILY.family(words) == ("1", "2")


def test_an_alias_of_one_variant_parts_it_from_no_sibling() -> None:
    names = KnownNames({"1": ["Karte S"], "2": ["Karte M"]}, {"1": ["Karte", "Kleine Karte"], "2": ["Karte"]})

    assert names.siblings("1") == ("1", "2")
    assert names.family("Kleine Karte") == ()


def test_a_name_in_another_language_is_found_by_what_its_words_mean() -> None:
    assert [match.offer for match in FAMILY.find("Boat day pass", (), None)] == ["3"]
    assert FAMILY.find("Bicycle repair", (), None) == []


def test_a_variant_is_said_in_another_language() -> None:
    assert FAMILY.says_variant("Lake card, whole network", "2", ("1", "2"))
    assert not FAMILY.says_variant("Lake card, whole network", "1", ("1", "2"))


AGED = KnownNames({"1": ["10er-Karte Hallenbad"], "2": ["Ferienkurs 6–9 Jahre"], "3": ["Ferienkurs 10–14 Jahre"]})


def test_ages_that_only_one_name_gives_are_no_numbers_of_the_thing() -> None:
    assert not AGED.likeness("Kinder 6–16 Jahre 10er-Karte", "1").conflict
    assert AGED.likeness("Ferienkurs 10–14 Jahre", "2").conflict or AGED.exact("Ferienkurs 10–14 Jahre") == "3"


OWN = KnownNames(
    {"1": ["Larkfield Tool Hire"], "2": ["Mower Sharpening"], "3": ["Hedge Trimming"], "4": ["Larkfield Oak Bench"],
     "5": ["Lawn Care"], "6": ["Roof Cleaning"]},
    company=frozenset({"larkfield"}),
)  # fmt: skip


@pytest.mark.parametrize("words", ["Small Mowers", "Robot Mowers", "Larkfield Finance", "Larkfield Gift Card"])
def test_a_kind_of_goods_or_the_company_s_name_with_other_words_is_short_for_nothing(words: str) -> None:
    assert OWN.find(words, (), None) == []


@pytest.mark.parametrize(("words", "offer"), [("Larkfield Bench", "4"), ("Mowers Sharpening", "2")])
def test_the_words_of_a_name_are_short_for_it(words: str, offer: str) -> None:
    assert [match.offer for match in OWN.find(words, (), None)][:1] == [offer]


_PARTIES = KnownNames({
    "G1": ["Tarif groupe", "Gruppentarif", "Tariffa gruppi", "Group fare"], "G2": ["Grand groupe", "Grossgruppe"],
    "T10": ["Carte 10 trajets"], "V4": ["Fondue 4 Personen"], "V8": ["Fondue 8 Personen"],
})  # fmt: skip


@pytest.mark.parametrize(
    ("words", "offer"),
    [
        ("Tarif groupe, de 10 à 24", "G1"),
        ("Tarif groupe dès 10 voyageurs", "G1"),
        ("Gruppentarif ab 10 Reisenden", "G1"),
        ("Tariffa gruppi da 10 persone", "G1"),
        ("Group fare (10+ passengers)", "G1"),
        ("Grand groupe, 25 et plus", "G2"),
        ("Grossgruppe, ab 25 und mehr", "G2"),
    ],
)
def test_a_name_may_say_how_many_people_make_up_the_group(words: str, offer: str) -> None:
    assert [match.offer for match in _PARTIES.find(words, (), None)] == [offer]


def test_a_short_name_with_a_number_of_people_is_completed_by_what_its_text_begins_with() -> None:
    best, other = _PARTIES.find("groupe dès 10 voyageurs", ("Tarif groupe dès 10 voyageurs",), None)

    assert (best.offer, best.score > other.score + 0.1) == ("G1", True)
    assert len({match.score for match in _PARTIES.find("groupe dès 10 voyageurs", ("Nos prix",), None)}) == 1


@pytest.mark.parametrize(("words", "offer"), [("Fondue 8 Personen", "V8"), ("Carte 10 trajets", "T10")])
def test_numbers_that_tell_what_is_sold_still_tell(words: str, offer: str) -> None:
    assert [match.offer for match in _PARTIES.find(words, (), None)] == [offer]


_OF_A_YEAR = KnownNames({"E": ["Lerchenpreis 2027"], "B": ["Abonnement Birke"]})


@pytest.mark.parametrize("words", ["Preise 2027", "Abonnements 2027", "Tickets 2027", "2027"])
def test_a_year_that_two_names_share_makes_them_no_namesakes(words: str) -> None:
    assert "E" not in {match.offer for match in _OF_A_YEAR.find(words, ("Preise 2027",), None)}


@pytest.mark.parametrize("words", ["Lerchenpreis", "Lerchenpreis 2027", "Der Lerchenpreis"])
def test_the_words_beside_a_year_tell(words: str) -> None:
    assert [match.offer for match in _OF_A_YEAR.find(words, (), None)] == ["E"]


_GROUPS = KnownNames({
    "B": ["Jahreskarte Birke"], "J": ["Jahreskarte Birke Junior"], "K": ["Saisonkarte Kinder"],
    "M1": ["Museum, Erwachsene"], "M2": ["Museum, ermässigt"],
})  # fmt: skip


@pytest.mark.parametrize(
    ("words", "offer"),
    [
        ("Birke Erwachsene", "B"),
        ("Birke, adulte", "B"),
        ("Birke Junior (100–139 cm)", "J"),
        ("Birke Junior (bis 139 cm)", "J"),
        ("Museum Erwachsene (ab 140 cm)", "M1"),
    ],
)
def test_adults_pay_what_stands_under_the_bare_name_and_heights_only_tell_who_is_a_junior(
    words: str, offer: str
) -> None:
    assert [match.offer for match in _GROUPS.find(words, ("Unsere Jahreskarten: Jahreskarte",), None)] == [offer]


@pytest.mark.parametrize("words", ["Saisonkarte Erwachsene", "Erwachsene", "Ermässigt Erwachsene"])
def test_adults_alone_and_what_is_for_others_mean_nothing(words: str) -> None:
    assert _GROUPS.find(words, (), None) == []


_BEDS = KnownNames({"S": ["Kinderbett Junior (90–120 cm)"], "L": ["Kinderbett Junior (120–150 cm)"]})


def test_heights_on_both_sides_still_tell() -> None:
    assert [match.offer for match in _BEDS.find("Kinderbett Junior (120–150 cm)", (), None)] == ["L"]


LENGTHS = KnownNames(
    {
        "1": ["Highlights cheveux courts", "Strähnen kurz"],
        "2": ["Highlights cheveux mi-longs", "Strähnen halblang"],
        "3": ["Highlights cheveux longs", "Strähnen lang"],
    }
)


@pytest.mark.parametrize(
    ("words", "variant"),
    [
        ("Highlights cheveux courts", "1"),
        ("Highlights cheveux mi-longs", "2"),
        ("Highlights cheveux longs", "3"),  # all of it stands in "mi-longs" as well
        ("Highlights longs", "3"),
        ("Strähnen lang", "3"),
    ],
)
def test_a_name_says_the_variant_whose_words_another_s_hold_too(words: str, variant: str) -> None:
    assert [one for one in "123" if LENGTHS.says_variant(words, one, "123")] == [variant]


@pytest.mark.parametrize("words", ["Highlights", "Highlights cheveux", "Highlights femme"])
def test_a_name_without_a_variant_says_none(words: str) -> None:
    assert not any(LENGTHS.says_variant(words, one, "123") for one in "123")


_FARES = KnownNames({"T1": ["Plein tarif"], "T2": ["Tarif étudiant"], "T3": ["Tariffa giornaliera"]})


@pytest.mark.parametrize("words", ["Tarifs 2026/27", "Nos tarifs", "Tariffe 2026"])
def test_a_page_of_several_tariffs_is_short_for_none_of_them(words: str) -> None:
    assert _FARES.find(words, (), None) == []


def test_the_name_of_a_tariff_in_the_plural_is_still_its_name() -> None:
    assert [match.offer for match in _FARES.find("Tarifs étudiants", (), None)] == ["T2"]


def test_several_of_a_thing_are_words_of_trade_only_as_their_language_ends_them() -> None:
    domains = KnownNames({"at": [".at-Domain"], "de": [".de-Domain"]})

    assert {match.offer for match in domains.find("Domains", (), None)} == {"at", "de"}


TICKETS = KnownNames({
    "F": ["Familienkarte (2 Erwachsene, bis zu 3 Kinder)"], "K": ["Kinderkarte 4–12 Jahre"],
    "T": ["Tageskarte (Kind)"], "D1": ["Duokarte (Erwachsene + Kind)"], "D2": ["Duokarte (zwei Erwachsene, Tag)"],
})  # fmt: skip


def test_what_is_in_it_belongs_to_no_name() -> None:
    assert TICKETS.exact("Familienkarte") == "F"
    assert [match.offer for match in TICKETS.find("Familienkarte", (), None)] == ["F"]


def test_what_tells_variants_in_brackets_does() -> None:
    assert [TICKETS.exact(words) for words in ("Tageskarte", "Duokarte")] == ["", ""]


@pytest.mark.parametrize("more", ["Weiteres Kind 4–12", "Zusätzliche Kinderkarte", "Enfant supplémentaire 4–12 ans"])
def test_one_more_of_them_is_another_thing(more: str) -> None:
    assert TICKETS.find(more, (), None) == []
