"""Which language a text is in, by the small words of the lexicons."""

import re
from collections.abc import Iterable
from functools import lru_cache

from audit.read.words.fold import fold
from audit.read.words.lexicon import languages

_WORD = re.compile(r"[a-z]+")
_LEAD = 3
_SHORTEST = 40


def language_of(texts: Iterable[str], usual: str) -> str:
    """The language of texts, as an ISO 639 code; ``usual`` unless another one leads clearly.

    Args:
        texts: Folded or not.
        usual: What the document is said to be in.

    >>> language_of(["Gratis Versand ab 50 Franken, nur für kurze Zeit und nicht mit anderen Aktionen"], "fr")
    'de'
    """
    votes = [name for text in texts for name in _votes(text)]
    own = votes.count(usual)
    enough = own + max(_LEAD, own // 2)
    if len(votes) < own + enough:
        return usual  # the others together have too few
    best = max(set(votes), key=lambda name: (votes.count(name), name == usual, name))
    return best if votes.count(best) >= enough else usual


def locale_of(text: str, said: str, document: str) -> str:
    """The locale in which a block is read: the document's, unless its words or its mark-up say otherwise."""
    language, _, region = document.partition("-")
    if said and said.lower() in languages():
        language = said.lower()
    elif len(text) >= _SHORTEST:
        language = language_of([text], language)
    return f"{language}-{region}" if region else language


@lru_cache(maxsize=2048)
def _votes(text: str) -> tuple[str, ...]:
    """For each small word of a text its languages; kept, since a block is asked for itself and for its document."""
    words = _small_words()
    return tuple(name for word in _WORD.findall(fold(text)) for name in words.get(word, ()))


@lru_cache(maxsize=1)
def _small_words() -> dict[str, tuple[str, ...]]:
    words: dict[str, list[str]] = {}
    for name, language in languages().items():
        for word in sorted(set(_WORD.findall(fold(language.function_words)))):
            words.setdefault(word, []).append(name)
    return {word: tuple(names) for word, names in words.items()}
