"""One HTML file that holds everything: readable by anybody, without scripts and without the network.

Filters work with radio buttons and ``:has()``; details fold open by themselves. The content security policy
allows nothing but the file's own styles, so that nothing which a channel wrote can ever act. The file is
bounded: what is too much to read is counted, and stands in full in the spreadsheet and in the JSON.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from audit.plugins.report import ReportFormat
from reports.view.shown import Entry, ReportView, Section, Tally

FULL = 150
BRIEF = 2000
FAMILY = 40
SIDES = 12
APART = 200
FILTERS = 60


@dataclass(frozen=True, slots=True)
class Card:
    """One entry of a section with what the template needs besides.

    Attributes:
        entry: The entry.
        anchor: Its name in the document.
        classes: For the filters: owner, channels, whether anything in it is fresh.
        full: Whether it is laid out in full, or as one line.
    """

    entry: Entry
    anchor: str
    classes: str
    full: bool


@dataclass(frozen=True, slots=True)
class Part:
    """One severity with its cards.

    Attributes:
        section: The section.
        cards: As many as fit.
        more: How many entries do not.
        classes: For the filters.
    """

    section: Section
    cards: tuple[Card, ...]
    more: int
    classes: str


@dataclass(frozen=True, slots=True)
class Filter:
    """One radio button: everything, or one owner, channel or severity."""

    key: str
    tally: Tally


def render(view: ReportView) -> bytes:
    """The report as one HTML file in UTF-8."""
    owners, channels = _filters("o", view.owners), _filters("c", view.channels)
    parts = tuple(_parts(view, owners, channels))
    html = _template().render(
        view=view,
        say=view.words.say,
        many=view.values.many,
        number=view.values.number,
        owners=owners,
        channels=channels,
        parts=parts,
        anchors=dict(_anchors(parts)),
        limits={"family": FAMILY, "sides": SIDES, "apart": APART},
    )
    return html.encode("utf-8", "replace")


@cache
def _template() -> Template:
    # autoescape is on for every name: by ending, "html.html.j2" would count as plain text.
    environment = Environment(
        loader=PackageLoader("reports", "formats"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template("html.html.j2")


def _filters(letter: str, tallies: Sequence[Tally]) -> tuple[Filter, ...]:
    return tuple(Filter(f"{letter}-{number}", tally) for number, tally in enumerate(tallies[:FILTERS]))


def _parts(view: ReportView, owners: Sequence[Filter], channels: Sequence[Filter]) -> Iterator[Part]:
    keys = {f.tally.name: f.key for f in channels}
    hands = {f.tally.name: f.key for f in owners}
    used = 0
    for section in view.sections:
        shown = section.entries[: max(FULL + BRIEF - used, 0)]
        cards = tuple(_card(entry, hands, keys, full=used + number < FULL) for number, entry in enumerate(shown))
        used += len(cards)
        classes = dict.fromkeys(name for card in cards for name in card.classes.split())
        yield Part(section, cards, len(section.entries) - len(shown), " ".join(classes))


def _card(entry: Entry, owners: Mapping[str, str], channels: Mapping[str, str], *, full: bool) -> Card:
    view = entry.first
    names = [owners.get(view.owner, ""), *(channels.get(name, "") for name in view.channels)]
    names.append("fresh" if any(f.is_fresh for f in entry.findings) else "")
    anchor = f"family-{view.source.fingerprint}" if entry.is_family else view.anchor
    return Card(entry, anchor, " ".join(filter(None, names)), full)


def _anchors(parts: Sequence[Part]) -> Iterator[tuple[str, str]]:
    """Where each finding is to be found: at its own place, or at its family's where it has none."""
    for card in (card for part in parts for card in part.cards):
        shown = card.entry.examples + FAMILY if card.full else 0
        for number, finding in enumerate(card.entry.findings):
            yield finding.anchor, finding.anchor if number < shown else card.anchor


REPORT = ReportFormat(
    name="html",
    ending=".html",
    media_type="text/html; charset=utf-8",
    render=render,
    summary="One file for everybody: what is wrong, where, since when and who mends it, with quotes and evidence.",
)
