"""Amounts that say what something costs with its delivery: "14.90 plus postage. Including postage: 17.85".

They are the cost neither of the delivery nor of the thing without it.
"""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Token
from audit.read.words.source import Source

_POST = (
    r"(?:[a-z]*(?:versand|lieferung|zustellung)(?:s?kosten)?|porto|(?:frais de )?(?:port|livraison|expedition)"
    r"|(?:spese di )?(?:spedizione|consegna)|(?:uk |standard )?(?:delivery|shipping|postage(?: (?:and|&) packing)?"
    r"|p&p|p & p))"
)
_IN = r"(?:compris[es]*|inclus[es]*|inbegriffen|inklusive|inkl\.?|compres[aeo]|inclus[aeo]|included|inclusive|inc\.?)"
_WITH = (
    r"(?:(?:zusammen |together )?(?:mit|with)|inkl\.?|inklusive|einschl\.?|einschliesslich|samt|avec|y compris|con"
    r"|including|incl\.?|inc\.?)"
)
_MAKES = (
    r"(?:(?:,? (?:kostet|kosten|macht|ergibt|das|es|er|sie|dann|also|nur|noch|sind|zahlen|insgesamt|total|totale"
    r"|zusammen|gesamt|das heisst|cela|fait|soit|vous|payez|on|arrive|coute|costa|viene|paga|si|fa|it|comes?|to|is"
    r"|costs?|you|pay|that|makes|works|out|at|just|only|seulement|solo|a|e))*) ?:? ?=? ?(?:[€£$]|chf|eur|fr\.)? ?$"
)
WITH_POSTAGE = re.compile(
    r"versand|lieferung|zustellung|porto|port compris|port inclus|livraison|expedition|spedizione|consegna|delivery"
    r"|shipping|postage|p&p|p & p|avec port"
)
_LEADS = (
    r"(?:^|[.:;,!?(–-] ?|\b(?:kostet|kosten|coute|costa|costs?|is|[a-z]*preis|totale?|gesamt|summe|prix|prezzo|price"
    r"|und|et|e|and) ?)"
)
_BEFORE = re.compile(
    rf"(?:{_LEADS}{_WITH} (?:de[mnr] |die |la |le |les |l')?{_POST}|\b{_POST} {_IN}){_MAKES}",
)
_SUM = re.compile(  # "14.95 including postage (12 + 2.95 p&p)"
    rf" ?(?:[€£$]|chf|eur|fr\.)? (?:{_WITH} {_POST}|{_POST} {_IN}) ?\([^()+]{{1,16}}\+[^()]{{1,32}}\)"
)
_BESIDES = re.compile(  # "14.90 plus postage, 17.85 including postage"
    rf"[0-9][^.;:!?0-9]{{0,12}}\b(?:zzgl\.?|zuzuglich|plus|exkl\.?|excl\.?|excluding|ohne|hors|sans|piu|oltre|esclus[aeo]"
    rf"|senza|without|\+) (?:l[ae]s? |l'|i |il |le |de[nrm]? )?{_POST}\b[ ,.;()=–-]{{0,3}}{_MAKES}"
)
_INCLUDED = re.compile(rf" ?(?:[€£$]|chf|eur|fr\.)? ?,? ?(?:{_WITH} {_POST}|{_POST} {_IN})")
_FETCHED = re.compile(  # "with delivery 5, collection free": what delivery costs
    r"\b(?:[a-z]*abhol(?:ung|en|er)|retrait|enlevement|emporter|ritiro|asporto|collect(?:ion|ed)?|pick-? ?up)\b"
)
_REACH = 64


def is_with_postage(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether an amount is what something costs together with its delivery, and its words say so before it.

    "29 including postage" is a price, unless the bracket behind it says of what it is made.
    """
    if not isinstance(token, Amount) or token.word or token.per:
        return False
    start, end = clauses.sentence(token.start)
    if _FETCHED.search(source.folded, start, end):
        return False
    start = max(0, start - 1)
    digits = next((at for at in range(token.start, token.end) if source.folded[at].isdigit()), token.start)
    before = max(start, digits - _REACH), digits
    if _BEFORE.search(source.folded, *before) or _SUM.match(source.folded, token.end):
        return True
    return bool(_INCLUDED.match(source.folded, token.end) and _BESIDES.search(source.folded, *before))
