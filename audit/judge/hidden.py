"""What stands in texts although no reader understood it: reasons not to speak of an absence."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from audit.judge.written import is_written, places_of
from audit.model.capture import Document
from audit.model.dossier import Doubt
from audit.model.record import Record, RecordKind
from audit.model.statement import Layer, Locator, Role, Statement, Term
from audit.model.values import Choice, Range

_TELLING = (
    "voucher_code", "discount", "price", "list_price", "cashback", "valid_through", "promo_duration", "min_order_value",
    "trial_period",
)  # fmt: skip
_SHORTEST_NAME = 6  # letters; shorter names stand in other words
_ENDING = 3  # letters in which words of one stem differ
_THREE = 3
_TOGETHER = 300  # characters in which two terms are said of one thing
_WORD = re.compile(r"\w+")
_LONG_WORD, _SEVERAL, _PHRASE = 4, 2, 120
_CONTEXT = 12  # characters before a quote by which its place is known
_ADDRESSED = re.compile(
    r"\b(?:nur|für|exklusiv\w*|als|unser\w*|ab|unter|bis|jusqu\w*|moins|pour|aux|uniquement|réserv\w*|per|solo|agli|ai|"
    r"alle|riservat\w*|fino|sotto|for|only|exclusive\w*|under|over)\b.{0,40}$"
)
_PERSONS = re.compile(
    r"kund(?!enservice|endienst|enkonto)|abonnent|abbonat|abonné|client|customer|mitglied|membr|member|soci[oa]?\b|stud|"
    r"étudiant|senior|rentner|jugend|giovan|jeune|mitarbeit|employee|collaborat|subscriber|adhérent|sociétaire|licencié|"
    r"tesserat|iscritt|salarié|dipendent|apprenti|lernende|lehrling|azubi"
)
_CODE = re.compile(r"[^\W\d_]*-?\d")
_BEFORE_WORD, _BESIDE = 60, 25


def written_terms(
    document: Document,
    records: Iterable[Record],
    is_of_another: Callable[[Statement], bool],
    *,
    kin: Iterable[Record] = (),
    menu: frozenset[str] = frozenset(),
) -> frozenset[str]:
    """The attributes that a document must state, and the first day, whose recorded value stands somewhere in its text.

    Words that were understood as something else do not count: 24 months of warranty are no minimum term, and "for new
    customers" beside the next campaign is no condition of this one.

    Args:
        document: Where they may stand.
        records: What is recorded of the offer.
        is_of_another: Whether a statement says what is recorded of another offer, to which it was linked.
        kin: What is recorded of the campaigns that cover it, whose first day is its own.
        menu: Lines of a few words, in small letters, that stand on most pages of the channel: they address nobody.
    """
    if not document.text:
        return frozenset()
    terms = {s.term for record in kin for s in record.statements if s.attribute == "valid_from"}
    for record in records:
        names = {"valid_from", *(name for channel, name in record.must_say if channel in {"*", document.channel})}
        terms |= {s.term for s in record.statements if s.attribute in names}
    return frozenset(term.attribute for term in terms if _is_left(term, document, is_of_another, menu))


def _is_left(term: Term, document: Document, is_of_another: Callable[[Statement], bool], menu: frozenset[str]) -> bool:
    """Whether a value stands in a text besides the places where it was understood as something else."""
    text = lowered(document.text)
    if not is_written(term, text):
        return False
    taken = [
        _span(s.where, text) for s in document.statements if _takes(s, term) or (s.term == term and is_of_another(s))
    ]
    left = (at for at in places_of(term, text) if not any(at in span for span in taken))
    if isinstance(term.values, Choice):
        told = (at for at in left if term.attribute != "audience" or _line_at(text, at) not in menu)
        return any(_addresses(text, at) for at in told)
    return next(left, None) is not None


def _takes(statement: Statement, term: Term) -> bool:
    """Whether the words of a statement say the number of a term, but mean something else by it."""
    said, wanted = statement.term.values, term.values
    if statement.attribute == term.attribute or statement.where.layer is not Layer.TEXT:
        return False
    return isinstance(said, Range) and isinstance(wanted, Range) and (said.low, said.high) == (wanted.low, wanted.high)


def _addresses(text: str, at: int) -> bool:
    """Whether a word for some customers is said to them; "newsletter" and "club" in a menu address nobody.

    Nor does a code: whoever types "STUDENT12" need not have been told that it is for students.
    """
    if _CODE.match(text, at):
        return False
    before = text[max(0, at - _BEFORE_WORD) : at]
    return bool(_ADDRESSED.search(before) or _PERSONS.search(text[max(0, at - _BESIDE) : at + _BESIDE]))


def _line_at(text: str, at: int) -> str:
    end = text.find("\n", at)
    return text[text.rfind("\n", 0, at) + 1 : end if end >= 0 else len(text)]


def _span(where: Locator, text: str) -> range:
    """Where a quote stands in the whole text; empty if its surroundings are not found."""
    before = where.before[-_CONTEXT:].lower()
    start = text.find(before + where.quote.lower())
    return range(start + len(before), start + len(before) + len(where.quote)) if start >= 0 else range(0)


def hidden_mentions(
    offer: str,
    records: Sequence[Record],
    seen: frozenset[str],
    documents: Mapping[str, Sequence[Document]],
    is_explained: Callable[[Statement], bool],
) -> Iterator[Doubt]:
    """Channels that should carry an offer, are not known to, and have its name, code or two of its terms in a text.

    Args:
        offer: Its id.
        records: What they say of it, strongest first.
        seen: Channels that are known to speak of it.
        documents: All that were read, by channel.
        is_explained: Whether a statement says what is recorded of the other offer that it was linked to, so that
            nothing of this one is hidden in it.
    """
    expected = {name for record in records for name in record.channels or ()}
    for channel in sorted(expected - seen):
        document = next((d for d in documents.get(channel, ()) if _is_named(records, d, is_explained)), None)
        if document is not None:
            yield Doubt(channel, document.key, records[0].name, (offer,), "its name or terms stand in the text")


@lru_cache(maxsize=256)
def lowered(text: str) -> str:
    """A text in lower case; asked for again and again."""
    return text.lower()


def _is_named(records: Sequence[Record], document: Document, is_explained: Callable[[Statement], bool]) -> bool:
    # A row of a feed has no text but what its statements quote.
    text = lowered(document.text or " ".join(s.where.quote for s in document.statements))
    if not text:
        return False
    names = {name.lower() for record in records for name in (record.name, *record.aliases)}
    if any(len(name) >= _SHORTEST_NAME and _stands_in(name, text) for name in names):
        return True
    terms = _telling(records)
    if any(_is_meant(name, terms, text) or _is_called_by_rest(name, terms, document, text) for name in names):
        return True
    if any(term.attribute == "voucher_code" and is_written(term, text) for term in terms):
        return True
    campaign = any(record.kind is RecordKind.CAMPAIGN for record in records)
    taken = (_span(s.where, text) for s in document.statements if is_explained(s)) if campaign else ()
    return campaign and _are_together(terms, text, tuple(taken))


def _is_meant(name: str, terms: Sequence[Term], text: str) -> bool:
    """Whether a word of the stem of a name of one word stands beside one of its terms: "refer a friend" a referral."""
    stem = name[:-_ENDING]
    if not name.isalpha() or len(stem) < _SHORTEST_NAME:
        return False
    stems = [found.start() for found in re.finditer(rf"\b{re.escape(stem)}", text)]
    return bool(stems) and any(
        abs(at - stem) <= _PHRASE for term in terms for at in places_of(term, text) for stem in stems
    )


def _is_called_by_rest(name: str, terms: Sequence[Term], document: Document, text: str) -> bool:
    """Whether a page about a thing calls one kind of it by the rest of its name, beside one of its terms.

    On the page "Moon box" the record "Moon box annual plan" is "Annual plan: 214.90".
    """
    about = next((subject.name.lower() for subject in document.subjects if subject.role is Role.MAIN), "")
    words = [word for word in _WORD.findall(name) if len(word) >= _LONG_WORD]
    rest = [word for word in words if word not in about and not _is_of_other_number(word, about)]
    if not rest or len(rest) == len(words) or not all(word in text for word in rest):
        return False
    places = [[found.start() for found in re.finditer(rf"\b{re.escape(word)}\b", text)] for word in rest]
    values = (at for term in terms for at in places_of(term, text))
    return any(all(any(abs(place - at) <= _PHRASE for place in of) for of in places) for at in values)


def _is_of_other_number(word: str, text: str) -> bool:
    """Whether a word stands in a text in the singular or plural: "biglietto", "biglietti"."""
    stem = word[:-1] if len(word) >= _SHORTEST_NAME else word
    return bool(re.search(rf"\b{re.escape(stem)}\w{{,2}}\b", text))


def _stands_in(name: str, text: str) -> bool:
    """Whether a name, or all its longer words close together in any order, stand in a text."""
    if name in text:
        return True
    words = [word for word in _WORD.findall(name) if len(word) >= _LONG_WORD]
    if len(words) < _SEVERAL or not all(word in text for word in words):
        return False
    rarest = min(words, key=text.count)
    places = (found.start() for found in re.finditer(re.escape(rarest), text))
    return any(all(word in text[max(0, at - _PHRASE) : at + _PHRASE] for word in words) for at in places)


def _are_together(terms: Iterable[Term], text: str, taken: Sequence[range]) -> bool:
    """Whether two attributes stand close together, or three anywhere, where nothing else was understood."""
    found = ((at, term.attribute) for term in terms for at in places_of(term, text))
    places = sorted(place for place in found if not any(place[0] in span for span in taken))
    if len({attribute for _, attribute in places}) >= _THREE:
        return True
    return any(one[1] != other[1] and other[0] - one[0] <= _TOGETHER for one, other in pairwise(places))


def _telling(records: Sequence[Record]) -> tuple[Term, ...]:
    """The terms by which an offer is known; its customers too where it has but one other ("10 % for members")."""
    found = {s.term for record in records for s in record.statements if s.attribute in _TELLING}
    if len({term.attribute for term in found}) == 1:
        found |= {s.term for record in records for s in record.statements if s.attribute == "audience"}
    return tuple(sorted(found, key=lambda term: term.order))
