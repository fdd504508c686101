"""Sums of reports: what a year brought in, what was spent, given or sold. "Die Eintrittserlöse stiegen auf 96.300 €".

"The committee spent £40,000 on a boiler", "nos équipes ont vendu 640 crêpes à 3 € au profit de la Ligue".
"""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Token
from audit.read.words.source import Source

_TAKINGS = (
    r"\b(?:[a-z]*erlose?|[a-z]*einnahmen|[a-z]*ausgaben|[a-z]*umsatze?|reingewinn|jahresgewinn|fehlbetrag|defizit"
    r"|baukosten|investitionen|kassenstand|vereinsvermogen|spendensumme|spendenstand|[a-z]*aufwand"
    r"|recettes?|depenses|benefices?|chiffre d'affaires|deficit|excedent|resultat net|subventions?|dons"
    r"|incassi?|entrate|ricavi|fatturato|disavanzo|avanzo|utile netto|donazioni|offerte raccolte"
    r"|takings|proceeds|(?:ticket |total |annual |our )income|expenditure|spending|turnover|revenues?|surplus|donations"
    r"|running costs|receipts)\b"
)
_CAME_TO = (
    r"(?:(?:, )?[^;!?0-9]{0,48}\b(?:stiegen?|sanken?|wuchs(?:en)?|fielen?|betrug(?:en)?|betragen|belaufen sich"
    r"|beliefen sich"
    r"|lag(?:en)?|liegen|erreichten?|kletterten?|summier[a-z]+"
    r"|(?:a|ont) (?:atteint|grimpe|augmente|recule|baisse|depasse)|s'eleve(?:nt)?|s'est elevee?|se sont eleve[a-z]*"
    r"|se montent?|(?:e|sono) (?:salit|sces|cresciut|ammontat|arrivat)[oaie]|ammonta(?:no)?|hanno (?:raggiunto"
    r"|superato)"
    r"|ha (?:raggiunto|superato)|rose|fell|grew|climbed|came (?:in|to)|reached|totalled|stood|amounted|hit|topped)\b"
    r"[^;!?0-9]{0,28}|(?: (?:[a-z]+ ){0,4})?: ?)"
)
TAKINGS = re.compile(rf"{_TAKINGS}{_CAME_TO}(?:€|£|\$|chf|eur|fr\.)? ?[0-9]")
_TAKINGS_BEFORE = re.compile(rf"{_TAKINGS}{_CAME_TO}(?:[0-9][0-9.,' ]*[^;!?0-9]{{1,16}})?(?:€|£|\$|chf|eur|fr\.)? ?$")
SPENT = re.compile(
    r"\b(?:wurden?|haben?|hat|sind|flossen)\b[^.;!?]{0,60}[0-9][^;!?]{0,60}"
    r"\b(?:investiert|gesteckt|ausgegeben|verbaut|bewilligt|eingenommen|gespendet|gesammelt|uberwiesen|erlost"
    r"|eingespielt"
    r"|zusammengekommen|bereitgestellt|ausgeschuttet)\b"
    r"|\b(?:nahm(?:en)?|brachten?|steuerte[nt]?|trug(?:en)?|kam(?:en)?)\b[^.;!?]{0,60}[0-9][^;!?]{0,60}"
    r"(?:\b(?:ein|bei|zusammen)(?=[ .,;!?)]|$)|\b(?:fur|an) (?:das|den|die|einen?) [a-z]*(?:hospiz|tierheim"
    r"|tierschutz|verein"
    r"|kinderheim|kirche|feuerwehr|spital|schule)[a-z]*)"
    r"|\b(?:bewilligten?|beschlossen|genehmigten?|steckten|investierten?|spendeten|uberreichten) [^.;!?]{0,48}[0-9]"
    r"|\b(?:a|ont|avons|aurons) (?:deja )?(?:investi|depense|vote|subventionne|verse|remis|encaisse|finance|alloue"
    r"|octroye"
    r"|debloque|consacre|rapporte|distribue)\b[^.;!?]{0,48}[0-9]"
    r"|\b(?:ha|hanno|abbiamo|e stat[oa]|sono stat[ie]) (?:gia )?(?:investit|spes|stanziat|finanziat|incassat|devolut"
    r"|consegnat|raccolt|erogat|destinat)[oaie]\b[^.;!?]{0,64}[0-9]"
    r"|\b(?:committee|council|club|parish|school|trust|team|charity|board|fair|fete|sale|raffle|auction|appeal|gala|we"
    r"|volunteers|members|trustees) (?:have |has |also )?(?:invested|spent|donated|took|granted|awarded|handed over"
    r"|contributed"
    r"|put|approved|raised|made)\b[^.;!?]{0,40}[0-9]"
    r"|\b[a-z]+ (?:brought in|netted|grossed)\b[^.;!?0-9]{0,24}[0-9]"
    r"|(?:€|£|\$|chf |eur )? ?[0-9][0-9.,' ]*[^.;!?0-9]{0,16} (?:went|has gone|have gone|flowed) (?:into|towards?) "
    r"(?:the|our|a) "
    r"|\b(?:grant|donation|legacy|cheque|subsidy) of (?:€|£|\$)? ?[0-9]"
    r"|\b(?:un cheque|un don|une subvention|un legs|un assegno|una donazione|un contributo|einen scheck|eine spende) "
    r"(?:de|d'|di|uber|von) ?(?:€|chf|fr\.)? ?[0-9]"
)
SUMMED = re.compile(  # what something cost, brought in or amounts to, as reports tell
    r"\bkam(?:en)? [^!?]{0,40}\bzusammen\b|\bbrachten? [^!?]{0,40}\bein\b|\bverfugt uber ein (?:vermogen|budget)\b"
    r"|\b(?:a|ont) (?:rapporte|recolte|collecte|leve|reuni|coute|permis de (?:recolter|reunir))\b"
    r"|\b(?:e|sono) costat[aoie]\b|\b(?:ha|hanno) (?:raccolto|fruttato|incassato)\b"
    r"|\b(?:appeal|collection|auction|raffle|bake sale|gala|campaign) raised\b"
    r"|\b(?:roof|building|refurbishment|renovation|works?|project) costs? (?:us )?(?:[£$€]|chf)"
)
_WHO = re.compile(  # a sentence that tells what the reader gets or pays offers something
    r"\b(?:sie|ihnen|ihr|du|dir|euch|vous|te|ti|vi|you|your|votre|vos|per te|rabatt|remise|rabais|sconto|discount"
    r"|off)\b"
)
SOLD = re.compile(
    r"\b(?:(?:haben|hat|wurden|verkauften|vendu(?:e?s)?|(?:abbiamo|hanno|ha) vendut[oaie]|(?:we|they|pupils|volunteers"
    r"|children|members) sold)\b[^.;!?]{0,12} [0-9][0-9.,' ]* [^.;!?0-9]{2,32}(?:zu|fur|a|at|for|per|pour) (?:je )?"
    r"(?:€|£|\$|chf|fr\.)? ?[0-9]"
    r"|mit [0-9][0-9.,' ]* verkauften [a-z]+ (?:zu|a) (?:je )?[0-9])"
)
_GONE = re.compile(
    r"\b(?:waren (?:[a-z]+ ){0,2}(?:weg|ausverkauft|vergriffen)|(?:was|were) (?:all )?(?:gone|snapped up)"
    r"|sold out (?:by|within)"
    r"|sont parti(?:e?s)?|(?:sono|erano) (?:andat[ei] (?:a ruba|esaurit[ei])|finit[ei]))\b"
)
_REACH = 110


def is_reported(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether an amount is one that a report tells of: taken in, spent, given, or asked for what was sold."""
    start, end = clauses.sentence(token.start)
    if SUMMED.search(source.folded, start, end):
        return True
    if not isinstance(token, Amount) or token.word or token.per:
        return False
    ahead = max(start, token.start - _REACH)
    if _TAKINGS_BEFORE.search(source.folded, ahead, token.start):
        return True
    if _is_within(SPENT, source, (start, end), token) and not _WHO.search(source.folded, start, end):
        return True
    if _is_within(SOLD, source, (start, end), token):
        return True
    return bool(_GONE.search(source.folded, token.end, end)) and not _WHO.search(source.folded, start, end)


def _is_within(find: re.Pattern[str], source: Source, sentence: tuple[int, int], token: Token) -> bool:
    found = find.finditer(source.folded, *sentence)
    return any(one.start() <= token.start <= one.end() or token.start < one.end() <= token.end for one in found)


REPORTED = (TAKINGS, SPENT, SOLD, SUMMED, _GONE)
