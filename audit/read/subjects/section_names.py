"""Sections that name their offer: below "Duo" what stands before "Zu zweit: 57 a month" is no name of its own.

Nor is what such a section lists as contained: "The film, a menu for each child and the cake: 15.90 a child". Several
prices in one section are told apart by the words before them, whatever its heading says. Below "Tent hire, weekend"
"Friday to Monday: 45" says only what the heading says.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from audit.read.blocks.block import BlockKind
from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.words.fold import fold, fold_pattern
from audit.read.words.label_words import is_label
from audit.read.words.lexicon import languages

_LED = re.compile(r"[^:.;!?\n]{3,120}? ?: ?")
_PREPOSED = re.compile(
    r"(?:zu (?:zweit|dritt|viert|fünft)|(?:für|pour|per|for) (?:alle|alles|jede[nrs]?|zwei|drei|paare|tou[ts]e?s?"
    r"|deux|trois|tutt[ie]|due|tre|everyone|all|two|three|couples)|(?:für|pour|per|for) (?:die |les |le |i |gli |the )?"
    r"(?:unter|moins de|under|over|über|plus de)|à (?:deux|trois|quatre)|in (?:due|tre|quattro))\b",
    re.IGNORECASE,
)
_CONTENTS = re.compile(r"[^,:]{3,60}, [^:]{3,80} (?:et|und|e|ed|and|&|sowie|ainsi que) [^:,]{3,60}")
_OF_LENGTH = re.compile(  # what a heading names that tells for how long
    r"\b(?:week-?ends?|weeks?|nights?|days?|wochenenden?|wochen?|nachte?|tage?|[a-z]+(?:wochenende|woche|tag)"
    r"|semaines?|nuits?|nuitees?|jours?|journees?|settiman[ae]|nott[ei]|giorn[io]|giornat[ae])\b"
)
_COUNTED = (
    r"(?:[0-9]{1,2}|two|three|four|five|six|seven|zwei|drei|vier|funf|sechs|sieben|deux|trois|quatre|cinq|sept|due|tre"
    r"|quattro|cinque|sei|sette) (?:nights|days|nachte|ubernachtungen|tage|nuits|nuitees|jours|notti|giorni)"
)
_TEXTS = (BlockKind.PARAGRAPH, BlockKind.ITEM)
_SEVERAL = 2
_MOST = 400  # drafts


def by_sections(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts, those of a section with one price without words before it that do not name what its heading names.

    Args:
        drafts: Of a whole document, with their subjects.
        read: Its blocks, as read.
    """
    led = {index: name for index, d in enumerate(drafts) if (name := _no_name(d, read[d.block]))}
    if not led or len(drafts) > _MOST:
        return list(drafts)
    prices: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    for draft in drafts:
        one = read[draft.block]
        if draft.attribute == "price" and one is not None and one.block.headings:
            prices[one.block.headings].add(draft.value)
    out = list(drafts)
    for index, name in led.items():
        block = drafts[index].block
        here = one.block.headings if (one := read[block]) else ()
        beside = [section for section in prices if section[:-1] == here[:-1]]
        if len(prices[here]) == 1 and len(beside) >= _SEVERAL and not is_label(here[-1]):
            own = here[-1] if one and _tells_days(one.parsed.source.text[: drafts[index].start], here[-1]) else ""
            out = [replace(d, subject=own) if d.block == block and d.subject == name else d for d in out]
    return out


def _no_name(draft: Draft, read: ReadBlock | None) -> str:
    """The subject of a price, if the words with which its block begins, up to a colon before it, are no name."""
    if draft.attribute != "price" or not draft.subject or read is None or not read.block.headings:
        return ""
    if read.block.kind not in _TEXTS or read.block.labels or read.phrase.start:
        return ""
    text = read.parsed.source.text
    ahead = text[: max(draft.start, draft.token.start if draft.token else 0)]
    if draft.subject not in ahead:
        return ""
    if _tells_days(ahead, read.block.headings[-1]):
        return draft.subject
    if read.block.kind is not BlockKind.PARAGRAPH or not _LED.fullmatch(ahead):
        return ""
    lead = ahead.rstrip(": ")
    return draft.subject if _PREPOSED.match(lead) or _CONTENTS.fullmatch(lead) else ""


def _tells_days(ahead: str, heading: str) -> bool:
    """Whether what stands before a price only says for how long, as the heading above it does."""
    return bool(_when().fullmatch(fold(ahead)) and _OF_LENGTH.search(fold(heading)))


@cache
def _when() -> re.Pattern[str]:
    """What says before a price only from which weekday to which, or how many nights or days."""
    day = "(?:" + "|".join(fold_pattern("|".join(words.weekdays)) for words in languages().values()) + ")"
    days = rf"(?:(?:du|vom|von|dal?|from) )?{day}(?: ?[-–] ?| (?:bis|au|al?|to|till|until|through)(?: zum)? ){day}"
    return re.compile(rf"(?:{days}|{_COUNTED})(?: ?:| for| fur| pour| per| a| zu)? ?")
