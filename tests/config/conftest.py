"""Kinds of channels and record sources for the audit files of these tests."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pydantic import SecretStr

from audit.config.load import load_text
from audit.config.settings import Audit
from audit.errors import Faults
from audit.model.capture import Capture, Document
from audit.plugins.channel import ChannelSettings, ChannelType, ReadContext, Request
from audit.plugins.record import Loaded, RecordContext, RecordSettings, RecordSource


class Account(ChannelSettings):
    """A channel that begins at an account."""

    account: str = ""


class File(RecordSettings):
    """Records in a file."""

    path: str
    sheet: str | None = None


class Database(RecordSettings):
    """Records in a database."""

    database: SecretStr
    query: str = ""


def _start(_: ChannelSettings) -> Iterator[Request]:
    yield from ()


def _read(_: Capture, __: ReadContext) -> Iterator[Document]:
    yield from ()


def _fetch(_: RecordSettings, __: RecordContext) -> bytes:
    return b""


def _load(_: bytes, __: RecordSettings, ___: RecordContext) -> Loaded:
    return Loaded((), (), "")


def _type(name: str, settings: type[ChannelSettings] = ChannelSettings) -> ChannelType:
    return ChannelType(name, settings, _start, _read, "A channel.")


CHANNELS = {kind.name: kind for kind in (_type("website"), _type("shopify"), _type("product_feed"), _type("folder"))}
CHANNELS["mastodon"] = _type("mastodon", Account)
RECORDS = {
    "xlsx": RecordSource("xlsx", File, _fetch, _load, "A workbook.", (".xlsx",)),
    "csv": RecordSource("csv", File, _fetch, _load, "A text.", (".csv",)),
    "sql": RecordSource("sql", Database, _fetch, _load, "A database."),
}
Loads = Callable[..., Audit]


@pytest.fixture
def loads() -> Loads:
    """The audit that a text describes."""

    def load(text: str, **environment: str) -> Audit:
        return load_text(text, Path("/company/einklang.yaml"), CHANNELS, RECORDS, environment)

    return load


@pytest.fixture
def refuses(loads: Loads) -> Callable[..., list[str]]:
    """Everything that is wrong with a text."""

    def refuse(text: str, **environment: str) -> list[str]:
        with pytest.raises(Faults) as faults:
            loads(text, **environment)
        return [str(fault) for fault in faults.value.exceptions]

    return refuse
