"""What tells offers of one name on record apart, for readers of their findings."""

from audit.judge.dossiers import lay_dossiers
from audit.judge.variants import telling_variants
from audit.model.record import Record, RecordKind
from audit.model.statement import Subject


def record(key: str, name: str, variant: str = "", rank: int = 0) -> Record:
    return Record(f"list{rank}", RecordKind.PRODUCT, rank, key, name, Subject(name, variant=variant))


def variants(*records: Record) -> dict[str, str]:
    by_key: dict[str, list[Record]] = {}
    for one in sorted(records, key=lambda r: r.rank):
        by_key.setdefault(one.key, []).append(one)
    return telling_variants(by_key)


def test_an_offer_alone_with_its_name_needs_no_variant() -> None:
    assert variants(record("k1", "Kahn", "rot"), record("f1", "Fähre", "rot")) == {}


def test_a_variant_that_all_of_a_name_share_tells_nothing() -> None:
    assert variants(record("k1", "Kahn", "rot"), record("k2", "Kahn", "Rot ")) == {}


def test_a_variant_that_the_name_says_is_not_said_again() -> None:
    one, other = record("k1", "Kahn rot", "Rot"), record("k2", "Kahn Rot", "grün")

    assert variants(one, other) == {"k2": "grün"}


def test_letters_within_words_of_the_name_say_no_variant() -> None:
    assert variants(record("h1", "Hose Slim", "S"), record("h2", "Hose Slim", "M")) == {"h1": "S", "h2": "M"}


def test_variants_tell_offers_of_one_name_apart_however_it_is_written() -> None:
    one, other, plain = record("k1", "Kahn-Miete", "1 Tag"), record("k2", "Kahn  Miete", "2 Tage"), record("k", "Kahn")

    assert variants(one, other, plain) == {"k1": "1 Tag", "k2": "2 Tage"}


def test_an_offer_that_names_no_variant_leaves_those_of_the_others() -> None:
    assert variants(record("k1", "Kahn", "rot"), record("k2", "Kahn")) == {"k1": "rot"}


def test_the_strongest_record_that_knows_of_a_variant_names_it() -> None:
    records = (record("k1", "Kahn"), record("k1", "Boot", "rot", 1), record("k1", "Boot", "feuerrot", 2))

    assert variants(*records, record("k2", "Kahn", "grün")) == {"k1": "rot", "k2": "grün"}


def test_a_dossier_knows_what_tells_its_offer_apart_and_keeps_its_name() -> None:
    records = [record("k1", "Kahn", "rot"), record("k2", "Kahn", "grün"), record("f1", "Fähre", "gross")]

    offers = [dossier.offer for dossier in lay_dossiers(records, [], {}, {})]

    assert [(offer.id, offer.name, offer.variant) for offer in offers] == [
        ("f1", "Fähre", ""), ("k1", "Kahn", "rot"), ("k2", "Kahn", "grün"),
    ]  # fmt: skip


def test_an_offer_of_several_variants_under_one_key_is_called_by_none_of_them() -> None:
    rows = record("k1", "Kahn", "rot"), record("k1", "Kahn", "blau")

    assert variants(*rows, record("k2", "Kahn", "grün")) == {"k2": "grün"}
