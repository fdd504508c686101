"""The sides of a finding in words, and the camps that they form."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from audit.model.finding import FindingKind, Side
from audit.model.statement import Layer, Locator
from reports.view.clean import excerpt, plain, without_secrets
from reports.view.links import link_to
from reports.view.material import Evidence
from reports.view.shown import CampView, SideView
from reports.view.values import Values
from reports.view.vocabulary import LAYER_WORDS

OMISSIONS = frozenset({FindingKind.MISSING_OFFER, FindingKind.MISSING_TERM})

_CONTEXT = 32
_ROW = re.compile(r"row (\d+),? column (.+)", re.DOTALL)
_PATHLESS = frozenset({Layer.TEXT, Layer.META, Layer.ALT, Layer.HIDDEN})


@dataclass(frozen=True, slots=True)
class Witnesses:
    """Puts sides into words.

    Attributes:
        values: Writes values for the reader.
        evidence: Digest and place in the archive.
        timezone: In which captures are shown.
    """

    values: Values
    evidence: Mapping[str, Evidence]
    timezone: ZoneInfo

    def view(self, side: Side, kind: FindingKind) -> SideView:
        """The side in words; only in an omission does silence mean that something is withheld."""
        where = side.where
        kept = self.evidence.get(where.digest) if where else None
        return SideView(
            source=side,
            evidence=kept,
            value=self.values.term(side.term) if side.term else "",
            before=_tail(where.before) if where else "",
            quote=excerpt(where.quote) if where else "",
            after=plain(where.after)[:_CONTEXT] if where else "",
            place=self.place(where) if where else "",
            address=plain(without_secrets(side.address)),
            link=link_to(side.address, where),
            scope=", ".join(self.values.scope(side.scope)),
            published=self.values.day(side.published.date()) if side.published else "",
            captured=self.when(kept.captured) if kept else "",
            withholds=where is None and kind in OMISSIONS,
        )

    def place(self, where: Locator) -> str:
        """Where in a document the words stand; empty where any visitor sees them."""
        layer = LAYER_WORDS[where.layer]
        words = self.values.words.say(layer) if layer else ""
        if where.layer in _PATHLESS or not where.path:
            return words
        if row := _ROW.fullmatch(where.path):
            said = self.values.words.say("row {row}, column {column}", row=row[1], column=plain(row[2]))
        else:
            said = plain(where.path)
        return self.values.words.say("{label}: {text}", label=words, text=said)

    def when(self, instant: datetime) -> str:
        """An instant in UTC as the reader's clock shows it."""
        aware = instant if instant.tzinfo else instant.replace(tzinfo=UTC)
        return self.values.instant(aware.astimezone(self.timezone))


def camps(sides: Sequence[SideView], attribute: str, values: Values) -> tuple[CampView, ...]:
    """The sides by what they say, in the order in which each value first occurs.

    A value of another attribute than the finding's own says of what it speaks: ``price CHF 27.90``.
    """
    groups: dict[tuple[str, str, bool], list[SideView]] = {}
    for side in sides:
        if not side.value and not side.withholds:
            continue
        groups.setdefault((side.source.attribute, side.value, side.source.odd), []).append(side)
    return tuple(
        CampView(
            _labelled(value, said, attribute, values),
            tuple(dict.fromkeys(side.channel for side in members)),
            any(side.source.record for side in members),
            odd,
        )
        for (said, value, odd), members in groups.items()
    )


def _labelled(value: str, said: str, attribute: str, values: Values) -> str:
    if not value or not said or said == attribute:
        return value
    return f"{values.attribute(said)} {value}"


def _tail(before: str) -> str:
    return plain(before)[-_CONTEXT:]
