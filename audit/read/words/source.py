"""One stretch of text while it is read: folded, with its lexicon's hits and the shapes of its language."""

import re
from dataclasses import dataclass
from datetime import date

from audit.read.words.fold import fold
from audit.read.words.grammar import Grammar, grammar_for
from audit.read.words.lexicon import Hit, Role

_MASKED = re.compile(
    r"https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.\w+|(?<![\w])[#@]\w+|\b[\w-]+\.(?:ch|de|at|com|fr|it|uk|org|net|example)(?:/\S*)?"
)
_MASK_GATE = re.compile(r"[#@]|://|www|\.[a-z]{2}")


@dataclass(frozen=True, slots=True)
class Source:
    """A text to be read.

    Attributes:
        text: As it stands in the document.
        folded: The same, folded; addresses and hashtags masked.
        grammar: The shapes of its language.
        mark: The document's decimal mark.
        currency: ISO 4217 code of amounts without one.
        anchor: Day from which days are resolved.
        hits: Words of the lexicon, in the order of the text.
        roles: What they are.
        names: The attributes that the cues among them name.
    """

    text: str
    folded: str
    grammar: Grammar
    mark: str
    currency: str
    anchor: date
    hits: tuple[Hit, ...]
    roles: frozenset[Role]
    names: frozenset[str]


def source_of(text: str, locale: str, mark: str, currency: str, anchor: date) -> Source:
    """A text, prepared to be read in the language of a locale."""
    folded = masked(fold(text))
    grammar = grammar_for(locale)
    hits = grammar.lexicon.hits(folded)
    entries = [hit.entry for hit in hits]
    roles, names = frozenset([entry.role for entry in entries]), frozenset([entry.names for entry in entries])
    return Source(text, folded, grammar, mark, currency, anchor, hits, roles, names)


def masked(folded: str) -> str:
    """The text with addresses, hashtags and mentions blanked, as long as before: no value stands in them."""
    if not _MASK_GATE.search(folded):
        return folded
    return _MASKED.sub(lambda found: "_" * len(found[0]), folded)
