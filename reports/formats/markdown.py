"""Markdown for wikis, tickets and pull requests; nothing that a channel wrote becomes markup."""

import re
from collections.abc import Iterator, Sequence

from audit.plugins.report import ReportFormat
from reports.view.shown import Entry, FindingView, GapLine, ReportView, SideView
from reports.view.words import Words

_GAP = re.compile(r"\n{3,}")
_LISTED = 500
_SIDES = 12
# What CommonMark and its common extensions read as markup: anywhere (mentions, issue numbers and addresses that
# would become links included), and at the beginning of a line.
_ANYWHERE = re.compile(r"([\\`*_\[\]<>#|~@&$]|:(?=//)|(?<=www)\.)", re.IGNORECASE)
_AT_THE_BEGINNING = re.compile(r"^(\d*)([-+=]|[.)](?=\s|$))")


def render(view: ReportView) -> bytes:
    """The report as Markdown in UTF-8."""
    return (_GAP.sub("\n\n", "\n".join(_lines(view))) + "\n").encode("utf-8", "replace")


def escape(text: str) -> str:
    r"""The text so that Markdown shows it as it is.

    >>> escape("[x](javascript:1)")
    '\\[x\\](javascript:1)'
    """
    return _AT_THE_BEGINNING.sub(r"\1\\\2", _ANYWHERE.sub(r"\\\1", text))


def _lines(view: ReportView) -> Iterator[str]:
    say = view.words.say
    yield f"# {escape(view.company)}: {escape(view.verdict)}"
    yield ""
    yield f"{escape(say('Run {run} of {day}', run=view.source.run, day=view.day))}. {escape(view.news)}."
    if view.not_observed:
        yield from _head(2, say("Not observed"))
        for gap in view.not_observed:
            reasons = f" ({escape('; '.join(gap.reasons))})" if gap.reasons else ""
            yield f"- **{escape(gap.channel)}**: {escape(gap.text)}{reasons}"
            yield from (f"  - {escape(f'{place or gap.channel}: {note}')}" for place, _, note in _ours(gap))
    for section in view.sections:
        yield from _head(2, f"{section.label} ({section.count})")
        for entry in section.entries[:_LISTED]:
            yield from _entry(entry, view.words)
        yield from _rest(len(section.entries) - _LISTED, view.words)
    yield from _briefly(say("Coming up"), view.coming, view.words)
    yield from _briefly(say("Inconclusive"), view.inconclusive, view.words)
    yield from _briefly(say("Accepted"), view.accepted, view.words)
    yield from _briefly(say("Resolved"), view.resolved, view.words)


def _ours(gap: GapLine) -> Sequence[tuple[str, str, str]]:
    return gap.details if gap.is_ours else ()


def _entry(entry: Entry, words: Words) -> Iterator[str]:
    yield from _head(3, entry.heading)
    for view in entry.findings[: entry.examples]:
        if entry.is_family:
            yield f"{escape(words.say('for example'))}: {escape(view.message)}"
            yield ""
        yield from _finding(view, words)
    yield from _rest(len(entry.findings) - entry.examples, words)


def _finding(view: FindingView, words: Words) -> Iterator[str]:
    mends = words.say("{label}: {text}", label=words.say("Who mends it"), text=view.owner)
    yield f"{escape(view.status)}, {escape(view.since)}. **{escape(mends)}**. {escape(view.mend)}"
    yield ""
    for side in view.sides[:_SIDES]:
        yield _side(side, view.oddity, words)
    yield from _rest(len(view.sides) - _SIDES, words)
    if view.proof:
        yield ""
        yield f"> {escape(view.proof)}"


def _side(side: SideView, oddity: str, words: Words) -> str:
    value = side.value or (words.say("says nothing") if side.withholds else "")
    odd = f" ({escape(oddity)})" if side.source.odd else ""
    quote = f" “{escape(side.quote)}”" if side.quote else ""
    address = f"[{escape(side.address)}](<{side.link}>)" if side.link and ">" not in side.link else escape(side.address)
    said = ", ".join(part for part in (f"{escape(value)}{quote}", address) if part)
    return f"- **{escape(side.channel)}**{odd}: {said}"


def _briefly(title: str, findings: Sequence[FindingView], words: Words) -> Iterator[str]:
    if not findings:
        return
    yield from _head(2, f"{title} ({len(findings)})")
    for view in findings[:_LISTED]:
        yield f"- {escape(view.message)} ({escape(view.accepted or view.since)})"
    yield from _rest(len(findings) - _LISTED, words)


def _rest(count: int, words: Words) -> Iterator[str]:
    if count > 0:
        yield ""
        yield escape(words.many("and {count} more", "and {count} more", count))


def _head(level: int, text: str) -> tuple[str, ...]:
    title = text[:1].upper() + text[1:]
    return ("", f"{'#' * level} {escape(title)}", "")


REPORT = ReportFormat(
    name="markdown",
    ending=".md",
    media_type="text/markdown; charset=utf-8",
    render=render,
    summary="For wikis, tickets and pull requests.",
)
