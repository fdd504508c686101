"""What pages say under the name of a campaign is said of the thing that they are about, not of a variant of it."""

from dataclasses import replace
from datetime import datetime

from audit.link.offers import link_documents
from audit.model.dossier import Dossier, Night
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Role, Subject
from audit.pipeline.judging import dossiers_of
from tests.read.making import page, read

TEXT = "<p>" + "Die Laterne leuchtet weit und lange in der Nacht. " * 12 + "</p>"
PRICES = (
    '<div class="price"><s class="old-price">CHF 80.00</s> <span>CHF 60.00</span></div><p class="badge">−25 %</p>'
    '<p class="sku">Art.-Nr. L-100</p>'
)


def record(key: str, name: str, kind: RecordKind) -> Record:
    return Record("plan", kind, 0, key, name, Subject(name, ids=(("key", key),)))


RECORDS = [record("L-100", "Laterne Nord", RecordKind.PRODUCT), record("K-1", "Lichtwochen", RecordKind.CAMPAIGN)]


def dossier(words: str) -> Dossier:
    document = read(page(f"<h1>Laterne Nord</h1>{PRICES}<p>{words}</p><button>In den Warenkorb</button>{TEXT}"))
    links = link_documents([document], RECORDS)
    night = Night(now=datetime(2026, 6, 10))
    found = {one.offer.id: one for one in dossiers_of([document], RECORDS, links, night)}
    return found["L-100"]


def said(words: str) -> list[tuple[str, str, Role]]:
    return [(s.term.value, s.subject.variant, s.subject.role) for s in dossier(words).said("saving")]


def test_the_name_of_a_campaign_before_a_saving_is_no_variant() -> None:
    assert said("Lichtwochen: Sie sparen CHF 20.00 bis 30. Juni 2026.") == [("20 CHF", "", Role.MAIN)]


def test_what_is_saved_stands_on_one_sheet_with_the_prices() -> None:
    sheets = [sheet for sheet in dossier("Lichtwochen: Sie sparen CHF 20.00.").sheets if sheet.says("saving")]

    assert [sheet.says("price", "list_price") for sheet in sheets] == [True]


def test_what_no_campaign_is_called_stays_apart() -> None:
    assert not [one for one in said("Laternenset: Sie sparen CHF 35.00.") if not one[1]]


def _deposits(sentence: str, *deposits: str) -> list[tuple[str, Role]]:
    boats = [("B-1", "Mietboot Amsel"), ("B-2", "Mietboot Drossel")]
    cells = [parse(f"plan: {key} deposit {amount} CHF") for (key, _), amount in zip(boats, deposits, strict=True)]
    records = [
        replace(record(key, name, RecordKind.PRODUCT), statements=(cell,))
        for (key, name), cell in zip(boats, cells, strict=True)
    ]
    document = read(
        page(f"<h1>Auskunft am Telefon</h1><p>Jede Stunde CHF 40.–, jeder Tag CHF 200.–.</p><p>{sentence}</p>")
    )
    links = link_documents([document], records)
    found = dossiers_of([document], records, links, Night(now=datetime(2026, 6, 10)))
    return [(one.offer.id, s.subject.role) for one in found for s in one.said("deposit")]


def test_what_is_said_of_a_family_in_passing_is_said_of_each_where_all_have_one_value() -> None:
    sentence = "Für das Mietboot verlangen wir ein Depot von CHF 500.–."

    assert _deposits(sentence, "300", "400") == [("B-1", Role.MENTION), ("B-2", Role.MENTION)]
    assert _deposits(sentence, "300", "300") == [("B-1", Role.ROW), ("B-2", Role.ROW)]


def _by_pages(*variants: str, name: str) -> list[tuple[str, str]]:
    """Value and variant of the prices of an album whose page lists them by pages."""
    one = Record("pim", RecordKind.PRODUCT, 0, "A-1", "Album Birke", Subject("Album Birke", ids=(("key", "A-1"),)))
    records = [replace(one, subject=replace(one.subject, variant=variant)) for variant in variants]
    rows = "<tr><td>48 Seiten</td><td>CHF 60.00</td></tr><tr><td>72 Seiten</td><td>CHF 80.00</td></tr>"
    document = read(page(f"<h1>{name}</h1><table><tr><th>Seiten</th><th>Preis</th></tr>{rows}</table>{TEXT}"))
    links = link_documents([document], records)
    found = {one.offer.id: one for one in dossiers_of([document], records, links, Night(now=datetime(2026, 6, 10)))}
    return [(s.term.value, s.scope.variant) for s in found["A-1"].said("price")]


def test_a_row_that_names_a_variant_on_record_is_said_of_it() -> None:
    said_of = _by_pages("24 Seiten", "48 Seiten", "72 Seiten", name="Album Birke, 24 Seiten")

    assert said_of == [("60 CHF", "48 Seiten"), ("80 CHF", "72 Seiten")]


def _trials(sentence: str, *trials: str) -> list[str]:
    """Ids of the mattress and the pillow of which a sentence under their common name is heard."""
    things = [("P-1", "Probeschlafen Matratze"), ("P-2", "Probeschlafen Kissen")]
    records = [
        replace(record(key, name, RecordKind.CRM), statements=(parse(f"plan: {key} return_period {trial}"),))
        for (key, name), trial in zip(things, trials, strict=True)
    ]
    document = read(page(f"<h1>Probeschlafen</h1><p>{sentence}</p>{TEXT}"))
    links = link_documents([document], records)
    found = dossiers_of([document], records, links, Night(now=datetime(2026, 6, 10)))
    return [one.offer.id for one in found if one.said("return_period") and one.records]


def test_what_one_member_of_a_family_has_on_record_is_said_of_that_member() -> None:
    assert _trials("Du hast 90 Nächte Zeit zum Probeschlafen.", "P90D", "P30D") == ["P-1"]


def test_what_no_member_or_every_member_has_on_record_is_said_of_each() -> None:
    assert _trials("Du hast 60 Nächte Zeit zum Probeschlafen.", "P90D", "P30D") == ["P-1", "P-2"]
    assert _trials("Du hast 90 Nächte Zeit zum Probeschlafen.", "P90D", "P90D") == ["P-1", "P-2"]
