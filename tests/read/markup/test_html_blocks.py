"""Pages cut into blocks: text as a visitor sees it, zones, labels, groups, marks, and paths that lead back."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.model.statement import Layer
from audit.read.blocks.block import Block, BlockKind, MarkKind, Zone
from audit.read.markup.html import HtmlBlocks, fragment_blocks, page_blocks
from audit.read.markup.tree import parse, resolve, text_of
from tests.read.making import HOST


def blocks_of(main: str) -> tuple[Block, ...]:
    return page_of(f"<html><body><main>{main}</main></body></html>").blocks


def page_of(html: str) -> HtmlBlocks:
    return page_blocks(parse(html), f"{HOST}/de/laterne/")


def texts(main: str) -> list[str]:
    return [block.text for block in blocks_of(main)]


@pytest.mark.parametrize(
    "unread",
    [
        "<nav><p>ab CHF 5.-</p></nav>",
        '<div style="display:none"><p>CHF 5.-</p></div>',
        "<template><p>CHF 5.-</p></template>",
        "<div hidden><p>CHF 5.-</p></div>",
        "<!-- CHF 5.- -->",
        '<script>var price = "CHF 5.-"</script>',
        '<div class="cookie-banner"><p>CHF 5.-</p></div>',
        '<input type="hidden" value="CHF 5.-">',
    ],
)
def test_what_no_visitor_reads_is_no_block_of_the_main_part(unread: str) -> None:
    page = page_of(f"<html><body><main><h1>Laterne</h1><p>{'Ein Text. ' * 30}</p></main>{unread}</body></html>")

    spoken = [b.text for b in page.blocks if b.zone is Zone.MAIN and b.layer is Layer.TEXT]

    assert not any("5" in text for text in spoken)


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>39<sup>90</sup></p>", "39.90"),
        ("<p>CHF 39.<sup>90</sup></p>", "CHF 39.90"),
        ("<p><b>3</b><b>9</b>.<b>9</b><b>0</b></p>", "39.90"),
        ('<p><span>39</span><span class="cents">90</span> CHF</p>', "39.90 CHF"),
        ("<p>39.90<sup>1</sup></p>", "39.90¹"),
        ("<p>39.90<sup>12</sup></p>", "39.90¹²"),
        ("<p><sup>CHF</sup>39.90</p>", "CHF 39.90"),
        ("<p>12 m<sup>2</sup></p>", "12 m²"),
        ("<p><span>64 GB</span><span>CHF 7.95</span></p>", "64 GB CHF 7.95"),
        ("<p><span>Lieferbar</span><span>CHF 7.95</span></p>", "Lieferbar CHF 7.95"),
        ('<p><span class="price">CHF 200</span><span>2 Gebote</span></p>', "CHF 200 2 Gebote"),
        ("<p>Preis<br>CHF 20.-</p>", "Preis CHF 20.-"),
        ("<p>1\u00a0299,00\u00a0€</p>", "1\u00a0299,00\u00a0€"),
    ],
)
def test_pieces_are_glued_and_parted_as_a_visitor_sees_them(html: str, text: str) -> None:
    assert texts(html) == [text]


def test_every_boundary_that_is_not_inline_parts_blocks() -> None:
    assert texts("<div>Eins<p>Zwei</p><ul><li>Drei</li></ul>Vier</div>") == ["Eins", "Zwei", "Drei", "Vier"]


def test_neighbouring_links_of_one_kind_are_entries_and_not_one_text() -> None:
    assert texts('<div><a class="c" href="/a">A 5.-</a><a class="c" href="/b">B 6.-</a></div>') == ["A 5.-", "B 6.-"]


@pytest.mark.parametrize(
    "html",
    [
        "<p>nur 39.- <del>statt 59.-</del></p>",
        "<p>nur 39.- <s>statt 59.-</s></p>",
        '<p>nur 39.- <span style="text-decoration: line-through">statt 59.-</span></p>',
        '<p>nur 39.- <span class="price--line-through">statt 59.-</span></p>',
        '<p>nur 39.- <span class="oldPrice">statt 59.-</span></p>',
        '<p>nur 39.- <span class="c-streichpreis">statt 59.-</span></p>',
    ],
)
def test_a_former_price_is_marked_however_it_is_struck_through(html: str) -> None:
    (block,) = blocks_of(html)

    struck = {block.text[m.start : m.end] for m in block.marks if m.kind in {MarkKind.STRUCK, MarkKind.OLD_PRICE}}

    assert struck == {"statt 59.-"}


def test_a_container_that_holds_old_and_new_is_called_neither() -> None:
    (block,) = blocks_of('<div class="price-box"><span class="price">39.-</span> <del>59.-</del></div>')

    assert {(m.kind, block.text[m.start : m.end]) for m in block.marks} == {
        (MarkKind.PRICE, "39.-"), (MarkKind.STRUCK, "59.-"),
    }  # fmt: skip


def test_cells_know_the_heads_of_their_column_and_row() -> None:
    table = (
        "<table><tr><th>Tarif</th><th colspan=2>Preise</th></tr><tr><th>Tarif</th><th>Monat</th><th>Einmalig</th></tr>"
        "<tr><td>Ulme S</td><td>19.-</td><td>49.-</td></tr></table>"
    )

    cell = next(b for b in blocks_of(table) if b.text == "49.-")

    assert cell.labels == ("Einmalig", "Preise", "Ulme S")
    assert (cell.kind, cell.row, cell.column) == (BlockKind.CELL, 2, 2)


def test_a_cell_over_two_rows_names_both() -> None:
    rows = "<tr><td rowspan=2>Ulme</td><td>S</td><td>19.-</td></tr><tr><td>M</td><td>29.-</td></tr>"

    labels = {b.text: b.labels for b in blocks_of(f"<table>{rows}</table>")}

    assert labels["29.-"] == ("Ulme",)


def test_a_table_for_layout_gives_no_labels() -> None:
    nested = "<table><tr><td><table><tr><td>Ulme</td></tr></table></td><td>19.-</td></tr></table>"

    assert all(b.table == 0 and not b.labels for b in blocks_of(nested) if b.text == "19.-")


@pytest.mark.parametrize(
    "html",
    [
        "<dl><dt>Lieferzeit</dt><dd>3 Tage</dd></dl>",
        "<table><tr><td>Lieferzeit</td><td>3 Tage</td></tr></table>",
        "<div><div>Lieferzeit:</div><div>3 Tage</div></div>",
        '<div><div class="k">Lieferzeit</div><div class="v">3 Tage</div></div>',
    ],
)
def test_a_value_knows_the_label_before_it(html: str) -> None:
    assert next(b for b in blocks_of(html) if b.text == "3 Tage").labels == ("Lieferzeit",)


def test_a_heading_ends_with_its_section() -> None:
    html = "<h1>Laterne</h1><section><h2>Masse</h2><p>12 cm</p></section><p>Ende</p>"

    headings = {b.text: b.headings for b in blocks_of(html)}

    assert headings["12 cm"] == ("Laterne", "Masse")
    assert headings["Ende"] == ("Laterne",)


@pytest.mark.parametrize(
    "heading",
    [
        "Das könnte Ihnen auch gefallen",
        "Wer dies kaufte, brauchte auch",
        "Ceux qui l’ont vu ont regardé",
        "Chi ha visto questo ha visto anche",
    ],
)
def test_tiles_under_a_cross_selling_heading_are_not_the_main_part(heading: str) -> None:
    html = f"<h1>Laterne</h1><p>20.-</p><h2>{heading}</h2><p>Fackel 9.-</p>"

    assert {b.text: b.zone for b in blocks_of(html)}["Fackel 9.-"] is Zone.TILE


def test_cards_that_lead_elsewhere_are_tiles_with_a_name() -> None:
    html = '<ul><li><a href="/x/">Fackel</a> <b>9.-</b></li><li><a href="/y/">Kerze</a> <b>3.-</b></li></ul>'

    page = page_of(f"<html><body><main><h1>Licht</h1>{html}</main></body></html>")

    tiles = [(c.name, c.link) for b, c in zip(page.blocks, page.cards, strict=True) if c and b.zone is Zone.TILE]
    assert tiles == [("Fackel", f"{HOST}/x/"), ("Kerze", f"{HOST}/y/")]


def test_the_element_around_the_main_heading_is_no_card() -> None:
    html = '<article class="product"><h1>Laterne</h1><p><a href="/pdf">Datenblatt</a></p><p>20.-</p></article>'

    page = page_of(f"<html><body><div>{html}<article class=product>Fackel</article></div></body></html>")

    assert {b.text: b.zone for b in page.blocks}["20.-"] is Zone.MAIN


def test_class_names_that_would_hide_the_whole_page_are_not_believed() -> None:
    text = "<p>" + "Ein langer Text über die Laterne. " * 20 + "</p>"

    page = page_of(f'<html><body><div class="menu-open filter"><h1>Laterne</h1>{text}</div></body></html>')

    assert any(b.zone is Zone.MAIN and "Laterne" in b.text for b in page.blocks)


def test_the_heading_of_an_offer_counts_although_it_stands_in_the_pages_header() -> None:
    main = "".join(f"<div><p>{'Die Laterne leuchtet weit. ' * 8}</p></div>" for _ in range(4))
    html = f"<body><header><nav>Start</nav><h1>Laterne Nord</h1></header>{main}</body>"

    assert ("Laterne Nord", Zone.MAIN) in [(block.text, block.zone) for block in page_blocks(parse(html), HOST).blocks]


@pytest.mark.parametrize(
    "html",
    [
        '<button aria-expanded="false" aria-controls="p">Versand?</button><div id="p" hidden><p>CHF 5.-</p></div>',
        '<a href="#a" aria-expanded="false" aria-controls="a">Versand</a><p id="a" style="display:none">CHF 5.-</p>',
        '<div role="tablist"><button role="tab">Tarif</button></div><div role="tabpanel" hidden><p>CHF 5.-</p></div>',
    ],
    ids=["answer", "section", "tab"],
)
def test_what_a_visitor_unfolds_is_read(html: str) -> None:
    assert "CHF 5.-" in [block.text for block in blocks_of(html) if block.zone is Zone.MAIN]


@pytest.mark.parametrize(
    "html",
    [
        '<button aria-expanded="false">Menü</button><div hidden><p>CHF 5.-</p></div>',
        '<button aria-expanded="false" aria-controls="d">Mehr</button><div id="d" role="dialog" hidden>CHF 5.-</div>',
        '<button aria-expanded="false" aria-controls="m">Menü</button><nav id="m" hidden><p>CHF 5.-</p></nav>',
    ],
    ids=["of nothing", "dialog", "menu"],
)
def test_a_button_does_not_show_what_it_does_not_unfold(html: str) -> None:
    assert "CHF 5.-" not in [block.text for block in blocks_of(html) if block.zone is Zone.MAIN]


def test_every_path_leads_back_to_the_words() -> None:
    html = (
        "<body>x<div><p>Eins</p><!-- c --><p>Zwei <b>drei</b></p></div>"
        "<table><tr><td>Vier</td></tr></table><ul><li>Fünf<li>Sechs</ul>"
    )
    tree = parse(html)

    for block in page_blocks(tree, HOST).blocks:
        node = resolve(tree, block.path)
        assert node is not None
        assert block.text in text_of(node)


def test_a_path_into_a_changed_page_leads_nowhere() -> None:
    assert resolve(parse("<p>a</p>"), "html>body>main:nth-child(1)>p:nth-child(3)") is None


@pytest.mark.parametrize("depth", [300, 5000, 50_000])
def test_a_price_is_found_however_deep_it_is_nested(depth: int) -> None:
    html = "<div>" * depth + "39.90" + "</div>" * depth

    assert [b.text for b in fragment_blocks(html, HOST).blocks] == ["39.90"]


def test_a_huge_text_is_cut_into_blocks_that_can_be_read() -> None:
    found = blocks_of(f"<p>{'Wort. ' * 20_000}</p>")

    assert all(len(b.text) <= 4000 for b in found)
    assert len(found) > 1


def test_many_elements_and_attributes_are_read_in_bounded_time() -> None:
    html = "<p " + " ".join(f"a{n}=1" for n in range(20_000)) + ">x</p>" + "<b>" * 20_000
    start = time.process_time()

    blocks_of(html)

    assert time.process_time() - start < 5


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="<>/=\"' abtdrplisnu&;1.-\n", max_size=300))
def test_whatever_stands_there_gives_blocks_whose_marks_lie_inside(html: str) -> None:
    for found in (fragment_blocks(html, HOST), page_of(html)):
        for block in found.blocks:
            assert block.text == block.text.strip(" \n\t")
            assert all(0 <= m.start < m.end <= len(block.text) for m in block.marks)


def test_a_run_of_spaces_that_is_longer_than_a_block_is_read() -> None:
    assert texts("<p>5" + "\xa0" * 100_000 + "CHF</p><p>Laterne CHF 20.50</p>")[-1] == "Laterne CHF 20.50"


def test_the_language_that_the_markup_gives_a_part_is_that_of_its_blocks_and_answers_no_question() -> None:
    html = '<html lang="de"><main><p>Laterne für den Garten</p><div lang="fr"><p>Lanterne de jardin</p></div></main>'
    blocks = {block.text: block for block in page_blocks(parse(html), HOST).blocks}

    assert blocks["Lanterne de jardin"].language == "fr"
    assert blocks["Laterne für den Garten"].language == ""
    assert {block.asked for block in blocks.values()} == {""}


@pytest.mark.parametrize(
    "heading",
    ["Listeners also liked", "Leser kauften auch gern", "Diese Lampen gefielen auch", "Nos clients ont aussi aimé"],
)
def test_what_others_liked_is_not_the_main_part(heading: str) -> None:
    html = f"<h1>Laterne</h1><p>20.-</p><h2>{heading}</h2><p>Fackel 9.-</p><h2>Masse</h2><p>12 cm</p>"

    assert {b.text: b.zone for b in blocks_of(html)}["Fackel 9.-"] is not Zone.MAIN
