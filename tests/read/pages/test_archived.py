"""What lies in an archive was true when it was published: in no form does it speak of today."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from audit.model.capture import Document
from audit.read.documents import read_capture
from tests.read.making import HOST, capture, context, page

_MAIL = "From: a@lindwerk.example\nSubject: Angebot\n{date}Content-Type: text/plain\n\nLaterne Mond nur CHF 49.90\n"
_SHOWN = page("<h1>Laterne Mond</h1><p>CHF 49.90</p><button>In den Warenkorb</button>")
_FEED = '<rss version="2.0"><channel><item><title>Laterne Mond nur CHF 49.90</title></item></channel></rss>'


def _read(body: str, media: str, address: str = f"{HOST}/archiv/laterne", *, archive: bool = True) -> Document:
    (document,) = read_capture(capture(body, media, address=address), replace(context(), archive=archive))
    return document


@pytest.mark.parametrize(
    ("body", "media"),
    [
        (_SHOWN, "text/html"),
        ("# Laterne Mond\n\nCHF 49.90\n", "text/markdown"),
        ("Laterne Mond\n\nnur CHF 49.90\n", "text/plain"),
        (_MAIL.format(date=""), "message/rfc822"),
        (_FEED, "application/rss+xml"),
    ],
    ids=["page", "markdown", "text", "mail", "feed"],
)
def test_an_archived_document_speaks_of_the_past_and_another_one_of_now(body: str, media: str) -> None:
    past, now = _read(body, media), _read(body, media, archive=False)

    assert past.statements
    assert {s.published for s in past.statements} == {past.published} == {datetime(2025, 6, 10)}
    assert {s.published for s in now.statements} == {None}


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("/archiv/2024/03/laterne/", datetime(2024, 3, 1)),
        ("/archiv/2024-03-17-laterne/", datetime(2024, 3, 17)),
        ("/archiv/2031/03/laterne/", datetime(2025, 6, 10)),  # a day to come is no day of publication
        ("/archiv/artikel-202403/", datetime(2025, 6, 10)),
    ],
)
def test_the_address_may_tell_the_day(path: str, day: datetime) -> None:
    assert _read(_SHOWN, "text/html", f"{HOST}{path}").published == day


def test_the_documents_own_day_comes_first() -> None:
    dated = page(
        '<article><h1>Laterne Mond</h1><p><time datetime="2023-11-02">2.11.</time></p><p>CHF 49.90</p></article>'
    )

    assert _read(dated, "text/html", f"{HOST}/archiv/2024/03/laterne/").published == datetime(2023, 11, 2)
    assert _read(_MAIL.format(date="Date: Thu, 2 Nov 2023 10:00:00 +0100\n"), "message/rfc822").published is not None


def test_days_without_a_year_belong_to_the_time_of_the_archive() -> None:
    shown = page("<h1>Laterne Mond</h1><p>CHF 49.90 bis 31. August</p><button>In den Warenkorb</button>")

    (price,) = [s for s in _read(shown, "text/html").statements if s.term.attribute == "price"]

    assert price.scope.last is not None
    assert price.scope.last.date() == date(2025, 8, 31)
