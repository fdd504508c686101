"""An invented company's channels, and how its record files are read."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from audit.config.loosen import loosen
from audit.model.channel import Channel
from audit.plugins.record import Loaded, RecordContext, RecordSource

CHANNELS = (
    Channel("website_de", "website", language="de"), Channel("website_fr", "website", language="fr"),
    Channel("shop", "shopify", language="de"), Channel("newsletter", "imap", language="de"),
    Channel("agents", "folder", language="de"), Channel("mastodon", "mastodon", language="de"),
)  # fmt: skip


@pytest.fixture
def context(tmp_path: Path) -> RecordContext:
    """The company as its record sources know it."""
    names = tuple(channel.name for channel in CHANNELS)
    return RecordContext(tmp_path, 0, "de-CH", "CHF", date(2026, 6, 10), names, CHANNELS, "Europe/Zurich")


Reads = Callable[..., Loaded]


@pytest.fixture
def reads(context: RecordContext) -> Reads:
    """The records of a source that reads bytes as a file of the company."""

    def read(source: RecordSource, body: bytes | str, name: str = "plan", **settings: Any) -> Loaded:
        data = body.encode() if isinstance(body, str) else body
        path = f"{name}{source.endings[0] if source.endings else '.xml'}"
        (context.folder / path).write_bytes(data)
        plain = {"name": name, "path": path, **settings}
        model = source.settings.model_validate(loosen(source.settings, plain))
        return source.load(source.fetch(model, context), model, context)

    return read


def lines(loaded: Loaded) -> list[str]:
    """What the records state, one short line each."""
    return [
        f"{record.key}: {s.term.attribute} {s.term.value}{' ' + s.term.bound if s.term.bound else ''}"
        for record in loaded.records
        for s in record.statements
    ]
