"""Sums that somebody else asks, or that the company itself spends: nobody who reads of them pays them.

"At Northnet the same thing costs 65", "KwikTow quotes 11", "leaflets cost us 4p each to print".
"""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Token
from audit.read.words.source import Source

_SAME = (
    r"(?:dasselbe|das gleiche|die gleiche leistung|dieselbe leistung|la meme chose|la meme prestation|la stessa cosa"
    r"|lo stesso servizio|the same thing|the same service|the very same|for the same\b)"
)
SAME = re.compile(rf"\b{_SAME}")
_ELSEWHERE = re.compile(
    r"\b(?:[Bb]ei|[Cc]hez|[Pp]resso|[Aa]t|[Ww]ith|[Ff]rom) [A-ZÄÖÜÉ]|\b[A-ZÄÖÜÉ][\w&-]+ (?:per|pour|for|für) "
)
_OURS = re.compile(
    r"\b(?:bei uns|wir|unser[a-z]*|chez nous|nous|notre|nos|da noi|noi|nostr[aoei]|with us|we|our|ours)\b"
)
_QUOTES = r"\b(?:quotes|quoted)(?: (?:me|us|you|him|her|them))? (?:about |around |over )?"
QUOTED = re.compile(rf"{_QUOTES}(?:[€£$] ?)?[0-9]")
_QUOTED = re.compile(rf"{_QUOTES}$")
SPENT = re.compile(
    r"\b(?:(?:kostet|kosten) uns|(?:kostet|kosten) (?:der|die|das) (?:stadt|gemeinde|kanton|verein)\b"
    r"|(?<!chez )nous (?:coute(?:nt)?|revien(?:t|nent) a|a coute|ont coute)"
    r"|ci (?:costa(?:no)?|e costat[oa]|sono costat[ie])"
    r"|costs? us)\b"
)
GAVE = re.compile(  # what a company, a club or its customers gave to others
    r"\b(?:(?:haben|hat|wurden|wir) (?:[a-z0-9.,' ]{0,24} )?(?:gespendet|gesammelt)|spendeten|sammelten"
    r"|(?:avons|ont|a) (?:donne|verse|reverse|recolte|collecte|offert) |(?:abbiamo|ha|hanno) (?:donato|devoluto"
    r"|raccolto"
    r"|versato) |(?:we|customers|members|readers|staff) (?:gave|donated|raised|collected) |(?:has"
    r"|have) (?:donated|raised) )"
)
_GAVE = re.compile(rf"(?:{GAVE.pattern})[^.;!?0-9]{{0,24}}$")
_GIVEN_BEHIND = re.compile(r"[^.;!?,0-9]{0,48}\b(?:gespendet|gesammelt|reverses? a|donati a|devoluti a)\b")
ANYBODY = re.compile(  # what a tradesman off the street may ask: "any plumber can charge 120"
    r"\b(?:da |bei |chez |from )?(?:un[oa]? [a-z]+ qualsiasi|qualsiasi (?:altr[oa] )?[a-z]+"
    r"|n'importe quel(?:le)? [a-z]+|irgendeine?[mnrs]? [a-z]+|any old [a-z]+"
    r"|any (?:other )?(?:plumber|garage|shop|installer|electrician|provider|locksmith|dealer))\b"
    r"[^.;:!?0-9]{0,40}\b(?:puo (?:costare|chiedere)|peut (?:couter|demander|facturer)"
    r"|(?:kann|konnen) [^.;:!?]{0,24}(?:kosten|verlangen)|(?:can|may|might) (?:cost|charge|ask))"
)
AS_OTHERS_DO = re.compile(  # "rather than ask 15 € a seat, as some big cinemas do"
    r"\b(?:plutot que (?:de |d')|anstatt |statt |piuttosto che |invece di |rather than |instead of )[^.;:!?,0-9]{0,40}"
    r"[0-9][0-9.,']*[^.;:!?,0-9]{0,40}"
    r"\b(?:comme (?:certaine?s?|d'autres|les (?:grande?s|autres))|wie (?:manche|die (?:grossen|anderen))"
    r"|come (?:certi|certe|alcun[ie]|altri|i grandi|gli altri|fanno)|(?:as|like) (?:some|others?|the big|other))\b"
)
CITED = re.compile(  # "if they mention Corrib at 86 cent: do not match prices"
    r"\b(?:(?:if|when|should) (?:they|(?:a |the |your )?(?:customers?|callers?|clients?|cust)|someone|anyone|people)"
    r" (?:mentions?|quotes?|brings? up|cites?|refers? to|points? to|has seen|have seen|says?)"
    r"|(?:falls|wenn|sollte) (?:(?:der|die|ein|eine|das) )?(?:kund[a-z]*|anrufer[a-z]*|gast|gaste"
    r"|jemand)\b[^.;:!?]{0,80}"
    r"(?:erwahn|nenn|ansprich|ansprechen|verweis|zitier|anfuhr)[a-z]*"
    r"|(?:si|lorsque|quand) (?:(?:le |la |les |un |une )?(?:clients?|clientes?|correspondants?|appelants?)|on vous"
    r"|quelqu'un)"
    r" (?:cite|mentionne|evoque|parle d|invoque)[a-z]*"
    r"|(?:se|quando) (?:(?:il |la |un |una |i )?(?:client[ei]|chiamant[ei])|qualcuno) (?:cita|citano|nomina|menziona"
    r"|parla di))\b"
)
_OWN = re.compile(r"\b(?:our|unser[a-z]*|notre|nos|nostr[aoei]|us)\b")
_ENDS_CITED = re.compile(r"[:;]|, |\. ")
ASKED_FOR = re.compile(  # what others wanted for it: "At the market they wanted 239 for it", "(there it's 44)"
    r"\b(?:wollten|verlangten) (?:sie|die)\b|\b(?:ils|on) (?:m'en |en |me |nous )?(?:demandai(?:en)?t|voulai(?:en)?t)\b"
    r"|\b(?:(?:me ne |ne |mi )?(?:volevano|chiedevano))\b|\bthey (?:wanted|were asking|asked for)\b"
    r"|\((?:dort|chez eux|la-bas|da loro|there)\b"
)
_ASKED_FOR = re.compile(rf"(?:{ASKED_FOR.pattern})(?: [a-z']+){{0,3}} ?(?:[€£$]|chf|eur|fr\.)? ?$")
SURVEYED = re.compile(  # "in the region an hour costs up to 214, according to a survey"
    r"\b(?:laut|gema(?:ss|ß)|zufolge)(?: (?:einer|der|den|neuer|neuester))? (?:[a-z]+[ -])?(?:[a-z]*erhebung|umfrage"
    r"|[a-z]*studie|[a-z]*statistik|preisvergleich)\b"
    r"|\b(?:selon|d'apres) (?:une |l'|un )(?:recente )?(?:etude|enquete|sondage|comparatif)\b"
    r"|\bsecondo (?:uno |un'|un |l'|lo )(?:recente )?(?:studio|indagine|sondaggio)\b"
    r"|\baccording to (?:a |the |one )(?:recent |[a-z]+ )?(?:survey|study|poll)\b"
)
_ASK = (
    r"(?:(?:verlangen|verlangt|berechne[nt]|fordern|fordert|kassieren|kassiert|demande(?:nt)?|facture(?:nt)?|chiedono"
    r"|chiede|fanno pagare|fa pagare)|(?:will |would |often |usually )?(?:charges?|asks? for|quotes?))\b"
)
_MANY = (
    r"(?:andere|manche|viele|die meisten|gewisse|d'autres|certain[es]*|beaucoup de|la plupart des|altr[ie]|alcun[ie]"
    r"|molt[ie]|cert[ie]|other|some|many|most)"
)
_TRADE = (  # of whom "a" tells that it is any of them
    r"(?:[a-z]*(?:handwerker|techniker|klempner|elektriker|makler|anwalt|notar|schlosser|gartner|fotograf)(?:in)?"
    r"|[a-z]*werkstatt|garage|plombier|electricien|serrurier|artisan|notaire|avocat|jardinier|photographe"
    r"|idraulico|elettricista|fabbro|artigiano|notaio|avvocato|giardiniere|fotografo|plumber|electrician|locksmith"
    r"|solicitor|estate agent|gardener|photographer|tradesman)"
)
RIVALS = re.compile(  # "other garages ask 140 for it", "an independent plumber charges 120 an hour"
    rf"\b(?:{_MANY} (?P<who>[a-z-]{{4,}})|(?:ein|eine|un|une|una|an?) (?:[a-z-]+ )?{_TRADE})(?: [a-z-]{{4,}})? {_ASK}"
)
_RIVALS = re.compile(rf"{RIVALS.pattern}[^,;:.!?0-9]{{0,48}}$")
_OWN_PEOPLE = re.compile(
    r"[a-z]*kund(?:en|innen)|mitglieder|leser|gaste|filialen|customers|clients?|clientes?|clienti|members|visitors"
    r"|guests|branches|stores|shops|membres|adherents|visiteurs|succursales|magasins|soci|ospiti|visitatori|filiali"
    r"|negozi"
)
AVERAGE = re.compile(
    r"\b(?:durchschnittspreis|durchschnittlicher? (?:[a-z]*preis|[a-z]*satz|kosten)|(?:prix|tarif|cout) moyen"
    r"|(?:prezzo|costo) medio|tariffa media|average (?:price|cost|rate|fare))\b"
)
_AVERAGE = re.compile(rf"{AVERAGE.pattern}[^.;!?,0-9]{{0,40}}$")
_THEIRS = (
    r"\b(?:chez eux|bei denen|da loro|at theirs)(?: (?:c'est|ist es|kostet es|sind es|e|sono|costa|it's|it is))? ?"
)
THEIRS = re.compile(r"\b(?:chez eux|bei denen|da loro|at theirs)\b")
_AT_THEIRS = re.compile(rf"{_THEIRS}(?:[€£$]|chf|eur|fr\.)? ?$")
OTHERS_SUMS = (SAME, QUOTED, SPENT, GAVE, ANYBODY, AS_OTHERS_DO, CITED, ASKED_FOR, SURVEYED, RIVALS, THEIRS, AVERAGE)
_NEAR = 32


def is_others_sum(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether an amount is what another company asks, or what something costs the company that tells of it."""
    if not isinstance(token, Amount) or token.word:
        return False
    start, end = clauses.sentence(token.start)
    before = max(start, token.start - _NEAR)
    if SPENT.search(source.folded, before, token.start) or _QUOTED.search(source.folded, before, token.start):
        return True
    if _GAVE.search(source.folded, max(start, token.start - 2 * _NEAR), token.start) or (
        GAVE.search(source.folded, start, end) and _GIVEN_BEHIND.match(source.folded, token.end)
    ):
        return True
    if _is_as_others_do(source, (start, end), token) or _is_cited(source, (start, end), token):
        return True
    if _ASKED_FOR.search(source.folded, max(start, token.start - 2 * _NEAR), token.start):
        return True
    if _is_of_rivals(source, start, token):
        return True
    if _OURS.search(source.folded, start, end):
        return False
    if ANYBODY.search(source.folded, start, end) or _is_surveyed(source, (start, end), token):
        return True
    return bool(SAME.search(source.folded, start, end) and _ELSEWHERE.search(source.text, start, end))


def _is_as_others_do(source: Source, sentence: tuple[int, int], token: Token) -> bool:
    found = AS_OTHERS_DO.finditer(source.folded, *sentence)
    return any(one.start() < token.start < one.end() for one in found)


def _is_cited(source: Source, sentence: tuple[int, int], token: Token) -> bool:
    """Whether an amount is one that a customer may name: what is to be answered stands behind a colon or comma."""
    start, end = sentence
    cited = CITED.search(source.folded, start, end)
    if cited is None or _OWN.search(source.folded, cited.start(), token.end):
        return False
    behind = _ENDS_CITED.search(source.folded, max(cited.end(), token.end), end)
    between = _ENDS_CITED.search(source.folded, cited.end(), token.start) if token.start > cited.end() else None
    return cited.start() < token.start < (behind.start() + 1 if behind else end) and between is None


def _is_of_rivals(source: Source, start: int, token: Token) -> bool:
    """Whether right before an amount others ask it, and nobody here, or it is an average."""
    before = max(start, token.start - 4 * _NEAR), token.start
    asked = _RIVALS.search(source.folded, *before)
    if asked is not None:
        own = asked["who"] and _OWN_PEOPLE.fullmatch(asked["who"])
        return not own and not _OURS.search(source.folded, asked.start(), token.end)
    return bool(_AVERAGE.search(source.folded, *before) or _AT_THEIRS.search(source.folded, *before))


def _is_surveyed(source: Source, sentence: tuple[int, int], token: Token) -> bool:
    """Whether a survey tells an amount: what stands behind a semicolon, it does not."""
    return any(
        ";" not in source.folded[min(found.end(), token.end) : max(found.start(), token.start)]
        for found in SURVEYED.finditer(source.folded, *sentence)
    )
