"""Where the subjects of documents lead: to records, to things that channels alone know, or nowhere for sure."""

from dataclasses import replace

import pytest

from audit.link.folding import fold
from audit.link.link import Labels, Link
from audit.link.offers import link_documents
from audit.model.capture import Document, Form
from audit.model.finding import SHOP
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Role, Statement, Subject
from tests.link import catalogue

SITE = "https://www.quellwerk.example"


def record(key: str, name: str, *cells: str, kind: RecordKind = RecordKind.CAMPAIGN, variant: str = "") -> Record:
    subject = Subject(name, variant=variant, ids=(("key", key),))
    said = tuple(parse(f"plan: {name} {cell} [record]") for cell in cells)
    return Record("plan", kind, 0, key, name, subject, statements=said)


def product(key: str, name: str, *cells: str, variant: str = "") -> Record:
    return record(key, name, *cells, kind=RecordKind.PRODUCT, variant=variant)


def page(address: str, *subjects: Subject, said: tuple[Statement, ...] = (), **more: object) -> Document:
    key = f"{SITE}{address}"
    return replace(Document("site", key, key, "0" * 64, subjects=subjects, statements=said), **more)  # type: ignore[arg-type]  # any field


def link(document: Document, subject: Subject, records: list[Record], *others: Document, **more: object) -> Link:
    links = link_documents([document, *others], records, **more)  # type: ignore[arg-type]  # labels or company
    return links.of[document.channel, document.key, subject]


SUMMER = record("C-1", "Sommer-Promo Quellwerk Swiss", "price 19.95 CHF/P1M", "list_price 39.90 CHF/P1M")
PAD = product("P9", "Norvik P9")


@pytest.mark.parametrize("name", ["Norvik P9 Pro", "Norvik P9 Mini", "Norvik P9 Business"])
def test_a_sister_is_not_the_thing(name: str) -> None:
    subject = Subject(name)
    assert "P9" not in link(page("/p9-pro/", subject), subject, [PAD]).offers


def test_a_thing_whose_name_several_campaigns_bear_is_a_thing_of_its_own() -> None:
    subject = Subject("Quellwerk Swiss")
    spring = record("C-0", "Frühlings-Promo Quellwerk Swiss")
    documents = [page(f"/{n}/", subject) for n in range(3)]
    links = link_documents(documents, [SUMMER, spring])

    assert links.of["site", documents[0].key, subject].offers == ("quellwerk swiss".replace("ue", "u"),)
    assert set(links.covered) == {"C-0", "C-1"}


def test_an_article_number_decides_whatever_the_name_says() -> None:
    subject = Subject("Aktion der Woche", ids=(("sku", "P9"),))
    assert link(page("/a/", subject), subject, [PAD]).offers == ("P9",)


def test_a_line_that_begins_with_the_number_of_a_campaign_speaks_of_it() -> None:
    subject = Subject("C-1 für alle Filialen", Role.MENTION)
    other = record("C-2", "Filialen im Herbst")

    assert link(page("/handbuch/", subject), subject, [SUMMER, other]).offers == ("C-1",)


@pytest.mark.parametrize("name", ["XR-500 Ladegerät", "C-12 für alle Filialen"])
def test_the_number_of_a_product_or_of_no_campaign_decides_nothing(name: str) -> None:
    subject = Subject(name, Role.MENTION)
    drill = product("XR-500", "Schrauber XR-500")

    assert not {"XR-500", "C-1"} & set(link(page("/handbuch/", subject), subject, [SUMMER, drill]).offers)


def test_a_record_s_key_in_brackets_decides() -> None:
    subject = Subject("Sommer (C-1)")
    assert link(page("/a/", subject), subject, [SUMMER]).offers == ("C-1",)


def test_a_label_speaks_of_what_the_document_is_about() -> None:
    main, label = Subject("Norvik P9"), Subject("Nur für Neukunden", Role.MENTION)
    found = link(page("/p9/", main, label), label, [PAD])
    assert found.offers == ("P9",)
    assert found.about


def test_the_company_s_own_name_names_no_offer() -> None:
    subject = Subject("Haus Mondlicht", Role.MENTION)
    main = Subject("Norvik P9")
    subscription = product("M-1", "Mondlicht+ Monatsabo")
    assert link(page("/p9/", main, subject), subject, [PAD, subscription], company="Haus Mondlicht AG").offers == (
        "P9",
    )


def test_rows_of_days_are_the_departures_of_the_page_s_journey() -> None:
    journeys = [product("J-1", "Höhenweg", variant="2026-06-13"), product("J-2", "Höhenweg", variant="2026-07-04")]
    main, row = Subject("Höhenweg"), Subject("Samstag, 4. Juli 2026", Role.ROW)
    document = page("/reisen/hoehenweg/", main, row)

    assert link(document, main, journeys).offers == ("J-1", "J-2")
    assert link(document, row, journeys).offers == ("J-2",)


def test_a_page_in_another_language_is_the_page_that_it_names() -> None:
    german, italian = Subject("Höhenweg"), Subject("Alta via")
    original = page("/it/alta-via/", italian, alternates=(f"{SITE}/de/hoehenweg/",))
    assert link(page("/de/hoehenweg/", german), german, [product("AV", "Alta via")], original).offers == ("AV",)


def test_a_page_that_two_pages_claim_as_translation_is_neither() -> None:
    subject = Subject("Startseite Reisen")
    claims = [page(f"/it/{name}/", Subject(name), alternates=(f"{SITE}/de/",)) for name in ("Alta via", "Lago lungo")]
    records = [product("AV", "Alta via"), product("LL", "Lago lungo")]
    assert not set(link(page("/de/", subject), subject, records, *claims).offers) & {"AV", "LL"}


def test_a_name_is_learned_where_its_offer_is_known() -> None:
    known = Subject("Schlafwochen", Role.ROW, ids=(("key", "C-7"),))
    row = Document("feed", "feed.csv", "feed.csv#1", "0" * 64, Form.ROW, subjects=(known,))
    named = Subject("Schlafwochen", Role.MENTION)
    assert link(page("/", named), named, [record("C-7", "Semaines du sommeil")], row).offers == ("C-7",)


def test_a_post_that_gives_a_code_speaks_of_its_campaign() -> None:
    voucher = record("K-2", "Kaffeetage", "voucher_code CREMA20")
    subject = Subject("", ids=(("code", "CREMA20"),), link=f"{SITE}/p9/")
    post = page("/posts/1", subject, form=Form.POST)
    assert link(post, subject, [PAD, voucher], page("/p9/", Subject("Norvik P9"))).offers == ("K-2",)


def test_a_post_without_a_name_speaks_of_the_one_campaign_whose_terms_it_states() -> None:
    plans = [
        record("A", "Frühbucher", "discount 8%", "valid_through 2026-02-28"),
        record("B", "Spätbucher", "discount 8%", "valid_through 2026-09-30"),
        *(record(f"X{n}", f"Aktion {n}", f"discount {n}%") for n in range(30, 42)),
    ]
    subject = Subject("Jetzt buchen und sparen")
    said = tuple(
        replace(parse(f"site: Jetzt buchen und sparen {cell}"), subject=subject)
        for cell in ("discount 8%", "valid_through 2026-02-28")
    )
    mail = page("/mail", subject, said=said, form=Form.MAIL)
    assert link(mail, subject, plans).offers == ("A",)


def test_one_term_alone_never_makes_a_link() -> None:
    plans = [record("A", "Frühbucher", "price 777 CHF"), *(record(f"X{n}", f"Plan {n}") for n in range(60))]
    subject = Subject("Jetzt buchen und sparen")
    said = (replace(parse("site: Jetzt buchen und sparen price 777 CHF"), subject=subject),)
    assert "A" not in link(page("/mail", subject, said=said, form=Form.MAIL), subject, plans).offers


def test_the_name_of_a_family_is_all_its_variants() -> None:
    variants = [product(f"M-{size}", "Matratze Brise", variant=f"{size} x 200 cm") for size in (90, 140)]
    campaign = record("K", "Matratze Brise im März")
    subject = Subject("Matratze Brise")
    assert link(page("/brise/", subject), subject, [*variants, campaign]).offers == ("M-140", "M-90")


def test_what_a_person_said_goes_before_everything() -> None:
    subject = Subject("Norvik P9")
    labels = Labels(same={"norvik p9": "C-1"})
    assert link(page("/p9/", subject), subject, [PAD, SUMMER], labels=labels).offers == ("C-1",)


def test_what_a_person_refused_is_not_linked_by_number_or_address_either() -> None:
    labels = Labels(different=frozenset({("norvik p9", "P9")}))
    numbered = Subject("Norvik P9", ids=(("sku", "P9"),))
    tile = Subject("Norvik P9", Role.TILE, link=f"{SITE}/pad/")
    pad = page("/pad/", Subject("Schreibtafel", ids=(("sku", "P9"),)))
    assert "P9" in link(page("/a/", numbered), numbered, [PAD]).offers
    assert "P9" not in link(page("/a/", numbered), numbered, [PAD], labels=labels).offers
    assert "P9" in link(page("/", tile), tile, [PAD], pad).offers
    assert "P9" not in link(page("/", tile), tile, [PAD], pad, labels=labels).offers


def test_statistics_obey_what_a_person_said() -> None:
    records = [product(one.key, one.title) for one in catalogue.records()]
    pages = [page(f"/{one.key}/", Subject(one.title)) for one in catalogue.offers()]
    place = ("site", f"{SITE}/o7/", pages[7].subjects[0])
    assert link_documents(pages, records).of[place].offers == ("r7",)
    refused = Labels(different=frozenset({(fold(catalogue.offers()[7].title), "r7")}))
    assert "r7" not in link_documents(pages, records, refused).of[place].offers


def test_conditions_of_the_shop_are_of_the_shop() -> None:
    subject = Subject("", Role.SHOP)
    assert link(page("/agb/", subject), subject, [PAD]).offers == (SHOP.id,)


def test_an_article_plans_belong_to_the_campaign_whose_terms_its_record_bears() -> None:
    article = product("WB", "Wallbox Home", "price 549 EUR", "list_price 649 EUR")
    others = [product(f"A{n}", f"Kabel {n}", f"price {n} EUR", f"list_price {n + 9} EUR") for n in range(20, 40)]
    plan = record("H", "Wallbox-Herbst", "price 549 EUR", "list_price 649 EUR")
    assert link_documents([], [article, plan, *others]).covered == {"H": ("WB",)}


def test_the_order_of_documents_does_not_matter() -> None:
    documents = [
        page(f"/{n}/", Subject("Quellwerk Swiss"), Subject("Quellwerk Swiss – jetzt", Role.TILE)) for n in "cab"
    ]
    assert link_documents(documents, [SUMMER]) == link_documents(documents[::-1], [SUMMER])


def test_a_post_speaks_of_the_campaign_that_it_calls_by_name() -> None:
    subject = Subject("", link=f"{SITE}/p9/", context=("Weisse Ostern: Norvik P9 schon jetzt günstiger!",))
    post = page("/posts/2", subject, form=Form.POST)
    plans = [PAD, record("O-1", "Weisse Ostern"), record("O-2", "Sommer")]
    assert link(post, subject, plans, page("/p9/", Subject("Norvik P9"))).offers == ("O-1",)


def test_an_address_that_several_names_claim_leads_to_none_of_them() -> None:
    home = [page("/", Subject("Klettern im Tal")), replace(page("/", Subject("Wir in Graz")), key=f"{SITE}/#2")]
    tile = Subject("Grosspackung", Role.TILE, link=f"{SITE}/")
    assert len(link(page("/shop/", tile), tile, [PAD], *home).offers) == 1


def test_a_link_of_the_pages_frame_leads_to_no_offer() -> None:
    terms = f"{SITE}/versand/"
    delivery = page("/versand/", Subject("Norvik P9", ids=(("key", "P9"),)))
    tips = [page(f"/tipps/{n}/", Subject(f"Tipp {n}", Role.MENTION, link=terms)) for n in range(5)]

    links = link_documents([delivery, *tips], [PAD])

    assert not any("P9" in links.of["site", tip.key, tip.subjects[0]].offers for tip in tips)


def test_a_group_of_people_is_a_fare_of_what_the_page_is_about() -> None:
    main, children = Subject("Norvik P9"), Subject("Kinder bis 12", Role.MENTION)

    assert link(page("/p9/", main, children), children, [PAD]).offers == ("P9",)


def test_what_is_said_of_a_thing_under_a_campaign_s_heading_is_the_campaign_s() -> None:
    plan = replace(record("C-9", "Padwochen", "price 49 EUR"), members=("P9",))
    here = Subject("Norvik P9", Role.MENTION, context=("Aktionen", "Padwochen"))
    elsewhere = Subject("Norvik P9", Role.MENTION, context=("Aktionen",))

    assert link(page("/aktionen/", here), here, [plan, PAD]).offers == ("C-9",)
    assert link(page("/aktionen/", elsewhere), elsewhere, [plan, PAD]).offers == ("P9",)


def test_a_post_without_a_headline_speaks_of_the_one_thing_that_it_names() -> None:
    subject, other = Subject(""), product("K2", "Kettler Zweirad")
    one = page("/1", subject, form=Form.POST, text="Norvik P9 jetzt für 49 €")
    both = page("/2", subject, form=Form.POST, text="Norvik P9 oder Kettler Zweirad jetzt für 49 €")

    assert link(one, subject, [PAD, other]).offers == ("P9",)
    assert link(both, subject, [PAD, other]).offers == ()


def test_so_does_a_draft_of_one_line() -> None:
    subject = Subject("")
    draft = page("/draft", subject, text="Norvik P9 jetzt für 49 €")

    assert link(draft, subject, [PAD]).offers == ("P9",)
    assert link(replace(draft, title="Über uns"), subject, [PAD]).offers != ("P9",)


def test_a_post_with_a_code_that_nobody_planned_is_of_no_offer_on_record() -> None:
    spring = record("C-2", "Frühling", "voucher_code SPRING10")
    landing = page("/fruehling/", Subject("Frühling"))
    subject = Subject("", ids=(("code", "LIGHT20"),), link=f"{SITE}/fruehling/")
    post = page("/3", subject, form=Form.POST, text="20 % mit dem Code LIGHT20")

    assert link(post, subject, [spring], landing).offers == ("light20",)


TENTS = [
    replace(
        product(f"{kind}-{n}{m}", f"{de}-Zelt für {n} Personen, {m} Nächte"),
        aliases=(f"{en} tent for {n} people, {m} nights",),
    )
    for kind, de, en in (("A", "Alp", "Alpine"), ("W", "Wald", "Forest"))
    for n in (2, 4)
    for m in (3, 5)
]


@pytest.mark.parametrize(
    ("cell", "above", "offer"),
    [
        ("2 Personen 5 Nächte", "Wald-Zelt", "W-25"),
        ("4 Personen 3 Nächte", "Alp-Zelt", "A-43"),
        ("2 people 5 nights", "Forest tent", "W-25"),
        ("4 people 3 nights", "Alpine tent", "A-43"),
    ],
)
def test_the_words_above_a_table_complete_the_heads_of_its_rows_and_columns(cell: str, above: str, offer: str) -> None:
    subject = Subject(cell, Role.ROW, context=("Preise | Zeltverleih", above))

    assert link(page("/preise/", subject), subject, TENTS).offers == (offer,)


def test_heads_of_rows_and_columns_that_nothing_completes_name_no_offer_for_sure() -> None:
    subject = Subject("2 people 5 nights", Role.ROW, context=("Prices", "What does a tent cost?"))

    assert link(page("/prices/", subject), subject, TENTS).offers == ()


def test_a_page_that_names_both_completes_neither() -> None:
    subject = Subject("2 people 5 nights", Role.ROW, context=("Forest tent or Alpine tent?",))

    assert link(page("/prices/", subject), subject, TENTS).offers == ()


def test_what_is_made_for_people_is_no_accessory() -> None:
    tent = product("Z-1", "Family tent Larch for 4 people")

    assert link(page("/larch/", found := Subject("Family tent Larch", Role.TILE)), found, [tent]).offers == ("Z-1",)


def test_what_is_made_for_a_thing_stays_an_accessory() -> None:
    lamp = product("L-1", "Garden lamp Larch")

    assert link(page("/x/", found := Subject("Glass for Garden lamp Larch", Role.TILE)), found, [lamp]).offers != (
        "L-1",
    )


def test_a_campaign_s_heading_may_carry_its_number() -> None:
    campaign = replace(record("A-1", "Herbstaktion"), members=("M1",))
    plans = [campaign, product("M1", "Mond-Abo")]
    said = Subject("Mond-Abo", Role.MENTION, context=("Aktionen", "Herbstaktion (A-1)"))

    assert link(page("https://a.example/intern", said), said, plans).offers == ("A-1",)


@pytest.mark.parametrize("home", ["https://a.example/", "https://a.example/de/", "https://a.example/fr-ch/index.html"])
def test_a_mail_that_leads_home_makes_the_home_page_no_page_of_its_campaign(home: str) -> None:
    start = Subject("Besser lesen", Role.MAIN)
    mail = Subject("Herbstaktion", Role.MAIN, link=home)

    found = link(page(home, start), start, [record("A-1", "Herbstaktion")], page("mail:1", mail, form=Form.MAIL))

    assert found.offers != ("A-1",)


@pytest.mark.parametrize("words", ["Slipway Sauna Cabin", "Slipway sauna cabins"])
def test_departures_that_only_their_day_tells_apart_are_one_family(words: str) -> None:
    days = ("3 April 2027", "19 June 2027")
    huts = [product(f"H-{n}", f"Lake Sull, Slipway Sauna Cabin, {day}") for n, day in enumerate(days)]
    other = product("C-1", "Lake Sull, Canoe")
    found = Subject(words, Role.MENTION)

    assert link(page("/terms/", found), found, [*huts, other]).offers == ("H-0", "H-1")


def test_things_that_more_than_their_day_tells_apart_are_no_family() -> None:
    named = {"H-1": "Lake Sull, Sauna Cabin, 3 April 2027", "H-2": "Oak Bay, Sauna Cabin, 19 June 2027"}
    huts = [product(key, name) for key, name in named.items()]
    found = Subject("Sauna Cabin", Role.MENTION)

    assert not set(link(page("/terms/", found), found, huts).offers) & {"H-1", "H-2"}


@pytest.mark.parametrize("name", ["Aides auditives", "Aide auditive"])
def test_the_plural_of_a_family_is_the_family_and_not_what_shares_its_adjective(name: str) -> None:
    subject = Subject(name)
    records = [
        product("H-3", "Aide auditive Sonate 3"),
        product("H-7", "Aide auditive Sonate 7"),
        product("H-9", "Protections auditives sur mesure"),
        product("H-P", "Piles auditives 312"),
        *(product(f"M-{n}", f"Monture {n}") for n in ("Vully", "Jaman", "Rochers")),
    ]

    assert link(page("/audition/", subject), subject, records).offers == ("H-3", "H-7")


def test_a_heading_may_name_its_campaign_before_a_colon() -> None:
    campaign = replace(record("A-1", "Herbstaktion"), members=("M1",))
    said = Subject("Mond-Abo", Role.MENTION, context=("Herbstaktion: das Abo zum halben Preis",))

    assert link(page("/mail/", said), said, [campaign, product("M1", "Mond-Abo")]).offers == ("A-1",)


def test_a_page_that_is_called_by_the_code_of_a_campaign_is_about_it() -> None:
    voucher = record("K-2", "Kaffeetage", "voucher_code CREMA20")
    called = Subject("Kaffeetage CREMA20")
    machine = Subject("Norvik P9", ids=(("code", "CREMA20"),))

    assert link(page("/hilfe/", called), called, [PAD, voucher]).offers == ("K-2",)
    assert link(page("/p9/", machine), machine, [PAD, voucher]).offers == ("P9",)
