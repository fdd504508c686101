"""Terms that running words state of offers by their names.

"Fibre 250 and Fibre 500 run for 24 months. Notice: one month."

An article under a question ("How do I cancel?") is about none of the offers that it names in its sentences. What it
states of contracts and sums to be left is said of those whose names stand in the sentence before it, or in the last
sentence of the paragraph that names any.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from audit.judge.common_terms import names_no_other
from audit.judge.shop_wide import plain
from audit.model.capture import Document, Form
from audit.model.record import Record
from audit.model.speaking import OF_CONTRACT
from audit.model.statement import Layer, Statement

_TOLD = OF_CONTRACT | {"setup_fee", "deposit", "warranty", "return_period"}
_FORMS = frozenset({Form.ARTICLE, Form.PAGE, Form.MAIL, Form.PRINT})
_WORD = re.compile(r"\w+(?:[.,]\w+)*")
_JOINED = re.compile(
    r"\s*(?:,|/|&|\+|\b(?:und|oder|sowie|et|ou|e|o|and|or)\b)\s*(?:(?:d[aeiu][rse]?|l[ea]s?|il|the|l['’])\s)?\s*"
)
_SENTENCE = re.compile(r"[.!?]\s+(?=[^\W\d_a-zà-ÿ])|\n")
_HELD_APART = re.compile(  # who is named to be told from others, or to be left for another
    r"\b(?:anders als|im (?:gegensatz|unterschied|vergleich)|ausser|ausgenommen|ohne|nicht (?:bei|fur)|statt|bisher"
    r"|contrairement|sauf|hormis|excepte|sans|au lieu|a differenza|tranne|eccetto|escluso|senza|invece"
    r"|unlike|except|other than|without|instead|compared|not (?:for|on|with)"
    r"|wechsel\w*|umsteig\w*|umstieg|bei einem upgrade|passe[rz]? (?:de|d'une?|a)|changer d[eu]|passa(?:re|ggio|te)? da"
    r"|cambi\w* da|switch\w*|upgrad\w*|mov(?:e|es|ing) from)\b"
)
_MOST_WORDS = 8
_SHORTEST = 5
_BEFORE = 24  # characters before a quote that tell which of several it is


@dataclass(frozen=True, slots=True)
class CalledNames:
    """The names of the offers on record, to be found in running words.

    Attributes:
        offers: A name in small letters, and the id of the one offer that is called so.
        records: Of each offer, strongest first.
    """

    offers: Mapping[str, str]
    records: Mapping[str, Sequence[Record]] = field(default_factory=dict)

    @classmethod
    def of(cls, records: Mapping[str, Sequence[Record]]) -> "CalledNames":
        """The names of all records; none that several offers share, nor a short word, which may stand by chance."""
        found: dict[str, set[str]] = {}
        for offer, members in records.items():
            for record in members:
                for name in (record.name, record.subject.name, *record.aliases):
                    words = _words(name)
                    if sum(map(len, words)) >= _SHORTEST and len(words) <= _MOST_WORDS and _tells(words):
                        found.setdefault(" ".join(words), set()).add(offer)
        return cls({name: offers.pop() for name, offers in found.items() if len(offers) == 1}, records)

    def within(self, text: str) -> list[tuple[int, int, str]]:
        """Where the names stand in a text, the longest where one holds another; and of several, what a part stands for.

        In "Fibre 250 and 500", 500 stands for Fibre 500.
        """
        spans = [match.span() for match in _WORD.finditer(text)]
        words = [plain(text[start:end]) for start, end in spans]
        found: list[tuple[int, int, str]] = []
        place = 0
        while place < len(words):
            length, offer = self._longest(words, place) or self._short(words, spans, place, text, found)
            if offer:
                found.append((spans[place][0], spans[place + length - 1][1], offer))
            place += length
        return found

    def _longest(self, words: Sequence[str], place: int) -> tuple[int, str] | None:
        for length in range(min(_MOST_WORDS, len(words) - place), 0, -1):
            if offer := self.offers.get(" ".join(words[place : place + length])):
                return length, offer
        return None

    def _short(
        self, words: Sequence[str], spans: Sequence[tuple[int, int]], place: int, text: str,
        found: Sequence[tuple[int, int, str]],
    ) -> tuple[int, str]:  # fmt: skip
        """What a word stands for that follows a name and takes the place of its last word."""
        if found and _JOINED.fullmatch(text, found[-1][1], spans[place][0]):
            head = _words(text[found[-1][0] : found[-1][1]])[:-1]
            return 1, self.offers.get(" ".join((*head, words[place])), "") if head else ""
        return 1, ""


def told_by_name(
    document: Document, linked: Mapping[Statement, str], called: CalledNames
) -> Mapping[Statement, tuple[str, ...]]:
    """The terms that a document states in running words of offers that it names there, with the ids of these.

    Silent where the words of the subject name something else; where an offer is named to tell it from others; where
    the sentence states two values of the term; and of what is not on record of each offer that is named.

    Args:
        document: Of a channel.
        linked: What it says and the ids of the offers that it was linked to.
        called: What the offers on record are called.
    """
    if document.form not in _FORMS or not called.offers:
        return {}
    loose = [
        said
        for said in document.statements
        if said.attribute in _TOLD
        and said.where.layer is Layer.TEXT
        and linked.get(said, "") not in called.records
        and names_no_other(said)
    ]
    found = {said: offers for said in loose if (offers := _named(said, document, called))}
    return {said: offers for said, offers in found.items() if _is_alone(said, offers, found)}


def _named(said: Statement, document: Document, called: CalledNames) -> tuple[str, ...]:
    """The offers of which the sentence of a statement speaks, or the last one before it that names any."""
    for sentence in _sentences(said, document.text):
        names = list(dict.fromkeys(offer for _, _, offer in called.within(sentence)))
        if names:
            is_clear = not _HELD_APART.search(plain(sentence))
            return tuple(names) if is_clear and all(_states(called.records[o], said.attribute) for o in names) else ()
    return ()


def _sentences(said: Statement, text: str) -> Iterator[str]:
    """The words before a value in its sentence, and the sentences of its paragraph before that, last first."""
    words = f"{said.where.before[-_BEFORE:]}{said.where.quote}"
    if text.count(words) != 1:
        return
    place = text.find(words) + len(words) - len(said.where.quote)
    paragraph = text[text.rfind("\n", 0, place) + 1 : place]
    yield from reversed(_SENTENCE.split(paragraph))


def _states(records: Iterable[Record], attribute: str) -> bool:
    return any(said.attribute == attribute for record in records for said in record.statements)


def _is_alone(said: Statement, offers: tuple[str, ...], found: Mapping[Statement, tuple[str, ...]]) -> bool:
    """Whether nothing else is stated of these offers for the attribute and scope."""
    return not any(
        other.attribute == said.attribute and other.term != said.term and set(told) & set(offers)
        for other, told in found.items()
    )


def _words(name: str) -> list[str]:
    return [plain(word) for word in _WORD.findall(name)]


def _tells(words: Sequence[str]) -> bool:
    """Whether a name is more than one plain word, which may stand in a sentence by chance."""
    return len(words) > 1 or any(map(str.isdigit, words[0]))
