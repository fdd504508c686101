"""Terms of contracts that running words state of offers by their names.

"Fibre 250 and Fibre 500 run for 24 months. Notice: one month."

An article under a question ("How do I cancel?") is about none of the offers that it names in its sentences. What it
states of contracts is said of those whose names stand in the sentence before it, or in the last sentence of the
paragraph that names any and speaks of contracts too. What holds only in a case ("if you move", "with a doctor's
note"), held once ("signed before 2022") or while a contract rests is no term of the offer.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from audit.judge.common_terms import names_no_other
from audit.judge.general_terms import are_general
from audit.judge.shop_wide import plain
from audit.model.capture import Document, Form
from audit.model.record import Record
from audit.model.speaking import OF_CONTRACT
from audit.model.statement import Layer, Role, Statement

_FORMS = frozenset({Form.ARTICLE, Form.PAGE, Form.MAIL, Form.PRINT})
_WORD = re.compile(r"\w+(?:[.,]\w+)*")
_JOINED = re.compile(
    r"\s*(?:,|/|&|\+|\b(?:und|oder|sowie|et|ou|e|o|and|or)\b)\s*(?:(?:d[aeiu][rse]?|l[ea]s?|il|the|l['’])\s)?\s*"
)
_SENTENCE = re.compile(r"[.!?]\s+(?=[^\W\d_a-zà-ÿ])|\n")
HELD_APART = re.compile(  # who is named to be told from others, or to be left for another
    r"\b(?:anders als|im (?:gegensatz|unterschied|vergleich)|ausser|ausgenommen|ohne|nicht (?:bei|fur)|statt|bisher"
    r"|contrairement|sauf|hormis|excepte|sans|au lieu|a differenza|tranne|eccetto|escluso|senza|invece"
    r"|unlike|except|other than|without|instead|compared|not (?:for|on|with)"
    r"|wechsel\w*|umsteig\w*|umstieg|bei einem upgrade|passe[rz]? (?:de|d'une?|a)|changer d[eu]"
    r"|passa(?:re|ggio|te)? da"
    r"|cambi\w* da|switch\w*|upgrad\w*|mov(?:e|es|ing) from)\b"
)
IN_A_CASE = re.compile(  # what is asked or given only then, once, or of a contract that rests
    r"\b(?:wenn|falls|sofern|sobald|bei (?:eine[mrn]?|vorlage|verlust|zahlungsverzug|tod|schwangerschaft)"
    r"|(?:im|in) fall"
    r"|en cas|si (?:vous|tu|on|le|la|les|un|une|votre|vos|ton|ce|ces|cette|nous|elle|il)|si l'|s'il|lorsque|quand"
    r"|sur presentation|in caso|se|qualora|quando|if|when|unless|in case|with a (?:doctor|medical|sick)\w*"
    r"|(?:19|20)\d\d|alte[rns]?|fruhere?[rns]?|ehemalig\w*|anciens?|anciennes?|vecchi\w*|precedent\w*"
    r"|old|former\w*|previous\w*|was|were|had|ausnahm\w*|sonder(?:kundigung|regel)\w*|vorzeitig\w*|exceptionnel\w*"
    r"|anticip\w*|eccezional\w*|early|earlier|exception\w*|umzug\w*|umzieh\w*|demenag\w*|trasloc\w*|mov(?:e|es|ing)"
    r"|krank\w*|malad\w*|malatt\w*|ill|illness|sick\w*|injur\w*|pausier\w*|pause[ds]?|ruhe\w*|ruht|stillleg\w*"
    r"|suspen\w*|suspend\w*|sospen\w*|(?:un)?freez\w*|(?:un)?frozen)\b"
)
_REFLEXIVE = re.compile(r"\bse\b")
_CONTRACTS = re.compile(
    r"lauf(?:zeit|en)|\blauft|mindest|vertrag|kundig|gebunden|engag|duree|conclu|contrat|resili|\bdura\b|vincol"
    r"|contratt|disd|\bruns?\b|minimum|\bterms?\b|contract|commit|cancel|notice"
)
_LEADS = re.compile(  # besides words for contracts
    r"bei|fur|beiden?|alle|sowohl|auch|gilt|gelten|nur|er|sie|pour|chez|avec|deux|les|aux|aussi|tou(?:te)?s|i|per|con"
    r"|entramb[ie]|tutt[ie]|anche|both|with|all|also|only|tarif[es]?n?|angebote?|offres?|formules?|forfaits?|pian[io]"
    r"|offert[ae]|plans?|tariffs?|offers?"
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
        words: Of all the names.
    """

    offers: Mapping[str, str]
    records: Mapping[str, Sequence[Record]] = field(default_factory=dict)
    words: frozenset[str] = frozenset()

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
        told = {name: offers.pop() for name, offers in found.items() if len(offers) == 1}
        return cls(told, records, frozenset(word for name in told for word in name.split()))

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

    Silent where the headings name something else, or a case; where an offer is named to tell it from others; where the
    sentence speaks of a case, of earlier contracts or states two values of the term; and of what is not on record of
    each offer that is named.

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
        if said.attribute in OF_CONTRACT
        and said.where.layer is Layer.TEXT
        and (linked.get(said, "") not in called.records or _is_headed_by_none(said, called))
        and names_no_other(said)
        and _is_headed_by_contracts(said, called)
    ]
    told = {said: offers for said in loose if (offers := _named(said, document, called))}
    found = {said: offers for said, offers in told.items() if _are_with(linked.get(said, ""), offers, called)}
    return alone(found)


def _is_headed_by_contracts(said: Statement, called: CalledNames) -> bool:
    """Whether the headings above a statement speak of no case, and the one right above of nothing but contracts."""
    subject = said.subject
    if speaks_of_case(" ".join((subject.name, *subject.context)), subject.language):
        return False
    if subject.role is not Role.MAIN:
        return True
    return are_general((" ".join(word for word in _words(subject.name) if word not in called.words),))


def _is_headed_by_none(said: Statement, called: CalledNames) -> bool:
    """Whether it is only said of an offer because the running words of its document name that first."""
    return said.subject.role is Role.MAIN and not called.within(said.subject.name)


def _are_with(offer: str, named: tuple[str, ...], called: CalledNames) -> bool:
    """Whether a sentence names several offers with the one of which the document was taken to speak, if any."""
    return offer not in called.records or (offer in named and len(named) > 1)


def _named(said: Statement, document: Document, called: CalledNames) -> tuple[str, ...]:
    """The offers of which the sentence of a statement speaks, or the last one before it that names any."""
    whole, *parts = sentences_before(said, document.text) or [""]
    language = said.subject.language
    if not parts or speaks_of_case(whole, language):
        return ()
    for sentence in parts:
        names = tuple(dict.fromkeys(offer for _, _, offer in called.within(sentence)))
        if names:
            told = plain(sentence)
            is_clear = sentence is parts[0] or (_CONTRACTS.search(told) and not speaks_of_case(sentence, language))
            is_theirs = is_clear and not HELD_APART.search(told) and _leads_to_name(sentence, called)
            return names if is_theirs and all(states(called.records[o], said.attribute) for o in names) else ()
    return ()


def _leads_to_name(sentence: str, called: CalledNames) -> bool:
    """Whether nothing stands before the first name but words for contracts: an option for an offer is another thing."""
    first = called.within(sentence)[0][0]
    return are_general((" ".join(word for word in _words(sentence[:first]) if not _LEADS.fullmatch(word)),))


def sentences_before(said: Statement, text: str) -> list[str]:
    """A statement's sentence, its words before the value, and the sentences of the paragraph before it, last first.

    Empty where the words of the statement are not found, or found twice.
    """
    words = f"{said.where.before[-_BEFORE:]}{said.where.quote}"
    if text.count(words) != 1:
        return []
    end = text.find(words) + len(words)
    *earlier, begun = _SENTENCE.split(text[text.rfind("\n", 0, end) + 1 : end - len(said.where.quote)])
    behind = _SENTENCE.search(text, end)
    whole = begun + said.where.quote + text[end : behind.start() if behind else len(text)]
    return [whole, begun, *reversed(earlier)]


def is_for_everybody(said: Statement) -> bool:
    """Whether an exact value is stated for whoever takes the offer, in whatever variant and way."""
    scope = said.scope
    limited = scope.audiences or scope.voucher or scope.order is not None or scope.mode or scope.variant
    return not (said.term.bound or limited)


def opening_name(
    said: Statement, document: Document, called: CalledNames, lead: re.Pattern[str]
) -> tuple[str, str, tuple[int, int, str]] | None:
    """The sentence of a statement, what stands in it before the statement, and the one name with which it begins.

    Args:
        said: The statement.
        document: In which it stands.
        called: What the offers on record are called.
        lead: What may stand before the name.
    """
    whole, *parts = sentences_before(said, document.text) or [""]
    names = called.within(whole) if parts else []
    if len(names) != 1 or not lead.fullmatch(plain(whole[: names[0][0]])):
        return None
    return whole, parts[0], names[0]


def speaks_of_case(text: str, language: str) -> bool:
    """Whether words speak of a case; French reflexives ("se résilie") are no Italian "if"."""
    told = plain(text)
    return bool(IN_A_CASE.search(_REFLEXIVE.sub(" ", told) if language == "fr" else told))


def states(records: Iterable[Record], attribute: str) -> bool:
    """Whether records state an attribute."""
    return any(said.attribute == attribute for record in records for said in record.statements)


def alone(found: Mapping[Statement, tuple[str, ...]]) -> Mapping[Statement, tuple[str, ...]]:
    """The statements beside which nothing else is stated of the same offers for their attribute."""
    return {said: offers for said, offers in found.items() if not any(_differ(said, other, found) for other in found)}


def _differ(said: Statement, other: Statement, found: Mapping[Statement, tuple[str, ...]]) -> bool:
    is_same = other.attribute == said.attribute and not {*found[other]}.isdisjoint(found[said])
    return is_same and other.term != said.term


def _words(name: str) -> list[str]:
    return [plain(word) for word in _WORD.findall(name)]


def _tells(words: Sequence[str]) -> bool:
    """Whether a name is more than one plain word, which may stand in a sentence by chance."""
    return len(words) > 1 or any(map(str.isdigit, words[0]))
