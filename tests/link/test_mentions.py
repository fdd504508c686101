"""Names in running text."""

from audit.link.entry import Entry
from audit.link.mentions import MentionFinder

RECORDS = [
    Entry("surf-m", "Bergnetz Surf M", "Bergnetz", aliases=("Bergnetz Mobilabo M",)),
    Entry("surf-l", "Bergnetz Surf L", "Bergnetz"),
    Entry("washer", "Nordwind Waschmaschine NW4100 8 kg", "Nordwind", "NW4100"),
    Entry("mower", "Alvero Rasenmäher Vento", "Alvero"),
    Entry("spring", "Frühlingszauber"),
]


def named(text: str) -> list[tuple[str, ...]]:
    return [mention.records for mention in MentionFinder(RECORDS).find(text)]


def test_a_text_without_a_name_names_nothing() -> None:
    assert named("Wir wünschen allen ein schönes Wochenende!") == []
    assert named("20 % auf alle Waschmaschinen und Rasenmäher") == []
    assert named("") == []


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
