"""What pages say under the name of a campaign is said of the thing that they are about, not of a variant of it."""

from datetime import datetime

from audit.link.offers import link_documents
from audit.model.dossier import Dossier, Night
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
