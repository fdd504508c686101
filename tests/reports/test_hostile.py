"""Whatever a channel writes into whatever field: no report acts, breaks its form or lets a secret out."""

import json
import re
from importlib.resources import files

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from selectolax.lexbor import LexborHTMLParser

from audit.model.capture import Gap
from audit.model.finding import Finding, Offer
from reports.deliver import digests
from reports.formats import html, markdown, text
from reports.formats import json as json_format
from reports.view import ReportView, build_view
from tests.reports.sample import price_finding, row, sample, side

SCHEMA = Draft202012Validator(
    json.loads(files("reports").joinpath("schema", "findings-1.schema.json").read_text("utf-8"))
)
PIECES = (
    "<script>", "</script>", "<img src=x onerror=alert(1)>", '" onload="x', "javascript:alert(1)", "{{7*7}}", "{% x %}",
    "-->",
    "<!--", "]]>", "\x1b[31m", "\x1b]0;t\x07", "\r\n", "\u202e", "\u2028", "\x00", "\udc80", "=1+1", "](javascript:x)",
    "`", "***",
    "https://a.example/?token=S3CR3T",
    "'", "&lt;", "</style>", "</title>", "<base href=//evil.example>", "{offer}", "%s",
)  # fmt: skip
HOSTILE = st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=6).map("".join)
MOVES = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


@st.composite
def views(draw: st.DrawFn) -> ReportView:
    def word() -> str:
        return draw(HOSTILE)

    finding: Finding = price_finding(
        offer=Offer(word(), word(), word(), word()), owner=word(), params=(("found", word()), ("expected", word())),
        assumed=(word(),), key=word(),
        sides=(
            row("campaigns", "price", "1.00 CHF", word(), 2, word()),
            side(word() or "shop", "price", "2.00 CHF", word(), odd=True, address=word(), before=word(), after=word()),
        ),
    )  # fmt: skip
    gap = Gap(word() or "shop", word(), draw(st.sampled_from(["E-DNS", word()])), word())
    return build_view(sample(company=word(), findings=(finding,), gaps=(gap,)), draw(st.sampled_from(["de", "fr"])))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(views())
def test_no_report_acts_whatever_a_channel_wrote(view: ReportView) -> None:
    page = LexborHTMLParser(html.render(view).decode())
    terminal = text.render(view).decode()

    assert page.css("script, img, iframe, form, object, svg, base, link, style ~ style") == []
    assert not [name for node in page.css("*") for name in node.attributes if name.startswith("on")]
    assert all(re.match(r"https?://|#", node.attributes["href"] or "") for node in page.css("[href]"))
    assert not MOVES.search(terminal)
    assert not MOVES.search(markdown.render(view).decode())
    SCHEMA.validate(json.loads(json_format.render(view)))
    assert not any("\n" in digest.title or MOVES.search(digest.body) for digest in digests(view))
