"""Receivers: the customers that a clause about a reduction begins with, where what it is on is only everything.

"Founders (shops younger than two years) get 25 % off both desks", "Seniors 65+ take an extra 5% off any repair",
"library members 50 francs off", "60 off from the second child on". "Students get 5 % off laptops" reduces laptops.
"""

import re

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.words.fold import fold
from audit.read.words.name_words import LONGEST
from audit.read.words.people import WHOEVER

_VERB = (
    r"(?:gets?|takes?|saves?|receives?|enjoys?|erhalten|erhalt|bekommen|bekommt|sparen|profitieren|haben|hat|zahlen"
    r"|recoivent|obtiennent|beneficient|profitent|ont|a|ottengono|ottiene|ricevono|riceve|hanno|ha|beneficiano"
    r"|risparmiano)"
)
_PEOPLE = (
    r"(?:[a-z:*-]*(?:innen|kunden|gaste|mitglieder|grunder|abonnenten|inhaber|senioren|studierende|lernende|familien"
    r"|besucher|bewohner|jugendliche|rentner|patienten)"
    r"|membres|adherents|abonnes|clients|etudiants|seniors|familles|habitants|retraites|titulaires|apprentis|assures"
    r"|soci|iscritti|abbonati|clienti|studenti|apprendisti|residenti|tesserati|pensionati|titolari|famiglie"
    r"|chi [a-z]+|wer [a-z0-9. ]{0,24}|ceux qui [a-z]+"
    r"|customers|members|holders|subscribers|students|seniors|residents|guests|veterans|teachers|nurses|families"
    r"|clients"
    r"|pensioners|patients|dogs|under [0-9]{2}|over [0-9]{2}|unter [0-9]{2}|uber [0-9]{2}|moins de [0-9]{2} ans"
    r"|plus de [0-9]{2} ans)"
)
_WORDS = r"(?:[a-z0-9][a-z0-9:*'-]* ){0,3}?"
_OF = (
    r"(?: (?:of|from|with|der|des|von|mit|de la|de l'|du|des|d'un|avec|della|dell'|del|di|al|alla|con) ?[a-z0-9'-]+"
    r"(?: (?!un |une |uno |ein |a )[a-z][a-z'-]+)?)?"
)
_STARTS = re.compile(
    rf"(?:[\s,;:.!?*•·–-]*(?:(?:und|and|et|e|sowie|per|fur|for|pour|die|der|les|i|gli|the|our|unsere|nos) )*)"
    rf"(?P<name>{_WORDS}{_PEOPLE}(?: (?:und|and|et|e|&|o|ou|oder"
    rf"|or) (?!{_VERB})[a-z:*-]{{4,}})?(?: [0-9]{{2}}\+?)?{_OF})"
    rf"(?: ?\([^()]*\))?,?(?: (?:{_VERB})\b| (?=(?:un |une |uno |ein(?:en)? |an? )?[a-z]{{0,10}} ?(?:chf |[€£$])?[0-9])"
    r"| (?=[€£$0-9])|(?= ?:))"
)
_LABEL = re.compile(rf"[\s*•·–-]*(?P<name>{_WORDS}{_PEOPLE}(?: [a-z][a-z'-]*){{0,4}}) ?: ")
_FROM_NTH = re.compile(
    r"[^.;!?,]{0,32}?\b(?:des|ab|a partir d[eu]|from|dal|a partire dal|pour|fur|for|per)"
    r" (?:le |la |l'|dem |das |the |il |your )?(?P<name>(?:deuxieme|troisieme|2e|2eme|second[oa]?|zweite[nms]?"
    r"|dritte[nms]?"
    r"|terzo|third|2nd) (?:enfants?|kind(?:es)?|figli[oa]|child|familiare|person[ae]?|personne|famil[a-z]+|siblings?"
    r"|fratello))"
)
_EVERY = re.compile(
    r"(?:[ )]|off|auf|sur|su(?:l|lle|i|gli)?|de rabais|rabatt|nachlass|de remise|di sconto)*"
    r" (?:any|all|every|both|either|alle[nr]?|beiden?|jede[nrms]?|samtliche[nr]?|tous|toutes|les deux|chaque|tout[e]?"
    r"|tutt[aei]"
    r"|entrambi|entrambe|ogni|day rates|rates|prices)\b"
)
_REACH = 110
_WHO = re.compile(WHOEVER)
_PAID = frozenset({"price", "unit_price", "discount", "list_price", "saving", "price_after", "shipping_cost"})


def receiver(draft: Draft, read: ReadBlock) -> str:
    """Who gets a reduction, as its clause says first; empty if it says nobody or says what is reduced.

    Args:
        draft: A discount.
        read: Its block.
    """
    source, start = read.parsed.source, draft.start + read.phrase.start
    end = draft.token.end if draft.token else draft.end + read.phrase.start
    if found := _FROM_NTH.match(source.folded, end):
        return source.text[slice(*found.span("name"))]
    floor = max(read.phrase.start, read.parsed.clauses.sentence(start)[0], start - _REACH)
    prices = [d.start + read.phrase.start for d in read.parsed.drafts if d.attribute in {"price", "list_price"}]
    said = [d for d in read.parsed.drafts if d.token is not None and d is not draft]
    ends = {place for d in said for place in (d.token.end if d.token else 0, d.end) if floor < place <= start}
    values = (place for place in ends if source.folded[place : place + 1] in {",", ";", " "})
    for begin in (*sorted(values, reverse=True), floor):
        found = _STARTS.match(source.folded, begin, end)
        if found and not any(found.end() <= price < start for price in prices):
            name = source.text[slice(*found.span("name"))].strip()
            return name if len(name) <= LONGEST else ""
    return ""


def labelled_receiver(draft: Draft, read: ReadBlock) -> str:
    """The customers that stand before the colon of a reduction ("Residents: 40 % off all trips"), or from which one on.

    Whatever the reduction is on, it is theirs; one that sums up prices before it is of what these are of.
    """
    source, start = read.parsed.source, draft.start + read.phrase.start
    end = draft.token.end if draft.token else draft.end + read.phrase.start
    if found := _FROM_NTH.match(source.folded, end):
        return source.text[slice(*found.span("name"))]
    floor = max(read.phrase.start, read.parsed.clauses.sentence(start)[0], start - _REACH)
    label = _LABEL.match(source.folded, floor, end)
    if label is None or label.end() > start + 1:
        return ""
    prices = (d.start + read.phrase.start for d in read.parsed.drafts if d.attribute in {"price", "list_price"})
    reckoned = any(label.end() <= price < start for price in prices)
    return "" if reckoned else source.text[slice(*label.span("name"))].strip()


def is_on_every(draft: Draft, read: ReadBlock) -> bool:
    """Whether the words behind a reduction say that it is on each thing of a kind, or on nothing more."""
    end = draft.token.end if draft.token else draft.end + read.phrase.start
    return bool(_EVERY.match(read.parsed.source.folded, end))


def is_only_told(draft: Draft, read: ReadBlock) -> bool:
    """Whether a sentence without a price tells customers by what they do: "Only for those who have an account".

    Such a clause names nothing that is sold.
    """
    if draft.attribute != "audience" or not _WHO.match(fold(read.block.text[draft.start : draft.end])):
        return False
    sentence, start = read.parsed.clauses.sentence, read.phrase.start
    here = sentence(draft.start + start)
    return not any(d.attribute in _PAID and sentence(d.start + start) == here for d in read.parsed.drafts)
