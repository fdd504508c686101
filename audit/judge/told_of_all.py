"""Terms that running words state of all offers of a kind: "A deposit of £150 applies to all bikes".

The kind is a word of the offers' names ("all bikes", of a mountain bike and a kids' bike), or one for whatever a
company offers ("all plans", "alle Geräte"). The term must be on record of two of them or more, of each alike. What
holds only for some of the kind ("all bikes hired for a week", "all e-bikes"), in a case or for what comes with it is
said of none.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from audit.judge.common_terms import recorded_alike
from audit.judge.general_terms import are_general
from audit.judge.shop_wide import plain
from audit.judge.told_by_name import HELD_APART, IN_A_CASE, CalledNames, sentences_before
from audit.model.capture import Document, Form
from audit.model.record import Record, RecordKind
from audit.model.speaking import OF_CONTRACT
from audit.model.statement import Layer, Statement

_FORMS = frozenset({Form.ARTICLE, Form.PAGE, Form.PRINT})
_TOLD = OF_CONTRACT | {"deposit", "setup_fee"}
_ALL = (
    r"(?:all(?: of)?(?: (?:our|the|these))?|every|each|alle[rn]?(?: (?:unsere[rn]?|diese[rn]?|die))?|jede[rnms]?"
    r"|tou(?:te)?s (?:les|nos|ces)|chaque|tutt[ei] (?:(?:i|le|gli)(?: nostr[ei])?|l')|ogni)"
)
_GOES_ON = (  # behind a kind, where nothing narrows it
    r"(?=[.,:;]| ?$| (?:can|may|must|are|is|have|has|need|needs|require|requires|run|runs|last|lasts|come|comes|we|a|an"
    r"|the|there|gilt|gelten|haben|hat|konnen|kann|betragt|verlangen|wir|ist|sind|eine?|laufen|lauft|die|der"
    r"|chiediamo|si|e|sono|hanno|ha|vale|valgono|prevedono|una|un|il|la|durano|dura|nous|une|est|sont|ont|peuvent"
    r"|demandons|s'applique|durent|comportent|zwei|drei|vier|sechs|two|three|six|due|tre|sei|deux|trois|einen?"
    r"|[0-9£€$]))"
)
_OF_ALL = re.compile(rf"\b{_ALL} ?(?P<kind>[a-z][a-z'’-]{{2,24}}){_GOES_ON}")
_CONTRACTS = re.compile(
    r"plans?|tariffs?|memberships?|contracts?|subscriptions?|tarife?n?|abos?|abonnements?|vertrage?n?"
    r"|mitgliedschaft(?:en)?|forfaits?|formules?|contrats?|pian[oi]|tariff[ae]|abbonament[oi]|contratt[oi]"
)
_DEVICES = re.compile(
    r"gerate?n?|mietgerate?n?|artikeln?|mietartikeln?|items?|devices?|machines?|tools?|articol[oi]|attrezz[oi]"
    r"|attrezzature|macchin[ea]|apparecch[io]+|appareils?|articles?|machines?|outils?"
)
_DONE = re.compile(  # what else is done with all of them: "all memberships can be restarted with a joining fee of 10"
    r"\b(?:add|adds|added|restart\w*|frozen|freeze|paus\w*|upgrad\w*|chang\w*|switch\w*|extend\w*|transfer\w*|abroad"
    r"|together|groups?|business|gift|option\w*|zusatz\w*|zusammen|gruppe\w*|wechsel\w*|ander[emnrs]{1,2}|firmen"
    r"|insieme|grupp[oi]|altr[ieoa]|aziend\w*|ensemble|groupes?|autres?|entreprises?|others?|lockers?|week\w*|month of"
    r"|students?|under|minor\w*)\b"
)
_HEADS = re.compile(
    r"deposits?|kaution(?:en)?|pfand|cauzion[ei]|cautions?|hire|hiring|rent(?:al)?|rentals|miete?n?|verleih|noleggio"
    r"|location|fees?|joining|gebuhr(?:en)?|anmeldegebuhr|frais|inscription|iscrizione|quota|attivazione|costi|kosten"
    r"|costs?|prices?|preise?|prix|prezz[oi]|minim\w*|members?|mitglied(?:er)?|membres?|soci|iscritti|devices?|gerate?"
    r"|we|wir|si|per|fur|pour|nos|les|tutti|all|alle"
)
_MOST = 12
_WORD = re.compile(r"[^\W\d_](?:[\w'’-]*\w)?")
_SHORTEST = 4
_ENDING = 2


def told_of_all(
    document: Document, linked: Mapping[Statement, str], called: CalledNames
) -> Mapping[Statement, tuple[str, ...]]:
    """The terms that a document states in running words of all offers of a kind, with the ids of these.

    Args:
        document: Of a channel.
        linked: What it says and the ids of the offers that it was linked to.
        called: What the offers on record are called.
    """
    if document.form not in _FORMS or not called.records:
        return {}
    said = [
        s
        for s in document.statements
        if s.attribute in _TOLD and s.where.layer is Layer.TEXT and linked.get(s, "") not in called.records
    ]
    values = {(s.attribute, s.term) for s in document.statements if s.attribute in _TOLD}
    alone = [s for s in said if sum(attribute == s.attribute for attribute, _ in values) == 1]
    return {s: offers for s in alone if (offers := _meant(s, document, called))}


def _meant(said: Statement, document: Document, called: CalledNames) -> tuple[str, ...]:
    """The offers of the kind of which the sentence of a statement speaks; none if it is about something else."""
    whole, *_ = sentences_before(said, document.text) or [""]
    text = plain(whole).replace("’", "'")
    found = list(_OF_ALL.finditer(text))
    if len(found) != 1 or said.scope.audiences or said.scope.voucher or said.term.bound:
        return ()
    beside = text[: found[0].start()] + text[found[0].end() :]
    if any(find.search(beside) for find in (IN_A_CASE, HELD_APART, _DONE)):
        return ()
    kind = found[0]["kind"]
    if not _is_headed(said, kind):
        return ()
    offers = tuple(_of_kind(kind, said.attribute, called.records))
    terms = {recorded_alike(called.records[offer], said.attribute) for offer in offers}
    return offers if 1 < len(offers) <= _MOST and len(terms) == 1 and None not in terms else ()


def _is_headed(said: Statement, kind: str) -> bool:
    """Whether what a statement was read as said of, and what stands above it, name nothing but contracts or fees."""
    subject = said.subject
    words = [plain(word) for name in (subject.name, *subject.context) for word in _WORD.findall(name)]
    if IN_A_CASE.search(" ".join(words)):
        return False
    return are_general((" ".join(word for word in words if not (_HEADS.fullmatch(word) or _are_alike(word, kind))),))


def _of_kind(kind: str, attribute: str, records: Mapping[str, Sequence[Record]]) -> Iterator[str]:
    """The offers on record that are of a kind and have a term, whatever it is."""
    is_any = (_DEVICES if attribute == "deposit" else _CONTRACTS).fullmatch(kind)
    for offer, members in records.items():
        own = [record for record in members if record.kind is not RecordKind.CAMPAIGN]
        if not any(s.attribute == attribute for record in own for s in record.statements):
            continue
        names = (word for record in own for word in _WORD.findall(plain(f"{record.name} {record.subject.name}")))
        if is_any or any(_are_alike(word, kind) for word in names):
            yield offer


def _are_alike(one: str, other: str) -> bool:
    """Whether two words differ at most by the ending of the plural."""
    short = min(len(one), len(other))
    stem = max(_SHORTEST, short - 1)
    return short >= _SHORTEST and abs(len(one) - len(other)) <= _ENDING and one[:stem] == other[:stem]
