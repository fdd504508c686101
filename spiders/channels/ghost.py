"""Ghost: posts, pages and tiers by its Content API.

https://docs.ghost.org/content-api (read 22 November 2026). The key of the Content API is public by design, but it
is kept secret all the same. Excerpts and descriptions for search engines are read as such: they may contradict the
text beside them. Tiers are prices, in minor units, that are often published without anybody having set them.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from audit.model.capture import Capture, Document, Form, Problem
from audit.model.statement import Layer, Subject, Term
from audit.plugins.channel import ChannelSettings, ChannelType, ReadContext, Request
from audit.read.pages.statements import zone_of
from spiders.apis.addresses import below, number_of_page, with_query
from spiders.apis.values import inside, text, words
from spiders.channels._api import offers
from spiders.channels._api.answers import answer, peek, refuse_errors, rows
from spiders.channels._api.instants import local
from spiders.channels._api.offers import Item, Said, amount_of, money, spoken, subject_of
from spiders.channels._api.posts import Post, document_of, undated
from spiders.channels._api.texts import Text

_KINDS = ("posts", "pages", "tiers")
_EXCERPTS = ("custom_excerpt", "meta_description", "og_description", "twitter_description")
_PERIODS = {"monthly_price": "P1M", "yearly_price": "P1Y"}


class GhostSettings(ChannelSettings):
    """Settings of a Ghost site; the key of its Content API is the channel's ``token``.

    Attributes:
        tiers: Whether the prices of its memberships are read.
        obey_robots: Every Ghost tells crawlers to keep off ``/ghost/``, and so off its interface; who gives us a key
            of it tells us otherwise.
    """

    tiers: bool = True
    obey_robots: bool = False


def _start(settings: GhostSettings) -> Iterator[Request]:
    for kind in _KINDS if settings.tiers else _KINDS[:2]:
        yield _request(settings, below(settings.url or "", f"ghost/api/content/{kind}/"), 1)


def _request(settings: GhostSettings, address: str, page: int) -> Request:
    key = settings.token.get_secret_value() if settings.token else None
    address = with_query(address, key=key, limit=50, page=page)
    return Request(address, "list", headers=(("accept-version", "v5.0"),))


def _follow(settings: GhostSettings, capture: Capture) -> Iterator[Request]:
    following = peek(capture, "meta", "pagination", "next")
    if isinstance(following, int) and following > number_of_page(capture.address):
        yield _request(settings, capture.address, following)


def _read(capture: Capture, context: ReadContext) -> Iterator[Document]:
    value = answer(capture)
    refuse_errors(value, capture.address)
    kind = next((kind for kind in _KINDS if isinstance(inside(value, kind), list)), "posts")
    for place, entry in rows(capture, kind):
        if kind == "tiers":
            yield from _tier(place, entry, capture, context)
        elif entry.get("status", "published") == "published":
            yield _document(place, entry, capture, context, is_post=kind == "posts")


def _document(
    place: str, entry: Mapping[str, Any], capture: Capture, context: ReadContext, *, is_post: bool
) -> Document:
    address = text(entry.get("url")) or capture.address
    published = local(entry.get("published_at"), zone_of(context))
    if is_post and published is None:
        return undated(capture, context, place, address)
    title = words(entry.get("title"))
    edited = local(entry.get("updated_at"), zone_of(context))
    # What only members see is cut off for everybody else, this audit included.
    cut = text(entry.get("visibility")) not in {"", "public"} and entry.get("access") is not True
    problem = Problem("E-LOGIN", "The rest of it is for members only.", fatal=False)
    return document_of(
        Post(
            text(entry.get("id")),
            address,
            tuple(_texts(place, title, entry)),
            published if is_post else None,
            edited,
            title,
            form=Form.POST if is_post else Form.PAGE,
            problems=(problem,) if cut else (),
        ),
        capture,
        context,
    )


def _texts(place: str, title: str, entry: Mapping[str, Any]) -> Iterator[Text]:
    yield Text(title, f"{place}/title", heading=True)
    yield Text(entry.get("html") or "", f"{place}/html", html=True)
    yield Text(entry.get("feature_image_alt") or "", f"{place}/feature_image_alt", layer=Layer.ALT)
    for field in _EXCERPTS:
        yield Text(entry.get(field) or "", f"{place}/{field}", layer=Layer.META)


def _tier(place: str, tier: Mapping[str, Any], capture: Capture, context: ReadContext) -> Iterator[Document]:
    if tier.get("active") is False or tier.get("visibility") == "none" or tier.get("type") == "free":
        return
    address = capture.address.partition("/ghost/api/")[0] + "/#/portal/signup"
    subject = subject_of(words(tier.get("name")), context, {}, link=address)
    said = spoken((*(_price(place, tier, subject, field) for field in _PERIODS), _trial(place, tier, subject)))
    texts = (Text(tier.get("description") or "", f"{place}/description"),)
    yield offers.document_of(Item(text(tier.get("id")), address, subject, said, texts), capture, context)


def _price(place: str, tier: Mapping[str, Any], subject: Subject, field: str) -> Said | None:
    amount = amount_of(tier.get(field), 2)
    term = money("price", amount, text(tier.get("currency")), _PERIODS[field]) if amount else None
    return Said(subject, term, f"{place}/{field}", text(tier.get(field))) if term else None


def _trial(place: str, tier: Mapping[str, Any], subject: Subject) -> Said | None:
    days = tier.get("trial_days")
    if not isinstance(days, int) or isinstance(days, bool) or days <= 0:
        return None
    return Said(subject, Term("trial_period", f"P{days}D"), f"{place}/trial_days", str(days))


CHANNEL = ChannelType(
    "ghost",
    GhostSettings,
    _start,
    _read,
    summary="Posts, pages and membership prices of a Ghost site by its Content API.",
    follow=_follow,
    listing=frozenset({"list"}),
)
