"""Names in running text."""

from audit.link.entry import Entry
from audit.link.mentions import MentionFinder

RECORDS = [
    Entry("surf-m", "Bergnetz Surf M", "Bergnetz", aliases=("Bergnetz Mobilabo M",)),
    Entry("surf-l", "Bergnetz Surf L", "Bergnetz"),
    Entry("washer", "Nordwind Waschmaschine NW4100 8 kg", "Nordwind", "NW4100"),
    Entry("mower", "Alvero Rasenmäher Vento", "Alvero"),
    Entry("spring", "Frühlingszauber"),
    Entry("lamp", "Nord-Link Leuchte", "Nord-Link"),
    Entry("studio", "Kesta Studio 5 Monitor", "Kesta"),
    Entry("pro", "Kesta Pro 4 Monitor", "Kesta"),
]


def named(text: str) -> list[tuple[str, ...]]:
    return [mention.records for mention in MentionFinder(RECORDS).find(text)]


def test_a_text_without_a_name_names_nothing() -> None:
    assert named("Wir wünschen allen ein schönes Wochenende!") == []
    assert named("20 % auf alle Waschmaschinen und Rasenmäher") == []
    assert named("") == []


def test_half_a_brand_names_nothing() -> None:
    assert named("Nur bis Sonntag: 20 € günstiger, Link in Bio") == []


def test_a_name_does_not_reach_over_the_end_of_a_phrase() -> None:
    assert named("Heute im Studio getestet: Kesta") == []


def test_pro_is_part_of_a_name_where_it_is_written_like_one() -> None:
    assert named("Neu: der Kesta Pro 4") == [("pro",)]


def test_a_size_letter_tells_tariffs_apart() -> None:
    assert named("Jetzt neu: Bergnetz Surf L für alle") == [("surf-l",)]


def test_a_code_is_enough() -> None:
    assert named("Zurück im Lager: die NW-4100!") == [("washer",)]


def test_a_name_is_found_in_another_language() -> None:
    assert named("Back in stock: our Nordwind washing machine.") == [("washer",)]


def test_a_name_is_found_inflected_and_in_a_hashtag() -> None:
    assert named("Des Alvero Ventos wegen: #alverovento") == [("mower",)]


def test_the_place_of_the_words_is_given() -> None:
    text = "Heute beginnt unser Frühlingszauber im Laden."
    mention = MentionFinder(RECORDS).find(text)[0]
    assert text[mention.start : mention.end] == "Frühlingszauber"
