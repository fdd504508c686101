"""How each channel went: what was asked for and read, what is dead, and whether the channel was disturbed."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from statistics import median

from audit.model.capture import Document, Gap, GapKind
from audit.model.channel import Channel, ChannelState
from audit.store.nouns import Yield

GOOD_RUNS = 5
SHARE = 0.8


@dataclass(frozen=True, slots=True)
class Fetched:
    """What collecting a channel came to, before reading.

    Attributes:
        asked: Documents that were asked for.
        complete: Whether everything that lists documents could be read and no budget ended.
        gaps: What could not be fetched.
    """

    asked: int = 0
    complete: bool = True
    gaps: tuple[Gap, ...] = field(default=())


def state_of(
    channel: Channel, fetched: Fetched, documents: Iterable[Document], earlier: Iterable[Yield]
) -> ChannelState:
    """How a channel went in this run.

    Args:
        channel: Its facts.
        fetched: What fetching came to.
        documents: What was read of it.
        earlier: What it gave in earlier runs, newest first.
    """
    read = list(documents)
    usable = [document for document in read if document.usable]
    gaps = (*fetched.gaps, *_problems(read))
    # A document that is not there any more (404) is an answer; the channel was observed.
    whole = fetched.complete and not any(gap.kind is GapKind.CHANNEL for gap in gaps)
    state = ChannelState(
        channel=channel,
        asked=max(fetched.asked, len(read)),
        read=len(usable),
        complete=whole,
        gaps=tuple(sorted(set(gaps))),
        newest=max((d.published for d in usable if d.published is not None), default=None),
    )
    return replace(state, disturbed=_disturbance(state, statements_of(usable), list(earlier)))


def state_unread(channel: Channel, fetched: Fetched, captures: int) -> ChannelState:
    """How a channel went in a run that only collected: what was fetched counts as read."""
    asked = max(fetched.asked, captures)
    return ChannelState(channel, asked, captures, fetched.complete, tuple(sorted(set(fetched.gaps))))


def statements_of(documents: Iterable[Document]) -> int:
    """How many statements documents make."""
    return sum(len(document.statements) for document in documents)


def by_channel(documents: Iterable[Document]) -> Mapping[str, list[Document]]:
    """Documents by the name of their channel."""
    found: defaultdict[str, list[Document]] = defaultdict(list)
    for document in documents:
        found[document.channel].append(document)
    return found


def _problems(documents: Iterable[Document]) -> Iterable[Gap]:
    for document in documents:
        for problem in document.problems:
            yield Gap(document.channel, document.address, problem.reason, problem.text)


def _disturbance(state: ChannelState, statements: int, earlier: list[Yield]) -> str:
    good = [run for run in earlier if run.good][:GOOD_RUNS]
    if state.asked and not state.read:
        return "nothing of it could be read"
    if not good:
        return ""
    pages, terms = median(run.read for run in good), median(run.statements for run in good)
    if state.read < SHARE * pages:
        return f"{state.read} of the usual {pages:.0f} documents were read"
    if statements < SHARE * terms:
        return f"{statements} of the usual {terms:.0f} statements were recognised; has the layout changed?"
    return ""
