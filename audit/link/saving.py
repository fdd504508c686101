"""The statistics of a full linking as bytes, and back, so that the nights after it link by them."""

import json
import zlib
from dataclasses import asdict, fields
from typing import Any

import numpy as np

from audit.link.compete import RIVALS, Rivals
from audit.link.decide import Contest, Field
from audit.link.frequencies import Frequencies
from audit.link.habits import Habits
from audit.link.learned import Learned
from audit.link.makers import Makers
from audit.link.mixture import Mixture
from audit.link.ragged import Floats
from audit.link.statistics import Statistics
from audit.link.weights import ALL_FEATURES, Weights

VERSION = 7
"""Raised whenever statistics of before would be misread, or give other answers."""

_LENGTH = 8


def save_statistics(statistics: Statistics) -> bytes:
    """The statistics as compressed bytes, the same ones for the same statistics."""
    arrays = _arrays(statistics)
    head = json.dumps(_plain(statistics), ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    body = b"".join(array.astype("<f8").tobytes() for array in arrays)
    return zlib.compress(len(head).to_bytes(_LENGTH, "big") + head + body)


def load_statistics(data: bytes) -> Statistics | None:
    """The statistics; None when they were saved by another version or for other features: a full linking is due."""
    raw = zlib.decompress(data)
    start = _LENGTH + int.from_bytes(raw[:_LENGTH], "big")
    head: dict[str, Any] = json.loads(raw[_LENGTH:start])
    if head["version"] != VERSION or head["features"] != list(ALL_FEATURES):
        return None
    records, offers = tuple(head["records"]), tuple(head["offers"])
    sizes = (head["grams"], *[len(records) * RIVALS] * 4)
    numbers = np.frombuffer(raw, "<f8", offset=start)
    grams, *tables = np.split(numbers, np.cumsum(sizes)[:-1])
    best, score, best_among, score_among = (table.reshape(len(records), RIVALS) for table in tables)
    counts = {kind: {key: (here, there) for key, (here, there) in head[kind].items()} for kind in ("words", "codes")}
    contest = Contest(
        capacity=head["capacity"],
        rivals=Rivals(records, offers, best.astype(np.int64), score.copy()),
        contenders=Rivals(records, offers, best_among.astype(np.int64), score_among.copy()),
        weights=Weights(**head["weights"]),
    )
    field = Field(contest, Mixture(head["share"], tuple(head["curve"])), head["threshold"])
    return Statistics(
        Frequencies(
            head["record_count"],
            head["offer_count"],
            counts["words"],
            counts["codes"],
            grams.copy(),
            Habits(**head["habits"]),
            _makers(head["makers"]),
        ),
        _learned(head["learned"]),
        head["trust"],
        field,
    )


def _plain(statistics: Statistics) -> dict[str, Any]:
    frequencies, field, learned = statistics.frequencies, statistics.field, statistics.learned
    return {
        "version": VERSION,
        "features": ALL_FEATURES,
        "record_count": frequencies.records,
        "offer_count": frequencies.offers,
        "words": dict(frequencies.words),
        "codes": dict(frequencies.codes),
        "habits": asdict(frequencies.habits),
        "makers": _sorted(frequencies.makers),
        "grams": len(frequencies.grams),
        "learned": {part.name: getattr(learned, part.name) for part in fields(learned)},
        "trust": dict(statistics.trust),
        "capacity": field.contest.capacity,
        "share": field.mixture.share,
        "curve": field.mixture.curve,
        "threshold": field.threshold,
        "records": field.contest.rivals.records,
        "offers": field.contest.rivals.offers,
        "weights": asdict(field.contest.weights),
    }


def _arrays(statistics: Statistics) -> list[Floats]:
    contest = statistics.field.contest
    rivals = (contest.rivals.best, contest.rivals.score, contest.contenders.best, contest.contenders.score)
    return [statistics.frequencies.grams, *(table.ravel().astype(float) for table in rivals)]


def _learned(raw: dict[str, Any]) -> Learned:
    echoes = {
        name: {word: (seen, hits) for word, (seen, hits) in raw[name].items()}
        for name in ("record_echo", "offer_echo")
    }  # fmt: skip
    return Learned(raw["meanings"], echoes["record_echo"], echoes["offer_echo"], raw["guards"], raw["share"])


def _sorted(makers: Makers) -> dict[str, Any]:
    return {**asdict(makers), "titled": sorted(makers.titled), "common": sorted(makers.common)}


def _makers(raw: dict[str, Any]) -> Makers:
    known = {name: (here, there) for name, (here, there) in raw["known"].items()}
    stated, house = tuple(raw["stated"]), tuple(raw["house"])
    return Makers(known, frozenset(raw["titled"]), frozenset(raw["common"]), stated, raw["met"], house)
