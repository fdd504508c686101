"""Whole pages: main offer, tiles, variants, conditions of the shop; and pages that are none."""

import pytest

from audit.model.capture import Document, Form
from audit.model.statement import Layer, Role
from audit.read.pages.page import read_page
from audit.read.structured.answers import main_answer
from tests.read.making import HOST, capture, context, documents, names, of, page, read, said

LONG = "<p>" + "Die Laterne leuchtet weit und lange in der Nacht. " * 20 + "</p>"
OFFER = '<h1>Laterne Nord</h1><p class="price">CHF 20.50</p><button>In den Warenkorb</button>' + LONG


def prices(document: Document, role: Role) -> set[tuple[str, str]]:
    return {(s.subject.name, s.term.value) for s in of(document, "price") if s.subject.role is role}


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        (page("<h1>Seite nicht gefunden</h1><p>ab CHF 5.-</p>", title="404 Seite nicht gefunden"), "E-SOFT404"),
        (page("<h1>Page introuvable</h1>", title="Erreur 404"), "E-SOFT404"),
        (page("<h1>Pagina non trovata</h1>", title="404"), "E-SOFT404"),
        (page("<h1>Page not found</h1>", title="404"), "E-SOFT404"),
        (page('<h1>Anmelden</h1><form><input type="password"></form>'), "E-LOGIN"),
        (page("<h1>Checking your browser</h1><p>CHF 5.-</p>", title="Just a moment..."), "E-CHALLENGE"),
        (page("<h1>Wartungsarbeiten</h1><p>Danach ab CHF 5.-</p>", title="Wartungsarbeiten"), "E-MAINTENANCE"),
        (page("<p>This domain is for sale. Buy this domain for $ 500</p>"), "E-PARKED"),
        ('<html><body><div id="root"></div><script src="a.js"></script></body></html>', "E-NEEDS-JS"),
        (
            "<html><body><h1>Kiosk</h1><p>Die Seite wird geladen</p><noscript>JavaScript?</noscript><script></script>",
            "E-NEEDS-JS",
        ),
        (
            "<html><body><main><p>Bitte JavaScript einschalten.</p></main><script></script></body></html>",
            "E-NEEDS-JS",
        ),
        ("", "E-EMPTY"),
        ("   ", "E-EMPTY"),
    ],
)
def test_a_page_that_is_none_states_nothing(html: str, reason: str) -> None:
    document = read(html)

    assert [p.reason for p in document.problems if p.fatal] == [reason]
    assert not document.statements


def test_a_short_page_that_the_server_filled_is_read_although_it_asks_for_scripts() -> None:
    body = (
        "<html><body><noscript>Bitte aktivieren Sie JavaScript, um zu kaufen.</noscript>"
        '<div id="root" data-reactroot="">'
        "<main><h1>Versand</h1><table><tr><td>Gratis Versand</td><td>ab CHF 90.– Bestellwert</td></tr></table></main>"
        '</div><script src="a.js"></script></body></html>'
    )

    document = read(body)

    assert document.usable
    assert "free_shipping_from 90 CHF" in said(document)


@pytest.mark.parametrize(
    "main",
    [
        "<h1>Fragen</h1><h3>Und beim Wartungsvertrag Basis?</h3><p>Die Mindestlaufzeit beträgt 12 Monate.</p>",
        "<h1>Heizung</h1><p>Wartungsarbeiten an der Heizung: CHF 89.– pro Stunde</p>",
    ],
)
def test_a_short_page_about_maintenance_work_is_read(main: str) -> None:
    document = read(page(main))
    assert document.usable
    assert document.statements


def test_an_answer_of_404_states_nothing() -> None:
    (document,) = read_page(capture(page(OFFER), status=404), context())

    assert not document.usable
    assert not document.statements


@pytest.mark.parametrize("title", ["Fehler 404 bei Waschmaschinen", "Anmelden zum Newsletter", "Wartungsvertrag"])
def test_one_sign_does_not_throw_a_page_away(title: str) -> None:
    assert read(page(OFFER, title=title)).usable


def test_a_page_that_is_cut_is_used_but_not_complete() -> None:
    document = read(page(OFFER).replace("</body></html>", "<p>und no"))

    assert document.usable
    assert not document.complete


def test_a_consent_banner_lies_over_a_page_that_is_read() -> None:
    banner = '<div class="cookie-consent"><p>Wir verwenden Cookies.</p></div>'

    assert said(read(page(OFFER, around=banner)), Layer.TEXT) == {"price 20.50 CHF"}


@pytest.mark.parametrize(
    "around",
    [
        '<div class="minicart">Warenkorb CHF 0.00</div>',
        '<div class="filter price-filter">CHF 5.- bis CHF 99.-</div>',
        '<div class="comments"><p>Ich habe CHF 30.- bezahlt.</p></div>',
        '<div class="other-sellers"><p>Andere: CHF 18.-</p></div>',
    ],
)
def test_baskets_filters_comments_and_other_sellers_are_no_statements(around: str) -> None:
    assert {s.term.value for s in of(read(page(OFFER, around=around)), "price")} == {"20.50 CHF"}


def test_a_cross_selling_tile_speaks_of_its_own_offer() -> None:
    card = '<div class="card"><a href="/de/fackel/">Fackel Süd</a> <span>CHF 9.-</span></div>'
    tile = f'<aside class="related"><h2>Ähnliche Produkte</h2>{card}</aside>'

    document = read(page(OFFER, around=tile))

    assert prices(document, Role.MAIN) == {("Laterne Nord", "20.50 CHF")}
    assert prices(document, Role.TILE) == {("Fackel Süd", "9 CHF")}


def test_rows_of_a_price_list_speak_of_their_tariffs() -> None:
    table = (
        "<h1>Preisliste</h1><table><tr><th>Abo</th><th>Preis pro Monat</th></tr>"
        "<tr><td>Ulme S</td><td>CHF 19.-</td></tr><tr><td>Ulme M</td><td>CHF 29.-</td></tr></table>" + LONG
    )

    assert {(s.subject.name, s.term.value.split("/")[0]) for s in of(read(page(table)), "price")} == {
        ("Ulme S", "19 CHF"), ("Ulme M", "29 CHF"),
    }  # fmt: skip


def test_variants_of_a_product_are_told_apart() -> None:
    variants = (
        '<h1>Laterne Nord</h1><div class="v"><strong>klein</strong> <span class="price">CHF 20.-</span></div>'
        '<div class="v"><strong>gross</strong> <span class="price">CHF 30.-</span></div>'
        "<button>In den Warenkorb</button>"
    )

    assert sorted(names(of(read(page(variants + LONG)), "price"))) == [
        ("Laterne Nord", "gross"),
        ("Laterne Nord", "klein"),
    ]


def test_a_label_in_a_table_is_no_variant() -> None:
    table = "<table><tr><td>Aktivierungsgebühr</td><td>CHF 49.-</td></tr></table>"

    document = read(page(f"{OFFER}{table}"))

    assert set(names(of(document, "setup_fee"))) == {("Laterne Nord", "")}


def test_conditions_in_the_footer_are_those_of_the_shop() -> None:
    footer = "<footer><p>Versandkostenfrei ab CHF 80.-. Alle Preise inkl. MWST.</p></footer>"

    found = {s.subject.role for s in of(read(page(OFFER, around=footer)), "free_shipping_from")}

    assert found == {Role.SHOP}


def test_title_and_description_are_a_layer_of_their_own() -> None:
    head = '<meta name="description" content="Laterne Nord für CHF 22.50">'

    document = read(page(OFFER, head))

    assert said(document, Layer.META) == {"price 22.50 CHF"}
    assert said(document, Layer.TEXT) == {"price 20.50 CHF"}


def test_structured_and_shown_price_stand_side_by_side() -> None:
    data = (
        '<script type="application/ld+json">{"@type":"Product","name":"Laterne Nord","sku":"LN-7",'
        '"offers":{"price":"25.50","priceCurrency":"CHF"}}</script>'
    )

    document = read(page(OFFER, data))
    answer = main_answer(document)

    assert said(document, Layer.DATA) == {"price 25.50 CHF"}
    assert answer.disagrees == "25.50 CHF"
    assert answer.sku == "LN-7"
    assert {s.subject.id("sku") for s in of(document, "price")} == {"LN-7"}


def test_a_bare_price_is_read_where_the_page_calls_it_one() -> None:
    bare = OFFER.replace("CHF 20.50", "20.50")

    assert said(read(page(bare)), Layer.TEXT) == {"price 20.50 CHF"}


def test_an_article_speaks_of_its_day_and_a_page_of_now() -> None:
    day = '<p><time datetime="2026-05-02">2. Mai</time></p>'
    news = f"<article><h1>Laternenfest</h1>{day}<p>Nur heute CHF 9.-</p></article>"

    article, plain = read(page(news + LONG)), read(page(OFFER))

    assert (article.form, str(article.published)) == (Form.ARTICLE, "2026-05-02 00:00:00")
    assert {s.term.value for s in of(article, "valid_through")} == {"2026-05-02"}
    assert (plain.form, plain.published) == (Form.PAGE, None)


def test_a_list_of_entries_has_no_day_of_its_own() -> None:
    entry = '<article><h2>{0}</h2><time datetime="2026-05-0{0}">.</time></article>'

    assert read(page("<h1>News</h1>" + entry.format(1) + entry.format(2) + LONG)).published is None


def test_links_of_the_main_part_are_kept_with_their_words_and_menus_are_not() -> None:
    document = read(
        page(OFFER + '<p>Mehr im <a href="../rat/">Ratgeber</a> oder <a href="mailto:a@b.example">per Mail</a></p>')
    )

    assert [(link.address, link.words) for link in document.links] == [(f"{HOST}/de/rat/", "Ratgeber")]


def test_the_text_decides_the_language_and_not_the_attribute() -> None:
    french = (
        "<h1>Lanterne</h1><p>" + "La lanterne est livrée avec une pile et un câble pour votre jardin. " * 5 + "</p>"
    )

    assert read(page(french)).language == "fr"


def test_what_a_channel_takes_for_granted_is_part_of_every_scope() -> None:
    (document,) = read_page(capture(page(OFFER)), context(country="CH", tax="Excluded"))

    scopes = {(s.scope.regions, s.scope.tax) for s in of(document, "price")}
    assert scopes == {(frozenset({"CH"}), "Excluded")}


def test_reading_the_same_page_again_gives_the_same_document() -> None:
    assert documents(page(OFFER)) == documents(page(OFFER))


def test_a_quote_stands_where_its_locator_says() -> None:
    (statement,) = of(read(page(OFFER)), "price")

    assert statement.where.quote == "CHF 20.50"
    assert statement.where.path.startswith("html>body>main")


@pytest.mark.parametrize("text", ["4 von 5 Sternen", "ab 20", "1.5 l", "20.50 pro 100 g mehr", "0"])
def test_a_marked_block_with_anything_else_in_it_is_no_bare_price(text: str) -> None:
    html = OFFER.replace("CHF 20.50", text)

    assert not [s for s in of(read(page(html)), "price") if s.trace.startswith("trigger 'typography'")]


def test_of_two_bare_prices_the_larger_one_is_the_former() -> None:
    html = OFFER.replace("CHF 20.50", "20.50 30.50")

    assert said(read(page(html)), Layer.TEXT) == {"price 20.50 CHF", "list_price 30.50 CHF"}


def test_amounts_on_a_shipping_page_are_costs_of_shipping() -> None:
    table = "<tr><th>Art</th><th>Kosten</th></tr><tr><td>Paket</td><td>CHF 7.90, ab CHF 80.- gratis</td></tr>"

    document = read(page(f"<h1>Versand und Lieferung</h1><table>{table}</table>{LONG}"))

    assert said(document) == {"shipping_cost 7.90 CHF", "free_shipping_from 80 CHF"}


def test_amounts_on_the_page_of_an_offer_are_not_costs_of_shipping() -> None:
    html = OFFER.replace("Laterne Nord", "Laterne Versand")

    assert said(read(page(html)), Layer.TEXT) == {"price 20.50 CHF"}


MONTHLY = (
    '<script type="application/ld+json">{"@type":"Product","name":"Licht-Abo",'
    '"offers":{"price":"25.50","priceCurrency":"CHF"}}</script>'
)


def test_data_borrow_the_period_of_the_shown_price() -> None:
    document = read(page("<h1>Licht-Abo</h1><p>CHF 19.- pro Monat</p>" + LONG, MONTHLY))

    assert said(document, Layer.DATA) == {"price 25.50 CHF/P1M"}


def test_data_borrow_no_period_where_shown_prices_have_two() -> None:
    document = read(page("<h1>Licht-Abo</h1><p>CHF 19.- pro Monat</p><p>CHF 190.- pro Jahr</p>" + LONG, MONTHLY))

    assert said(document, Layer.DATA) == {"price 25.50 CHF"}


def test_the_same_price_with_its_tax_is_no_second_shown_price() -> None:
    shown = "<h1>Licht-Abo</h1><p>CHF 20.- pro Monat zzgl. MWST</p><p>Mit MWST CHF 21.62</p>"

    assert said(read(page(shown + LONG, MONTHLY)), Layer.DATA) == {"price 25.50 CHF/P1M"}


def test_a_head_that_says_nothing_is_no_label() -> None:
    table = "<table><tr><th>Punkt</th><th>Wert</th></tr><tr><td>Gültig bis</td><td>31.08.2026</td></tr></table>"

    assert "valid_through 2026-08-31" in said(read(page(OFFER + table)), Layer.TEXT)


@pytest.mark.parametrize(
    "text", ["CHF 69.90 pro Monat", LONG + "<p>CHF 69.90 pro Monat, Mindestlaufzeit 3 Monate.</p>"]
)
def test_a_page_that_calls_itself_english_is_read_in_the_language_of_its_words(text: str) -> None:
    html = page(f"<h1>Laternenabo</h1><p>{text}</p>").replace('lang="de-CH"', 'lang="en-US"')

    document = read(html)

    assert document.language == "de"
    assert "price 69.90 CHF/P1M" in said(document)


def test_a_page_in_another_language_than_its_channel_is_believed() -> None:
    html = page("<h1>Lantern plan</h1><p>CHF 69.90 per month</p>").replace('lang="de-CH"', 'lang="en"')

    document = read(html)

    assert document.language == "en"
    assert "price 69.90 CHF/P1M" in said(document)


def _teaser(name: str, text: str, link: str = "/de/x/") -> str:
    return (
        f'<div class="teaser"><h3>{name}</h3><p>{text}</p><a href="{link}">Details</a></div>'
        '<div class="teaser"><h3>Laterne Mond</h3><p>CHF 20.–</p><a href="/de/mond/">Details</a></div>'
    )


def test_a_teaser_about_shipping_names_no_offer() -> None:
    document = read(page(f"<h1>Willkommen</h1>{_teaser('Versand & Rückgabe', 'Versand CHF 4.–')}"))

    assert not any("Versand" in s.subject.name for s in document.statements)


def test_a_teaser_whose_name_holds_the_word_for_a_term_names_the_page_that_it_leads_to() -> None:
    document = read(page(f"<h1>Willkommen</h1>{_teaser('Rabatt-Frühling', 'Laternen jetzt CHF 15.–')}"))

    told = {s.term.value: (s.subject.name, s.subject.role) for s in of(document, "price")}
    assert told["15 CHF"] == ("Rabatt-Frühling", Role.TILE)


def test_conditions_on_the_page_of_an_offer_are_its_own() -> None:
    document = read(page("<h1>Laterne Nord im Abo</h1><h2>Konditionen</h2><ul><li>Lieferzeit: 6 Wochen</li></ul>"))

    assert [one.subject.role for one in of(document, "delivery_time")] == [Role.MAIN]


@pytest.mark.parametrize("words", ["Sie sparen", "Du sparst", "Ersparnis:"])
def test_what_one_saves_is_no_price_for_standing_where_prices_do(words: str) -> None:
    html = (
        '<h1>Umzugspaket</h1><div class="price"><span class="price price--now">CHF 64.95</span></div>'
        f'<div class="price-section"><span class="price">({words} <span class="price">CHF 17.00</span>)</span></div>'
    )

    prices = {s.term.value for s in of(read(page(html)), "price")}

    assert prices == {"64.95 CHF"}


def test_a_text_that_mentions_other_pages_by_the_way_is_no_tile_of_one() -> None:
    links = "<a href='/de/abo/'>Jahresabo</a>, zum <a href='/de/jung/'>Abo für Junioren</a>"
    fares = f"<p>Für Senioren ab 64 Jahren CHF 30.-, alle anderen CHF 40.-. Mehr zum {links}</p>"
    html = f"<h1>Abonnemente</h1><div>{fares}</div>"

    assert {s.subject.role for s in of(read(page(html + LONG)), "price")} & {Role.TILE} == set()


def test_a_tile_that_begins_with_its_link_stays_one_whatever_else_it_mentions() -> None:
    said = "jetzt nur CHF 9.- statt CHF 12.-, es gelten die <a href='/agb/'>AGB</a>"
    tile = f"<div class='card'><p><a href='/de/fackel/'>Fackel Süd</a> {said}</p></div>"
    other = tile.replace("fackel", "lampe").replace("Fackel", "Lampe")
    document = read(page(OFFER, around=f"<aside class='related'>{tile}{other}</aside>"))

    assert ("Fackel Süd", "9 CHF") in prices(document, Role.TILE)


@pytest.mark.parametrize("heading", ["What it is", "So funktioniert es", "Comment ça marche ?", "Cosa comprende"])
def test_a_heading_that_only_asks_names_no_offer(heading: str) -> None:
    document = read(page(f"<h1>Amsel</h1><h2>{heading}</h2><p>Amsel kostet CHF 9.90.</p>"))

    assert [s.subject.name for s in of(document, "price")] == ["Amsel"]


def test_a_heading_that_names_a_thing_names_an_offer() -> None:
    document = read(page("<h1>Tarife</h1><h2>So Amsel</h2><p>Kostet CHF 9.90.</p>"))

    assert [s.subject.name for s in of(document, "price")] == ["So Amsel"]


@pytest.mark.parametrize("shown", ["", "<p>Mit dem Code GLANZ20 erhalten Sie 15 % Rabatt.</p>"])
def test_what_only_an_excerpt_for_search_engines_says_is_said_there(shown: str) -> None:
    head = '<meta name="description" content="20 % Rabatt mit dem Code GLANZ20">'
    document = read(page(f"<h1>Lichterwochen</h1>{shown}", head))

    assert {s.where.layer for s in document.statements if str(s.term) == "discount 20%"} == {Layer.META}


def test_what_readers_see_too_is_said_where_they_see_it() -> None:
    head = '<meta name="description" content="20 % Rabatt mit dem Code GLANZ20">'
    document = read(page("<h1>Lichterwochen</h1><p>Mit dem Code GLANZ20 erhalten Sie 20 % Rabatt.</p>", head))

    assert [s.where.layer for s in of(document, "voucher_code")] == [Layer.TEXT]


@pytest.mark.parametrize("word", ["Groups", "Couples and troops", "Hoopla"])
def test_a_word_that_only_holds_a_sigh_throws_no_short_page_away(word: str) -> None:
    document = read(page(f"<h1>Offers</h1><h2>{word}</h2><p>{word}: day ticket £ 18.</p>", title=f"{word} - Pier"))

    assert document.usable
