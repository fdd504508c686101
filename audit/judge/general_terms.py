"""Terms of the one contract that a company has: how long it binds, how it ends and how it goes on.

Answers to "How do I cancel?", the general terms and the help centre state them without naming an offer. Where records
state such a term offer by offer there is no one contract, and what a page names besides is an offer of its own; but
what all offers have on record alike is a term of the one contract, which each of them repeats.
"""

import re
from collections.abc import Container, Iterable, Mapping
from dataclasses import replace

from audit.judge.shop_wide import plain
from audit.model.capture import Document, Form
from audit.model.finding import SHOP
from audit.model.record import Record, RecordKind
from audit.model.speaking import BUSINESS, OF_CONTRACT
from audit.model.statement import Role, Statement, Subject

_ALIKE = 3
"""So many offers must have a term on record, all of them the same, to make it one of every contract."""
_OF_BUSINESS = frozenset({("audience", "BusinessCustomers"), ("tax", "Excluded")})
_SPOKEN = frozenset({Form.ROW, Form.POST, Form.MAIL})
_WORD = re.compile(r"[^\W\d_]+")
_GENERAL = re.compile(
    r"(?:mindest|vertrags)*(?:laufzeit|dauer|frist|bindung)(?:en)?|kundigungs(?:frist(?:en)?|termin|recht)|"
    r"(?:abo|abonnement|vertrag|mitgliedschaft)[se]?(?:kundigung|laufzeit|dauer)?|vertrage|kundig(?:en?|st|t|ung)|"
    r"gekundigt|beend(?:en|igung)|pausier(?:en|e|st)|pause|widerruf\w*|gebunden|verlanger(?:ung|n|t)\w*|agb|"
    r"nutzungsbedingungen|"
    r"(?:resili(?:ation|er)|abonnements?|contrats?|duree|engagements?|minimal[es]*|preavis|reconduction|suspendre|"
    r"cgv|cgu)|"
    r"(?:disdetta|disdire|recesso|recedere|abbonament[oi]|contratt[oi]|durata|minima|vincol[oi]|preavviso|rinnovo|"
    r"sospendere)|"
    r"(?:cancel(?:ling|lation)?|terminat(?:e|ing|ion)|subscriptions?|contracts?|memberships?|minimum|notice|"
    r"periods?|term|commitment|renewals?|renew|pausing|skip(?:ping)?|end(?:ing)?|tied|leav(?:e|ing)|customers?|"
    r"wants?|later|on|after)|"
    r"kund(?:e|in|en)|mochte|will|spater|danach|client[es]?|veut|partir|ensuite|apres|vuole|dopo|"
    r"allgemeine[rn]?|geschaftsbedingungen|bedingungen|conditions?|generales?|vente|condizioni|generali|terms?|general|"
    r"umzug|umziehen|auszug|ausziehen|demenage(?:r|ment)|trasloco|traslocare|mov(?:e|ing)|out|house|"
    r"answer(?:s|ed)?|antworten|beantwortet|reponses?|risposte|"
    r"haufige?n?|fragen|faqs?|questions?|frequentes?|frequently|asked|domande|frequenti|hilfe|aide|aiuto|help|service|"
    r"wie|wann|was|welche[rs]?|gibt|es|ist|sind|bin|kann|muss|lange?|ich|wir|du|man|mich|meine?[mnrs]?|an|ein|"
    r"eine[nr]?|das|der|die|den|dem|und|oder|zu|zur|zum|mit|ohne|uns|unsere?[mnrs]?|jederzeit|beim|im|"
    r"comment|quelle?|est|puis|je|j|mon|ma|le|la|les|l|un|une|du|de|des|d|et|ou|a|sans|il|y|"
    r"come|qual|quanto|posso|sono|il|lo|i|gli|del|della|e|o|mio|mia|al|c|"
    r"combien|temps|suis|engagee?s?|resilie|disdic[oie]|annullare|sospendo|quanto|tempo|vincolat[oi]|members?|mitglied(?:er)?|"
    r"membres?|soci|bound|quit|"
    r"how|what|when|can|do|does|is|am|are|there|that|you|my|the|an|your|our|of|and|or|to|for|i|in|it|long",
)


def general_terms(
    document: Document, offers: Mapping[Subject, str], recorded: Container[str], stated: Container[str]
) -> frozenset[str]:
    """The attributes that a document states of the company's one contract, each with one value only.

    Args:
        document: Of a channel.
        offers: Its subjects and the ids of the offers that they were linked to.
        recorded: Ids of the offers on record.
        stated: Attributes that records state offer by offer.
    """
    if document.form in _SPOKEN or any(s.role is Role.MAIN and offers.get(s) in recorded for s in document.subjects):
        return frozenset()
    found: dict[str, set[str]] = {}
    for said in document.statements:
        if said.attribute in OF_CONTRACT and said.attribute not in stated:
            found.setdefault(said.attribute, set()).add(said.term.value)
    if not found or (
        _has_prices(document) and not are_general(s.name for s in document.subjects if s.role is Role.MAIN)
    ):
        return frozenset()
    return frozenset(attribute for attribute, values in found.items() if len(values) == 1)


def contract_on_record(offers: Iterable[Iterable[Record]]) -> tuple[frozenset[str], tuple[Record, ...]]:
    """What records state of contracts with consumers; what businesses agree to is their own.

    Args:
        offers: The records of each offer, strongest first.

    Returns:
        The attributes that they state offer by offer, or for too few to speak of all; and a record of the shop for
        each that all offers have alike, with the cell of the strongest record.
    """
    found: dict[str, list[tuple[Record, Statement]]] = {}
    for record in (record for records in offers for record in records if not _is_for_business(record)):
        for said in (said for said in record.statements if said.attribute in OF_CONTRACT):
            found.setdefault(said.attribute, []).append((record, said))
    alike = {}
    for attribute, cells in sorted(found.items()):
        own = [(record, said) for record, said in cells if record.kind is not RecordKind.CAMPAIGN]
        if len(own) >= _ALIKE and len({said.term for _, said in cells}) == 1:
            alike[attribute] = min(own, key=lambda cell: (cell[0].rank, cell[0].source, cell[0].key))
    return frozenset(found.keys() - alike.keys()), tuple(
        Record(record.source, record.kind, record.rank, SHOP.id, "", Subject("", Role.SHOP), statements=(said,))
        for record, said in alike.values()
    )


def _is_for_business(record: Record) -> bool:
    said = {(s.attribute, s.term.value) for s in record.statements}
    return bool(said & _OF_BUSINESS) or any(s.scope.audiences == BUSINESS for s in record.statements)


def of_contract(said: Statement) -> Statement | None:
    """The statement as one of the company's one contract; None if its words name something else."""
    subject = said.subject
    if said.scope.voucher or not subject.name or not are_general((subject.name, subject.variant)):
        return None
    return replace(said, scope=replace(said.scope, variant=""))


def _has_prices(document: Document) -> bool:
    return any(said.attribute == "price" for said in document.statements)


def are_general(names: Iterable[str]) -> bool:
    """Whether names consist of words for contracts, and of the small words of questions."""
    return all(_GENERAL.fullmatch(word) for name in names for word in _WORD.findall(plain(name)))
