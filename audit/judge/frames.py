"""Lines that stand on page after page: what a shop grants everybody, beside whatever offer it repeats it.

"Free delivery from 75 · returns within 30 days" below every menu is a promise of the shop; where it happens to stand on
the page of a mattress that one may try for a hundred nights, it says nothing of the mattress. Nor does "New customer?"
in the menu of every page say for whom an offer is that stands on one of them.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from audit.model.capture import Document, Form
from audit.model.statement import Layer, Statement, Term

_REPEATED = frozenset({"free_shipping_from", "return_period"})
_ANYWHERE = 4  # different things beside which a line stands
_ENTRY_WORDS, _ENTRY_LENGTH = 4, 40

Line = tuple[str, Term, str, str]
"""Channel, what is said, the words that say it and those before them."""


def frame_lines(documents: Iterable[Document]) -> frozenset[Line]:
    """The lines about free delivery and returns that stand beside many different things of a channel."""
    beside: dict[Line, set[str]] = {}
    for document in documents:
        if document.form is not Form.PAGE:
            continue
        for said in document.statements:
            if said.attribute in _REPEATED and said.where.layer is Layer.TEXT:
                beside.setdefault(_line(said), set()).add(said.subject.name)
    return frozenset(line for line, names in beside.items() if len(names) >= _ANYWHERE)


def menu_entries(documents: Mapping[str, Iterable[Document]]) -> Mapping[str, frozenset[str]]:
    """The lines of a few words, in small letters, that stand on most pages of each channel.

    Args:
        documents: All that were read, by channel.
    """
    found: dict[str, frozenset[str]] = {}
    for channel, read in documents.items():
        pages = [{line for line in d.text.split("\n") if _is_short(line)} for d in read if d.form is Form.PAGE]
        counts = Counter(line for lines in pages for line in lines)
        least = max(_ANYWHERE, len(pages) // 2 + 1)
        found[channel] = frozenset(line.lower() for line, count in counts.items() if count >= least)
    return found


def _is_short(line: str) -> bool:
    """Whether a line is as short as an entry of a menu; a bar that tells an offer is longer, or has numbers."""
    if len(line) > _ENTRY_LENGTH or len(line.split()) > _ENTRY_WORDS:
        return False
    return not any(char.isdigit() for char in line)


def of_frame(said: Statement, frames: frozenset[Line], own: Iterable[Term]) -> Statement | None:
    """The statement as one of the shop if it is such a line beside an offer that has another right of its own.

    Args:
        said: What is said.
        frames: The lines of all channels.
        own: What is recorded of the offer that it was linked to, and what its document says of it.
    """
    rights = {term.value for term in own if term.attribute == said.attribute}
    if _line(said) not in frames or not rights - {said.term.value}:
        return None
    return replace(said, scope=replace(said.scope, variant=""))


def _line(said: Statement) -> Line:
    return said.channel, said.term, said.where.quote, said.where.before
