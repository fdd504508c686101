"""Captures and contexts of an invented shop, for the tests of readers."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from hashlib import sha256

from audit.model.capture import Capture, Document
from audit.model.statement import Layer, Statement
from audit.plugins.channel import ReadContext
from audit.read.documents import read_capture

HOST = "https://www.lindwerk.example"


def context(locale: str = "de-CH", currency: str = "CHF", anchor: str = "2026-06-10", **other: str) -> ReadContext:
    """What a reader must know of the invented shop."""
    return ReadContext("shop", locale, currency, "Europe/Zurich", date.fromisoformat(anchor), **other)


def capture(
    body: str | bytes,
    media: str = "text/html",
    address: str = f"{HOST}/de/laterne/",
    status: int = 200,
    header: str = "",
) -> Capture:
    """A capture of the invented shop."""
    data = body.encode() if isinstance(body, str) else body
    headers = (("content-type", header or media),)
    moment = datetime(2026, 6, 10, 8, tzinfo=UTC)
    return Capture("shop", address, moment, status, headers, data, sha256(data).hexdigest(), media)


def page(main: str, head: str = "", title: str = "Lindwerk", around: str = "") -> str:
    """A page with the shop's own frame around its main part."""
    return (
        f'<!doctype html><html lang="de-CH"><head><title>{title}</title>{head}</head><body>'
        '<header><nav><a href="/de/">Start</a> ab CHF 1.-</nav></header>'
        f"<main>{main}</main>{around}</body></html>"
    )


def documents(body: str | bytes, media: str = "text/html", **more: str) -> list[Document]:
    """All documents of a capture."""
    return list(read_capture(capture(body, media, **more), context()))


def read(body: str | bytes, media: str = "text/html", **more: str) -> Document:
    """The one document of a capture."""
    (document,) = documents(body, media, **more)
    return document


def read_in(locale: str, main: str) -> Document:
    """The page of the invented shop in another language, where prices are in euros."""
    body = page(main).replace("de-CH", locale)
    (document,) = read_capture(capture(body), context(locale, "EUR"))
    return document


def said(document: Document, *layers: Layer) -> set[str]:
    """The terms that a document states, as text; of some layers only if they are named."""
    return {str(s.term) for s in document.statements if not layers or s.where.layer in layers}


def of(document: Document, attribute: str) -> list[Statement]:
    """The statements of one attribute."""
    return [s for s in document.statements if s.term.attribute == attribute]


def names(statements: Sequence[Statement]) -> list[tuple[str, str]]:
    """Name and variant of the subjects of statements."""
    return [(s.subject.name, s.subject.variant) for s in statements]
