"""Pages that show what a site shows for no page at all."""

import pytest

from audit.model.capture import Problem
from audit.pipeline.soft404 import REASON, lost, mark_soft_404
from spiders.crawl.signposts import NOT_THERE
from tests.pipeline.pages import SITE, page

PROBE = f"/{NOT_THERE}"
SORRY = {"text": "Hier ist leider nichts. Entdecken Sie unsere Quellen!", "title": "Bergquell"}
HOME = {"text": "Willkommen bei Bergquell", "title": "Bergquell"}


def reasons(documents: object) -> list[list[str]]:
    return [[problem.reason for problem in document.problems] for document in documents]  # type: ignore[attr-defined]


def test_pages_are_what_they_are_where_the_site_is_honest_or_shows_little() -> None:
    pages = [page("/wasser", text="Quellwasser CHF 12.90", title="Wasser"), page("/", **HOME)]

    assert mark_soft_404(pages, []) == tuple(pages)
    assert mark_soft_404(pages, [page(PROBE, **SORRY)]) == tuple(pages)
    assert mark_soft_404(pages, [page(PROBE, text="", title="Wasser")]) == tuple(pages)


def test_the_same_title_or_the_same_text_alone_is_one_signal_too_few() -> None:
    pages = [page("/wasser", text=SORRY["text"], title="Wasser"), page("/tee", text="Tee", title=SORRY["title"])]

    assert mark_soft_404(pages, [page(PROBE, **SORRY)]) == tuple(pages)


def test_a_page_that_shows_what_is_shown_for_none_may_not_be_used() -> None:
    pages = [page("/sorten/wasser", **SORRY), page("/sorten/tee", **SORRY), page("/", **HOME)]

    assert reasons(mark_soft_404(pages, [page(PROBE, **SORRY)])) == [[REASON], [REASON], []]


def test_words_of_the_address_make_no_difference() -> None:
    echo = page("/sorten/wasser-12", text="Nichts zu wasser-12 gefunden", title="Suche")
    probe = page(PROBE, text=f"Nichts zu {NOT_THERE} gefunden", title="Suche")

    assert reasons(mark_soft_404([echo], [probe])) == [[REASON]]


def test_a_home_page_that_is_shown_for_everything_stays_the_home_page() -> None:
    pages = [page("/", **HOME), page("/sorten/wasser", **HOME)]

    assert reasons(mark_soft_404(pages, [page(PROBE, **HOME)])) == [[], [REASON]]


def test_a_probe_that_could_not_be_read_proves_nothing() -> None:
    probe = page(PROBE, problems=(Problem("E-NEEDS-JS", "empty"),), **SORRY)

    assert reasons(mark_soft_404([page("/sorten/wasser", **SORRY)], [probe])) == [[]]


@pytest.mark.parametrize(
    "moved",
    [
        {"/sorten/alt": "/"},
        {PROBE: "/login", "/sorten/alt": "/login"},
        {PROBE: "/", "/start": "/", "/index.php": "/"},
        {PROBE: "/", "/sorten/alt": "/sorten/neu"},
    ],
)
def test_an_address_that_leads_elsewhere_is_not_lost(moved: dict[str, str]) -> None:
    assert list(lost({f"{SITE}{address}": f"{SITE}{target}" for address, target in moved.items()})) == []


def test_an_address_that_leads_home_like_one_that_is_not_there_is_lost() -> None:
    moved = {f"{SITE}{PROBE}": f"{SITE}/de/", f"{SITE}/sorten/alt": f"{SITE}/de/"}

    assert list(lost(moved)) == [f"{SITE}/sorten/alt"]
