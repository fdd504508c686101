"""The offers that a draft may speak of, among very many, and their dossiers with the draft in them.

An offer is near where the draft has the words of one of its names, codes or numbers.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from audit.link.folding import fold, split_words, word_form
from audit.model.capture import Document
from audit.model.dossier import Dossier, Mention
from audit.model.finding import SHOP
from audit.model.statement import Statement, Subject

_MOST_NAMES = 30  # of one offer
_FEWEST, _MOST = 60, 400  # offers that are looked at
_PER_NAME = 4  # of them for each name in a draft
_HALF = 0.5  # of the words of a name that a draft must have
_SHORTEST = 3  # letters of a word that tells anything


def words_of(dossier: Dossier) -> str:
    """The names, numbers and codes of an offer in one spelling, with bars between them."""
    spelled = (spell(name) for name in _names(dossier))
    return "|".join(sorted(list(dict.fromkeys(filter(None, spelled)))[:_MOST_NAMES]))


def spell(text: str) -> str:
    """The words of a text in one spelling."""
    return " ".join(word_form(word) for word in split_words(fold(text)))


def neighbours(offers: Iterable[tuple[str, str]], drafts: Sequence[Document]) -> tuple[str, ...]:
    """Ids of the offers that drafts may speak of, likeliest first; the conditions of the whole shop always.

    Args:
        offers: Id and words of all there are.
        drafts: What is to be published.
    """
    named = frozenset(word for draft in drafts for subject in draft.subjects for word in _told(subject))
    written = named.union(*(spell(f"{draft.title} {draft.text}").split() for draft in drafts))
    telling = frozenset(word for word in written if len(word) >= _SHORTEST or not word.isalpha())
    scored = []
    for offer, words in offers:
        if telling.isdisjoint(words.replace("|", " ").split()):
            continue
        score = max((_share(name.split(), written, named) for name in words.split("|")), default=(0.0, 0.0, 0))
        if score[0] >= _HALF:
            scored.append((score, offer))
    scored.sort(key=lambda pair: (tuple(-part for part in pair[0]), pair[1]))
    names = sum(len(draft.subjects) for draft in drafts)
    most = min(max(_FEWEST, _PER_NAME * names), _MOST)
    return tuple(dict.fromkeys((SHOP.id, *(offer for _, offer in scored[:most]))))


def documents_of(dossiers: Iterable[Dossier]) -> tuple[Document, ...]:
    """The documents behind dossiers, as far as they speak of their offers."""
    parts: dict[tuple[str, str], tuple[Mention, dict[Statement, None]]] = {}
    for dossier in dossiers:
        for mention in dossier.mentions:
            place = (mention.channel, mention.document)
            said = parts.setdefault(place, (mention, {}))[1]
            said.update(dict.fromkeys(dossier.documents.get(place, ())))
    return tuple(_document(mention, tuple(said)) for mention, said in parts.values())


def without(dossier: Dossier, drafts: Iterable[Document]) -> Dossier:
    """The dossier without what the pages say now for which drafts stand in."""
    places = {(draft.channel, draft.address) for draft in drafts}
    statements = tuple(s for s in dossier.statements if (s.channel, s.address) not in places)
    mentions = tuple(m for m in dossier.mentions if (m.channel, m.address) not in places)
    return replace(dossier, statements=statements, mentions=mentions)


def together(known: Dossier | None, drafted: Dossier) -> Dossier:
    """A dossier with what drafts add to it."""
    if known is None:
        return drafted
    mentions = {(m.channel, m.document): m for m in (*known.mentions, *drafted.mentions)}
    return replace(
        known,
        statements=tuple(sorted((*known.statements, *drafted.statements), key=lambda s: s.order)),
        mentions=tuple(mentions[place] for place in sorted(mentions)),
        doubts=tuple(dict.fromkeys((*known.doubts, *drafted.doubts))),
    )


def _document(mention: Mention, said: tuple[Statement, ...]) -> Document:
    return Document(
        mention.channel, mention.address, mention.document, mention.digest, mention.form, mention.title,
        published=mention.published, statements=said, subjects=tuple(dict.fromkeys(s.subject for s in said)),
    )  # fmt: skip


def _share(name: list[str], written: frozenset[str], named: frozenset[str]) -> tuple[float, float, int]:
    """How much of a name stands in a draft, how much of it in the names there, and how many words that are."""
    here = sum(word in written for word in name)
    return here / len(name), sum(word in named for word in name) / len(name), here


def _told(subject: Subject) -> list[str]:
    return spell(" ".join((subject.name, subject.variant, *(value for _, value in subject.ids)))).split()


def _names(dossier: Dossier) -> Iterator[str]:
    yield dossier.offer.title
    yield dossier.offer.id
    for record in dossier.records:
        yield from (record.name, *record.aliases, f"{record.subject.name} {record.subject.variant}")
        yield from (value for _, value in record.subject.ids)
        yield from (s.term.value for s in record.statements if s.attribute == "voucher_code")
    for subject in dict.fromkeys(s.subject for s in dossier.statements):
        yield from (subject.name, f"{subject.name} {subject.variant}", *(value for _, value in subject.ids))
