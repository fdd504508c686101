"""Days and customers of what is given for nothing: "the sauna is free from 2 to 8 March, members only".

They are no limits of what other paragraphs ask money for. "No joining fee until 31 March" and "three months free" are
terms of the offer itself, and limit it as before; "with a free towel until 31 March" does, too.
"""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.scopes.reduced_for import sentence_of
from audit.read.scopes.taxes import PRICED
from audit.read.words.lexicon import Role

_READERS = "NewsletterSubscribers"  # a box that asks for an address says nothing of the rest of its page
_LIMITS = frozenset({"valid_from", "valid_through", "audience"})
_BESIDE = _LIMITS | {"region", "max_quantity"}
_SAID_OF = re.compile(  # behind a word for nothing to pay that is said of a thing, and does not describe one
    r" ?(?:[.,;:!?()–—-]|$|(?:for|from|to|until|till|between|on|during|all|fur|vom|von|ab|bis|zwischen|am|im|in|wahrend"
    r"|pour|du|de|des|jusqu|entre|le|pendant|per|dal|dall|fino|tra|il|durante|per)\b)"
)


@dataclass(frozen=True, slots=True)
class Limits:
    """What limits the terms of a document.

    Attributes:
        said: The drafts that may limit others.
        boxes: Blocks that ask for an address.
        given: Identities of days and customers of what is given for nothing.
        paid: Blocks that ask money for something.
    """

    said: Sequence[Draft]
    boxes: AbstractSet[int]
    given: AbstractSet[int]
    paid: AbstractSet[int]

    @classmethod
    def of(
        cls, drafts: Sequence[Draft], said: Sequence[Draft], read: Sequence[ReadBlock | None], *, is_long: bool
    ) -> "Limits":
        """What limits the terms of a document.

        Args:
            drafts: All of them.
            said: Those that may limit others.
            read: The blocks.
            is_long: Whether it may speak of several things.
        """
        boxes = frozenset(draft.block for draft in said if draft.value == _READERS) if is_long else frozenset[int]()
        given = _given(drafts, said, read) if len(read) > 1 else frozenset[int]()
        paid = frozenset(d.block for d in drafts if d.attribute in PRICED and not d.value.startswith("0 "))
        return cls(said, boxes, given, paid if given else frozenset())

    def upon(self, draft: Draft) -> list[Draft]:
        """What may limit one term."""
        away = self.given if draft.block in self.paid else frozenset[int]()
        return [
            one
            for one in self.said
            if one.block == draft.block or (one.block not in self.boxes and id(one) not in away)
        ]


def _given(drafts: Sequence[Draft], said: Sequence[Draft], read: Sequence[ReadBlock | None]) -> frozenset[int]:
    free = {draft.block for draft in said if draft.attribute in _LIMITS and _gives(read[draft.block])}
    if not free:
        return frozenset()
    other = {sentence_of(d, read) for d in drafts if d.block in free and d.attribute not in _BESIDE}
    given = (d for d in said if d.block in free and d.attribute in _LIMITS and sentence_of(d, read) not in other)
    return frozenset(id(draft) for draft in given if _is_beside_free(draft, read[draft.block]))


def _gives(read: ReadBlock | None) -> bool:
    return read is not None and any(hit.entry.role is Role.ZERO for hit in read.parsed.source.hits)


def _is_beside_free(draft: Draft, read: ReadBlock | None) -> bool:
    """Whether the sentence of a draft says of a thing that it costs nothing."""
    if read is None:
        return False
    source = read.parsed.source
    start, end = read.parsed.clauses.sentence(draft.start + read.phrase.start)
    zeros = (hit for hit in source.hits if hit.entry.role is Role.ZERO and start <= hit.start < end)
    return any(_SAID_OF.match(source.folded, hit.end) for hit in zeros)
