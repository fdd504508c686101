"""The words of names: a stretch before a value without the small words and cues at its ends."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache

from audit.model.attributes import Kind
from audit.plugins.language import Side
from audit.read.words.fold import fold
from audit.read.words.lexicon import ZERO, Hit, Role, lexicon_for
from audit.read.words.measures import end_of_first, is_measure
from audit.read.words.source import Source

EDGES = " \t,;:.!?–—-|•·●▪✓()[]*'’=→➡👉+&/~>\""
LONGEST = 60
_QUOTED = re.compile(r"[«„“\"‚‹]\s?([^«»„“”\"‹›‚]{2,40}?)\s?[»“”\"›‘]")
MOST_WORDS = 6
_SAID_FIRST = frozenset(
    {
        "ja", "nein", "oui", "non", "si", "no", "yes", "hat", "haben", "bietet", "bieten", "gibt", "geben",
        "gewahrt", "gewahren", "donnons", "offrons", "accordons", "diamo", "ihnen", "dir", "euch", "offriamo",
        "give", "offer", "a", "ont", "offre", "ha", "has", "have", "leider", "helas", "desole", "purtroppo",
        "sorry", "still", "noch", "weiterhin", "toujours", "ancora", "diritto", "droit", "anspruch", "hanno", "you'll",
        "you", "we'll", "we", "it's", "that's", "oppure", "gibt's", "c'est", "dann", "du", "sie", "ihr", "bekommst",
        "bekommen", "bekommt", "erhaltst", "erhalten", "erhalt", "zahlst", "alors", "vous", "recevez", "obtenez",
        "then", "you'd", "get", "allora", "ricevi", "ricevete", "ottieni", "so", "thus", "also", "somit", "donc",
        "quindi", "cosi", "dunque", "netto", "brutto", "cioe", "ossia",
    }
)  # fmt: skip
_INCLUDED = frozenset(  # said of a day ("until 31 March inclusive") or of a part, and no name
    {
        "inclus", "incluse", "compris", "comprise", "incluso", "inclusa", "compreso", "compresa", "inklusive",
        "einschliesslich", "inbegriffen", "inclusive", "included",
    }
)  # fmt: skip
_HAVING = {  # who has what, in words that are names or other words elsewhere: "Hai" is a shark in German
    "de": frozenset({"hast", "habt"}),
    "fr": frozenset({"tu", "as", "avez", "auras", "aurez"}),
    "it": frozenset({"hai", "avete", "avrai", "avrete"}),
    "en": frozenset({"you've", "got", "goes", "means"}),
}
_CAPITALISED = re.compile(r"(?<![^\W\d_])[A-ZÀ-Þ][^\W\d_]+ $")
_ARTICLE = 6
_OF_WHAT = re.compile(  # "la cotisation de la Carte Lys", "der Jahresbeitrag der Karte", "the price of the card"
    r"(?:(?:la|le|les|l'|il|lo|i|gli|der|die|das|the|notre|unser|our) ?)?[a-z'-]{3,20}"
    r"(?: (?:annuel(?:le)?|mensuel(?:le)?|annuale|mensile))? (?:de la |de l'|d[eu]s? |d'|del(?:la|lo|l')? |degli "
    r"|d(?:er|es) |fur (?:die|das|den) |vo[mn] |of (?:the |our |an? )?)"
)
_GRADE = re.compile(r"(?:Plus|Pro|Più|Max|Mini),?")
_AGES = re.compile(r" ?\(\d{1,2} ?[-–] ?\d{1,2}(?: (?:Jahren?|ans|anni|years|yrs))?\)")
_OF_NAMES = frozenset({"superieure", "superior"})  # "more than" only before "à" and "a": "Camera Superior" is a room
_ALTERNATIVES = re.compile(r"\|(?![^(]*\))")
_MARKED = re.compile(r"[A-ZÄÖÜ0-9]")
_MANY = 3
_VERB = re.compile(
    r"\w{3}e(?:l?n|(?<!silbe)(?<!kupfe)(?<!eise)(?<!lede)rn)\b"
    r"|\b(?:will|kann|muss|darf|soll|wird|hat|ist|ich|wir)\b|\w{3}[gt]e ich\b"
)
_NUMBER_OF = re.compile(r"[0-9](?: \([^()]{1,24}\))?(?: ?:| [–—-] )")
_MODEL = re.compile(r"[A-Z]-?[0-9]{1,4}")
_THING = re.compile(r"abo|abonnement|abbonamento|pass|[ck]art[ea]|ticket|membership|subscription")
_LENGTH = re.compile(
    r"monat|jahr|woche|mois|annee|semaine|mensuel(?:le)?|annuel(?:le)?|mese|anno|settimana|mensile|annuale|month|year|week"
    r"|monthly|yearly|annual"
)
_COUNT = re.compile(r"[0-9]{1,3}")
_ONE_LETTER = re.compile(r"[0-9]{1,4}(?:[.,][0-9]{1,3})? [glLmt]")
_SPACED = re.compile(r"\S+")
_OFF_PEAK = re.compile(r"off-[a-z]")  # takes nothing off
_SAYING = frozenset({Role.ZERO, Role.PERIOD, Role.NONE, Role.CODE})


def trimmed(source: Source, plain: str, start: int, end: int) -> str:
    """The name that a stretch of a text is, without the small words and cues at its ends.

    Args:
        source: The text.
        plain: The same, with blanks for what names nothing.
        start: Where the stretch begins.
        end: One behind its end. A long stretch has its last name only.

    Returns:
        The name, as the text writes it; empty if there is none.
    """
    words = _words(source, plain, start, end)
    if len(words) > MOST_WORDS:
        quoted = _QUOTED.search(source.text, words[0][0], words[-1][1] + 1)
        if quoted:
            return str(quoted[1])
        words = _last_name(source.text, words)
    if not words:
        return ""
    name = without_edges(source.text[words[0][0] : words[-1][1]])
    if fold(name) in _INCLUDED:
        return ""
    if ages := _AGES.match(source.text, words[-1][1]):
        name += ages[0]
    if source.grammar.lexicon.words.name == "de" and not _MARKED.search(name) and _is_said(name):
        return ""  # Germans write names with capitals
    is_named = sum(char.isalpha() for char in name) > 1 or bool(_MODEL.fullmatch(name))
    return name if is_named and len(name) <= LONGEST else ""


def shortened(name: str) -> str:
    """A name, of one that is too long the whole words that it may have.

    >>> shortened("Box by the lake"), len(shortened("Box " * 20))
    ('Box by the lake', 59)
    """
    if len(name) <= LONGEST:
        return name
    return name[: LONGEST + 1].rpartition(" ")[0].rstrip(EDGES) or name[:LONGEST]


def without_edges(words: str) -> str:
    """Words without the marks at their ends, but with the end of what they say in brackets.

    >>> without_edges("(Stove G8 (4711))"), without_edges("– Stove G8 (4711)"), without_edges("(Stove G8)")
    ('Stove G8 (4711)', 'Stove G8 (4711)', 'Stove G8')
    """
    name = words.strip(EDGES)
    is_open = name.count("(") > name.count(")")
    return f"{name})" if is_open and words[words.index(name) + len(name) :].startswith(")") else name


def _is_said(name: str) -> bool:
    """Whether German words without a capital are no variant such as "gross" or "matt schwarz"."""
    return len(name.split()) >= _MANY or bool(_VERB.search(name))


def _words(source: Source, plain: str, start: int, end: int) -> list[tuple[int, int]]:
    """The places of the words of a stretch, without those at its ends that belong to no name."""
    small = _never_named(source.grammar.lexicon.words.name)
    dropped = [(hit.start, hit.end) for hit in source.hits if _says_something(source, hit)]
    groups = [(hit.start, hit.end) for hit in source.hits if hit.entry.says == "audience"]
    stretch = plain[start:end]
    words = [(m.start() + start, m.end() + start) for m in _SPACED.finditer(stretch[: end_of_first(stretch)])]

    def is_kept(span: tuple[int, int], word: str) -> bool:
        """The S of "Mobile S", the VAT of "holders of a VAT number", the Plus of "Cat Plus"."""
        if len(word) == 1 and source.text[span[0] : span[1]].strip(EDGES).isupper():
            return True
        in_group = any(a < span[0] and span[1] - 1 <= b for a, b in groups)
        return in_group or (span[0] > start and bool(_GRADE.fullmatch(source.text, *span)))

    def is_small(span: tuple[int, int]) -> bool:
        word = source.folded[span[0] : span[1]].strip(EDGES)
        if is_kept(span, word):
            return False
        is_entitled = word.isalpha() and bool(source.grammar.entitled.match(word))
        is_dropped = any(a <= span[0] and span[1] - 1 <= b for a, b in dropped)
        return len(word) <= 1 or word in small or is_entitled or is_dropped or _goes(source.text, span)

    while words and is_small(words[-1]) and not _is_numbered(source.text, words):
        if len(words) > 2 and _is_measured(source, words, is_name=not is_small(words[-3])):  # noqa: PLR2004  (name, number, unit)
            break
        if len(words) > 1 and _is_of_length(source, words) and not is_small(words[-2]):
            break
        words.pop()
    return _without_beginning(source, words, small)


def _goes(text: str, span: tuple[int, int]) -> bool:
    """Whether a word says that a group goes ("under-3s go free"), and is no part of a name ("Coffee to go")."""
    return text[span[0] : span[1]] == "go" and not text.endswith(("to ", "To "), 0, span[0])


def _without_beginning(source: Source, words: list[tuple[int, int]], small: AbstractSet[str]) -> list[tuple[int, int]]:
    """The words of a name without the small ones, and the word for what it costs, with which they begin."""
    if words and (of := _OF_WHAT.match(source.folded, words[0][0], words[-1][0])) and _is_priced(source, words[0][0]):
        words = [span for span in words if span[0] >= of.end()]
    while words and (
        source.folded[words[0][0] : words[0][1]].strip(EDGES) in small
        or not source.text[words[0][0] : words[0][1]].strip(EDGES)
    ):
        words.pop(0)
    return words


def _is_measured(source: Source, words: Sequence[tuple[int, int]], *, is_name: bool) -> bool:
    """Whether a name ends with a measure: "Cut 30 min", "Pass 7 days:", "Oats 500 g".

    Args:
        source: The text.
        words: The places of its words.
        is_name: Whether what stands before the measure may be a name.
    """
    if is_measure(source.text[words[-2][0] : words[-1][1]]):
        return True
    return is_name and (_is_counted(source, words) or _is_weighed(source.text, words))


def _is_counted(source: Source, words: Sequence[tuple[int, int]]) -> bool:
    """Whether the name before a colon ends with a length of time ("Pass 7 days:")."""
    number, (_, end) = words[-2], words[-1]
    behind = source.grammar.unit.match(source.folded, number[1]) if _COUNT.fullmatch(source.folded, *number) else None
    return behind is not None and source.folded[behind.end() : end + 2].strip() == ":"


def _is_weighed(text: str, words: Sequence[tuple[int, int]]) -> bool:
    """Whether the name ends with a size whose unit is one letter ("Oats 500 g"), as others do with "1 kg"."""
    return bool(_ONE_LETTER.fullmatch(text[words[-2][0] : words[-1][1]].rstrip(EDGES)))


def _is_of_length(source: Source, words: Sequence[tuple[int, int]]) -> bool:
    """Whether the last word of a name tells one kind of contract from the next ("Club Month", "Pass Year")."""
    is_length = _LENGTH.fullmatch(source.folded[slice(*words[-1])].strip(EDGES))
    return bool(is_length) and all(source.text[start:end].strip(EDGES)[:1].isupper() for start, end in words[-2:])


def _says_something(source: Source, hit: Hit) -> bool:
    """Whether words of the lexicon say a term or how an offer stands, and so name none."""
    if _is_of_no_share(source, hit) or _OFF_PEAK.match(source.folded, hit.start):
        return False
    if hit.entry.role is Role.PERIOD and _THING.search(source.folded, hit.start, hit.end):
        return False  # "annual pass" is a thing
    is_state = hit.entry.says in {"availability", "tax", "instalments"}
    return hit.entry.role in _SAYING or is_state or _is_label_word(hit)


def _is_priced(source: Source, start: int) -> bool:
    """Whether a stretch begins, but for an article, with a word for what something costs."""
    costs = (hit for hit in source.hits if hit.entry.cue is not None and hit.entry.cue.attribute == "price")
    return any(start <= hit.start <= start + _ARTICLE for hit in costs)


def _is_of_no_share(source: Source, hit: Hit) -> bool:
    """Whether words for what a share is of are the end of a name: the Silk of "Card Silk", not of "20 % Silk"."""
    cue = hit.entry.cue
    if cue is None or cue.attribute or cue.kind != Kind.PERCENT or cue.side is not Side.AFTER:
        return False
    before = source.text[max(0, hit.start - LONGEST) : hit.start]
    return source.text[hit.start].isupper() and bool(_CAPITALISED.search(before))


def _is_label_word(hit: Hit) -> bool:
    """Whether the words of a cue name a term.

    Those that only take a length of time, or what is free, for none may name an offer: "vet consultation 47.50".
    """
    cue = hit.entry.cue
    return cue is not None and (bool(cue.attribute) or cue.kind not in {Kind.DURATION, ZERO})


def _is_numbered(text: str, words: Sequence[tuple[int, int]]) -> bool:
    """Whether the last word is the number that a name ends with: "Sonata 3:"."""
    if len(words) < 2:  # noqa: PLR2004  (a name and its number)
        return False
    return bool(_NUMBER_OF.match(text, words[-1][0])) and text[words[-2][0]].isupper()


@lru_cache(maxsize=16)
def _never_named(language: str) -> frozenset[str]:
    """The words of a language with which no name begins or ends."""
    return small_words(language) | _SAID_FIRST | _HAVING.get(language, frozenset())


@lru_cache(maxsize=16)
def small_words(language: str) -> frozenset[str]:
    """The small words of a language, and those that stand before values; they begin and end no name."""
    words = lexicon_for(language).words
    before = "|".join(
        (words.function_words.replace(" ", "|"), words.exactly, words.lows, words.highs, words.per, words.only)
    )
    alone = (words for words in _ALTERNATIVES.split(before) if not words.endswith(" ?:"))  # "reduced:" is a name
    return frozenset(fold(word) for words in alone for word in re.findall(r"[^\W\d_]+", words)) - _OF_NAMES


def _last_name(text: str, words: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The last run of capitalised words and numbers of a long stretch."""
    run: list[tuple[int, int]] = []
    for span in reversed(words):
        head = text[span[0] : span[1]].strip(EDGES)[:1]
        if head.isupper() or head.isdigit():
            run.insert(0, span)
        elif run:
            break
    return run[-MOST_WORDS:]
