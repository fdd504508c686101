"""Dossiers hold everything said of one offer; campaigns and what they cover are kin."""

from dataclasses import replace

from audit.judge.dossiers import lay_dossiers
from audit.model.capture import Document, Problem
from audit.model.conflicts import conflicts
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


def test_what_a_record_says_of_another_offer_on_the_page_accuses_nobody() -> None:
    surf = record("surf", "source0: surf valid_through 2026-12-31 [record]", "source0: surf discount 10% [record]")
    phone = record("phone", "source0: phone valid_through 2026-09-20 [record]")
    astray = said("site: Surf XL valid_through 2026-09-20", SURF)
    own = said("site: Phone 9 valid_through 2026-09-20", PHONE)
    alone = page("shop", said("shop: Surf XL valid_through 2026-09-20", SURF))

    both = laid([surf, phone], [page("site", astray, own)])
    one = laid([surf, phone], [alone])

    assert conflicts(both["surf"], "valid_through", night()) == ()
    assert len(conflicts(one["surf"], "valid_through", night())) == 1


def test_a_code_takes_its_conditions_to_its_campaign() -> None:
    campaign = record("winter", "source0: winter voucher_code SNOW10 [record]", "source0: winter discount 10% [record]")
    tour = page(
        "site",
        said("site: Surf XL voucher_code SNOW10", SURF),
        said("site: Surf XL discount 10%", SURF),
        said("site: Surf XL price 560 CHF", SURF),
    )

    dossiers = laid([campaign], [tour])

    assert [s.attribute for s in dossiers["winter"].statements] == ["discount", "voucher_code"]
    assert [s.attribute for s in dossiers["surf"].statements] == ["price"]


def test_what_is_said_under_the_name_of_a_code_is_said_of_its_campaign() -> None:
    campaign = record("winter", "source0: winter voucher_code SNOW10 [record]", "source0: winter discount 10% [record]")
    article = page(
        "desk",
        said("desk: Code SNOW10 min_order_value 30 EUR", Subject("Code SNOW10")),
        said("desk: SNOW10 discount 10%", Subject("SNOW10")),
        said("desk: Snow Parka discount 15%", Subject("Snow Parka")),
        subjects=(Subject("Unknown"),),
    )

    dossiers = laid([campaign], [article])

    assert [s.attribute for s in dossiers["winter"].statements] == ["discount", "min_order_value"]


def test_a_word_that_is_also_a_code_names_no_campaign() -> None:
    campaign = record("winter", "source0: winter voucher_code DUO [record]")
    menu = page("site", said("site: DUO discount 10%", Subject("DUO")), subjects=(Subject("Unknown"),))

    assert laid([campaign], [menu])["winter"].statements == ()


def test_last_years_code_is_this_years_campaigns() -> None:
    campaign = record("winter", "source0: winter voucher_code SNOW26 [record]")

    dossiers = laid([campaign], [page("site", said("site: Surf XL voucher_code SNOW25", SURF))])

    assert [s.term.value for s in dossiers["winter"].statements] == ["SNOW25"]


def test_a_text_that_names_the_offer_or_two_of_its_terms_leaves_open_whether_it_is_missing() -> None:
    campaign = record(
        "winter", "source0: winter discount 10% [record]", "source0: winter valid_through 2026-08-31 [record]",
        channels=("site", "shop", "directory"),
    )  # fmt: skip
    named = page("site", text="Jetzt: Winter as on record für alle")
    telling = page("shop", text="10 % auf alles, nur bis 31. August")
    silent = page("directory", text="10 Jahre Surf")

    dossiers = laid([campaign], [named, telling, silent])

    assert [doubt.channel for doubt in dossiers["winter"].doubts] == ["shop", "site"]


def test_a_required_value_that_stands_in_the_text_is_known_to_the_mention() -> None:
    surf = record(
        "surf", "source0: surf contract_term P24M [record]", "source0: surf setup_fee 49 CHF [record]",
        must_say=(("*", "contract_term"), ("*", "setup_fee")),
    )  # fmt: skip

    dossiers = laid(
        [surf], [page("site", said("site: Surf XL price 3 CHF", SURF), text="Surf XL, Vertrag auf 2 Jahre")]
    )

    assert dossiers["surf"].mentions[0].also == {"contract_term"}


def test_a_condition_of_nothing_in_particular_beside_a_code_is_one_of_the_code() -> None:
    passage = replace(SHOP, ids=(("code", "SURF20"),))
    campaign = record("surf", "source0: X voucher_code SURF20 [record]", "source0: X min_order_value 75 CHF [record]")
    faq = page(
        "site", said("site: X min_order_value 50 CHF", passage), said("site: X return_period P30D", passage),
        said("site: X min_order_value 20 CHF", SHOP),
    )  # fmt: skip

    dossiers = laid([campaign], [faq])

    assert [s.term.value for s in dossiers["surf"].statements] == ["50 CHF"]
    assert [s.term.value for s in dossiers["shop"].statements] == ["20 CHF", "P30D"]


def test_what_a_list_says_of_another_campaign_is_theirs_beside_this_one() -> None:
    plans = [record("surf", "source0: surf discount 10%"), record("phone", "source0: phone discount 15%")]
    listed = page("site", said("site: Surf XL discount 15%", SURF), said("site: Phone 9 discount 15%", PHONE))
    alone = page("blog", said("blog: Surf XL discount 15%", SURF), subjects=(SURF, PHONE))

    surf = laid(plans, [listed, alone])["surf"]

    beside = {m.channel: ({str(t) for t in m.beside}, {str(t) for t in m.theirs}) for m in surf.mentions}
    assert beside == {"site": ({"discount 15%"}, {"discount 15%"}), "blog": ({"discount 15%"}, set())}


def test_what_a_page_of_a_covered_offer_promises_with_something_unplanned_mentions_the_campaign() -> None:
    campaign = record("duo", "source0: duo price 19.95 CHF [record]", members=("surf",))
    alone, both = (
        page("site", said("site: Surf XL price 39.90 CHF", SURF), said(f"site: with Phone price {price} CHF", PHONE))
        for price in ("29.95", "19.95")
    )

    assert [len(laid([campaign], [document])["duo"].mentions) for document in (alone, both)] == [0, 1]


def test_of_two_names_that_as_many_channels_give_that_of_the_page_about_it_is_taken() -> None:
    card = Subject("Alles zum Surfen", Role.TILE)
    documents = [page("site", said("site: x price 3 CHF", SURF)), page("shop", said("shop: x price 3 CHF", card))]
    links = {("site", "site", SURF): "sku:1", ("shop", "shop", card): "sku:1"}

    (dossier,) = lay_dossiers([], documents, links, {})

    assert dossier.offer.name == "Surf XL"


def test_what_a_campaign_says_of_another_country_excuses_nothing() -> None:
    surf = record("surf", "source0: surf discount 10% [region=CH]")
    phone = record("phone", "source0: phone discount 15% [region=AT]")
    abroad, at_home, anywhere, valley = (
        page(name, said(f"{name}: Surf XL discount 15%{region}", SURF), subjects=(SURF, PHONE))
        for name, region in (
            ("site", " [region=CH]"), ("shop", " [region=AT]"), ("directory", ""), ("blog", " [region=AT-8]"),
        )
    )  # fmt: skip

    dossier = laid([surf, phone], [abroad, at_home, anywhere, valley])["surf"]

    beside = {m.channel: [str(term) for term in m.beside] for m in dossier.mentions}
    excused = ["discount 15%"]
    assert beside == {"site": [], "shop": excused, "directory": excused, "blog": excused}


def test_a_document_that_says_anything_to_all_may_mean_any_countrys_campaign() -> None:
    phone = record("phone", "source0: phone discount 15% [region=AT]")
    mixed = page(
        "site", said("site: Surf XL discount 15% [region=CH]", SURF), said("site: Surf XL warranty P2Y", SURF),
        subjects=(SURF, PHONE),
    )  # fmt: skip

    assert laid([record("surf"), phone], [mixed])["surf"].mentions[0].beside


def _of_members(*cells: str, beside: str = "") -> list[Record]:
    """A campaign with cells, and its member with a price; beside it stands what the member's record says too."""
    own = ["source1: surf price 24.90 CHF [record]", *([f"source1: surf {beside} [record]"] if beside else [])]
    campaign = record("summer", *(f"source0: summer {cell} [record]" for cell in cells), members=("surf",))
    return [campaign, record("surf", *own, kind=RecordKind.PRODUCT, rank=1)]


def test_a_members_price_that_is_not_reduced_speaks_of_no_campaign() -> None:
    telling = page("site", said("site: Surf XL price 24.90 CHF", SURF))

    assert laid(_of_members("valid_through 2026-08-31"), [telling])["summer"].mentions == ()


def test_a_members_reduced_price_speaks_of_no_campaign_that_has_amounts_of_its_own() -> None:
    telling = page("site", said("site: Surf XL price 24.90 CHF", SURF))

    assert laid(_of_members("discount 10%", beside="list_price 34.90 CHF"), [telling])["summer"].mentions == ()


def test_a_members_reduced_price_mentions_the_campaign_that_has_no_amounts() -> None:
    telling = page("site", said("site: Surf XL price 24.90 CHF", SURF))
    standing = page("shop", said("shop: Surf XL price 34.90 CHF", SURF))
    records = _of_members("valid_through 2026-08-31", "voucher_code SUN26", beside="list_price 34.90 CHF")

    mentions = laid(records, [telling, standing])["summer"].mentions

    assert [(m.channel, m.role) for m in mentions] == [("site", Role.MENTION)]


def test_labels_tell_several_order_values_of_the_shop_apart_and_say_nothing_of_the_only_one() -> None:
    note, courier = Subject("Phone 9", Role.ROW), Subject("Surf XL", Role.ROW)
    for_notes = said("site: x free_shipping_from 60 CHF", note)
    for_couriers = said("site: x free_shipping_from 90 CHF", courier)

    alone = laid([], [page("site", for_notes, replace(for_notes, subject=courier))])["shop"]
    both = laid([], [page("site", for_notes, for_couriers)])["shop"]

    assert [s.scope.mode for s in alone.statements] == ["", ""]
    assert [s.scope.mode for s in both.statements] == ["phone", "surf xl"]
