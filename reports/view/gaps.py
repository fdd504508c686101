"""What could not be observed, one line per channel."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from audit.model.capture import Gap, GapKind
from audit.model.channel import NOT_ASKED, ChannelState
from reports.view.clean import plain, without_secrets, without_secrets_inside
from reports.view.material import ReportInput
from reports.view.shown import GapLine
from reports.view.vocabulary import DISTURBANCE_WORDS, REASON_WORDS
from reports.view.words import Words

_DETAILS = 20


def gap_lines(report: ReportInput, words: Words) -> tuple[GapLine, ...]:
    """One line for each channel and record source of which something was not observed, by name."""
    gaps: dict[str, list[Gap]] = {}
    for gap in all_gaps(report):
        gaps.setdefault(gap.channel, []).append(gap)
    troubled = {name for name, state in report.states.items() if not state.observed}
    return tuple(
        _line(name, report.states.get(name), gaps.get(name, []), words) for name in sorted(troubled | set(gaps))
    )


def all_gaps(report: ReportInput) -> tuple[Gap, ...]:
    """Every gap of the run once, sorted."""
    of_states = (gap for state in report.states.values() for gap in state.gaps)
    # A dead link is no gap but a finding about the page that carries it.
    return tuple(sorted(gap for gap in {*report.gaps, *of_states} if gap.kind is not GapKind.LINK))


def reason(code: str, words: Words) -> str:
    """A reason's code in words; the longest known beginning decides, and a sentence stays as it is."""
    known = max((start for start in REASON_WORDS if code.startswith(start)), key=len, default="")
    return words.say(REASON_WORDS[known]) if known else _disturbance(code, words)


def _disturbance(text: str, words: Words) -> str:
    for pattern, message in DISTURBANCE_WORDS.items():
        if found := re.fullmatch(pattern, text):
            return words.say(message, **found.groupdict())
    return plain(without_secrets_inside(text))


def _line(name: str, state: ChannelState | None, gaps: Sequence[Gap], words: Words) -> GapLine:
    return GapLine(
        channel=plain(name),
        text=_text(state, gaps, words),
        reasons=_reasons(gaps, state, words),
        details=tuple(
            (
                plain(without_secrets(gap.address)),
                f"{reason(gap.reason, words)} ({plain(gap.reason)})",
                plain(without_secrets_inside(gap.text)),
            )
            for gap in gaps[:_DETAILS]
        ),
        more=max(len(gaps) - _DETAILS, 0),
        is_ours=state is None,
    )


def _text(state: ChannelState | None, gaps: Sequence[Gap], words: Words) -> str:
    if state is None:
        return _records(gaps, words)
    if state.disturbed == NOT_ASKED:
        return words.say("not asked for in this run; what was found there stays as it was")
    if not state.reachable:
        return words.say("not read; nothing is reported as missing there and nothing is closed")
    if state.disturbed or not state.complete:
        return words.say(
            "disturbed: {read} of {asked} documents read; nothing is reported as missing there and nothing is closed",
            read=state.read,
            asked=state.asked,
        )
    missed = max(state.asked - state.read, len({gap.address for gap in gaps}))
    return words.many(
        "{count} of {asked} documents was not read completely",
        "{count} of {asked} documents were not read completely",
        missed,
        asked=max(state.asked, missed),
    )


def _records(gaps: Sequence[Gap], words: Words) -> str:
    if any(gap.kind is GapKind.RECORDS for gap in gaps):
        return words.say("records not read; what they say was compared with nothing")
    return words.many(
        "{count} place of the records was not read", "{count} places of the records were not read", len(gaps)
    )


def _reasons(gaps: Iterable[Gap], state: ChannelState | None, words: Words) -> tuple[str, ...]:
    counts = Counter(reason(gap.reason, words) for gap in gaps)
    told = [f"{text} ({count}×)" if count > 1 else text for text, count in _by_frequency(counts)]
    why = reason(state.disturbed, words) if state and state.disturbed not in {"", NOT_ASKED} else ""
    return tuple(dict.fromkeys(text for text in (why, *told) if text))


def _by_frequency(counts: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
