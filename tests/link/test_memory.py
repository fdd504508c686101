"""A night after the first: what changed is compared again, and the answers are those of comparing everything."""

from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.link import likely, names
from audit.link.folding import fold
from audit.link.joint import Turn
from audit.link.likely import CHANGED, CONTESTED, NO_STATISTICS
from audit.link.link import Labels, Links
from audit.link.memory import Memory, Recalled
from audit.link.offers import link_documents
from audit.model.capture import Document
from audit.model.record import Record, RecordKind
from audit.model.statement import Subject
from tests.link import catalogue

RECORDS = [
    Record("crm", RecordKind.CRM, 0, one.key, one.title, Subject(one.title, ids=(("key", one.key),)))
    for one in catalogue.records()
]
# So many words beside the code that only statistics can tell what is meant.
TITLES = (
    *(f"{thing} {code} lieferbar ab Lager Sonderangebot Restposten" for _, thing, code, *_ in (
        one.title.split() for one in catalogue.records()
    )),
    "Zelterberg Gartenliege Holz natur",
)  # fmt: skip
PUMP = f"{TITLES[0]} Pumpe"
SEAL = f"{PUMP} Dichtung"
NEW = (
    PUMP, f"{TITLES[7]} neu", f"{TITLES[3]} Pumpe",
    "Staubsauger NO4100 lieferbar ab Lager", "BR4359 Bratpfanne Sonderangebot der Woche für alle Küchen",
    "Alvero Gartenschlauch 20 m", "Rasenmäher lieferbar ab Lager Sonderangebot Restposten", "Zelterberg Sonnenschirm",
    "Kopfhörer NO4285 beige Sonderangebot Restposten", "Kesta Wasserkocher KE4174 22 cm schwarz",
)  # fmt: skip


def pages(titles: tuple[str, ...]) -> list[Document]:
    """A page about each thing."""
    return [page(number, Subject(title)) for number, title in enumerate(titles)]


def page(number: int, subject: Subject) -> Document:
    address = f"https://www.quellwerk.example/{number}/"
    return Document("site", address, address, "0" * 64, title="Quellwerk", subjects=(subject,))


def night(titles: tuple[str, ...], memory: Memory, records: list[Record] = RECORDS, **more: Labels) -> Links:
    return link_documents(pages(titles), records, company="Quellwerk", memory=memory, **more)


def recalled(links: Links) -> Recalled:
    assert links.recalled is not None
    return links.recalled


@cache
def first() -> Links:
    return night(TITLES, Memory("1"))


def statistics_only(memory: Memory) -> Memory:
    """The statistics of a linking to compare everything by, and none of its answers."""
    return replace(memory, answers={}, fixed=True)


def facts(links: Links) -> tuple[object, ...]:
    return links.of, links.offers, links.covered


def test_what_nobody_wants_to_remember_is_not_remembered() -> None:
    assert link_documents(pages(TITLES), RECORDS, company="Quellwerk").recalled is None


def test_the_first_night_links_in_full_and_as_without_a_memory() -> None:
    assert recalled(first()).full == {Turn.MAIN: NO_STATISTICS}
    assert facts(first()) == facts(link_documents(pages(TITLES), RECORDS, company="Quellwerk"))
    assert sum("other records" in " ".join(link.reasons) for link in first().of.values()) >= 38


def test_a_night_in_which_nothing_changed_compares_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    memory = recalled(first()).memory
    monkeypatch.setattr(names.KnownNames, "find", None)
    monkeypatch.setattr(likely, "_match", None)
    links = night(TITLES, memory)
    assert facts(links) == facts(first())
    assert (recalled(links).anew, recalled(links).full) == (0, {})
    assert recalled(links).memory == memory


def test_of_a_night_in_which_a_name_changed_only_that_one_is_compared() -> None:
    titles = (*TITLES[:5], f"{TITLES[5]} neu", *TITLES[6:])
    again = recalled(night(titles, recalled(first()).memory))
    assert (again.anew, again.full) == (2, {})  # by its name, and by statistics


def test_comparing_everything_by_the_statistics_of_a_full_linking_gives_its_answers() -> None:
    links = night(TITLES, statistics_only(recalled(first()).memory))
    assert facts(links) == facts(first())
    assert (recalled(links).anew, recalled(links).full) == (recalled(links).asked, {})


@settings(max_examples=25, deadline=None)
@given(
    st.dictionaries(st.integers(0, len(TITLES) - 1), st.sampled_from(NEW) | st.text(max_size=30), max_size=2),
    st.sets(st.integers(0, len(TITLES) - 1), max_size=2),
)
def test_a_night_by_memory_finds_what_comparing_everything_by_the_same_statistics_finds(
    changed: dict[int, str], gone: set[int]
) -> None:
    titles = tuple(changed.get(at, title) for at, title in enumerate(TITLES) if at not in gone)
    by_memory = night(titles, recalled(first()).memory)
    if recalled(by_memory).full:
        assert facts(by_memory) == facts(night(titles, Memory("1")))
    else:
        everything = night(titles, statistics_only(recalled(first()).memory))
        assert facts(by_memory) == facts(everything)
        assert recalled(by_memory).memory == recalled(everything).memory


def test_nights_may_follow_each_other_by_the_same_statistics() -> None:
    second = night((*TITLES, NEW[6]), recalled(first()).memory)
    third = night((*TITLES, NEW[6]), recalled(second).memory)
    assert not recalled(third).full
    assert facts(third) == facts(night((*TITLES, NEW[6]), statistics_only(recalled(first()).memory)))
    assert recalled(third).memory.statistics == recalled(first()).memory.statistics


def test_who_competes_for_a_record_is_as_it_was_among_all() -> None:
    without = night(TITLES[1:], Memory("1"))
    alone = night((SEAL, *TITLES[1:]), recalled(without).memory)
    beside = night((SEAL, *TITLES), recalled(first()).memory)
    assert offer_of(SEAL, alone) == ("r0",)
    assert offer_of(SEAL, beside) == offer_of(SEAL, night((SEAL, *TITLES), Memory("1"))) != ("r0",)
    assert not recalled(beside).full


def offer_of(title: str, links: Links) -> tuple[str, ...]:
    (found,) = (link.offers for (*_, subject), link in links.of.items() if subject.name == title)
    return found


@pytest.mark.parametrize("change", ["record", "label", "program"])
def test_whatever_else_an_answer_rests_on_makes_all_be_compared_anew(change: str) -> None:
    memory = recalled(first()).memory
    records = [*RECORDS[:-1], replace(RECORDS[-1], aliases=("Pfannenfreund",))] if change == "record" else RECORDS
    labels = Labels(same={fold("Pfannenfreund"): "r1"}) if change == "label" else Labels()
    again = recalled(
        night(TITLES, replace(memory, program="2") if change == "program" else memory, records, labels=labels)
    )
    assert again.anew == again.asked
    assert again.full == {Turn.MAIN: NO_STATISTICS}


def test_a_price_on_record_has_no_say() -> None:
    records = [replace(record, note="reduced") for record in RECORDS]
    assert recalled(night(TITLES, recalled(first()).memory, records)).anew == 0


def test_too_many_new_names_ask_for_new_statistics() -> None:
    again = recalled(night((*TITLES, *NEW[:3]), recalled(first()).memory))
    assert again.full == {Turn.MAIN: CHANGED}
    assert facts(night((*TITLES, *NEW[:3]), recalled(first()).memory)) == facts(night((*TITLES, *NEW[:3]), Memory()))


def test_too_many_names_that_are_gone_ask_for_new_statistics() -> None:
    assert recalled(night(TITLES[3:], recalled(first()).memory)).full == {Turn.MAIN: CHANGED}


def test_two_new_names_for_a_record_that_takes_one_ask_for_new_statistics() -> None:
    without = night(TITLES[1:], Memory("1"))
    both = night((PUMP, *TITLES), recalled(without).memory)
    assert recalled(both).full == {Turn.MAIN: CONTESTED}
    assert facts(both) == facts(night((PUMP, *TITLES), Memory("1")))
    assert [offer_of(title, both) for title in (TITLES[0], PUMP)] == [
        ("r0",),
        offer_of(PUMP, night((PUMP, *TITLES), Memory("1"))),
    ]


def test_a_linking_that_is_done_again_keeps_to_its_statistics_however_much_has_changed() -> None:
    fixed = statistics_only(recalled(first()).memory)
    assert recalled(night((*TITLES[3:], *NEW), fixed)).full == {}
