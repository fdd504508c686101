"""What a single token of a title is: a word, a number that counts versions, or a code that names one model."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from audit.link.folding import squeeze, word_form
from audit.link.lexicon import lexicon

_DIGIT = re.compile(r"\d")
_SEPARATORS = re.compile(r"[\-./+#]")
_FRACTION = re.compile(r"\d/\d{1,2}")
_ROMAN = {"ii": "2", "iii": "3", "iv": "4", "vi": "6", "vii": "7", "viii": "8", "ix": "9"}
_MIN_CODE = 4
_MIN_DIGITS_ONLY = 5
_MIN_JOINED = 5
_LONGEST_PREFIX = 4
_LONGEST_SUFFIX = 2
_LONGEST_RUN = 5
_LONGEST_IN_RUN = 6
_MIN_SPREAD = 6
_LEAST_PARTS = 3  # two are joined as codes that a blank cuts in two
_MIN_BEFORE_SUFFIX = 3


@dataclass(frozen=True, slots=True)
class Token:
    """What one token says.

    Attributes:
        words: Plain words of two letters and more, in the form that ``word_form`` gives.
        codes: Code -> how surely it is one, 0 to 1.
        numbers: Versions, years, sizes; normalised (``v10.0`` is ``10``).
    """

    words: tuple[str, ...] = ()
    codes: tuple[tuple[str, float], ...] = ()
    numbers: tuple[str, ...] = ()


def is_code(squeezed: str) -> bool:
    """Whether letters and digits stand together as in a model number; digits alone need to be five."""
    if squeezed.isdigit():
        return len(squeezed) >= _MIN_DIGITS_ONLY
    return len(squeezed) >= _MIN_CODE and _has_digit(squeezed)


@lru_cache(maxsize=300_000)
def read_token(token: str) -> Token:
    """What a token of a folded text says.

    >>> read_token("kx-tg4324b").codes
    (('tg4324b', 0.8), ('kxtg4324b', 1.0))
    >>> read_token("1/2").words, read_token("1-2").words
    (('1/2',), ('12',))
    >>> read_token("lcs-twa/b").words  # a model without digits, which others write as one word
    ('lcs', 'twa', 'lcstwab')
    """
    if not _has_digit(token):
        return _read_word(token)
    if _FRACTION.fullmatch(token):
        return Token((token,))  # "1/2" is not "1-2"
    squeezed = squeeze(token)
    codes = dict(_codes_of_parts(token))
    if is_code(squeezed):
        codes[squeezed] = 1.0
    words = [part for part in _SEPARATORS.split(token) if part.isalpha() and len(part) > 1]
    number = _number(token)
    if number is not None and len(squeezed) <= _MIN_CODE:
        return Token(_forms(words), tuple(codes.items()), (number,))
    if not is_code(squeezed):
        words.append(squeezed)
    return Token(_forms(words), tuple(codes.items()))


def joined_codes(tokens: list[str]) -> Iterator[tuple[str, float]]:
    """Codes that a blank cuts in two: ``kx tg4324b``, ``wd 29960``, ``tg4324 b``; less sure than whole ones."""
    for left, right in pairwise(tokens):
        if len(left) <= _LONGEST_PREFIX and _is_prefix(left, right):
            sure = 0.9
        elif len(right) <= _LONGEST_SUFFIX and _is_suffix(left, right):
            sure = 0.7
        else:
            continue
        code = squeeze(left + right)
        if len(code) >= _MIN_JOINED and is_code(code):
            yield code, sure


def spread_codes(tokens: list[str]) -> Iterator[str]:
    """Runs of short tokens from a word of few letters on, joined: ``gx 18v-60 c`` may be ``gx18v60c`` elsewhere.

    >>> list(spread_codes(["gx", "18v-60", "c"]))
    ['gx18v60', 'gx18v60c']
    """
    for start, (first, second) in enumerate(pairwise(tokens)):
        if not second[0].isdigit() or len(first) > _LONGEST_PREFIX or not first.isalpha():
            continue
        run, parts = first, 1
        for token in tokens[start + 1 : start + _LONGEST_RUN]:
            if len(token) > _LONGEST_IN_RUN:
                break
            part = squeeze(token)
            run, parts = run + part, parts + (1 if part == token else 2)
            if parts >= _LEAST_PARTS and len(run) >= _MIN_SPREAD and is_code(run):
                yield run


def _read_word(token: str) -> Token:
    parts = [part for part in _SEPARATORS.split(token) if len(part) > 1]
    numbers = tuple(_ROMAN[part] for part in parts if part in _ROMAN)
    words = [part for part in parts if part not in _ROMAN]
    joined = squeeze(token)
    if len(joined) < len(token) and len(joined) >= _MIN_JOINED:
        words.append(joined)
    return Token(_forms(words), (), numbers)


def _forms(words: Iterable[str]) -> tuple[str, ...]:
    empty = lexicon().empty
    return tuple(form for form in map(word_form, words) if len(form) > 1 and form not in empty)


def _codes_of_parts(token: str) -> Iterator[tuple[str, float]]:
    parts = _SEPARATORS.split(token)
    if len(parts) < 2:  # noqa: PLR2004 - a token without separators is its only part
        return
    for part in parts:
        if len(part) >= _MIN_JOINED and is_code(part):
            yield part, 0.8


def _number(token: str) -> str | None:
    digits = token[1:] if token[0] == "v" and token[1:2].isdigit() else token
    try:
        return f"{float(digits.replace(',', '.')):g}"
    except ValueError:
        return None


def _has_digit(token: str) -> bool:
    return _DIGIT.search(token) is not None


def _is_empty(word: str) -> bool:
    return word_form(word) in lexicon().empty


def _is_label(word: str) -> bool:
    """Whether the word says what a number is, or where it begins and ends: ``bis 25``, ``Nr. 1200``."""
    return word_form(word) in lexicon().labels


def _is_prefix(left: str, right: str) -> bool:
    return left.isalpha() and not right.isalpha() and _has_digit(right) and not _is_empty(left) and not _is_label(left)


def _is_suffix(left: str, right: str) -> bool:
    is_ending = right.isalpha() and not left.isalpha() and len(left) >= _MIN_BEFORE_SUFFIX
    return is_ending and _has_digit(left) and not _is_empty(right)
