"""What did not change is not read again, and what changed for readers is."""

from datetime import UTC, date, datetime

from audit.config.settings import Audit
from audit.pipeline.reading import context_of, key_of
from audit.plugins.channel import ChannelSettings
from audit.store.nouns import Observation

AT = datetime(2026, 11, 20, 2, tzinfo=UTC)
SEEN = Observation(
    "web", "https://www.bergquell.example/", "d1", 200, (), "text/html", "page", "a.warc", 0, AT, date(2026, 11, 1)
)


def key(hosts: dict[str, str] | None = None, **settings: object) -> str:
    """The key under which a page is kept, as read with settings of its channel."""
    fields = {"name": "web", "type": "website", "url": "https://www.bergquell.example/"}
    channel = ChannelSettings.model_validate(fields | settings)
    audit = Audit(company="Bergquell AG", locale="de-CH", currency="CHF", channels=(channel,), hosts=hosts or {})
    return key_of(context_of(audit, channel, SEEN), SEEN).id


def test_who_owns_a_channel_and_where_its_host_is_reached_is_no_reason_to_read_it_again() -> None:
    assert key() == key(owner="Ada", weight=5, obey_robots=False, budget={"pages": 9})
    assert key({"a.bergquell.example": "http://127.0.0.1:1"}) == key({"a.bergquell.example": "http://127.0.0.1:2"})


def test_another_language_currency_or_host_of_the_company_is() -> None:
    keys = {
        key(),
        key(locale="fr-CH"),
        key(currency="EUR"),
        key(paths={"/": {"tax": "Excluded"}}),
        key(hosts={"a": "b"}),
    }

    assert len(keys) == 5
