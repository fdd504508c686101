"""A mail's text part says once more what its HTML part says below the same title: it is heard once."""

import pytest

from tests.read.making import of, read

MAIL = (
    "From: a@lindwerk.example\nSubject: Zwei Termine\nMIME-Version: 1.0\n"
    'Content-Type: multipart/alternative; boundary="b"\n\n'
    "--b\nContent-Type: text/plain; charset=utf-8\n\n{plain}\n"
    "--b\nContent-Type: text/html; charset=utf-8\n\n<html><body>{html}</body></html>\n--b--\n"
)
HTML = (
    "<h3>Otternwochen</h3><p>Der Wagen Otter kostet CHF 90.–, bis 22. Juni 2026.</p>"
    "<h3>Storchtage</h3><p>Ab 20. Juni 2026: der Storch für CHF 40.–.</p>"
)
PLAIN = (
    "{one}\nDer Wagen Otter kostet CHF 90.–, bis 22. Juni 2026.\n\n{two}\nAb 20. Juni 2026: der Storch für CHF 40.–.\n"
)


@pytest.mark.parametrize(("one", "two"), [("OTTERNWOCHEN", "STORCHTAGE"), ("* OTTERNWOCHEN", "* STORCHTAGE")])
def test_what_stands_below_the_same_title_in_both_parts_is_heard_once(one: str, two: str) -> None:
    document = read(MAIL.format(plain=PLAIN.format(one=one, two=two), html=HTML), "message/rfc822")

    assert [s.where.path.partition("#")[0] for s in of(document, "price")] == ["part 1", "part 1"]


def test_what_stands_below_another_title_is_heard_where_it_first_stands() -> None:
    plain = PLAIN.format(one="SOMMER", two="HERBST")
    document = read(MAIL.format(plain=plain, html=HTML), "message/rfc822")

    assert [s.where.path.partition("#")[0] for s in of(document, "price")] == ["part 0", "part 0"]
