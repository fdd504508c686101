"""What the readers find in the files of a company, file by file, scored against every mention that they make.

usage: python -m tests.bench.mentions SCENARIO_FOLDER [--wrong ATTRIBUTE] [--missed ATTRIBUTE]

The folder holds ``channels.json`` and ``mentions.jsonl``; the scorer is looked for in ``score`` beside ``data``.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from fnmatch import fnmatchcase
from hashlib import sha256
from pathlib import Path
from typing import Any

from audit.errors import GapError
from audit.model.capture import Capture, Document
from audit.model.statement import Layer
from audit.plugins.channel import ReadContext
from audit.read.documents import read_capture
from audit.read.files.product_feeds import is_product_feed, read_product_feed

_TYPES = {
    "html": "text/html",
    "xml": "application/xml",
    "csv": "text/csv",
    "eml": "message/rfc822",
    "md": "text/markdown",
}
_APIS = {"Mastodon": "mastodon", "Bluesky": "bluesky", "Facebook": "facebook", "WooCommerce": "woocommerce"}


@dataclass(frozen=True)
class Company:
    """A folder with the files of a company."""

    folder: Path
    facts: dict[str, Any]

    def channel_of(self, file: str) -> dict[str, Any]:
        """The channel to which a file belongs; an empty one if it belongs to none."""
        for channel in self.facts["channels"]:
            wanted = [glob for glob in channel["paths"] if not glob.startswith("!")]
            refused = [glob[1:] for glob in channel["paths"] if glob.startswith("!")]
            if any(fnmatchcase(file, g) for g in wanted) and not any(fnmatchcase(file, g) for g in refused):
                return dict(channel)
        return {}

    def context(self, channel: dict[str, Any]) -> ReadContext:
        """What a reader must know of a channel."""
        locale = (channel.get("language") or "de-CH").split(",")[0].strip()
        country = locale.partition("-")[2]
        euro = country not in {"", "CH"} and self.facts["currency"] == "CHF"
        today = date.fromisoformat(self.facts["today"])
        zone = "Europe/Zurich" if self.facts["currency"] == "CHF" else "Europe/Berlin"
        return ReadContext(channel.get("id", "none"), locale, "EUR" if euro else self.facts["currency"], zone, today)


def read_file(company: Company, file: str) -> list[Document]:
    """The documents of one file of a company."""
    path = company.folder / file
    channel = company.channel_of(file)
    context = company.context(channel)
    body = path.read_bytes()
    place = file.removeprefix("site/").removesuffix("index.html")
    address = f"https://{company.facts['host']}/{place}" if file.startswith("site/") else file
    media = _TYPES.get(path.suffix[1:], "")
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    capture = Capture(context.channel, address, moment, 200, (), body, sha256(body).hexdigest(), media)
    api = next((module for word, module in _APIS.items() if word in channel.get("type", "")), "")
    try:
        if api:
            return list(_read_api(api, capture, context))
        if path.suffix == ".xml" and is_product_feed(body):
            return list(read_product_feed(capture, context))
        return list(read_capture(capture, context))
    except GapError as gap:
        _say(f"{file}: {gap}")
        return []


def _read_api(module: str, capture: Capture, context: ReadContext) -> Iterator[Document]:
    channel = __import__(f"spiders.channels.{module}", fromlist=["CHANNEL"]).CHANNEL
    yield from channel.read(capture, context)


def main() -> None:
    """Read, score, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--show", default="", help="print what is wrong or missed of an attribute (or *) ")
    arguments = parser.parse_args()
    folder = arguments.folder.resolve()
    company = Company(folder, json.loads((folder / "channels.json").read_text(encoding="utf-8")))
    gold = [json.loads(line) for line in (folder / "mentions.jsonl").read_text(encoding="utf-8").splitlines()]
    gold = [m for m in gold if not m["file"].startswith("records/")]
    read = {file: read_file(company, file) for file in sorted({m["file"] for m in gold})}
    with tempfile.TemporaryDirectory() as place:
        wanted, found = Path(place, "mentions.jsonl"), Path(place, "read.jsonl")
        wanted.write_text("".join(json.dumps(m) + "\n" for m in gold), encoding="utf-8")
        found.write_text(
            "".join(json.dumps({"file": f, "terms": _terms(d)}) + "\n" for f, d in read.items()), encoding="utf-8"
        )
        scorer = folder.parents[2] / "score" / "score_mentions.py"
        subprocess.run([sys.executable, str(scorer), str(wanted), str(found)], check=True)
    if arguments.show:
        _show(gold, read, arguments.show)


def _terms(documents: list[Document]) -> list[dict[str, Any]]:
    return [
        {"attribute": s.term.attribute, "value": s.term.value, "bound": s.term.bound}
        for document in documents
        for s in document.statements
        if s.where.layer is not Layer.HIDDEN
    ]


def _show(gold: list[dict[str, Any]], read: dict[str, list[Document]], attribute: str) -> None:
    """What is wrong or missed, with its words."""
    for file, documents in read.items():
        wanted = {(m["attr"], m["value"], m.get("bound")): m for m in gold if m["file"] == file}
        said = {(s.term.attribute, s.term.value, s.term.bound): s for d in documents for s in d.statements}
        for key, mention in wanted.items():
            if key not in said and attribute in {"*", key[0]}:
                _say(
                    f"missed {file} {key} {mention['words'][:110]!r} {mention.get('slot', '')} {mention.get('tag', '')}"
                )
        for key, statement in said.items():
            if key not in wanted and attribute in {"*", key[0]}:
                around = f"{statement.where.before}[{statement.where.quote}]{statement.where.after}"
                _say(f"wrong  {file} {key} {around[:150]!r} {statement.where.layer}")


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")


if __name__ == "__main__":
    main()
