"""Labels that a page in another language leaves in English: "Monthly fee" above a price of a German shop.

A short block without any word of its own language, whose English words name a price, a period, or stand as a label
before a colon, is read in English. Names of products in English name no term and change nothing.
"""

import re
from functools import lru_cache

from audit.read.words.fold import fold
from audit.read.words.lexicon import Hit, Role, lexicon_for

_DIGIT = re.compile(r"[0-9]")
_LONGEST = 80
_SMALL = 3  # "per" is a word of both
_SPEAKING = frozenset({Role.CUE, Role.SIGN, Role.PERIOD, Role.ZERO, Role.CODE, Role.LENGTH})


@lru_cache(maxsize=4096)
def with_english_labels(text: str, locale: str) -> str:
    """The locale in which a block is read: English, in the same country, where only its labels speak and do so.

    >>> with_english_labels("Monthly fee: 29.90", "de-CH"), with_english_labels("Travel Kit: 29.90", "de-CH")
    ('en-CH', 'de-CH')
    """
    if locale.startswith("en") or len(text) > _LONGEST or not _DIGIT.search(text):
        return locale
    folded = fold(text)
    own = lexicon_for(locale).hits(folded)
    if any(hit.entry.role in _SPEAKING and hit.end - hit.start > _SMALL for hit in own):
        return locale
    english = lexicon_for("en").hits(folded)
    region = locale.partition("-")[2]
    told = any(_is_label(hit, folded) for hit in english)
    return f"en-{region}" if told and region else "en" if told else locale


def _is_label(hit: Hit, folded: str) -> bool:
    cue = hit.entry.cue
    if hit.entry.role is Role.PERIOD:
        return True
    labelled = folded[hit.end :].lstrip().startswith(":")
    return cue is not None and bool(cue.attribute) and (labelled or (cue.attribute == "price" and hit.start == 0))
