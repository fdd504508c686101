"""What typography says about amounts: struck through and marked prices, and footnotes bound by their marks."""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.blocks.block import Block, BlockKind, Mark, MarkKind
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount

_FORMER = frozenset({MarkKind.STRUCK, MarkKind.OLD_PRICE})
_REGULAR = re.compile(r"regul|normal|habituel|usual|listino|abituale|üblich|standard|courant")
_FOOTNOTE = re.compile(r"(\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹†‡]|\d\))(?=\s?\S)")


def struck(drafts: Sequence[Draft], block: Block) -> list[Draft]:
    """The drafts of a block: a struck price is a former one, whatever the words say; a marked one is the price.

    What both its words and its element call the regular price is no former one where nothing lower stands beside it.
    """
    return [_by_mark(draft, block.marks) for draft in drafts] if block.marks else list(drafts)


def _by_mark(draft: Draft, marks: Sequence[Mark]) -> Draft:
    if not isinstance(draft.token, Amount) or draft.attribute not in {"price", "list_price"} or draft.token.word:
        return draft
    kinds = {mark.kind for mark in marks if mark.start < draft.end and draft.start < mark.end}
    named = draft.trigger != "" and not (MarkKind.REGULAR in kinds and _REGULAR.search(draft.trigger.lower()))
    marked = "list_price" if kinds & _FORMER else "price" if MarkKind.PRICE in kinds and not named else draft.attribute
    return replace(draft, attribute=marked) if marked != draft.attribute else draft


def footnote_mark(block: Block) -> str:
    """The mark that a footnote begins with, or empty."""
    found = _FOOTNOTE.match(block.text) if block.kind is BlockKind.FOOTNOTE or block.text[:1] in "*¹²³†‡" else None
    return found[1] if found else ""


def carries(block: Block, mark: str) -> bool:
    """Whether a block carries a footnote's mark somewhere behind its first character.

    >>> carries(Block("Nur 39.90*"), "*"), carries(Block("Nur 39.90**"), "*")
    (True, False)
    """
    return bool(re.search(rf"(?<!\*){re.escape(mark)}(?!\*)", block.text[1:]))
