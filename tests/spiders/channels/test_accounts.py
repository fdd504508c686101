"""Accounts: where they live, and what is said of one that names no server."""

import pytest
from pydantic import ValidationError

from spiders.channels.mastodon import MastodonSettings


def test_an_account_that_names_no_server_is_refused_before_anything_is_asked() -> None:
    with pytest.raises(ValidationError, match="names no server; write it like @shop@social"):
        MastodonSettings(name="social", type="mastodon", account="bergfon")


@pytest.mark.parametrize(
    ("more", "begins"),
    [
        ({"account": "@bergfon@social.example"}, "https://social.example/"),
        ({"account": "bergfon", "url": "https://social.example/"}, "https://social.example/"),
        ({"account": "bergfon", "path": "statuses.json"}, None),
    ],
)
def test_an_account_lives_where_its_name_its_address_or_its_file_says(more: dict[str, str], begins: str | None) -> None:
    settings = MastodonSettings.model_validate({"name": "social", "type": "mastodon", **more})

    assert (settings.user, settings.url) == ("bergfon", begins)
