"""What all record sources share: units, qualifiers, value maps, channels, required terms, status, authority."""

from collections.abc import Callable

import pytest

from audit.model.record import RecordKind
from audit.model.statement import Layer
from audit.plugins.record import Loaded
from spiders.records.csv import RECORDS
from tests.spiders.records.conftest import lines

Reads = Callable[..., Loaded]


def table(*rows: str) -> str:
    """A delimited text."""
    return "\n".join(rows) + "\n"


@pytest.mark.parametrize(
    ("column", "cell", "states"),
    [
        ({"attribute": "price", "unit": "CHF/P1M"}, "39.9", "price 39.90 CHF/P1M"),
        ({"attribute": "price", "unit": "CHF pro Monat"}, "39.90", "price 39.90 CHF/P1M"),
        ({"attribute": "price", "period": "Jahr"}, "99", "price 99 CHF/P1Y"),
        ({"attribute": "price", "unit": "minor"}, "3990", "price 39.90 CHF"),
        ({"attribute": "price", "unit": "EUR (per person)"}, "890", "price 890 EUR/1 person"),
        ({"attribute": "cashback", "unit": "EUR (max)"}, "100", "cashback 100 EUR max"),
        ({"attribute": "price", "bound": "min"}, "19.90", "price 19.90 CHF min"),
        ({"attribute": "price"}, "ab 19.90", "price 19.90 CHF min"),
        ({"attribute": "contract_term", "unit": "Monate"}, "24", "contract_term P24M"),
        ({"attribute": "delivery_time", "unit": "working days"}, "3", "delivery_time P3BD"),
        ({"attribute": "discount", "unit": "%"}, "20", "discount 20%"),
        ({"attribute": "discount"}, "CHF 50.–", "discount 50 CHF"),
        ("discount", "20 %", "discount 20%"),
        ({"attribute": "price", "currency": "EUR"}, "5", "price 5 EUR"),
        ("availability", "ausgebucht", "availability SoldOut"),
        ("region", "CH", "region CH"),
        ("_valid_through", "31.12.2026", "valid_through 2026-12-31"),
    ],
)
def test_a_column_says_what_its_cells_mean(reads: Reads, column: object, cell: str, states: str) -> None:
    loaded = reads(RECORDS, table("id;x", f"1;{cell}"), columns={"id": "key", "x": column})

    assert lines(loaded) == [f"1: {states}"]
    assert loaded.records[0].statements[0].where.layer is Layer.RECORD


def test_a_column_that_is_ignored_states_nothing(reads: Reads) -> None:
    assert lines(reads(RECORDS, table("id;x", "1;39.90"), columns={"id": "key", "x": None})) == []


def test_currency_and_unit_can_stand_in_other_columns(reads: Reads) -> None:
    columns = {
        "id": "key", "price": {"attribute": "price", "currency": "cur", "period": "per"},
        "term": {"attribute": "contract_term", "unit": "unit"},
    }  # fmt: skip

    loaded = reads(RECORDS, table("id;price;cur;per;term;unit", "1;5;eur;Monat;2;Jahre"), columns=columns)

    assert lines(loaded) == ["1: price 5 EUR/P1M", "1: contract_term P2Y"]


def test_a_qualifier_narrows_the_scope(reads: Reads) -> None:
    columns = {
        "id": "key",
        "a": {"attribute": "price", "qualifier": "audience=Members; mode=express"},
        "b": {"attribute": "price", "qualifier": "early bird"},
        "c": {"attribute": "price", "qualifier": "order=3.."},
    }

    a, b, c = reads(RECORDS, table("id;a;b;c", "1;5;4;3"), columns=columns).records[0].statements

    assert (a.scope.audiences, a.scope.mode) == ({"Members"}, "express")
    assert b.scope.variant == "early bird"
    assert str(c.scope.order) == "Range(low=Decimal('3'), high=None, unit='1')"


def test_a_qualifier_that_scopes_do_not_have_is_a_fault(reads: Reads) -> None:
    loaded = reads(
        RECORDS, table("id;a", "1;5"), columns={"id": "key", "a": {"attribute": "price", "qualifier": "colour=red"}}
    )

    assert "plan.csv, column a: 'colour' is no dimension of a scope" in str(loaded.faults[0])
    assert lines(loaded) == []


def test_a_cell_counts_only_in_rows_where_its_condition_holds(reads: Reads) -> None:
    columns = {
        "id": "key",
        "a": {"attribute": "price", "unit": "CHF/P1M", "only_if": "type=Abo|Kombi"},
        "b": {"attribute": "price", "only_if": "type!=Abo"},
    }

    loaded = reads(RECORDS, table("id;type;a;b", "1;abo;5;6", "2;Prepaid;7;8"), columns=columns)

    assert lines(loaded) == ["1: price 5 CHF/P1M", "2: price 8 CHF"]


def test_value_maps_come_before_the_words_that_we_know(reads: Reads) -> None:
    columns = {"id": "key", "who": {"attribute": "audience", "values": {"Gold": "Members"}}, "stock": "availability"}

    loaded = reads(
        RECORDS, table("id;who;stock", "1;gold;A", "2;jedermann;B"), columns=columns, values={"A": "InStock", "B": ""}
    )

    assert lines(loaded) == ["1: audience Members", "1: availability InStock"]


def test_an_audience_that_nobody_knows_narrows_the_row_and_is_noted(reads: Reads) -> None:
    loaded = reads(RECORDS, table("id;name;price;Zielgruppe", "1;Surf;5;VIP Gold"))

    assert lines(loaded) == ["1: price 5 CHF"]
    assert loaded.records[0].statements[0].scope.mode == "vip gold"
    assert loaded.complete
    assert "'VIP Gold' is no audience that is known" in loaded.notes[0]


def test_several_audiences_are_one_statement_each(reads: Reads) -> None:
    loaded = reads(RECORDS, table("id;name;price;audience", "1;Surf;5;Studierende, Senioren"))

    assert lines(loaded) == ["1: price 5 CHF", "1: audience Seniors", "1: audience Students"]
    assert loaded.records[0].statements[0].scope.audiences == {"Seniors", "Students"}


def test_tax_of_the_source_holds_for_money_only(reads: Reads) -> None:
    price, warranty = reads(RECORDS, table("id;price;warranty", "1;5;2 Jahre"), tax="exkl. MwSt").records[0].statements

    assert (price.scope.tax, warranty.scope.tax) == ("Excluded", "")


def test_channels_and_required_terms_are_found_by_what_people_call_them(reads: Reads) -> None:
    body = table(
        "id;name;Kanäle;Pflichtangaben;Pflicht in",
        "1;Surf;Website DE / Newsletter / Wissensdatenbank;"
        "Mindestvertragsdauer, Aktivierungs-/Anschlussgebühr;Website FR",
        "2;Talk;;Enddatum;",
        "3;TV;Onlineshop;Preis;",
    )

    first, second, third = reads(RECORDS, body, channels="mastodon", must_say={"*": "price"}).records

    assert first.channels == ("website_de", "newsletter", "agents")
    assert first.must_say == (("*", "price"), ("website_fr", "contract_term"), ("website_fr", "setup_fee"))
    assert (second.channels, second.must_say) == (("mastodon",), (("*", "price"), ("*", "valid_through")))
    assert (third.channels, third.must_say) == (("shop",), (("*", "price"), ("shop", "price")))


def test_required_terms_may_be_called_as_the_columns_of_the_table_or_as_their_own_column_says(reads: Reads) -> None:
    columns = {
        "id": "key",
        "Bindefrist": {"attribute": "contract_term", "unit": "months"},
        "Pflicht": {"attribute": "must_say", "values": {"Kreis": "audience"}},
    }

    loaded = reads(RECORDS, table("id;Bindefrist;Pflicht", "1;12;Kreis, Bindefrist"), columns=columns)

    assert loaded.records[0].must_say == (("*", "audience"), ("*", "contract_term"))
    assert loaded.notes == ()


def test_channels_of_other_networks_and_unknown_terms_are_noted_and_not_asked_for(reads: Reads) -> None:
    loaded = reads(RECORDS, table("id;name;Kanäle;Pflichtangaben", "1;Surf;Instagram, Plakat;Logo"))

    assert loaded.records[0].channels is None
    assert loaded.records[0].must_say == ()
    assert len(loaded.notes) == 3
    assert loaded.complete


def test_names_of_channels_can_be_given(reads: Reads) -> None:
    names = {"Netz": "website_de", "alles": ["shop", "newsletter"]}

    loaded = reads(RECORDS, table("id;name;Kanäle", "1;Surf;Netz, alles"), channel_names=names)

    assert loaded.records[0].channels == ("website_de", "shop", "newsletter")


@pytest.mark.parametrize(
    ("status", "until", "published"),
    [("aktiv", "", True), ("geplant", "", True), ("Entwurf", "", False), ("beendet", "2026-05-31", True),
     ("beendet", "2026-12-31", False), ("beendet", "", False), ("Phase 0", "", False)],
)  # fmt: skip
def test_drafts_and_rows_ended_early_are_not_to_be_published(
    reads: Reads,
    status: str,
    until: str,
    published: bool,  # noqa: FBT001  (a case)
) -> None:
    loaded = reads(RECORDS, table("id;name;status;valid_through", f"1;Surf;{status};{until}"), unpublished="phase 0")

    assert loaded.records[0].published is published


@pytest.mark.parametrize(("until", "keys"), [("", ["2"]), ("2026-12-31", ["2"]), ("2026-05-31", ["1", "2"])])
def test_rows_of_a_status_that_the_audit_file_names_are_left_out_unless_their_last_day_is_past(
    reads: Reads, until: str, keys: list[str]
) -> None:
    rows = table("id;name;status;valid_through", f"1;Surf;alt;{until}", "2;Talk;neu;")

    loaded = reads(RECORDS, rows, ended=["Alt"])

    assert [record.key for record in loaded.records] == keys


def test_keys_can_be_put_together(reads: Reads) -> None:
    loaded = reads(RECORDS, table("sku;size;price", "T1;M;5", "T1;L;6"), key=["sku", "size"], columns={
        "sku": "sku", "size": "variant", "price": "price"})  # fmt: skip

    assert [record.key for record in loaded.records] == ["T1/M", "T1/L"]
    assert loaded.records[0].subject.variant == "M"


def test_one_key_in_several_windows_is_several_campaigns_and_in_one_window_a_note(reads: Reads) -> None:
    several = reads(RECORDS, table("sku;price;valid_through", "T1;5;2026-06-30", "T1;6;2026-07-31"))
    twice = reads(RECORDS, table("sku;price", "T1;5", "T1;6"))

    assert (several.notes, len(several.records)) == ((), 2)
    assert twice.notes == ("the key 'T1' stands in 2 rows of one and the same window",)


def test_an_attribute_can_have_an_authority_of_its_own(reads: Reads) -> None:
    loaded = reads(
        RECORDS, table("id;name;price;warranty", "1;Surf;5;2 Jahre"), precedence={"price": -1}, channels="shop"
    )

    assert [(record.rank, [s.attribute for s in record.statements]) for record in loaded.records] == [
        (-1, ["price"]), (0, ["warranty"]),
    ]  # fmt: skip
    assert [record.channels for record in loaded.records] == [None, ("shop",)]


@pytest.mark.parametrize(
    ("name", "cell", "aliases"),
    [
        ("Zelt Alp, 2 Personen", "Alpine tent, 2 people", ("Alpine tent, 2 people",)),
        ("Zelt Alp, 2 Personen", "Alpine tent, 2 people; Alp Duo", ("Alpine tent, 2 people", "Alp Duo")),
        ("Kost & Logis", "Board & lodging", ("Board & lodging",)),
        ("Zelt Alp", "Alpine tent, Alp Duo", ("Alpine tent", "Alp Duo")),
        ("Zelt Alp", "Alpine tent, for two", ("Alpine tent, for two", "Alpine tent", "for two")),
        ("Zelt Alp", "Tente Alp, tente à deux, Duo", ("Tente Alp", "tente à deux", "Duo")),
        ("Zelt Alp", "tenda Alp, tenda a due", ("tenda Alp", "tenda a due")),
    ],
)
def test_a_comma_parts_other_names_unless_the_name_itself_has_one_or_goes_on_behind_it(
    reads: Reads, name: str, cell: str, aliases: tuple[str, ...]
) -> None:
    (record,) = reads(RECORDS, f'id,name,alias\n1,"{name}","{cell}"\n').records

    assert record.aliases == aliases


def test_a_campaign_is_its_own_campaign_and_knows_its_members_and_other_names(reads: Reads) -> None:
    body = table("id;name;Alias;gilt für;Gutschein", "1;Sommer;Été, Estate;T1; X")

    record = reads(RECORDS, body, kind=RecordKind.CAMPAIGN, aliases={"1": "Summer"}).records[0]

    assert (record.campaign, record.members) == ("Sommer", ("T1",))
    assert record.aliases == ("Été", "Estate", "Summer")
    assert ("code", "X") in record.subject.ids
