"""The company's own hosts, as the audit file names them."""

from collections.abc import Iterable
from urllib.parse import urlsplit

from audit.config.settings import Audit


def own_hosts(audit: Audit) -> frozenset[str]:
    """Hosts of the channels' addresses, mapped hosts, and further ones that the audit file calls the company's own."""
    addresses = (channel.url for channel in audit.channels if channel.url)
    named: Iterable[str] = (
        *audit.own_hosts,
        *audit.hosts,
        *(host for channel in audit.channels for host in channel.hosts),
    )
    return frozenset(filter(None, (*map(host_of, addresses), *map(host_of, named))))


def host_of(address: str) -> str:
    """The host of an address, or the word itself where it is only a host; with its port where it has one."""
    return (urlsplit(address).netloc or address.partition("/")[0]).rpartition("@")[2].lower()
