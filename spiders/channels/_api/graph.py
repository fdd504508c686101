"""Meta's Graph API: the lists of posts that Facebook and Instagram give, page by page.

https://developers.facebook.com/docs/graph-api/results (read 22 November 2026).
"""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from audit.model.capture import Capture
from audit.plugins.channel import Request
from spiders.apis.addresses import below, with_query
from spiders.apis.values import text
from spiders.channels._api.access import bearer
from spiders.channels._api.accounts import TimelineSettings
from spiders.channels._api.answers import listed, peek
from spiders.channels._api.posts import is_older


class GraphSettings(TimelineSettings):
    """Settings of an account of the Graph API; its access token is the channel's ``token``.

    Attributes:
        version: Of the Graph API.
    """

    version: Annotated[str, Field(pattern=r"^v\d+\.\d+$")] = "v26.0"


def first_page(settings: GraphSettings, edge: str, fields: str, purpose: str) -> Iterator[Request]:
    """The request for the newest posts.

    Args:
        settings: Of the channel.
        edge: The list of the account that is read, such as ``published_posts``.
        fields: What is asked of each post.
        purpose: Of the request.
    """
    address = below(settings.url or "", f"{settings.version}/{settings.user}/{edge}")
    yield Request(with_query(address, fields=fields, limit=100), purpose, headers=bearer(settings))


def next_page(settings: GraphSettings, capture: Capture, dated: str, purpose: str) -> Iterator[Request]:
    """The request for the posts after those of a capture, unless they are too old to matter.

    Args:
        settings: Of the channel.
        capture: A page of posts.
        dated: Field of a post with its day.
        purpose: Of the request.
    """
    # paging.next repeats the token in the address; the cursor alone does not.
    cursor, posts = text(peek(capture, "paging", "cursors", "after")), listed(capture, "data")
    if not cursor or not posts or not peek(capture, "paging", "next"):
        return
    if not is_older(posts[-1][1].get(dated), capture, settings.days):
        yield Request(with_query(capture.address, after=cursor), purpose, headers=bearer(settings))
