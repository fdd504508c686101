"""Signs whose sense the words right around them turn: "not yet used by", "available at 34 euros"."""

import re

from audit.plugins.language import Sign
from audit.read.silences.admission import is_kept_out
from audit.read.words.lexicon import Hit
from audit.read.words.source import Source

_TRADED_IN = re.compile(
    r"\b(?:dell'|de l'|(?:tuo|vostro|suo|proprio) |de votre (?:ancien )?"
    r"|(?:ritiro|permuta|valutazione|reprise|rachat) )$"
)
_VERB = re.compile(
    r"\b(?:be|been|is|are|was|were|being|can|not|get|(?:ho|hai|ha|avete|hanno)(?: ancora| gia| mai)?|stat[oa]|viene) $"
)
_COUNTED = re.compile(r"[0-9] (?:[a-z]+ )?$")  # "310 employees" is the size of a company
_WAS = re.compile(r"\b(?:war|waren|was|were|etait|etaient|era|erano)\b[^.;!?]*$")  # the party, not what is on offer
_TAKING_PART = re.compile(r"\b(?:teilnehmend|beteiligt|participat|participant|partecipant|aderent)[a-z]* $")
_IDEAL = re.compile(  # whom something suits is not whom it is kept for
    r"\b(?:ideal|parfait|perfekt|perfett|perfect|geeignet|suitable|adapt|convien|concu|pens[ae]|recommand|empfohlen"
    r"|gedacht)[a-z]* (?:auch |aussi |anche |also )?(?:(?:fur|pour|per|for|a|aux|ai) (?:[a-z]+ )?)?$"
)
_OUTSIDE = re.compile(r"\b(?:nicht|non)[ -]?$")  # "non-members pay 12"
_OF_SPEED = re.compile(r"\b(?:speed|weight|height|age|credit|tempo|alters|gewichts)[ -]?$")
_FIRST = re.compile(r"(?:ersten?|premieres?|prime|first) $")
_AT_ANY_TIME = re.compile(
    r"\b(?:taglich|jederzeit|any ?time|24/7|a tout moment|in ogni momento|in qualsiasi momento) $"
)
_ONE_IN = re.compile(  # "one in three people over 60 hears badly"
    r"\b(?:(?:un|une|uno|one|eine[rn]?|[1-9]) (?:[a-z]+ )?(?:sur|su|in|out of|von) [a-z0-9]+|jede[rs]? [a-z]+te)"
    r"(?: [a-z']+){0,3} $"
)
_CHILDREN = re.compile(r"\b(?:children|kids|kinder|kindern)(?: aged)? $")  # they come with their parents
_SURCHARGED = re.compile(
    r"\b(?:zuschlag|aufpreis|supplement[oi]?|surcharge|fahrer|conducteur|guidator[ei]|driver)[a-z]*\b[^.;:!?]*$"
)
_ASKING = re.compile(  # "ask for our rates for businesses"
    r"\b(?:fragen?|fragt|erkundigen?|ask|enquire|inquire|demandez|renseignez|chied[aei]|chiedete|informat[ei]"
    r"|informati)"
    r"\b[^.;:!?%€£$0-9]*$"
)
_MENDING = re.compile(r"\b(?:repar|ripar|entfern|remov|smacchi|detach)[a-z]*(?: [a-z']+)?[ ']$")
_SUPPOSED = re.compile(  # "if the vehicle is damaged" sells nothing damaged
    r"\b(?:if|should|in case|wenn|falls|sollten?|wird|werden|si|au cas ou|se|qualora|nel caso)(?: [a-z'-]+){1,5} $"
)
_OF_GROUPS = re.compile(r"\b(?:gruppi|groups?|gruppen|groupes?|class(?:es)?|kurse?|corsi|cours|teams?)\b[^.;:!?]{0,8}$")
_MEASURED = (
    r"\b(?:statt|anstatt|anstelle|gegenuber|vergleich|gunstiger als|billiger als|weniger als|au lieu|par rapport"
    r"|moins cher|invece|anziche|rispetto|meno (?:del|che)|a fronte|instead|rather than|compared|cheaper than|less than"
    r"|versus)\b"
)
_COMPARED = re.compile(  # "389 € statt 549 € für Neuware": what second-hand goods are measured by
    rf"{_MEASURED}(?:[^.;:!?,–—|0-9-]*$"
    r"|(?:[^.;:!?,–—|-]|[.,][0-9–-])*\b(?:fur|pour|per|for|bei|als) (?:[a-z']+ ){0,2}$)"
)
_BEFORE = 20
_FAR = 60
_MOST = 120
_GIVEN = re.compile(
    r"[0-9]|gratis|gratuit|kostenlos|omaggio|regal|free\b|geschenk|cadeau|offert|sconto|rabatt|\bcod[ei]|gutschein"
    r"|buono|voucher|vorteil|vantag|avantage|erhalt|ricev|ottien|receive|\bget\b|recev|spar|risparm|\bsave"
)
_UNSAID_BEHIND = (  # attribute or value of a sign, the words before it that take its sense from it, and how near
    ("instalments", _FIRST, _BEFORE),
    ("InStock", _AT_ANY_TIME, _BEFORE),
    ("Youth", _SURCHARGED, _FAR),
    ("Youth", _CHILDREN, _BEFORE),
    ("Seniors", _ONE_IN, _FAR),
    ("Youth", _ONE_IN, _FAR),
    ("Used", _VERB, _BEFORE),
    ("Used", _TRADED_IN, _BEFORE),
    ("audience", _TAKING_PART, _BEFORE),
    ("audience", _IDEAL, _FAR),
    ("Members", _OUTSIDE, _BEFORE),
    ("audience", _ASKING, _FAR),
    ("max_quantity", _OF_SPEED, _BEFORE),
    ("SoldOut", _WAS, _FAR),
    ("Damaged", _MENDING, _BEFORE),
    ("Damaged", _SUPPOSED, _FAR),
    ("New", _COMPARED, _FAR),
    ("LimitedAvailability", _OF_GROUPS, _BEFORE),
    ("Employees", _COUNTED, _BEFORE),
)
_ADDRESSED = re.compile(  # "businesses: call us" gives them nothing yet
    r" ?[:?-]+ (?:bitte |please |just |einfach )?(?:fragen?|fragt|melden?|meldet|ruft?|rufen|schreib|kontaktier|sprech"
    r"|wende|talk|call|ask|write|get in touch|e-?mail|speak|ring|contatt|contact|ecriv|appel|demandez|adress|scriv"
    r"|chied"
    r"|chiam|telefon|parla|richied|rivolg)[^.;!?%€£$]*(?:[.;!?]|$)"
)
_COMES_WITH = re.compile(  # "two bags per person are included"
    r" (?:(?:ist|sind|est|sont|e|sono|is|are|go|travel) )?(?:inbegriffen|inklusive|enthalten|gratis|frei|kostenlos"
    r"|compris"
    r"|inclus|gratuit|compres|included|free)"
)
_OF_OTHERS = re.compile(  # words, speeds, free articles
    r" ?(?:[0-9]+ ?)?(?:gratuit[eis]*|gratis|free|words|characters|km|mph|minutes|hours|days|gb|mb|kg|worter"
    r"|zeichen)\b"
)
_OF_MEASURE = re.compile(  # "moisture under 20%", "dogs under 20 kg"
    r" ?(?:%|(?:k?g|kilos?|kilogram[a-z]*|lbs?|pounds|c?m|km|mm|cm2|m2|qm|inch(?:es)?|l|litres?|liters?|liter|litri|ml"
    r"|minut[a-z]*|min"
    r"|kw|kwh|watt|db|gb|mb|mbit|grad|degrees|degres|gradi|ps|cv|zoll|meilen|miles|seiten|pages|pagine)\b)"
)
_UNSAID_BEFORE = (
    ("Used", re.compile(r" to (?:be|cost)\b")),  # the same for the words behind it
    ("InStock", re.compile(r" (?:a|at|for|zu|fur|pour) (?:soli |solo |nur |only )?(?:[0-9€£]|chf|eur|fr\.)")),
    (
        "InStock",
        re.compile(r" (?:24 ?(?:/|su|h|ore|stunden|heures|hours)|7 (?:giorni|tage|jours|days)|tutti i giorni)"),
    ),
    ("InStock", re.compile(r" (?:su appuntamento|by appointment|nach vereinbarung|sur rendez-vous|al numero|unter)\b")),
    ("SoldOut", re.compile(r" (?:[0-9]+[.,][0-9]{2}\b|€|chf\b)")),
    ("SoldOut", re.compile(r" (?:of|di|d'|de|von|mit|im|dabei|dans|motiviert|energie|begeister|auf)\b")),
    ("OutOfStock", re.compile(r" (?:ai|agli|aux|for|to|fur) ")),
    ("LimitedAvailability", _OF_OTHERS),
    ("max_quantity", _COMES_WITH),
    ("audience", _ADDRESSED),
    ("Youth", _OF_MEASURE),
    ("Seniors", _OF_MEASURE),
    ("shipping_cost", re.compile(r" ?:? ?(?:(?:€|£|chf|eur|fr\.) ?[0-9]|[0-9][0-9.,]* ?(?:€|£|euro|chf|fr\b))")),
    ("Damaged", re.compile(r" (?:repairs?|remover|removal|entferner|reparatur)\b")),
    ("Used", re.compile(r" (?:per (?:l'|il |la |i |le )|come |dai |dalle )")),
)


def is_told_otherwise(source: Source, hit: Hit, sign: Sign) -> bool:
    """Whether the words right before or behind a sign take its sense from it."""
    for said, find, reach in _UNSAID_BEHIND:
        if said in {sign.attribute, sign.value} and find.search(source.folded, max(0, hit.start - reach), hit.start):
            return True
    if sign.value == "NewsletterSubscribers" and not _GIVEN.search(
        source.folded, max(0, hit.start - _MOST), hit.end + _MOST
    ):
        return True  # an invitation that promises nothing
    if sign.value in {"Youth", "Seniors"} and is_kept_out(source, hit.start, hit.end):
        return True
    told = {sign.attribute, sign.value}
    return any(said in told and find.match(source.folded, hit.end) for said, find in _UNSAID_BEFORE)
