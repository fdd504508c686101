"""Plain text for the terminal and for mails: no colours, no control characters, 100 characters wide."""

import re
import textwrap
from collections.abc import Iterator, Sequence

from audit.plugins.report import ReportFormat
from reports.view.shown import Entry, FindingView, GapLine, ReportView
from reports.view.words import Words

_GAP = re.compile(r"\n{3,}")
_WIDTH = 100
_LISTED = 500


def render(view: ReportView) -> bytes:
    """The report as lines of text in UTF-8."""
    return (_GAP.sub("\n\n", "\n".join(lines(view))).rstrip("\n") + "\n").encode("utf-8", "backslashreplace")


def lines(view: ReportView) -> Iterator[str]:
    """The report line by line."""
    say = view.words.say
    yield from _wrap(say("{company}: consistency of channels, {day}, run {run}", company=view.company,
                         day=view.day, run=view.source.run))  # fmt: skip
    yield from _wrap(f"{view.verdict}. {view.news}.")
    yield from _not_observed(view.not_observed, say("Not observed"))
    for section in view.sections:
        yield from _heading(f"{section.label} ({section.count})")
        for entry in section.entries[:_LISTED]:
            yield from _entry(entry, view.words)
        yield from _rest(len(section.entries) - _LISTED, view.words)
    yield from _briefly(say("Coming up"), view.coming, view.words)
    yield from _briefly(say("Inconclusive"), view.inconclusive, view.words)
    yield from _briefly(say("Accepted"), view.accepted, view.words)
    yield from _briefly(say("Resolved"), view.resolved, view.words)
    if view.unused:
        yield from _heading(say("Acceptances that nothing needs any more"))
        yield from (line for text in view.unused for line in _wrap(text, "- ", "  "))


def _not_observed(gaps: Sequence[GapLine], title: str) -> Iterator[str]:
    if not gaps:
        return
    yield from _heading(title)
    for gap in gaps:
        reasons = f" ({'; '.join(gap.reasons)})" if gap.reasons else ""
        yield from _wrap(f"{gap.channel}: {gap.text}{reasons}", "- ", "  ")
        for place, _, note in gap.details if gap.is_ours else ():
            yield from _wrap(f"{place or gap.channel}: {note}", "    ", "      ")


def _entry(entry: Entry, words: Words) -> Iterator[str]:
    if not entry.is_family:
        yield from _finding(entry.first, words)
        return
    yield from _wrap(entry.heading, "* ", "  ")
    for view in entry.findings[: entry.examples]:
        yield from _wrap(f"{words.say('for example')}: {view.message}", "    ", "    ")
        yield from _sides(view, words)
    yield from _rest(len(entry.findings) - entry.examples, words)
    yield from _duty(entry.first, words)


def _finding(view: FindingView, words: Words) -> Iterator[str]:
    yield from _wrap(f"{view.message} [{view.source.code}, {view.status}, {view.since}]", "* ", "  ")
    yield from _sides(view, words)
    yield from _duty(view, words)


def _sides(view: FindingView, words: Words) -> Iterator[str]:
    for camp in view.camps:
        value = camp.value or words.say("says nothing")
        mark = f" ({view.oddity})" if camp.odd else ""
        yield from _wrap(f"{value}: {', '.join(camp.channels)}{mark}", "    ", "      ")
    for side in view.sides:
        if side.quote:
            yield from _wrap(f"“{side.quote}” {side.channel}, {side.address}", "      ", "        ")


def _duty(view: FindingView, words: Words) -> Iterator[str]:
    duty = words.say("{label}: {text}", label=words.say("Who mends it"), text=view.owner)
    yield from _wrap(f"{duty}. {view.mend}" if view.mend else duty, "    ", "    ")
    yield ""


def _briefly(title: str, findings: Sequence[FindingView], words: Words) -> Iterator[str]:
    if not findings:
        return
    yield from _heading(f"{title} ({len(findings)})")
    for view in findings[:_LISTED]:
        yield from _wrap(f"{view.message} [{view.accepted or view.since}]", "- ", "  ")
    yield from _rest(len(findings) - _LISTED, words)


def _rest(count: int, words: Words) -> Iterator[str]:
    if count > 0:
        yield "    " + words.many("and {count} more", "and {count} more", count)


def _heading(text: str) -> Iterator[str]:
    title = text[:1].upper() + text[1:]
    yield from ("", title, "-" * len(title))


def _wrap(text: str, first: str = "", rest: str = "") -> list[str]:
    return textwrap.wrap(
        text, _WIDTH, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    )


REPORT = ReportFormat(
    name="text",
    ending=".txt",
    media_type="text/plain; charset=utf-8",
    render=render,
    summary="For the terminal and for mails: what is wrong, who says what, who mends it.",
)
