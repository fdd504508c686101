"""What an extra with a name costs on top: "3D-Zuschlag 3.–", "Supplément sauna 6 €", "Aufpreis Nachtskilauf 35 €".

Nobody pays it who does not want the extra, so it is a price of its own. What is charged on any order for its size,
way or payment is not.
"""

import re
from collections.abc import Iterator, Sequence

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Token
from audit.read.words.source import Source

_CHARGED = (
    r"(?:mindermengen|mindestmengen|kleinmengen|nachnahme|sperrgut|insel|inland|ausland|versand|liefer|express"
    r"|diesel|energie"
    r"|treibstoff|kraftstoff|teuerungs|kreditkarten|zahlungs|gefahrgut|maut|feiertags?|sonntags?|wochenend|nacht|saison"
    r"|material|abend|morgen|fruh|spat|tages?|wochen|einzel|einzelzimmer|doppelzimmer|zimmer|verspatungs|strafe?"
    r"|bearbeitungs|alters|jungfahrer|risiko|raten|aus|zu|ab)"
)
SURCHARGE = re.compile(
    rf"\b(?!{_CHARGED}-?(?:zuschlag|aufpreis))(?P<de>[a-z0-9]{{2,20}}-?(?:zuschlag|aufpreis)|(?:aufpreis"
    rf"|zuschlag) (?:fur (?:den |die |das )?)?"
    r"(?!von |pro |je |ab )[a-z0-9-]{4,24})"
    r"|\b(?P<fr>supplement (?:pour (?:le |la |l')?)?(?!de |d'|corse|etranger|outre|livraison"
    r"|express)[a-z0-9-]{2,20}(?: [a-z]{3,14})?)"
    r"|\b(?P<it>supplemento (?:per (?:il |la |l')?)?(?!di |estero|isole|consegna|espress|singola"
    r"|camera)[a-z0-9-]{2,20}(?: [a-z]{3,14})?)"
)
_BEFORE = re.compile(
    rf"(?:{SURCHARGE.pattern})(?: (?:pro|par|per|je) [a-z]+)? ?(?::|betragt|kostet|coute|costa|de|di|von)? ?(?:€|£"
    rf"|\$|chf|eur|fr\.)? ?$"
)
_OPENS = re.compile(r"(?:^|[.;,!?|·•(/\n–-] ?|\b(?:und|et|e|der|die|le|il|un|ein|einen?) )$")
_REACH = 64


def named_surcharges(
    source: Source, tokens: Sequence[Token], clauses: Clauses, drafts: Sequence[Draft]
) -> Iterator[Draft]:
    """The prices of extras of which nothing else was made.

    Args:
        source: The text.
        tokens: Its values.
        clauses: Its boundaries.
        drafts: What was read in it.
    """
    for token in tokens:
        if not isinstance(token, Amount) or token.word or token.bound or clauses.is_silent(token.start):
            continue
        if any(draft.start < token.end and token.start < draft.end for draft in drafts):
            continue
        digit = next((at for at in range(token.start, token.end) if source.folded[at].isdigit()), token.start)
        start = max(clauses.sentence(token.start)[0], digit - _REACH)
        found = _BEFORE.search(source.folded, start, digit)
        if found and _OPENS.search(source.folded, 0, found.start()):
            place = next(found.span(name) for name in ("de", "fr", "it") if found[name])
            value = token.text(source.currency)
            yield Draft("price", value, token.start, token.end, token=token, subject=source.text[slice(*place)])
