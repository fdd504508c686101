"""The demo company on disk, and what was planted in it: real contradictions, and traps that only look like one."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

AUDIT_FILE = "einklang.yaml"
SITE_FOLDER = "site"


@dataclass(frozen=True, slots=True)
class Place:
    """Words that stand in one file of the company.

    Attributes:
        channel: Name of the channel or record source that the file belongs to; empty: of none.
        path: Relative to the company's folder, with forward slashes.
        words: As they can be read there, white space collapsed; in markup where a reader does not see them;
            empty where something is missing.
        row: Key of the row, in a record file.
        value: What they say, in the vocabulary's canonical form; empty: nothing.
    """

    channel: str
    path: str
    words: str = ""
    row: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Planted:
    """A mistake that the company's channels make on purpose.

    Attributes:
        id: ``F01`` and so on.
        kind: As findings name it.
        offers: Ids under which an audit may know the offer: of the campaign and of the article.
        name: What the offer is called.
        attribute: The attribute that is wrong; empty where the whole offer or channel is.
        wrong: Where it went wrong.
        others: Where the truth stands.
        why: What is wrong, in one sentence.
        also: Other pairs of kind and attribute under which the same mistake may rightly be reported.
    """

    id: str
    kind: str
    offers: tuple[str, ...]
    name: str
    attribute: str
    wrong: Place
    others: tuple[Place, ...]
    why: str
    also: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Trap:
    """Something that looks like a contradiction and is none.

    Attributes:
        id: ``T01`` and so on.
        what: Why it is none.
        where: The words that tempt.
    """

    id: str
    what: str
    where: tuple[Place, ...]


def copy_company(folder: Path) -> Path:
    """Copy the company into a folder and return its audit file, in which ``${SITE}`` is the demo server's address.

    Args:
        folder: Made if it is not there; files of an earlier copy are written over, others are left alone.
    """
    _copy(files(__package__) / "company", folder)
    return folder / AUDIT_FILE


def planted() -> tuple[Planted, ...]:
    """The mistakes that an audit of the company must find, and nothing else."""
    return tuple(_planted(entry) for entry in _expected()["findings"])


def traps() -> tuple[Trap, ...]:
    """What an audit of the company must stay silent about."""
    return tuple(Trap(e["id"], e["what"], _places(e["where"])) for e in _expected()["traps"])


def _copy(source: Traversable, target: Path) -> None:
    if source.is_file():
        target.write_bytes(source.read_bytes())
        return
    target.mkdir(parents=True, exist_ok=True)
    for child in source.iterdir():
        _copy(child, target / child.name)


def _expected() -> Mapping[str, Any]:
    text = (files(__package__) / "company" / "expected.json").read_text(encoding="utf-8")
    found: Mapping[str, Any] = json.loads(text)
    return found


def _planted(entry: Mapping[str, Any]) -> Planted:
    return Planted(
        id=entry["id"],
        kind=entry["kind"],
        offers=tuple(entry["offers"]),
        name=entry["name"],
        attribute=entry["attribute"],
        wrong=Place(**entry["wrong"]),
        others=_places(entry["others"]),
        why=entry["why"],
        also=tuple((pair["kind"], pair["attribute"]) for pair in entry.get("also", ())),
    )


def _places(entries: Sequence[Mapping[str, str]]) -> tuple[Place, ...]:
    return tuple(Place(**entry) for entry in entries)
