"""Codes that only a verb of typing or of holding tells: "Type WOODFIRE and we add a mug", "currently K9SPRING holds".

No word for a code and no till stands beside them. What is typed is a word in capitals, or capitals with digits in
them; behind verbs that are said of other things as well ("use", "mention", "mit") digits must stand in it, and
something must be given for it.
"""

import re
from collections.abc import Iterator, Sequence

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.words.source import Source

_SHOUTED = re.compile(r"[A-Z]{2}[A-Z0-9]{2}|[A-Z][0-9][A-Z]{3}")
_MIXED = (
    r"(?!USB|HDMI|WIFI|ISO|DIN|RTX|GTX|DDR|PCI|SATA|WPA|COVID|OHSAS|HACCP|RAL|LED)((?!(?:CHF|EUR|GBP"
    r"|USD)[0-9])(?=[A-Z0-9]{0,14}[0-9])(?=[A-Z0-9]{0,14}[A-Z]{3}|[A-Z]{2,14}[0-9]{2})"
    r"[A-Z][A-Z0-9]{4,15})(?![\w-])"
)
_NAMES = (
    r"(?!TWINT|PAYPAL|KLARNA|MASTERCARD|POSTFINANCE|REKA|AMERICAN|MAESTRO|APPLE|GOOGLE|IBAN|ISBN|SWIFT|STOP|START|STOPP"
    r"|PASSWOR|KENNWORT|ADRESSE|ADDRESS|EMAIL|CODICE|VOTRE|IHREN|YOUR)"
)
_WORD = _NAMES + r"([A-Z]{5,16}|[A-Z][A-Z0-9]{4,15})(?![\w-])"
_QUOTE = r"[\"«„“'‘]? ?"
_BETWEEN = (
    r"(?:(?:Sie|ihr|du|einfach|bitte|dazu|dabei|hier|online|dafür|simply|just|simplement|juste|alors|semplicemente"
    r"|solo|poi|"
    r"(?:beim|bei der|at the|at|on the|à la|lors de la|alla|al|nel|in the) \w+|(?:le|la|il|the|das|den|dem) \w+) ){0,2}"
)
# Verbs that are said of what one types.
_TYPING = re.compile(
    r"\b(?:[Tt]ype(?: in)?|[Tt]yping(?: in)?|[Ee]nter|[Ee]ntering|[Kk]ey in|[Pp]unch in|[Tt]ap in|[Pp]op in|[Ii]nput"
    r"|[Ss]aisi(?:s|r|ssez|ssant)|[Ee]ntr(?:ez|ant)|[Tt]ap(?:ez|ant|er)|[Rr]entr(?:ez|ant)"
    r"|[Ii]nser(?:isc[aei]|iscono|ire|ite|endo)|[Dd]igit(?:a|ate|ando|are|i)|[Tt]ipp(?:e|t|en)|[Gg]eben|[Gg]ib|[Gg]ebt)\s"
    rf"{_BETWEEN}{_QUOTE}{_WORD}"
)
# Verbs that are said of other things as well.
_USING = re.compile(
    r"\b(?:[Uu]s(?:e|ing)|[Aa]pply(?:ing)?|[Qq]uot(?:e|ing)|[Mm]ention(?:ing)?|[Rr]edeem|[Cc]laim|[Gg]ive|[Ss]ay"
    r"|[Ii]ndiqu(?:ez|ant|er)|[Rr]enseign(?:ez|ant)|[Ii]nscri(?:vez|vant)|[Mm]entionn(?:ez|ant)|[Uu]tilis(?:ez|ant|er)"
    r"|[Aa]ppliqu(?:ez|ant)|[Gg]liss(?:ez|ant)|[Aa]jout(?:ez|ant)|[Dd]onn(?:ez|ant)"
    r"|[Ss]criv(?:i|e|ete|endo)|[Ii]ndic(?:a|hi|ano|ate|ando)|[Uu]s(?:a|ate|ando|i)|[Uu]tilizz(?:a|ate|ando|i)"
    r"|[Aa]pplic(?:a|ate|ando|hi)|[Cc]omunic(?:a|ando|ate|hi)|[Cc]it(?:a|ate|ando)|[Dd]ic(?:e|endo)|[Mm]ett(?:e|i|ete"
    r"|endo)"
    r"|[Nn]enn(?:t|en|e)?|[Nn]utz(?:e|t|en)|[Vv]erwende[nt]?|[Ss]agt?|[Ll]öst?|[Ss]etzt?|[Tt]rag(?:t|en)?|[Ww]er)\s"
    rf"{_BETWEEN}{_QUOTE}{_MIXED}"
)
# "In store just say GLASSES20", "im Laden einfach BRILLE20 sagen": in a text that tells a reduction.
_SAYING = re.compile(
    r"(?<![Tt]hey )(?<![Ww]e )(?<!people )\b"
    r"(?:[Ss]ay|[Mm]ention|[Qq]uote|[Ss]ag(?:en Sie|t)?|[Nn]enn(?:e|t|en Sie)|[Dd]ites|[Dd]ire|[Mm]entionnez"
    r"|[Cc]itez|[Dd]i'|[Dd]ite|[Dd]ici|[Cc]ita(?:te|re)?|[Nn]omina(?:te|re)?)\s"
    rf"{_BETWEEN}{_QUOTE}{_MIXED}"
    rf"|(?<![\w-]){_MIXED}[\"'»“”’]? (?:(?:einfach|bitte|dazu|hier) )?(?:sagen|sagt|erwähnen|vorzeigen)\b"
)
# "SUN15 gives you 20 % off", "SOLE15 dà il 20 %": what a code is worth.
_GIVING = re.compile(
    rf"(?<![\w-]){_MIXED}[\"'»“”’]? (?:(?:ti|vi|le|vous|te) )?(?:dà|da|toglie|regala|vale|bringt|gibt|schenkt|spart"
    r"|donne|offre|enlève|retire|vaut|gives|knocks|saves|takes|gets)"
    r"(?: (?:Ihnen|dir|euch|Sie|you|il|lo|un|uno|le|la|les|de|an|a|further|another|nochmals|noch|subito|sconto|sconto"
    r"|del|di|remise|rabais|weitere|weiteren|zusätzlich|altri|altre|encore))*"
    r" (?:[€£$] ?|CHF |EUR )?\d{1,3}(?:[.,]\d{1,2})? ?(?:%|[€£$]|CHF|EUR|Euro|Prozent|off|per cent|percent)",
)
# "RADIO12 eingeben", "K9SPRING gilt bis Sonntag", "currently K9SPRING is valid".
_BEHIND = re.compile(
    rf"(?<![\w-]){_WORD}[\"'»“”’]?(?= (?:(?:einfach|bitte|online|dazu|dabei|hier) )?(?:eingeben|eingibt|eingebt"
    rf"|eingegeben"
    r"|eintippen|eintippt|eintragen|einträgt)\b)"
    rf"|(?<![\w-]){_MIXED}[\"'»“”’]?(?= (?:(?:bei|beim|in|im|auf|an) (?:\w+ ){{1,2}}|einfach |bitte )?(?:angeben"
    rf"|angibt|nennen|"
    r"nennt|einlösen|einlöst|verwenden|verwendet|nutzt|nutzen)\b)"
)
_HOLDING = re.compile(
    r"\b(?:[Gg]ilt|[Gg]elten|[Gg]ültig ist|[Vv]alable avec|c'est|[Vv]ale|è|[Cc]urrently|[Aa]ctuellement|[Aa]ttualmente"
    r"|it's|working is|valid is|[Aa]ktuell(?: ist)?)\s(?:(?:aktuell|jetzt|noch|derzeit|nun|still|now|encore"
    r"|maintenant|ora|ancora) )?"
    rf"{_QUOTE}{_MIXED}(?=[\"»“”'’]? ?(?:[:,(=–-]|for|für|pour|per|mit|avec|con|with) ?[^.!?]{{0,12}}[0-9])"
)
# What is given for typing something.
_GIVEN = re.compile(
    r"%|[€£$]|\b(?:chf|eur|euro|fr|francs?|franken|franchi|gratis|kostenlos|geschenk[a-z]*|schenk[a-z]*|gutschr[a-z]*"
    r"|gut"
    r"|dazu|rabatt|gespart|spar[a-z]*|free|gift|off|throw in|add|bonus|extra|save|offert[aeo]?s?|cadeau[x]?"
    r"|gratuit[a-z]*"
    r"|remise|rabais|ajoutons|omaggio|regal[a-z]+|sconto|togli[a-z]*|aggiung[a-z]+|half|halb[a-z]*|moitie|meta)\b"
)
_CODES = re.compile(r"\b(?:[a-z]*code[s]?|codice|codici|gutschein[a-z]*|voucher|coupon|bon)\b")
# "Till 17 May we credit you with AUFGEHTS an hour": where something is given until a day, capitals alone will do.
_WITH = re.compile(
    r"\b(?:[Mm]it|[Aa]vec|[Cc]on|[Ww]ith)\s"
    + _NAMES
    + r"(?![A-Z]*(?:PASS|CARD|CARTE?|CLUB|ABO|PLUS|PREMIUM|PAY|BANK|BANQUE)\b)"
    r"([A-Z]{7,16})(?![\w-])"
)
_DEED = re.compile(
    r"\b(?:schreiben wir|schenken wir|legen wir|geben wir|gibt es|erhalten sie|bekomm(?:st|en|t)|sparst"
    r"|nous (?:offrons|"
    r"ajoutons|deduisons)|vous (?:recevez|obtenez)|regaliamo|aggiungiamo|togliamo|ricev(?:i|ete)|we(?:'ll)? (?:give"
    r"|add|credit|"
    r"throw)|you(?:'ll)? (?:get|receive|save))\b"
)
_DATED = re.compile(r"\b(?:bis|jusqu'au|avant le|fino al|entro il|until|till|by)\b(?= (?:zum |den )?[0-9a-z])")
_DIGIT = re.compile(r"[A-Z]+[0-9]")
_REDUCES = frozenset({"discount", "saving", "list_price", "cashback"})
_LONGEST = 17
_NEAR = 160


def typed_codes(source: Source, clauses: Clauses, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Codes that no word announces and that stand at no till: behind verbs of typing, or said to hold now.

    Args:
        source: The text.
        clauses: Its boundaries.
        drafts: What was read in it.
    """
    if not _SHOUTED.search(source.text):
        return
    known = {draft.value for draft in drafts if draft.attribute == "voucher_code"}
    for shape in (_TYPING, _SAYING, _GIVING, _USING, _BEHIND, _HOLDING, _WITH):
        for found in shape.finditer(source.text):
            place = found.lastindex or 1
            start, end = found.span(place)
            if found[place] in known or clauses.is_silent(start) or "_" in source.folded[start:end]:
                continue
            if _earns(source, clauses, shape, start, drafts):
                known.add(found[place])
                yield Draft("voucher_code", found[place], start, end, trigger=found[0])


def _earns(source: Source, clauses: Clauses, shape: re.Pattern[str], start: int, drafts: Sequence[Draft]) -> bool:
    """Whether something is given for a code: in its sentence, or right behind it."""
    begin, end = clauses.sentence(start)
    if shape is _WITH:
        told = _DEED.search(source.folded, begin, end) and _DATED.search(source.folded, begin, end)
        return bool(told) and source.text[begin:end].upper() != source.text[begin:end]
    if shape is _GIVING:
        return True
    if shape is _HOLDING and not _CODES.search(source.folded):
        return False
    if shape in {_TYPING, _SAYING} and _DIGIT.search(source.text, start, start + _LONGEST) and _reduces(drafts):
        return True
    return bool(_GIVEN.search(source.folded, begin, min(len(source.folded), max(end, start + _NEAR))))


def _reduces(drafts: Sequence[Draft]) -> bool:
    return any(draft.attribute in _REDUCES for draft in drafts)
