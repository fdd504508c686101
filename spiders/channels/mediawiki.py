"""MediaWiki: the articles of a wiki, by its action API.

https://www.mediawiki.org/wiki/API:Parsing_wikitext (read 22 November 2026). Errors come with status 200, and a wiki
that is closed to the public answers with a login form, with status 200 as well: both are gaps. Talk pages, users'
own pages (drafts) and redirects are not read.
"""

from collections.abc import Iterator
from dataclasses import replace

from audit.model.capture import Capture, Document, Form, Link
from audit.plugins.channel import ChannelSettings, ChannelType, ReadContext, Request
from spiders.apis.addresses import below, parameter, with_parameters, with_query
from spiders.apis.values import inside, objects, pointer, text, words
from spiders.channels._api.access import bearer
from spiders.channels._api.answers import answer, listed, peek, refuse_errors
from spiders.channels._api.posts import Post, document_of
from spiders.channels._api.texts import Text


class MediaWikiSettings(ChannelSettings):
    """Settings of a MediaWiki.

    Attributes:
        endpoint: Where the API lies below ``url``.
        namespaces: Numbers of the namespaces that are read; 0 holds the articles.
    """

    endpoint: str = "api.php"
    namespaces: tuple[int, ...] = (0,)


_JSON = {"format_": "json", "formatversion": 2}


def _start(settings: MediaWikiSettings) -> Iterator[Request]:
    for number in settings.namespaces:
        address = with_query(
            below(settings.url or "", settings.endpoint),
            action="query", list_="allpages", aplimit=500, apnamespace=number, apfilterredir="nonredirects", **_JSON,
        )  # fmt: skip
        yield Request(address, "list", headers=bearer(settings))


def _follow(settings: MediaWikiSettings, capture: Capture) -> Iterator[Request]:
    if capture.label != "list":
        return
    onward = peek(capture, "continue")
    if isinstance(onward, dict) and onward:
        address = with_parameters(capture.address, {name: text(value) for name, value in onward.items()})
        yield Request(address, "list", headers=bearer(settings))
    for _, page in listed(capture, "query", "allpages"):
        yield Request(_article(capture, text(page.get("pageid"))), "article", headers=bearer(settings), depth=1)


def _article(capture: Capture, number: str) -> str:
    address = capture.address.partition("?")[0]
    wanted = {"prop": "text|displaytitle|externallinks", "disableeditsection": 1, "disabletoc": 1}
    return with_query(address, action="parse", pageid=number, **wanted, **_JSON)


def _read(capture: Capture, context: ReadContext) -> Iterator[Document]:
    value = answer(capture)
    refuse_errors(value, capture.address)
    # A saved answer may hold several; with formatversion=1 the text is the member "*" of an object.
    for place, page in objects(inside(value, "parse") or value, pointer("parse") if inside(value, "parse") else ""):
        found = inside(page, "text")
        steps = ("text",) if isinstance(found, str) else ("text", "*")
        html = inside(page, *steps)
        if not isinstance(html, str):
            continue
        title = words(page.get("displaytitle")) or text(page.get("title"))
        texts = (Text(title, f"{place}/title", heading=True), Text(html, place + pointer(*steps), html=True))
        named = page.get("externallinks")
        links = tuple(Link(link) for link in named if isinstance(link, str)) if isinstance(named, list) else ()
        address = _address(capture, text(page.get("title")))
        post = Post(text(page.get("pageid")), address, texts, title=title, links=links, form=Form.ARTICLE)
        document = document_of(post, capture, context)
        yield replace(document, links=tuple(link for link in document.links if not _is_red(link)))


def _is_red(link: Link) -> bool:
    """Whether a link leads to an article that nobody has written yet: a reader sees that it is red, and so not dead."""
    return parameter(link.address, "redlink") == "1"


def _address(capture: Capture, title: str) -> str:
    base = capture.address.partition("?")[0]
    if not base.startswith("http"):
        return capture.address
    return with_query(base.removesuffix("api.php") + "index.php", title=title.replace(" ", "_"))


CHANNEL = ChannelType(
    "mediawiki",
    MediaWikiSettings,
    _start,
    _read,
    summary="The articles of a MediaWiki, by its API.",
    follow=_follow,
    listing=frozenset({"list"}),
)
