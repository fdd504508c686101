"""Subjects of channels to records."""

from audit.link.answers import Answer, Linked, NoLink
from audit.link.link import Labels
from audit.link.statistics import Statistics
from audit.link.subjects import link_named
from audit.model.record import Record, RecordKind
from audit.model.statement import Subject


def record(key: str, name: str, *ids: tuple[str, str]) -> Record:
    return Record("plan", RecordKind.PRODUCT, 0, key, name, Subject(name, ids=ids))


RECORDS = [
    record("101", "Nordwind Waschmaschine NW4100 8 kg"),
    record("102", "Nordwind Waschmaschine NW4200 9 kg"),
    record("103", "Alvero Rasenmäher Vento", ("gtin", "4006381333931")),
    record("104", "Kesta Wasserkocher 1,7 l rot"),
]


def link_subjects(subjects: list[Subject], statistics: Statistics | None = None) -> tuple[list[Answer], Statistics]:
    return link_named({subject.name: subject for subject in subjects}, RECORDS, Labels(), statistics)


def test_a_subject_that_no_record_knows_is_not_linked() -> None:
    found, _ = link_subjects([Subject("Zelterberg Gartenliege")])
    assert isinstance(found[0], NoLink)


def test_subjects_find_their_records_by_code_and_words() -> None:
    found, _ = link_subjects([Subject("NORDWIND NW-4200 Waschautomat"), Subject("Kesta bouilloire rouge 1.7 l")])
    assert [answer.record for answer in found if isinstance(answer, Linked)] == ["102", "104"]


def test_an_identifier_finds_a_record_without_a_name() -> None:
    found, _ = link_subjects([Subject("Aktion der Woche", ids=(("gtin", "4006381333931"),))])
    answer = found[0]
    assert isinstance(answer, Linked)
    assert answer.record == "103"


def test_known_statistics_give_the_same_answer() -> None:
    subjects = [Subject("NORDWIND NW-4200 Waschautomat"), Subject("Zelterberg Gartenliege")]
    all_of_them, statistics = link_subjects(subjects)
    assert link_subjects(subjects, statistics)[0] == all_of_them
