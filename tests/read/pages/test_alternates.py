"""Alternates of a page: the home page in another language is no translation of a page that is none itself."""

import pytest

from tests.read.making import HOST, page, read


@pytest.mark.parametrize(
    ("own", "named", "kept"),
    [
        ("/de/laterne/", "/fr/lanterne/", ["/fr/lanterne/"]),
        ("/de/", "/fr/", ["/fr/"]),
        ("/", "/fr-ch/", ["/fr-ch/"]),
        ("/de/laterne/", "/fr/", []),
        ("/de/laterne/", "/", []),
        ("/laterne/", "/lanterne/", ["/lanterne/"]),
        ("/de/laterne/", "/abo/", ["/abo/"]),
    ],
)
def test_a_home_page_is_only_that_of_a_home_page(own: str, named: str, kept: list[str]) -> None:
    head = f'<link rel="alternate" hreflang="fr" href="{HOST}{named}"/>'
    document = read(page("<h1>Laterne</h1><p>CHF 12.–</p>", head), address=f"{HOST}{own}")

    assert document.alternates == tuple(HOST + path for path in kept)
