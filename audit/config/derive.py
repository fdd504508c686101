"""What other trades need to know, derived from the audit file: facts of channels, contexts for reading."""

from datetime import date
from urllib.parse import urlsplit

from babel.numbers import get_territory_currencies

from audit.config.settings import Audit
from audit.errors import UsageError
from audit.model.channel import Channel
from audit.plugins.channel import ChannelSettings, ReadContext
from audit.plugins.record import RecordContext, RecordSettings


def channel_of(audit: Audit, settings: ChannelSettings) -> Channel:
    """The facts of a channel, for rules and reports."""
    locale = settings.locale or audit.locale
    path = settings.path if isinstance(settings.path, str) else ", ".join(settings.path or ())
    return Channel(
        name=settings.name,
        kind=settings.type,
        owner=settings.owner,
        phase=settings.phase,
        weight=settings.weight,
        language=locale[:2],
        region=settings.region or market_of(locale, settings.currency or audit.currency, audit.country),
        part=_part_of(settings),
        internal=settings.internal,
        quiet_after_days=settings.quiet_after_days,
        origin=settings.url or path,
    )


def _part_of(settings: ChannelSettings) -> str:
    """The region that the settings of paths give to all addresses that a channel includes; empty if they give none."""
    wanted = [glob for glob in settings.include if not glob.startswith("!")]
    regions = {settings.paths[glob].region if glob in settings.paths else None for glob in wanted}
    return (regions.pop() if len(regions) == 1 else None) or ""


def channel_named(audit: Audit, name: str, where: str = "") -> ChannelSettings:
    """The settings of a channel that a person named.

    Args:
        audit: The audit file.
        name: As the person wrote it.
        where: The option or argument in which it stands.

    Raises:
        UsageError: If there is no such channel.
    """
    found = audit.channel(name)
    if found is None:
        names = ", ".join(channel.name for channel in audit.channels)
        raise UsageError(f"there is no channel {name!r}", where=where, mend=f"There are {names}")
    return found


def read_context(audit: Audit, settings: ChannelSettings, address: str, anchor: date) -> ReadContext:
    """What a reader must know of a document: the path's settings over the channel's over the company's."""
    here = settings.at(address)
    locale, currency = here.locale or audit.locale, here.currency or audit.currency
    return ReadContext(
        channel=settings.name,
        locale=locale,
        currency=currency,
        timezone=settings.timezone or audit.timezone,
        anchor=anchor,
        country=here.region or market_of(locale, currency, audit.country),
        tax=here.tax or audit.tax or "",
        audience=here.audience or "",
        archive=here.archive,
        own_hosts=own_hosts(audit),
        settings=settings,
    )


def record_context(audit: Audit, settings: RecordSettings, today: date) -> RecordContext:
    """What a record source must know besides its settings; its place in the file is its authority."""
    return RecordContext(
        folder=audit.folder,
        rank=next(number for number, other in enumerate(audit.records) if other.name == settings.name),
        locale=settings.locale or audit.locale,
        currency=settings.currency or audit.currency,
        today=today,
        channels=tuple(channel.name for channel in audit.channels),
        facts=tuple(channel_of(audit, channel) for channel in audit.channels),
        timezone=audit.timezone,
    )


def own_hosts(audit: Audit) -> frozenset[str]:
    """The company's public hosts: those named, those mapped, and those of its channels.

    What stands in for a mapped host is left out: pages speak of public hosts, and it changes from test to test.
    """
    addresses = (channel.url for channel in audit.channels if channel.url)
    named = (*audit.own_hosts, *audit.hosts, *(host for channel in audit.channels for host in channel.hosts))
    return frozenset(filter(None, map(host_of, (*addresses, *named))))


def host_of(address: str) -> str:
    """The host of an address, or the word itself where it is only a host; with its port where it has one."""
    return (urlsplit(address).netloc or address.partition("/")[0]).rpartition("@")[2].lower()


def market_of(locale: str, currency: str, home: str) -> str:
    """The country to which a channel speaks that names none: its locale's, unless nobody pays so there.

    An English page with prices in euro, written as ``en-GB``, is made for the guests of a company in Germany.

    >>> market_of("de-AT", "EUR", "DE"), market_of("en-GB", "EUR", "DE"), market_of("en", "EUR", "DE")
    ('AT', 'DE', '')
    """
    country = country_of(locale)
    pays_so = not currency or currency in get_territory_currencies(country)
    return country if country in {"", home} or pays_so else home


def country_of(locale: str) -> str:
    """ISO 3166 code in a locale; empty if it names none.

    >>> country_of("de-CH"), country_of("fr")
    ('CH', '')
    """
    _, _, region = locale.replace("_", "-").partition("-")
    return region.upper()
