"""Records in JSON and YAML files, behind APIs, and Google's promotions."""

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from audit.config.loosen import loosen
from audit.errors import RecordError
from audit.plugins.record import Loaded, RecordContext
from spiders.records import google_promotions, json_api, json_file, yaml_file
from tests.spiders.records.conftest import lines

Reads = Callable[..., Loaded]
OFFERS = {
    "export": "CRM",
    "offers": [
        {"id": "A-1", "name": "Surf XL", "price": 39.90, "valid_through": "2026-08-31", "discount": None},
        {"id": "A-2", "name": "Surf S", "price": 1.299},
    ],
}


def test_empty_fields_and_fields_that_a_row_does_not_have_are_not_observed(reads: Reads) -> None:
    loaded = reads(
        json_file.RECORDS, json.dumps(OFFERS), columns={"id": "key", "price": "price", "term": "contract_term"}
    )

    assert lines(loaded) == ["A-1: price 39.90 CHF", "A-2: price 1.299 CHF"]
    assert loaded.complete
    assert loaded.records[1].statements[0].where.path == "/offers/1/price"


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("", "the file is empty"),
        ("<html>login</html>", "this is an HTML page"),
        ('{"offers": [{"id": 1}, {"id"', "It may be half written"),
        ('{"offers": [}]}' + " " * 10, "this is no JSON"),
    ],
)
def test_what_is_no_json_is_told(reads: Reads, body: str, says: str) -> None:
    with pytest.raises(RecordError, match=says):
        reads(json_file.RECORDS, body)


def test_an_empty_list_is_never_complete(reads: Reads) -> None:
    loaded = reads(json_file.RECORDS, '{"offers": []}', rows="offers")

    assert not loaded.complete
    assert "there are no rows" in str(loaded.faults[0])


def test_a_wrong_row_path_names_what_there_is(reads: Reads) -> None:
    loaded = reads(json_file.RECORDS, json.dumps(OFFERS), rows="angebote")

    assert "there is nothing at 'angebote'. Correct `rows:`; at the top there are: export, offers" in str(
        loaded.faults[0]
    )


@pytest.mark.parametrize("rows", ["a.b", "a/b", "$.a.b", "a.b[?price]"])
def test_rows_are_found_by_dotted_paths_and_jmespath(reads: Reads, rows: str) -> None:
    loaded = reads(json_file.RECORDS, '{"a": {"b": [{"id": "1", "price": 5}]}}', rows=rows)

    assert lines(loaded) == ["1: price 5 CHF"]


def test_several_lists_and_a_list_at_the_top_are_read(reads: Reads) -> None:
    both = reads(json_file.RECORDS, '{"x": [{"id": 1, "price": 5}], "y": [{"id": 2, "price": 6}]}', rows=["x", "y"])
    top = reads(json_file.RECORDS, '[{"id": 1, "price": 5}]')
    keyed = reads(json_file.RECORDS, '{"A": {"price": 5}, "B": {"price": 6}}')

    assert lines(both) == ["1: price 5 CHF", "2: price 6 CHF"]
    assert lines(top) == ["1: price 5 CHF"]
    assert lines(keyed) == ["A: price 5 CHF", "B: price 6 CHF"]


def test_what_interfaces_wrap_is_unwrapped(reads: Reads) -> None:
    row = {
        "id": "1",
        "price": {"amount": "39.90", "currency": "eur"},
        "fee": {"__class__": "Decimal", "decimal": "1.299"},
        "until": {"__class__": "date", "year": 2026, "month": 8, "day": 31},
        "terms": {"min": {"months": 12}},
        "tags": [{"name": "shop"}, "newsletter"],
    }
    columns = {
        "id": "key", "price": "price", "fee": "setup_fee", "until": "valid_through", "tags": "channels",
        "terms.min.months": {"attribute": "contract_term", "unit": "months"},
    }  # fmt: skip

    loaded = reads(json_file.RECORDS, json.dumps([row]), columns=columns)

    assert lines(loaded) == [
        "1: price 39.90 EUR", "1: setup_fee 1.299 CHF", "1: valid_through 2026-08-31", "1: contract_term P12M",
    ]  # fmt: skip
    assert loaded.records[0].channels == ("shop", "newsletter")


def test_an_instant_in_utc_is_the_day_in_the_companys_zone(reads: Reads) -> None:
    loaded = reads(json_file.RECORDS, '[{"id": "1", "valid_from": "2026-11-19T23:00:00Z"}]')

    assert lines(loaded) == ["1: valid_from 2026-11-20T00:00"]


def test_yaml_is_read_like_json(reads: Reads) -> None:
    loaded = reads(yaml_file.RECORDS, "offers:\n  - {id: A-1, price: 39.90, valid_through: 2026-08-31}\n")

    assert lines(loaded) == ["A-1: price 39.90 CHF", "A-1: valid_through 2026-08-31"]
    with pytest.raises(RecordError, match="this is no YAML"):
        reads(yaml_file.RECORDS, "offers: [")


PROMOTIONS = """<?xml version="1.0"?>
<rss xmlns:g="http://base.google.com/ns/1.0"><channel>
<item><g:promotion_id>SUMMER</g:promotion_id><g:long_title>Summer sale</g:long_title><g:percent_off>20</g:percent_off>
<g:generic_redemption_code>SUN20</g:generic_redemption_code>
<g:minimum_purchase_amount>50.00 CHF</g:minimum_purchase_amount><g:item_id>T1</g:item_id><g:item_id>T2</g:item_id>
<g:promotion_effective_dates>2026-06-01T00:00:00+02:00/2026-06-30T23:59:59+02:00</g:promotion_effective_dates></item>
</channel></rss>"""


def test_a_promotion_of_google_is_a_campaign(reads: Reads) -> None:
    loaded = reads(google_promotions.RECORDS, PROMOTIONS)

    assert lines(loaded) == [
        "SUMMER: voucher_code SUN20", "SUMMER: discount 20%", "SUMMER: min_order_value 50 CHF",
        "SUMMER: valid_from 2026-06-01T00:00", "SUMMER: valid_through 2026-06-30T23:59",
    ]  # fmt: skip
    assert (loaded.records[0].name, loaded.records[0].members) == ("Summer sale", ("T1", "T2"))


def test_promotions_as_tab_separated_text_are_read_too(reads: Reads) -> None:
    header = "promotion id\tlong title\tmoney off amount\tpromotion effective dates\n"
    body = f"{header}X\tX-mas\t10 CHF\t2026-12-01/2026-12-24\n"

    assert lines(reads(google_promotions.RECORDS, body)) == [
        "X: discount 10 CHF", "X: valid_from 2026-12-01", "X: valid_through 2026-12-24",
    ]  # fmt: skip


def test_promotions_that_break_off_are_refused(reads: Reads) -> None:
    with pytest.raises(RecordError, match="this is no XML"):
        reads(google_promotions.RECORDS, PROMOTIONS[:300])


def test_entities_of_a_promotions_feed_are_not_followed(reads: Reads) -> None:
    entity = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>'

    with pytest.raises(RecordError, match="brings a document type along"):
        reads(google_promotions.RECORDS, f"{entity}<rss><item><promotion_id>&e;</promotion_id></item></rss>")


class Api(BaseHTTPRequestHandler):
    """A small API with 5 offers, in every way of paging."""

    rows = tuple({"id": f"A-{n}", "price": 10 + n} for n in range(5))

    def do_GET(self) -> None:
        """Answer one request."""
        where, query = urlsplit(self.path).path, {k: v[0] for k, v in parse_qs(urlsplit(self.path).query).items()}
        if where == "/secret" and self.headers["Authorization"] != "Bearer hunter2":
            return self.answer({"error": f"who is {self.headers['Authorization']}?"}, status=401)
        if where == "/refused":
            return self.answer({"id": 2, "error": ["no field 'kode'", ""]})
        if where == "/login":
            return self.answer("<html>login</html>", kind="text/html")
        if where == "/moved":
            return self.answer({}, status=302, Location="https://elsewhere.example/")
        query |= json.loads(self.rfile.read(int(self.headers.get("Content-Length", 0))) or "{}")
        start = int(query.get("offset", query.get("cursor", 2 * (int(query.get("page", 1)) - 1))))
        page: dict[str, Any] = {"offers": self.rows[start : start + 2]}
        if start + 2 < len(self.rows):
            page |= {"cursor": start + 2, "next": f"/next?offset={start + 2}"}
        if where == "/away":
            page["next"] = "https://elsewhere.example/next"
        if where == "/same":
            page["next"] = "/same"
        return self.answer(page)

    do_POST = do_GET  # noqa: N815  (likewise)

    def answer(self, body: object, status: int = 200, kind: str = "application/json", **headers: str) -> None:
        """Send an answer."""
        data = body.encode() if isinstance(body, str) else json.dumps(body).encode()
        self.send_response(status)
        for name, value in {"Content-Type": kind, "Content-Length": str(len(data)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def api() -> Iterator[str]:
    """The address of the API."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Api) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture
def asks(api: str, context: RecordContext) -> Callable[..., Loaded]:
    """The records that the API gives."""

    def ask(where: str, **given: object) -> Loaded:
        plain = {"name": "crm", "url": api + where, "columns": {"id": "key", "price": "price"}, **given}
        settings = json_api.JsonApiRecords.model_validate(loosen(json_api.JsonApiRecords, plain))
        return json_api.RECORDS.load(json_api.RECORDS.fetch(settings, context), settings, context)

    return ask


@pytest.mark.parametrize(
    "paging",
    [
        {"kind": "page"}, {"kind": "offset", "parameter": "offset"}, {"kind": "cursor", "parameter": "cursor"},
        {"kind": "next"},
    ],
)  # fmt: skip
def test_every_page_of_an_api_is_read(asks: Callable[..., Loaded], paging: dict[str, str]) -> None:
    loaded = asks("/offers", rows="offers", paging=paging)

    assert [record.key for record in loaded.records] == ["A-0", "A-1", "A-2", "A-3", "A-4"]
    assert loaded.complete
    assert loaded.records[4].statements[0].where.path == "/2/offers/0/price"


def test_an_api_that_is_asked_by_a_body_is_told_there_which_page(asks: Callable[..., Loaded]) -> None:
    paging = {"kind": "offset", "place": "body", "parameter": "offset"}

    loaded = asks("/offers", rows="offers", method="POST", body={"fields": ["price"]}, paging=paging)

    assert [record.key for record in loaded.records] == ["A-0", "A-1", "A-2", "A-3", "A-4"]


def test_without_paging_there_is_one_answer(asks: Callable[..., Loaded]) -> None:
    assert lines(asks("/offers?x=1", rows="offers")) == ["A-0: price 10 CHF", "A-1: price 11 CHF"]


def test_an_api_that_gives_the_same_page_for_ever_comes_to_an_end(asks: Callable[..., Loaded]) -> None:
    assert len(asks("/same", rows="offers", paging={"kind": "next"}).records) == 2


def test_a_token_is_sent_and_never_shown(asks: Callable[..., Loaded]) -> None:
    assert asks("/secret", rows="offers", token="hunter2").records  # noqa: S106  (the API asks for it)
    with pytest.raises(RecordError, match=r"the API refuses access \(401\): who is \[redacted\]") as refused:
        asks("/secret", rows="offers", token="hunter3")  # noqa: S106  (a wrong one)
    assert "hunter" not in str(refused.value)


@pytest.mark.parametrize(
    ("where", "given", "says"),
    [
        ("/login", {}, "the API answers with text/html and no JSON"),
        ("/refused", {"rows": "result"}, "the API answers with an error: no field 'kode'"),
        ("/moved", {}, "the API leads to elsewhere.example"),
        ("/away", {"paging": {"kind": "next"}, "rows": "offers"}, "the next page lies on another host"),
        ("/offers", {"paging": {"kind": "page"}, "rows": "offers", "pages": 1}, "there are more than 1 pages"),
    ],
)
def test_half_of_an_api_is_never_taken_for_all(
    asks: Callable[..., Loaded], where: str, given: dict[str, object], says: str
) -> None:
    with pytest.raises(RecordError, match=says):
        asks(where, **given)


def test_an_api_that_is_down_is_told(asks: Callable[..., Loaded]) -> None:
    with pytest.raises(RecordError, match="the API could not be reached"):
        asks("", url="http://127.0.0.1:1/offers")


def test_a_saved_answer_is_read_without_asking_anybody(context: RecordContext, asks: Callable[..., Loaded]) -> None:
    (context.folder / "saved.json").write_text(json.dumps(OFFERS))

    loaded = asks("", url="", path="saved.json", rows="offers")

    assert [statement.address for statement in loaded.records[0].statements] == ["saved.json"]
