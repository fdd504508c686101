"""Days by which offers are told apart, as records and channels spell them."""

from dataclasses import replace

import pytest

from audit.model.circumstances import variant_of
from audit.model.dossier import Dossier
from audit.model.finding import Offer
from audit.model.notation import parse
from audit.model.own_days import is_day_of
from audit.model.record import Record, RecordKind
from audit.model.statement import Role, Subject

_NAMES = ("Rheinfahrt", "RF-0522")


@pytest.mark.parametrize(
    ("words", "recorded"),
    [
        ("22. Mai 2027", "22/05/2027"),
        ("Sa, 22. Mai 2027", "2027-05-22"),
        ("Abfahrt am 22.05.27", "22.05.2027"),
        ("22.5.2027", "2027-05-22 00:00:00"),
        ("départ du 22 mai 2027", "22/05/2027"),
        ("sam. 22 mai", "22/05/2027"),
        ("le 1er mai 2027 réf. RF-0522", "01/05/2027"),
        ("partenza sabato 22 maggio 2027", "22/05/2027"),
        ("departing 22nd May 2027", "2027-05-22"),
        ("May 22, 2027", "22/05/2027"),
        ("Rheinfahrt 22. Mai 2027", "22/05/2027"),
        ("22. Mai 2027, 20 Uhr", "22.05.2027 20 Uhr"),
    ],
)
def test_a_day_has_many_spellings(words: str, recorded: str) -> None:
    assert is_day_of(words, (recorded,), _NAMES)


@pytest.mark.parametrize(
    ("words", "recorded"),
    [
        ("23. Mai 2027", "22/05/2027"),
        ("22. Mai 2026", "22/05/2027"),
        ("22. Mai 2027 Einzelkabine", "22/05/2027"),  # another price on that day
        ("22. Mai 2027", "22/05/2027 Einzelkabine"),
        ("22 mai 2027, enfants", "22/05/2027"),
        ("22. Mai 2027", "22.05.2027 20 Uhr"),  # one of two on that day
        ("22. bis 29. Mai 2027", "22/05/2027"),
        ("22 mai 2027 au 5 juin 2027", "22/05/2027"),
        ("Mai 2027", "22/05/2027"),
        ("2 Nächte", "22/05/2027"),
        ("31. Februar 2027", "31/02/2027"),
        ("22. Mai 2027", "Frühling"),
    ],
)
def test_another_day_or_more_than_a_day_is_another_variant(words: str, recorded: str) -> None:
    assert not is_day_of(words, (recorded,), _NAMES)


@pytest.mark.parametrize(("said", "variant"), [("22 mai 2027", ""), ("23 mai 2027", "23 mai 2027")])
def test_the_row_of_the_day_of_an_offer_is_about_the_offer_itself(said: str, variant: str) -> None:
    price = parse("plan: RF-0522 price 790 EUR")
    record = Record(
        "plan", RecordKind.PRODUCT, 0, "RF-0522", "Rheinfahrt", Subject("Rheinfahrt", variant="22/05/2027"),
        statements=(price,),
    )  # fmt: skip
    row = replace(parse(f"site: RF-0522 price 760 EUR [variant={said}]"), subject=Subject("Rheinfahrt", Role.ROW))

    assert variant_of(row, Dossier(Offer("RF-0522", "Rheinfahrt"), (record,), (row,))) == variant
