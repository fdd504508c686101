"""What pydantic cannot see: names that must exist elsewhere in the file, addresses, attributes of the vocabulary."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from audit.config.faults import nearest
from audit.config.settings import Audit
from audit.config.words import meaning
from audit.errors import ConfigError
from audit.model.attributes import ATTRIBUTES, AUDIENCE
from audit.plugins.channel import ChannelSettings
from audit.plugins.record import PARTS, Column, RecordSettings

_MAILBOX = ("imap://", "imaps://")
# Parsers do not agree on where the host of an address with a backslash ends.
_NEVER = re.compile(r"[\s\\\x00-\x1f]")


def check(audit: Audit) -> list[ConfigError]:
    """Everything in an audit that names something which is not there, or that cannot be there."""
    return [*_names(audit), *_addresses(audit), *_channels(audit), *_records(audit), *_rules(audit)]


def _names(audit: Audit) -> Iterator[ConfigError]:
    used = Counter(audit.names)
    places = [("channels", number) for number, _ in enumerate(audit.channels)]
    places += [("records", number) for number, _ in enumerate(audit.records)]
    for name, place in zip(audit.names, places, strict=True):
        if used[name] > 1:
            what = f"{name!r} is the name of two channels or record sources"
            yield ConfigError(what, where=audit.where(*place), mend="Rename one of them")


def _addresses(audit: Audit) -> Iterator[ConfigError]:
    """What is no address at which anything could be asked for; it may hold a secret, so that it is not shown."""
    for number, channel in enumerate(audit.channels):
        if channel.url is not None and not channel.url.startswith(_MAILBOX) and not _is_of_the_web(channel.url):
            yield _no_address(f"`url` of {channel.name!r}", audit.where("channels", number, "url"))
    for host, address in audit.hosts.items():
        if not _is_of_the_web(address):
            yield _no_address(f"what stands for {host!r}", audit.where("hosts", host))


def _is_of_the_web(address: str) -> bool:
    try:
        parts = urlsplit(address)
        known = parts.scheme.lower() in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False
    return known and "@" not in parts.netloc and not _NEVER.search(address)


def _no_address(what: str, where: str) -> ConfigError:
    mend = "Begin with https:// and the host, without a user's name; secrets go into `headers` or `token`"
    return ConfigError(f"{what} is no address of the web", where=where, mend=mend)


def _channels(audit: Audit) -> Iterator[ConfigError]:
    for number, channel in enumerate(audit.channels):
        if channel.url is None and channel.path is None and not _finds_itself(channel):
            mend = "Add `url:` where it begins, or `path:` where its files lie"
            yield ConfigError(
                f"channel {channel.name!r} begins nowhere", where=audit.where("channels", number), mend=mend
            )
        audiences = [channel.audience, *(part.audience for part in channel.paths.values())]
        for audience in audiences:
            if audience is not None and audience not in AUDIENCE:
                yield _unknown("audience", audience, AUDIENCE, audit.where("channels", number, "audience"))


def _finds_itself(channel: ChannelSettings) -> bool:
    """Whether the channel's own type says where it begins, such as an account or a server."""
    return bool(channel.model_fields_set - set(ChannelSettings.model_fields))


def _records(audit: Audit) -> Iterator[ConfigError]:
    names = {channel.name for channel in audit.channels}
    for number, records in enumerate(audit.records):
        for header, column in records.columns.items():
            named = column.attribute if isinstance(column, Column) else column
            if meaning(named) == "":
                where = audit.where("records", number, "columns", header)
                yield _unknown("attribute", named, (*ATTRIBUTES, *PARTS), where)
        for field, used in _channels_named(records):
            for name in used:
                if name not in names and name != "*":
                    yield _unknown("channel", name, names, audit.where("records", number, field))
        for attribute in _attributes_named(records):
            if meaning(attribute) not in ATTRIBUTES:
                yield _unknown("attribute", attribute, ATTRIBUTES, audit.where("records", number, "must_say"))


def _channels_named(records: RecordSettings) -> Iterator[tuple[str, Iterable[str]]]:
    yield "channels", records.channels or ()
    yield "must_say", records.must_say
    for named in records.channel_names.values():
        yield "channel_names", (named,) if isinstance(named, str) else named


def _attributes_named(records: RecordSettings) -> Iterator[str]:
    for attributes in records.must_say.values():
        yield from attributes
    yield from records.precedence


def _rules(audit: Audit) -> Iterator[ConfigError]:
    for section, named in (("tolerance", audit.rules.tolerance), ("attributes", audit.owners.attributes)):
        top = "rules" if section == "tolerance" else "owners"
        for attribute in named:
            if attribute not in ATTRIBUTES:
                yield _unknown("attribute", attribute, ATTRIBUTES, audit.where(top, section, attribute))
    twice = Counter(rule.name for rule in audit.rules.own)
    for number, rule in enumerate(audit.rules.own):
        where = audit.where("rules", "own", number)
        if twice[rule.name] > 1:
            yield ConfigError(f"{rule.name!r} is the name of two rules", where=where, mend="Rename one of them")
        if rule.attribute and rule.attribute not in ATTRIBUTES:
            yield _unknown("attribute", rule.attribute, ATTRIBUTES, where)
        for name in rule.channels:
            if audit.channel(name) is None:
                yield _unknown("channel", name, [channel.name for channel in audit.channels], where)


def _unknown(what: str, given: str, known: Iterable[str], where: str) -> ConfigError:
    listed = sorted(known)
    return ConfigError(
        f"unknown {what} {given!r}",
        where=where,
        mend=nearest(given, listed) or f"Known are {', '.join(listed) or 'none'}",
    )
