"""Which words call an offer by its name."""

from dataclasses import replace

import pytest

from audit.model.dossier import Dossier
from audit.model.finding import Offer
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Role, Statement, Subject

PLAN = (parse("plan: pass voucher_code SUN10"), parse("plan: pass price 290 EUR/P1Y"))
RECORD = Record("plan", RecordKind.CAMPAIGN, 0, "pass", "Lake Pass", Subject("Lake Pass"), statements=PLAN)
DOSSIER = Dossier(Offer("pass", "Abbonamento Lago"), (RECORD,))


def mentioned(name: str, voucher: str = "") -> Statement:
    said = parse("kb: pass price 290 EUR/P1Y")
    return replace(said, subject=Subject(name, role=Role.MENTION), scope=replace(said.scope, voucher=voucher))


@pytest.mark.parametrize("words", ["", "Abbonamento", "Lake Passenger", "Bootsverleih am Lago"])
def test_part_of_a_name_does_not_call_the_offer(words: str) -> None:
    assert not DOSSIER.is_called(mentioned(words))


@pytest.mark.parametrize("words", ["Nuovi clienti pagano l'Abbonamento Lago", "the Lake Pass costs"])
def test_a_whole_name_calls_it_whatever_stands_around(words: str) -> None:
    assert DOSSIER.is_called(mentioned(words))


@pytest.mark.parametrize(
    ("name", "is_meant"),
    [("Harfe zur Miete (Paar)", True), ("Harfe zur Miete (12 Monate)", False), ("Harfe (Miete) Paar", False)],
)
def test_a_remark_in_brackets_behind_the_name_may_be_left_out(name: str, *, is_meant: bool) -> None:
    hire = Dossier(Offer("hire", name))

    assert hire.is_called(mentioned("Harfe zur Miete")) == is_meant
    assert not hire.is_called(mentioned("Harfe zur Miete mit Notenpult"))


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Cura chitarra in legno", "cura di una chitarra in legno"),
        ("Révision vélo électrique", "révision du vélo électrique"),
        ("Service racing bike", "service of the racing bike"),
    ],
)
def test_articles_between_its_words_may_be_left_out_or_put_in(name: str, words: str) -> None:
    assert Dossier(Offer("care", name)).is_called(mentioned(words))


@pytest.mark.parametrize(
    ("name", "words"),
    [("Garden Plan A", "Garden Plan"), ("Cura chitarra", "cura della chitarra in legno")],
)
def test_other_words_make_another_name(name: str, words: str) -> None:
    assert not Dossier(Offer("care", name)).is_called(mentioned(words))


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Beard trim", "Walk-in beard trims"),
        ("Kurs Aquarell", "Kurs Aquarelle"),
        ("Lange Massage", "lange Massagen"),
        ("Bilan photo", "nos bilan photos"),
    ],
)
def test_several_of_it_are_called_by_its_name(name: str, words: str) -> None:
    assert Dossier(Offer("care", name)).is_called(mentioned(words))


@pytest.mark.parametrize(("name", "words"), [("Trim", "beard trims"), ("Beard trim", "beard trimmer")])
def test_several_of_a_kind_are_not_nor_is_another_word(name: str, words: str) -> None:
    assert not Dossier(Offer("care", name)).is_called(mentioned(words))


@pytest.mark.parametrize(
    ("words", "heading", "is_meant"),
    [
        ("Junior", "Swim plans: what to tell callers", True),
        ("Junior", "Swim plan", True),
        ("Junior", "Dance plans", False),
        ("Club Junior", "Swim plans", False),
    ],
)
def test_a_part_of_the_name_calls_it_below_the_rest(words: str, heading: str, *, is_meant: bool) -> None:
    plan = Record("plan", RecordKind.CRM, 0, "j", "Swim plan Junior", Subject("Swim plan Junior"), statements=PLAN)
    said = mentioned(words)
    below = replace(said, subject=replace(said.subject, context=(heading, "Fees")))

    assert Dossier(Offer("j", "Swim plan Junior"), (plan,)).is_called(below) == is_meant


@pytest.mark.parametrize("words", ["Fango 50 Min.", "Fango 50 minutes", "Fango, 50min"])
def test_its_length_of_time_may_be_written_in_another_way(words: str) -> None:
    assert Dossier(Offer("mud", "Fango 50 Minuten")).is_called(mentioned(words))
    assert not Dossier(Offer("mud", "Fango 25 Minuten")).is_called(mentioned(words))


@pytest.mark.parametrize(
    ("before", "is_meant"),
    [
        ("Das Fango (50 Minuten) kostet ", True),
        ("ango (50 Min.) kostet bei uns nur ", True),
        ("Das Fango (25 Minuten) kostet ", False),
        ("Das Fango kostet für 50 Minuten ", False),
    ],
)
def test_the_rest_of_the_name_may_stand_right_behind_it(before: str, *, is_meant: bool) -> None:
    said = mentioned("Fango")
    said = replace(said, where=replace(said.where, before=before))

    assert Dossier(Offer("mud", "Fango 50 Minuten")).is_called(said) == is_meant


def test_a_number_alone_is_no_such_rest() -> None:
    said = mentioned("Rührer")
    said = replace(said, where=replace(said.where, before="den Rührer 5 für 379 € (sonst "))

    assert not Dossier(Offer("mixer", "Rührer 5")).is_called(said)


def test_so_does_the_heading_right_above() -> None:
    said = mentioned("Nuovi clienti")

    assert DOSSIER.is_called(replace(said, subject=replace(said.subject, context=("Prezzi", "Lake Pass"))))
    assert not DOSSIER.is_called(replace(said, subject=replace(said.subject, context=("Lake Pass", "Musei"))))


def test_the_heading_does_not_for_what_no_record_says() -> None:
    said = parse("kb: pass deposit 20 EUR")
    below = replace(said, subject=Subject("Armband", role=Role.MENTION, context=("Lake Pass",)))

    assert not DOSSIER.is_called(below)


def led(lead: str, *above: str) -> Statement:
    said = mentioned("Nuovi clienti")
    return replace(said, subject=replace(said.subject, context=above, lead=lead))


def test_so_does_a_part_of_it_before_a_colon_whose_rest_stands_above() -> None:
    assert DOSSIER.is_called(led("Pass", "Lake", "For everybody"))
    assert not DOSSIER.is_called(led("Pass", "Mountain", "For everybody"))
    assert not DOSSIER.is_called(led("Good to know", "Lake", "Pass"))


def test_so_does_the_voucher_code_on_record() -> None:
    assert DOSSIER.is_called(mentioned("Summer sailing", voucher="SUN10"))
    assert not DOSSIER.is_called(mentioned("Summer sailing", voucher="MOON10"))


def day_after(words: str) -> Statement:
    said = parse("flyer: pass valid_through 2026-09-30")
    return replace(said, where=replace(said.where, before=words, quote="until 30 September"))


@pytest.mark.parametrize("words", ["20% off lanterns, ", "20% off with SUN100, ", "with SUN10 or MOON10, "])
def test_other_words_and_those_of_several_campaigns_are_not_beside_the_code(words: str) -> None:
    assert not DOSSIER.is_beside_code(day_after(words), frozenset({"SUN10", "MOON10"}))


def test_words_right_before_say_that_a_day_is_that_of_the_code() -> None:
    assert DOSSIER.is_beside_code(day_after("20% off with SUN10, "), frozenset({"SUN10", "MOON10"}))


def under(heading: str, *lines: str, code: str = "SUN10") -> tuple[Statement, ...]:
    """What one paragraph below a heading says, with a code."""
    below = Subject("lanterns", role=Role.MENTION, ids=(("code", code),), context=("Offers", heading))
    return tuple(replace(parse(line), subject=below) for line in lines)


ENDS = ("flyer: pass valid_through 2026-09-30", "flyer: pass valid_through 2026-10-31")


@pytest.mark.parametrize(
    "statements",
    [under("Autumn offers", ENDS[0]), under("Lake Pass", ENDS[0], code="MOON10"), under("Lake Pass", *ENDS)],
    ids=["another heading", "another code", "two ends"],
)
def test_a_paragraph_that_may_be_of_another_is_not_beside_the_code(statements: tuple[Statement, ...]) -> None:
    dossier = replace(DOSSIER, statements=statements)

    assert not dossier.is_beside_code(statements[0], frozenset({"SUN10", "MOON10"}))


def test_a_paragraph_below_the_own_heading_is_beside_its_code() -> None:
    statements = under("Lake Pass", ENDS[0], "flyer: pass discount 20%")
    dossier = replace(DOSSIER, statements=statements)

    assert dossier.is_beside_code(statements[0], frozenset({"SUN10", "MOON10"}))


@pytest.mark.parametrize(
    ("name", "words", "lead", "is_meant"),
    [
        ("Miete Zelt Duo – Wochenende", "Zelt Duo Wochenende", "Zelt Duo zur Miete", True),
        ("Location Tente Duo – week-end", "Tente Duo week-end", "Tente Duo en location", True),
        ("Tent Duo hire, weekend", "hire of the Tent Duo, weekend", "", True),
        ("Location Tente Duo – week-end", "Tente Duo semaine", "Tente Duo en location", False),
        ("Location Tente Duo – week-end", "Tente Duo week-end", "Tente Duo Plus en location", False),
        ("Big Garden Plan A", "Garden Plan Big", "", False),
    ],
)
def test_all_words_of_a_recorded_name_call_it_in_another_order(
    name: str, words: str, lead: str, *, is_meant: bool
) -> None:
    record = replace(RECORD, name=name, subject=Subject(name))
    said = mentioned(words)
    said = replace(said, subject=replace(said.subject, lead=lead))

    assert Dossier(Offer("pass", name), (record,)).is_called(said) == is_meant
    assert not Dossier(Offer("pass", name)).is_called(said)
