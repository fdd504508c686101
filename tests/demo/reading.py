"""The demo company's files as a reader sees them, with nothing of the audit's own reading."""

import re
import sqlite3
from collections.abc import Iterator
from decimal import Decimal
from email import message_from_bytes, policy
from email.message import EmailMessage
from functools import cache
from importlib.resources import files
from pathlib import Path

import openpyxl
from lxml import etree, html

COMPANY = Path(str(files("audit.demo") / "company"))
SITE = COMPANY / "site"
HOST = "https://www.sandegg.example"
PREVIEW = SITE / "vorschau"
INLINE = {"a", "abbr", "b", "em", "i", "span", "strong", "time"}
AMOUNT = re.compile(r"(CHF|Fr\.|€)\s?(\d[\d’]*(?:\.\d\d)?)|(?<![\w-])(\d[\d’]*(?:\.\d\d)?) CHF")


def pages() -> tuple[Path, ...]:
    """Every page of the site that an audit may see."""
    return tuple(sorted(page for page in SITE.rglob("*.html") if not page.is_relative_to(PREVIEW)))


def documents() -> tuple[Path, ...]:
    """Every document that speaks to customers or agents: pages, feeds, newsletters, knowledge."""
    feeds = (SITE / "export/merchant.xml", SITE / "news/feed.xml")
    folders = (*(COMPANY / "newsletter").iterdir(), *(COMPANY / "knowledge").iterdir())
    return (*pages(), *feeds, *sorted(folders))


@cache
def page_tree(page: Path) -> html.HtmlElement:
    """The parsed page."""
    return html.fromstring(page.read_text(encoding="utf-8"))


def feed_tree(path: Path) -> etree._Element:
    """The parsed feed or sitemap."""
    return etree.fromstring(path.read_bytes())


def text_of(element: html.HtmlElement) -> str:
    """The text of an element, white space collapsed, with a space wherever a block or cell begins or ends."""
    parts: list[str] = []
    for event, node in etree.iterwalk(element, events=("start", "end")):
        hidden = node.tag in {"script", "style"} or not isinstance(node.tag, str)
        if node.tag not in INLINE:
            parts.append(" ")
        if event == "start" and not hidden:
            parts.append(node.text or "")
        if event == "end" and node is not element:
            parts.append(node.tail or "")
    return " ".join("".join(parts).split())


def mail(path: Path) -> EmailMessage:
    """A newsletter, decoded."""
    return message_from_bytes(path.read_bytes(), policy=policy.default)


def mail_part(path: Path, kind: str) -> str:
    """The text of a newsletter's part, ``plain`` or ``html``."""
    part = mail(path).get_body((kind,))
    assert part is not None
    content: str = part.get_content()
    return text_of(html.fromstring(content)) if kind == "html" else " ".join(content.split())


@cache
def readable(path: Path) -> str:
    """Everything that can be read in a file: what is shown, then the markup, white space collapsed."""
    if path.suffix == ".eml":
        part = mail(path).get_body(("html",))
        assert part is not None
        return f"{mail_part(path, 'plain')} {mail_part(path, 'html')} {part.get_content()}"
    raw = " ".join(path.read_text(encoding="utf-8").split())
    if path.suffix != ".html":
        return raw
    return f"{text_of(page_tree(path))} {raw}"


def shown(path: Path) -> str:
    """What a reader sees of a document."""
    if path.suffix == ".html":
        return text_of(page_tree(path))
    if path.suffix == ".eml":
        return mail_part(path, "html")
    return readable(path)


def amounts(text: str) -> Iterator[str]:
    """The amounts of money in a text, without trailing zeros, euros marked: ``179``, ``9.8``, ``€36.9``."""
    for found in AMOUNT.finditer(text):
        mark = "€" if found[1] == "€" else ""
        yield mark + plain(found[2] or found[3])


def plain(amount: str) -> str:
    """An amount without grouping and trailing zeros."""
    return f"{Decimal(amount.replace('’', '')).normalize():f}"


@cache
def crm() -> dict[str, dict[str, str]]:
    """The CRM's rows by article number; empty cells are left out."""
    with sqlite3.connect(f"file:{COMPANY / 'records/crm.sqlite'}?mode=ro", uri=True) as database:
        database.row_factory = sqlite3.Row
        rows = [dict(row) for row in database.execute("SELECT * FROM offers")]
    database.close()
    return {row["sku"]: {k: str(v) for k, v in row.items() if v is not None} for row in rows}


@cache
def campaigns() -> dict[str, dict[str, object]]:
    """The campaign plan's rows by number; empty cells are left out."""
    book = openpyxl.load_workbook(COMPANY / "records/campaigns.xlsx")
    head, *rows = book["Kampagnen 2026"].iter_rows(values_only=True)
    named: list[dict[str, object]] = [
        {str(k): v for k, v in zip(head, row, strict=True) if v is not None} for row in rows
    ]
    return {str(row["Nr."]): row for row in named}
