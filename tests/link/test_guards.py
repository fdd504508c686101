"""Words that tell variants apart."""

from audit.link.answers import Linked
from audit.link.entry import Entry
from audit.link.explain import answers
from audit.link.guards import find_guards
from audit.link.linker import Options, link_all, read_catalogue
from audit.link.parse import parse

LINES = ("Alvero Vento", "Alvero Sirio", "Kesta Lumo", "Kesta Orbit", "Brivo Nelo", "Brivo Tami")


def guards(*titles: str) -> dict[str, float]:
    catalogue = read_catalogue(Entry(str(number), title) for number, title in enumerate(titles))
    return find_guards(catalogue.columns, catalogue.vocabulary)


def test_records_that_have_nothing_in_common_show_no_guards() -> None:
    assert guards("Alvero Vento Rasenmäher", "Kesta Wasserkocher rot") == {}
    assert guards() == {}


def test_a_word_that_is_added_or_exchanged_is_a_guard() -> None:
    found = guards("Kesta Lumo", "Kesta Lumo Mini", "Kesta Orbit Young", "Kesta Orbit Senior")
    assert {"mini", "young", "senioren"} <= found.keys()


def test_colours_and_what_different_codes_tell_apart_are_no_guards() -> None:
    assert guards("Kesta Lumo schwarz", "Kesta Lumo weiss") == {}
    assert guards("Kesta Lumo KL4100", "Kesta Lumo Reise KL5200") == {}


def test_pro_is_a_word_of_a_name_unless_it_says_per() -> None:
    assert "pro" in parse(Entry("1", "Kesta Lumo Pro 128 GB")).words
    assert "pro" not in parse(Entry("1", "Giga Abo 29.90 pro Monat")).words


def test_an_offer_of_a_variant_that_no_record_knows_is_not_linked_to_its_sibling() -> None:
    known = [Entry(f"{line} {kind}", f"{line} {kind}".strip()) for line in LINES[:-1] for kind in ("", "Mini", "Ultra")]
    known.append(Entry("plain", LINES[-1]))
    offers = [Entry(f"o {one.key}", f"{one.title} günstig kaufen") for one in known]
    strange = Entry("strange", f"{LINES[-1]} Ultra günstig kaufen")
    linking = link_all(read_catalogue(known), [*offers, strange], Options())
    *said, last = answers(linking, known, [*offers, strange])
    assert sum(isinstance(answer, Linked) for answer in said) >= len(known) - 1
    assert not isinstance(last, Linked)
