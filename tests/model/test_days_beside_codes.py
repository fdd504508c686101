"""Days told right beside a campaign's own code: they are its own, whatever the words before them name."""

from dataclasses import replace
from datetime import datetime

import pytest

from audit.model.channel import Channel, ChannelState
from audit.model.conflicts import conflicts
from audit.model.dossier import Dossier, Night
from audit.model.finding import Offer
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Role, Subject

_CODES = frozenset({"KITE20", "SAIL10"})
_NIGHT = Night(datetime(2026, 6, 10, 6), {"flyer": ChannelState(Channel("flyer"), 1, 1)}, codes=_CODES)
_CELLS = tuple(parse(f"plan: kites {cell} [record]") for cell in ("valid_through 2026-08-22", "voucher_code KITE20"))
_PLAN = Record("plan", RecordKind.CAMPAIGN, 0, "kites", "Kite Week", Subject("Kite Week"), statements=_CELLS)


def _doubtful(words: str) -> list[bool]:
    said = parse("flyer: kites valid_through 2026-08-29")
    where = replace(said.where, before=words, quote="Ends 29 August")
    said = replace(said, subject=Subject("beginners", Role.MENTION), where=where)
    return [
        found.doubtful
        for found in conflicts(Dossier(Offer("kites", "Kite Week"), (_PLAN,), (said,)), "valid_through", _NIGHT)
    ]


@pytest.mark.parametrize("words", ["Beginners: 20% off kites. ", "20% off with SAIL10. ", "Code KITE20 or SAIL10. "])
def test_an_end_in_passing_without_the_own_code_is_doubtful(words: str) -> None:
    assert _doubtful(words) == [True]


def test_an_end_beside_the_own_code_is_not() -> None:
    assert _doubtful("Beginners: 20% off, code KITE20. ") == [False]
