"""Dossiers hold everything said of one offer; campaigns and what they cover are kin."""

from dataclasses import replace

from audit.judge.dossiers import lay_dossiers
from audit.model.capture import Document, Problem
from audit.model.dossier import Dossier, Doubt
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Role, Statement, Subject
from tests.judge.company import night, state

SURF, PHONE, SHOP = Subject("Surf XL"), Subject("Phone 9"), Subject("", Role.SHOP)


def said(line: str, subject: Subject) -> Statement:
    return replace(parse(line), subject=subject, offer="")


def page(channel: str, *statements: Statement, subjects: tuple[Subject, ...] = (), **changes: object) -> Document:
    named = subjects or tuple(dict.fromkeys(s.subject for s in statements))
    document = Document(
        channel, f"https://{channel}.example/", channel, "0" * 64, statements=statements, subjects=named
    )
    return replace(document, **changes)  # type: ignore[arg-type]  # fields of the class


def record(key: str, *lines: str, kind: RecordKind = RecordKind.CAMPAIGN, rank: int = 0, **changes: object) -> Record:
    statements = tuple(parse(line) for line in lines)
    made = Record(f"source{rank}", kind, rank, key, f"{key} as on record", Subject(key), statements=statements)
    return replace(made, **changes)  # type: ignore[arg-type]  # fields of the class


def laid(records: list[Record], documents: list[Document], *doubts: Doubt, **channels: object) -> dict[str, Dossier]:
    links = {
        (document.channel, document.key, subject): {"Surf XL": "surf", "Phone 9": "phone", "": "shop"}[subject.name]
        for document in documents
        for subject in document.subjects
        if subject.name != "Unknown"
    }
    dossiers = lay_dossiers(records, documents, links, night(**channels).states, doubts)  # type: ignore[arg-type]
    return {dossier.offer.id: dossier for dossier in dossiers}


def test_what_was_linked_to_nothing_is_in_no_dossier() -> None:
    dossiers = laid([], [page("site", said("site: Unknown price 3 CHF", Subject("Unknown")))])

    assert dossiers == {}


def test_records_of_one_key_lie_in_one_dossier_strongest_first() -> None:
    weak, strong = record("surf", rank=1, kind=RecordKind.CRM), record("surf", rank=0)

    dossiers = laid([weak, strong], [])

    assert dossiers["surf"].records == (strong, weak)
    assert dossiers["surf"].offer.name == "surf as on record"
    assert dossiers["surf"].offer.campaign == "surf as on record"


def test_statements_know_their_offer_and_documents_are_mentioned_once() -> None:
    tile = replace(SURF, role=Role.TILE)
    dossiers = laid([], [page("site", said("site: Surf XL price 39 CHF", SURF), subjects=(tile, SURF))])

    assert [s.offer for s in dossiers["surf"].statements] == ["surf"]
    assert [(m.channel, m.role) for m in dossiers["surf"].mentions] == [("site", Role.MAIN)]


def test_a_document_that_only_names_an_offer_mentions_it() -> None:
    dossiers = laid([record("surf")], [page("site", subjects=(SURF,))])

    assert dossiers["surf"].channels() == ("site",)


def test_what_is_said_of_the_shop_or_of_nobody_is_known_to_the_mention() -> None:
    of_shop = said("site: shop shipping_cost 4.95 CHF", SHOP)
    of_nobody = said("site: Unknown tax Included", Subject("Unknown"))
    dossiers = laid([], [page("site", said("site: Surf XL price 39 CHF", SURF), of_shop, of_nobody)])

    assert dossiers["surf"].mentions[0].also == {"shipping_cost", "tax"}
    assert dossiers["shop"].mentions[0].also == frozenset()


def test_no_absence_counts_on_half_a_page_or_a_disturbed_channel() -> None:
    half = page("site", said("site: Surf XL price 39 CHF", SURF), problems=(Problem("E-CUT", "cut", fatal=False),))
    whole = page("shop", said("shop: Surf XL price 39 CHF", SURF))

    dossiers = laid([], [half, whole], shop=state("shop", disturbed="too little"))

    assert [m.complete for m in dossiers["surf"].mentions] == [False, False]


def test_a_campaign_and_what_it_covers_are_kin() -> None:
    campaign = record("summer", members=("surf", "PHONE as on record"))
    surf, phone = record("surf", kind=RecordKind.PRODUCT, rank=1), record("phone", kind=RecordKind.PRODUCT, rank=1)

    dossiers = laid([campaign, surf, phone], [])

    assert dossiers["surf"].kin == (campaign,)
    assert dossiers["summer"].kin == (phone, surf)
    assert dossiers["surf"].offer.campaign == "summer as on record"


def test_a_row_that_names_its_campaign_is_covered_by_it() -> None:
    campaign, row = record("summer"), record("surf", kind=RecordKind.CRM, rank=1, campaign="summer as on record")

    assert laid([campaign, row], [])["surf"].kin == (campaign,)


def test_a_page_of_a_covered_offer_that_states_the_promise_mentions_the_campaign() -> None:
    campaign = record("summer", "source0: summer price 19.95 CHF [record]", members=("surf",))
    telling = page("site", said("site: Surf XL price 19.95 CHF", SURF))
    silent = page("shop", said("shop: Surf XL price 39.90 CHF", SURF))

    dossiers = laid([campaign], [telling, silent])

    assert [(m.channel, m.role) for m in dossiers["summer"].mentions] == [("site", Role.MENTION)]


def test_doubts_lie_in_the_dossiers_of_all_candidates() -> None:
    doubt = Doubt("shop", "shop", "Surf", ("surf", "surf-l"), "two tariffs")

    dossiers = laid([record("surf"), record("surf-l")], [], doubt)

    assert dossiers["surf"].doubts == dossiers["surf-l"].doubts == (doubt,)


def test_without_a_record_the_most_channels_give_the_name() -> None:
    other = Subject("SurfXL", ids=(("sku", "S1"),))
    documents = [page(name, said(f"{name}: Surf XL price 3 CHF", SURF)) for name in ("site", "shop")]
    odd = page("directory", replace(said("directory: x price 3 CHF", other), offer="surf"), subjects=())
    links = {(d.channel, d.key, SURF): "surf" for d in documents}

    (dossier,) = lay_dossiers([], [*documents, odd], links, {})

    assert dossier.offer.name == "Surf XL"
    assert len(dossier.statements) == 3
