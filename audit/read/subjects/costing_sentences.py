"""Names in sentences that tell more of a thing than what it costs: "Polishing takes a day and costs 20.–".

So do those that begin with a case or time and name the thing behind the verb: "Nach dem Probemonat kostet Solo 9.–".

What is done with it, where ("with us"), and the verb of a sum ("comes to", "beläuft sich auf") belong to no name. How
much of what comes with it does: "The cabin with 2 nights and 1 dinner costs 180.–".
"""

import re

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.words.name_words import EDGES, LONGEST
from audit.read.words.people import are_people

_AT_US = (
    r"(?: (?:bei uns|hier|im laden|im geschäft|vor ort|chez nous|ici|en boutique|sur place|da noi|presso di noi|qui"
    r"|in negozio|with us|here|in[ -]store))"
)
_ONLY = (
    r"(?: (?:nur|bloss|bloß|lediglich|derzeit|aktuell|jetzt|rund|seulement|actuellement|solo|soltanto|appena"
    r"|attualmente|just|only|currently|so|damit|somit|also|insgesamt|ainsi|donc|au total|così|in tutto|thus|then))*"
)
_COSTS = re.compile(
    r"(?<![^\W_])(?:"
    rf"(?P<plain>kostet|kosten|coûten?t?|costa|costano|costs?)(?P<us>{_ONLY}{_AT_US})?{_ONLY}"
    rf"|komm(?:t|en){_ONLY} auf|(?:beläuft|belaufen) sich{_ONLY} auf|(?:revient|reviennent|s['’]élèvent?){_ONLY} à"
    rf"|(?:viene|vengono){_ONLY} a costare|ammontano?{_ONLY} a|comes?{_ONLY} to|works?{_ONLY} out{_ONLY}(?: at| to)?"
    rf"|adds? up{_ONLY} to|amounts?{_ONLY} to){_ONLY} (?:€ ?|£ ?|\$ ?|CHF |EUR |Fr\. )?$",
    re.IGNORECASE,
)
_DOES = (
    r"(?:dauert|dauern|wird|werden|ist|sind|braucht|brauchen|erfolgt|geht|umfasst|umfassen|enthält|enthalten|beinhaltet"
    r"|se fait|se font|dure|durent|prend|prennent|est|sont|demande|demandent|comprend|comprennent|inclut|nécessite"
    r"|si fa|si fanno|si esegue|si eseguono|dura|durano|richiede|richiedono|prende|viene|vengono|è|sono|comprende"
    r"|comprendono|include|takes?|lasts?|is|are|includes?|needs?|requires?|covers?)"
)
_ARTICLE = r"(?:(?:d(?:er|ie|as)|eine?|unsere?|l[aeo]s?|un[eoa]?|notre|nos|il|gli|i|the|an?|our) |(?:l|un)['’] ?)?"
_PLACE = re.compile(  # where it costs so much: "A Varese la revisione ...", "In Leeds the service ..."
    r"\s*(?:A|Ad|In|À|En|At) [A-ZÀ-Ý][^\W\d_]+(?:[ -][A-ZÀ-Ý][^\W\d_]+)?,? "
    r"(?=(?:la|le|il|lo|i|gli|les|une?|un[oa]|the|an?) |l['’])"
)
_HEAD = re.compile(
    rf"[\s•·–-]*{_ARTICLE}(?P<name>[^\W_][^,;:.!?()€£$]{{2,58}}?)(?P<us>{_AT_US})?"
    r"(?P<with> (?:mit|avec|con|with) (?=[^,;:.!?()€£$]*\d)[^,;:.!?()€£$]{2,50}?)?"
    rf"(?P<does> {_DOES} [^;:.!?€£$]{{2,80}}?,? (?:und|et|e|ed|and){_ONLY})? ",
    re.IGNORECASE,
)
_VERB_FIRST = re.compile(  # "After the first year" first, then the verb: what costs so much stands behind it
    r"\s*(?:(?:nach|für|im|in|ab|mit|ohne|bei|seit|am|an|zum|zur|als|wer|danach|dann|sonst|derzeit|aktuell|regulär|normal)"
    rf"\b[^.;:!?€£$]*?,? )(?:kostet|kosten){_AT_US}?{_ONLY} (?:d(?:er|ie|as) |unsere? |eine? |ein )?"
    rf"(?P<name>(?-i:[A-ZÄÖÜ])[^\W_][^,;:.!?()€£$]{{1,57}}?){_AT_US}?"
    r"(?: (?-i:nur|bloss|bloß|lediglich|derzeit|aktuell|jetzt|rund|noch|dann|also))* (?:€ ?|£ ?|\$ ?|CHF |EUR |Fr\. )?",
    re.IGNORECASE,
)
_OF_TWO = re.compile(r" (?:de[rmn]|die|das|eine?n?) ")  # who pays, and for what
_ANSWERS = re.compile(r"\s*(?:ja|doch|nein|oui|non|si|sì|no|certo|yes|sure),? +(?=[^\W\d_])", re.IGNORECASE)
_NO_NAME = re.compile(  # words that stand for what was named before, and beginnings of clauses of another kind
    r"(?:es|er|sie|das|dies|diese[rs]?|alles|was|wer|man|wir|ihr|il|elles?|ils|ce|cela|ça|celui-ci|celle-ci|tout|on"
    r"|nous|vous|qui|chi|quest[oaei]|quell[oaei]|tutto|ciò|che|it|this|that|they|these|those|all|we|you|he|she|what"
    r"|who|which|there|und|et|e|and|aber|mais|ma|but|wenn|falls|si|se|if|when|quand|quando|per|pour|für|for|bei|mit"
    r"|avec|con|with|ab|da|dès|from|chez|im|in|en|dans|ohne|sans|senza|without|nach|après|dopo|after|je|pro|jede[rsmn]?"
    r"|chaque|ogni|each|every|zusammen|insgesamt|gesamthaft|au total|in totale|in total)\b"
    r"|.* (?:und|et|e|ed|and|dass|que|che|that|wer|qui|chi|who) (?:(?:d(?:er|ie|as)|l[aeo]s?|il|gli|i|the) |l['’])",
    re.IGNORECASE,
)
_REACH, _MOST = 180, 9


def behind_place(text: str, sentence: int) -> int:
    """Where a sentence goes on behind the place with which it begins; where it begins if that is none.

    >>> behind_place("In Leeds the service costs 189", 0), behind_place("In October the service costs 189", 0)
    (9, 13)
    """
    found = _PLACE.match(text, sentence)
    return found.end() if found else sentence


def name_of_costing(draft: Draft, read: ReadBlock, sentence: int, start: int) -> str:
    """The name with which a sentence begins that tells more than what it costs, or behind its verb; empty if neither.

    Args:
        draft: A price.
        read: Its block.
        sentence: Where its sentence begins.
        start: Where what names it ends at the latest.
    """
    if draft.attribute != "price" or draft.token is None or draft.token.start - sentence > _REACH:
        return ""
    text = read.parsed.source.text
    if read.block.asked:
        sentence = max(sentence, read.phrase.start)  # the answer begins behind what its question is about
    sentence = answer.end() if (answer := _ANSWERS.match(text, sentence)) else sentence
    if behind := _VERB_FIRST.fullmatch(text, sentence, draft.token.start):
        name = behind["name"]
        return "" if _NO_NAME.match(name) or _OF_TWO.search(name) or are_people(name) else name
    costs = _COSTS.search(text, sentence, draft.token.start)
    found = _HEAD.fullmatch(text, sentence, costs.start()) if costs and costs.start() <= start else None
    if costs is None or found is None:
        return ""
    if costs["plain"] and not any((found["us"], found["with"], found["does"], costs["us"])):
        return ""
    name = f"{found['name']}{found['with'] or ''}".strip(EDGES)
    is_name = len(name) <= LONGEST and len(found["name"].split()) <= _MOST and not _NO_NAME.match(name)
    return name if is_name else ""
