"""Amounts that a pronoun says of a fee named before: "A joining fee applies; it is £10".

A question for a fee is answered so too: "Is there a deposit? Yes, 150".
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_FEES = frozenset({"setup_fee", "shipping_cost", "deposit"})
_TOLD = frozenset({"price", "list_price", "cashback"})
_ONLY = (
    r"(?: (?:pauschal|einmalig|nur|mit|je|jeweils|normalerweise|aktuell|rund|auf|bei|just|only|normally|usually"
    r"|currently|at"
    r"|a|an?|flat|extra|of|de|seulement|actuellement|normalement|forfaitairement|solo|di|soli|attualmente|da|normalmente"
    r"|in genere|una tantum|einheitlich|als))*"
)
_SIGN = r"(?: ?(?:€|£|\$|chf|eur|fr\.|sfr\.?))? ?$"
_LEAD = re.compile(
    r"(?:^|[.;:?!,] |- |(?<=[^,] ))(?P<lead>"
    r"(?:sie|er|es|diese[rs]?|dies|das|die|der) (?:betragt|betragen|kostet|kosten|liegt|belauft sich|macht|kommt|wird"
    r"|ist|sind|(?:be|ver)rechnen wir)"
    r"|(?:ils?|elles?|cela|ca) (?:est|sont|s'eleve(?:nt)?|se monte(?:nt)?|coute(?:nt)?|revien(?:t|nent)|sera)"
    r"(?: (?:facture|fixe|compte)e?s?)?"
    r"|(?:e|ed )?(?:costa(?:no)?|ammonta(?:no)?|e(?= di)|viene fatturat[ao]|viene|e fissat[ao])"
    r"|(?:it|this|that|these|they)(?:'s|'ll be| is| are| costs?| comes?(?: in)? (?:to|at)| works out| will be"
    r"|'re)(?: charged)?"
    rf"){_ONLY}(?: a)?{_SIGN}"
)
_YES = re.compile(
    r"\? (?:r ?: ?|a ?: ?)?(?:ja|oui|si|yes|yep)(?:[,.:!]| ?-)* (?:(?:sie|es|elle|il|it|that)(?:'s| betragt| ist| sind"
    r"| est| is) )?"
    r"(?:(?:es )?(?:sind|gibt|fallt an|wir verlangen|we charge|nous demandons|de|di|d'|a|there is|there's))?"
    rf"{_ONLY}{_SIGN}"
)
_SENT = re.compile(
    r"\b(?:lieferung|versand|transport|zustellung|livraison|expedition|envoi|consegna|spedizione|trasporto|delivery|shipping"
    r"|postage|(?:wir|we|nous) (?:auch )?(?:liefern|versenden|deliver|ship|livrons|expedions)|consegniamo|spediamo)\b"
)
_SENT_THING = re.compile(  # "we deliver the cushion anywhere. It costs 39": the pronoun is the thing's
    r"\b(?:(?:liefern|versenden|deliver|ship)(?: wir)?|livrons|expedions|consegniamo|spediamo)(?: (?:ihnen|euch|dir|you"
    r"|auch|gern))* (?:das|den|die|unser[a-z]*|the|our|your|le|la|les|l'|votre|nos|il|lo|i|gli|ogni) ?[a-z]{4,}"
    r"|\b(?:lieferung|versand|zustellung) (?:de[rs]|ihre[rs]) [a-z]{4,}"
    r"|\b(?:livraison|expedition|envoi) (?:du|de la|de l'|des|de votre) ?[a-z]{4,}"
    r"|\b(?:consegna|spedizione) (?:del|dello|della|dell'|dei|delle) ?[a-z]{4,}"
    r"|\b(?:delivery|shipping) of (?:the|your|our) [a-z]{4,}"
)
_DEED = re.compile(r"(?:das|dies|cela|ca|cio|questo|this|that)\b")  # is what somebody does, and not the thing
_HERS = re.compile(r"(?:livraison|expedition|lieferung|zustellung)")
_HIS = re.compile(r"(?:envoi|transport|acheminement|versand)")
_NOT_HERS = re.compile(r"(?:ils?|er|es) ")
_NOT_HIS = re.compile(r"(?:elles?|es) |sie (?!betragen|kosten|sind|liegen)")
_COSTS = re.compile(r"\b(?:kost|cout|cost)")
_FOR_SOME = re.compile(  # "it is 30, for students 15": the same fee, for whom it is lower
    r"(?: ?(?:€|chf|eur|fr\.))?,? ?\(?(?:und |et |e |and |but |mais |ma |aber )?(?:fur|pour|per|for)"
    r"(?: (?:die|den|das|les|la|le|gli|i|le|the|all|alle))?(?: [a-z/'-]+){1,2}:? ?(?:[€£$]|chf|eur|fr\.)? ?"
)
_ASKS = re.compile(
    r"\b(?:gibt es|fallt|fallen|erhoben|erheben|verlang[a-z]*|hinterleg[a-z]*|is there|are there|there is|there's"
    r"|appl(?:y|ies)"
    r"|ask for|require[a-z]*|charge[a-z]*|demand[a-z]*|exig[a-z]*|s'appliqu[a-z]*|y a|previst[ao]|richiest[ao]|serve"
    r"|chied[a-z]*|applica|percu[a-z]*|prevu[a-z]*|dovut[ao]|due|payable)\b"
)
_OPENS = re.compile(
    r"(?:(?:und|et|e|ed|and|was kostet|wie viel kostet|combien coutent?|quanto cost(?:a|ano)|how much (?:is|are)|for"
    r"|fur|pour"
    r"|per|q ?:|r ?:|a ?:) )*(?:(?:die|der|das|eine?|la|le|les|des|une?|il|lo|un|una|gli|i|the|an?|our|unsere?|notre) "
    r"|l')?"
)
_DUE = re.compile(  # "registration is required, it costs 5" tells what taking part costs
    r"gebuhr|entgelt|pauschale|taxe|tassa|tasse|frais|fee|charge|cost|kosten|quota|finance|contribut|spese|einmalig"
)
_BY_ANYBODY = re.compile(r" (?:driver|team|van|address|partner|boy|fahrer|adresse|wagen|service|man|crew)")
_FREE = re.compile(
    r"\b(?:gratis|kostenlos|frei|free|offert[aeis]*|gratuit[aeios]*|ohne|sans|senza|without|no|kein[aenrs]*)\b"
)
_CARRIED = (
    "transport",
    "trasport",
    "deliver",
    "liefer",
    "livr",
    "consegn",
    "spedi",
    "ship",
    "versend",
)  # no cues name it
_BACK = 60
_REACH = 140


def told_of_fees(source: Source, clauses: Clauses, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, an amount that a pronoun or an answer says of a fee as that fee.

    Args:
        source: The text.
        clauses: Its boundaries.
        drafts: What was read in it.
    """
    out = list(drafts)
    if _FEES.isdisjoint(source.names) and not any(word in source.folded for word in _CARRIED):
        return out
    for index, draft in enumerate(out):
        token = draft.token
        if draft.attribute not in _TOLD or not isinstance(token, Amount) or token.word or token.per.startswith("P"):
            continue
        if draft.attribute == "list_price" and (named := _named_behind(source, token)):
            out[index] = replace(draft, attribute=named, bound=None)  # "usually a £25 joining fee"
            continue
        begin = next((place for place in range(token.start, token.end) if source.folded[place].isdigit()), token.start)
        lead = _LEAD.search(source.folded, max(0, begin - _BACK), begin)
        answer = None if lead else _YES.search(source.folded, max(0, begin - _BACK), begin)
        if lead is None and answer is None:
            continue
        place = lead.start("lead") if lead else answer.start() if answer else 0
        fee = _fee_before(source, clauses, drafts, place)
        if fee and not (lead and fee == "shipping_cost" and _is_things(source, clauses, place)):
            out[index] = replace(draft, attribute=fee, bound=None if draft.attribute == "list_price" else draft.bound)
            _tell_on(source, out, index)
    return out


def _tell_on(source: Source, out: list[Draft], index: int) -> None:
    """Take the amount that follows for some customers for the same fee."""
    told = out[index]
    for number, draft in enumerate(out):
        token = draft.token
        if draft.attribute == "price" and isinstance(token, Amount) and told.token and not token.per.startswith("P"):
            begin = next((at for at in range(token.start, token.end) if source.folded[at].isdigit()), token.start)
            if (
                told.token.end < begin
                and (found := _FOR_SOME.fullmatch(source.folded, told.token.end, begin))
                and not _COSTS.search(found[0])
            ):
                out[number] = replace(draft, attribute=told.attribute)


def _is_things(source: Source, clauses: Clauses, place: int) -> bool:
    """Whether a pronoun is that of what is sent, and not of the sending: that is told, or of another gender."""
    last = place - 1
    while last > 0 and source.folded[last] in " ?!.;:,-":
        last -= 1
    said = source.folded[max(clauses.sentence(last)[0], last - _REACH) : place]
    if _SENT_THING.search(said) and not _DEED.match(source.folded, place):
        return True
    hers, his = bool(_HERS.search(said)), bool(_HIS.search(said))
    if hers and not his:
        return bool(_NOT_HERS.match(source.folded, place))
    return his and not hers and bool(_NOT_HIS.match(source.folded, place))


def _named_behind(source: Source, token: Amount) -> str:
    """The fee whose name stands right behind an amount; empty if none does."""
    behind = (hit for hit in source.hits if hit.entry.names in _FEES and 0 <= hit.start - token.end <= 1)
    return next((hit.entry.names for hit in behind), "")


def _fee_before(source: Source, clauses: Clauses, drafts: Sequence[Draft], place: int) -> str:
    """The fee of which the clause right before a place speaks, if no amount in it says what it is."""
    last = place - 1
    while last > 0 and source.folded[last] in " ?!.;:,-":
        last -= 1
    start = max(clauses.sentence(last)[0], last - _REACH)
    said = source.folded[start:place]
    if any(isinstance(d.token, Amount) and start <= d.start < place for d in drafts) or _FREE.search(said):
        return ""
    asks = _ASKS.search(said)
    opens = _OPENS.match(said)
    begun = start + (opens.end() if opens else 0)
    named = [hit for hit in source.hits if hit.entry.names in _FEES and start <= hit.start and hit.end <= place]
    for hit in reversed(named):
        if (asks or hit.start <= begun) and _is_of_sum(source, hit.entry.names, said, hit.end):
            return hit.entry.names
    sent = _SENT.search(source.folded, start, place)
    return "shipping_cost" if sent and sent.start() <= begun else ""


def _is_of_sum(source: Source, fee: str, said: str, end: int) -> bool:
    """Whether words name what is paid: a fee for signing up, not the signing up, and sending, not who brings it."""
    if fee == "setup_fee":
        return bool(_DUE.search(said))
    return fee != "shipping_cost" or not _BY_ANYBODY.match(source.folded, end)
