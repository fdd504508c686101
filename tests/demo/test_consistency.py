"""But for what was planted, the demo company's channels and records say the same."""

import json
import re
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from lxml import html
from stdnum import ean

from audit.demo.company import planted, traps
from tests.demo.reading import (
    COMPANY,
    SITE,
    amounts,
    campaigns,
    crm,
    documents,
    feed_tree,
    mail_part,
    page_tree,
    pages,
    plain,
    shown,
    text_of,
)

G = "{http://base.google.com/ns/1.0}"
SKU = re.compile(r"SK-\d{4}(?:-\d+)?")
MONEY_COLUMNS = ("price", "monthly_price", "list_price", "setup_fee", "deposit")
BLOCKS = "//main//*[self::p or self::li or self::tr or self::dl or self::blockquote]"
MONTHS = {
    name: number
    for names in (
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "January February March April May June July August September October November December",
    )
    for number, name in enumerate(names.split(), 1)
}
WRITTEN_DATE = re.compile(rf"(\d{{1,2}})\.? ({'|'.join(MONTHS)}) (\d{{4}})|\b(\d\d)\.(\d\d)\.(\d{{4}})")
# Amounts that are no record's business: thresholds, other services, instalments, a year, a saving.
CONDITIONS = {"75", "24", "5", "20", "10", "109", "219", "327.8", "11.73", "0"}


def money_of(sku: str) -> set[str]:
    return {plain(crm()[sku][column]) for column in MONEY_COLUMNS if column in crm()[sku]}


def end_of(campaign: str) -> date:
    end = campaigns()[campaign]["gültig bis"]
    assert isinstance(end, datetime)
    return end.date()


def dates(text: str) -> set[date]:
    return {
        date(int(year or y), MONTHS[month] if month else int(m), int(day or d))
        for day, month, year, d, m, y in WRITTEN_DATE.findall(text)
    }


def blocks(page: Path) -> Iterator[tuple[html.HtmlElement, str]]:
    for element in page_tree(page).xpath(BLOCKS):
        yield element, text_of(element)


def is_excused(document: Path, words: str) -> bool:
    path = document.relative_to(COMPANY).as_posix()
    places = [mistake.wrong for mistake in planted()] + [place for trap in traps() for place in trap.where]
    return any(place.words and place.path == path and place.words in words for place in places)


def campaigns_in(text: str) -> set[str]:
    """Running campaigns whose price, code or discount a text names."""
    running = {key: row for key, row in campaigns().items() if row["Status"] == "läuft"}
    found = {key for key, row in running.items() if str(row.get("Gutscheincode")) in text}
    for key, row in running.items():
        price = row.get("Aktionspreis (CHF)")
        if price and row["Artikel"] != "SK-3002" and plain(str(price)) in set(amounts(text)):
            found.add(key)
    return found | ({"K-2638"} if re.search(r"50 ?%", text) else set())


def test_tiles_show_the_prices_of_the_crm() -> None:
    tiles = [tile for page in pages() for tile in page_tree(page).xpath("//li[@data-sku]")]

    wrong = [text_of(tile) for tile in tiles if not set(amounts(text_of(tile))) <= money_of(tile.get("data-sku", ""))]

    assert wrong == []
    assert len(tiles) > 50


def test_product_pages_show_the_prices_of_the_crm() -> None:
    wrong = []
    for page in (SITE / "shop").rglob("index.html"):
        boxes = page_tree(page).xpath("//p[contains(@class,'price-box')]")
        skus = SKU.findall(text_of(page_tree(page).xpath("//p[@class='sku']")[0])) if boxes else []
        for box in boxes:
            shown_amounts = set(amounts(text_of(box).split("·")[0].split(" pro 100")[0]))
            if not shown_amounts <= money_of(skus[0]) or not shown_amounts:
                wrong.append((page, shown_amounts))

    assert wrong == []


def test_texts_that_name_an_article_number_name_its_amounts() -> None:
    wrong = []
    for page in pages():
        for element, text in blocks(page):
            skus = set(SKU.findall(text))
            if len(skus) != 1 or element.xpath(".//tr|.//p") or is_excused(page, text):
                continue
            cells = [text_of(cell) for cell in element.xpath("./td|./th")] or [text]
            found = {amount for cell in cells if "pro 100" not in cell for amount in amounts(cell)}
            allowed = money_of(next(iter(skus))) | {"14.8"}
            wrong += [(page, text)] if any(a for a in found - allowed if not a.startswith("€")) else []

    assert [text for page, text in wrong if page.parent.name != "geschaeftskunden"] == []


def test_every_amount_is_known_to_a_record_or_declared() -> None:
    records = {amount for sku in crm() for amount in money_of(sku)} | {"8.5"}
    records |= {plain(str(v)) for row in campaigns().values() for k, v in row.items() if k.endswith("(CHF)")}
    places = [mistake.wrong for mistake in planted()] + [place for trap in traps() for place in trap.where]
    declared = CONDITIONS | {amount for place in places for amount in amounts(place.words)}

    for document in documents():
        text = re.sub(r"CHF [\d.–]+ pro (100 (g|ml)|Stück)", "", shown(document))
        assert set(amounts(text)) <= records | declared, document


def test_unit_prices_add_up() -> None:
    seen = 0
    for page in pages():
        for unit in page_tree(page).xpath("//span[@class='unit']|//table[@class='variants']/tbody/tr"):
            whole = text_of(unit) if unit.tag == "tr" else text_of(unit.getparent())
            size, of = re.search(r"(\d+) (k?g|l|Stück)\b", whole), re.search(r"pro (100 )?(g|ml|Stück)", whole)
            price, unit_price = (float(amount) for amount in amounts(whole))
            assert size
            assert of
            pieces = int(size[1]) * (1000 if size[2] in {"kg", "l"} else 1) / (100 if of[1] else 1)
            assert round(price / pieces, 2) == unit_price, whole
            seen += 1

    assert seen == 10


def test_the_merchant_feed_says_what_the_crm_says_but_for_the_planted_price_and_stock() -> None:
    feed = feed_tree(SITE / "export/merchant.xml")
    wrong = set()
    for item in feed.iter("item"):
        said = {str(element.tag).removeprefix(G): (element.text or "").removesuffix(" CHF") for element in item}
        row = crm()[said["id"]]
        pairs = {
            "price": (said["price"], row.get("list_price", row["price"])),
            "sale_price": (said.get("sale_price"), row["price"] if "list_price" in row else None),
            "stock": (said["availability"] == "in_stock", row["availability"] == "lieferbar"),
            "gtin": (said["gtin"], row["gtin"]),
            "title": (said["title"], row["name"]),
            "shipping": (item.findtext(f"{G}shipping/{G}price"), row["shipping"] + " CHF"),
        }
        wrong |= {(said["id"], name) for name, (one, other) in pairs.items() if one != other}

    assert wrong == {("SK-2006", "price"), ("SK-3004", "stock")}


def test_structured_data_says_what_the_crm_says_but_for_the_planted_price() -> None:
    wrong = []
    for page in (SITE / "shop").rglob("index.html"):
        for script in page_tree(page).xpath("//script[@type='application/ld+json']/text()"):
            for sku, price in re.findall(r'"sku": "([^"]+)",\s*"price": "([^"]+)"', script):
                wrong += [(sku, price)] if crm()[sku]["price"] != price else []
            if "SoldOut" in script:
                assert json.loads(script)["sku"] == "SK-3004"

    assert wrong == [("SK-2004", "198.00")]


def test_delivery_times_of_the_shop_are_those_of_the_crm() -> None:
    for page in (SITE / "shop").rglob("index.html"):
        found = re.search(r"Lieferzeit (\d.*?(?:Werktage|Wochen))", shown(page))
        if not found:
            continue
        sku = SKU.findall(text_of(page_tree(page).xpath("//p[@class='sku']")[0]))[0]
        assert found[1].replace("–", "-").replace("2 Wochen", "14 Tage") == crm()[sku]["delivery"]


def test_delivery_times_in_french_are_those_of_the_crm_but_for_the_planted_one() -> None:
    wrong = []
    for page in (SITE / "fr").rglob("index.html"):
        found = re.search(r"(\d) à (\d) jours ouvrés", shown(page))
        sku = SKU.search(shown(page))
        if found and sku and crm()[sku[0]]["delivery"] != f"{found[1]}-{found[2]} Werktage":
            wrong.append(sku[0])

    assert wrong == ["SK-2001"]


def test_campaigns_end_on_the_day_of_the_plan_but_for_the_planted_one() -> None:
    wrong = []
    for page in pages():
        for element, text in blocks(page):
            named = campaigns_in(text)
            if len(named) != 1 or element.xpath(".//p"):
                continue
            key = named.pop()
            start = campaigns()[key]["gültig ab"]
            assert isinstance(start, datetime)
            if dates(text) - {end_of(key), start.date()}:
                wrong.append((page, text))

    assert wrong == []
    assert "gültig bis 6. Dezember 2026" in shown(SITE / "aktionen/mahlwochen/index.html")


@pytest.mark.parametrize("letter", sorted((COMPANY / "newsletter").iterdir()), ids=lambda letter: letter.stem)
def test_both_parts_of_a_newsletter_say_the_same(letter: Path) -> None:
    plain_part, shown_part = mail_part(letter, "plain"), mail_part(letter, "html")

    assert sorted(amounts(plain_part)) == sorted(amounts(shown_part))
    assert dates(plain_part) == dates(shown_part)


def test_free_shipping_begins_at_the_same_amount_everywhere_but_for_the_planted_one() -> None:
    pattern = re.compile(r"(?:[Gg]ratis Versand ab|gratuite dès|on orders over|Versand CHF 8.50, ab) CHF (\d+)")
    found = {(amount, document.name) for document in documents() for amount in pattern.findall(shown(document))}

    assert {amount for amount, _ in found} == {"75", "60"}
    assert {name for amount, name in found if amount == "60"} == {"versand.md"}


def test_goods_can_be_returned_for_the_same_time_everywhere() -> None:
    pattern = re.compile(r"(\d+) Tage\*{0,2} Rück|retour de (\d+) jours|within (\d+) days|Rückgaberecht von (\d+)")
    found = {days for document in documents() for days in pattern.findall(shown(document))}

    assert {next(filter(None, days)) for days in found} == {"30"}
    assert len(found) == 4


def test_the_plan_and_the_crm_agree_on_running_prices() -> None:
    for row in campaigns().values():
        everybody = row["Status"] == "läuft" and "Zielgruppe" not in row
        if everybody and "Aktionspreis (CHF)" in row:
            record = crm()[str(row["Artikel"])]
            assert plain(record["price"]) == plain(str(row["Aktionspreis (CHF)"]))
            assert plain(record["list_price"]) == plain(str(row["Normalpreis (CHF)"]))


def test_the_records_hold_real_dates_and_valid_numbers() -> None:
    for row in campaigns().values():
        assert isinstance(row["gültig ab"], datetime)
        assert isinstance(row["gültig bis"], datetime)
        assert row["gültig ab"] < row["gültig bis"]
    assert len(crm()) == 25
    assert all(ean.is_valid(row["gtin"]) for row in crm().values() if "gtin" in row)


def test_articles_of_the_plan_are_articles_of_the_crm() -> None:
    assert {str(row["Artikel"]) for row in campaigns().values() if "Artikel" in row} <= set(crm())


def test_every_article_is_found_on_the_channels_that_the_crm_names() -> None:
    shop = " ".join(shown(page) for page in (SITE / "shop").rglob("index.html"))
    feed = shown(SITE / "export/merchant.xml")

    for sku, row in crm().items():
        assert sku in shop
        assert (f"<g:id>{sku}</g:id>" in feed) == ("merchant" in row["channels"])
