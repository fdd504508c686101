"""Clauses that tell what something cost at another time, and how much of its sentence such a clause silences."""

import re
from collections.abc import Iterator

from audit.read.words.source import Source

_SEASON_DE = (
    r"(?:winter|sommer|fruhling|fruhjahr|herbst|advent|januar|februar|marz|april|mai|juni|juli|august|september)"
)
_DE = (
    rf"(?:im (?:letzten |vorigen |vergangenen )?(?:{_SEASON_DE}|oktober|november|dezember|vorjahr|vormonat"
    rf"|jahr 20[0-9]{{2}})"
    rf"|(?:letzten|vorigen|vergangenen|diesen) (?:{_SEASON_DE}|monat)|zu beginn des jahres"
    r"|(?:letzte|vorige|vergangene|letzter|voriger|vergangener|in der (?:letzten|vorigen|vergangenen)) (?:woche|saison)"
    r"|(?:letztes|voriges|vergangenes) (?:jahr|mal)|vor (?:einem|zwei|drei|einer|wenigen) (?:jahr|monat|woche"
    r"|tage)[a-z]*"
    r"|(?:noch )?(?:gestern|vorgestern|vorher|fruher|damals|zuvor))"
)
_FR = (
    r"(?:(?:l'(?:hiver|ete|automne|an|annee)|le (?:printemps|mois)|la (?:semaine|saison)) (?:derniere?|passee?"
    r"|precedente?)"
    r"|cet (?:hiver|ete|automne)|au printemps|en (?:hiver|ete|automne)|hier encore|hier"
    r"|il y a (?:un|deux|trois|six|quelques) (?:an|mois|semaine|jour)s?|en 20[0-9]{2}|auparavant|autrefois)"
)
_IT = (
    r"(?:(?:l'(?:anno|estate|inverno|autunno)|la (?:settimana|stagione|primavera)|il mese) (?:scors|passat"
    r"|precedent)[oae]"
    r"|lo scorso (?:anno|inverno|autunno|mese)|la scorsa (?:settimana|stagione|estate|primavera)"
    r"|d'(?:inverno|estate|autunno)|in (?:primavera|inverno|estate|autunno)|quest'inverno"
    r"|(?:un anno|un mese|due anni|sei mesi|una settimana) fa|nel 20[0-9]{2}|ieri|in passato|una volta)"
)
_EN = (
    r"(?:last (?:year|season|winter|summer|spring|autumn|fall|month|week|time)(?:'s)?"
    r"|(?:back )?in (?:the )?(?:winter|summer|spring|autumn|fall)"
    r"|back in (?:january|february|march|april|may|june|july|august|september|october|november|december|20[0-9]{2})"
    r"|(?:a|one|two) (?:years?|months?|weeks?) ago|in 20[0-9]{2}|yesterday)"
)
THEN = re.compile(rf"\b(?:{_DE}|{_FR}|{_IT}|{_EN})\b")
_MONTHS = (
    r"(?:en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|(?:a|ad|in|nel) "
    r"(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)"
    r"|in (?:january|february|march|april|may|june|july|august|september|october|november|december))"
)
IN_MONTH = re.compile(rf"\b(?:{_DE}|{_MONTHS})\b")
_WAS = re.compile(
    r"\b(?:war(?:en)?(?: es| er| sie)?|lag(?:en)?|betrug(?:en)?|kosteten?|zahlten|zahlte|bezahlten|verlangten|galten?"
    r"|c'etai(?:t|ent)|etai(?:t|ent)|coutai(?:t|ent)|valai(?:t|ent)|revenai(?:t|ent)|affichai(?:t|ent)|payi(?:ez|ons)"
    r"|payai(?:t|ent)|demandions|facturions|vendions"
    r"|era(?:no)?|costava(?:no)?|valeva(?:no)?|pagava(?:te|no|mo)?|chiedevamo|vendevamo"
    r"|was|were|cost|charged|paid|stood at|sold (?:at|for)|asked)\b"
)
_EDGE_BEFORE = re.compile(r"(?s).*(?:[;()]|,(?= )|: | - |\n)")
_EDGE = re.compile(r"[;()\n]|,(?= )| - ")
_AMOUNT = re.compile(r"[0-9]")
_NOW = re.compile(
    r"\b(?:jetzt|heute|nun|neu|ab sofort|aktuell|derzeit|diese (?:saison|woche)|dieses jahr|heuer|ist|sind|kostet"
    r"|kosten|gibt es|zahlen sie|bekommen|aujourd'hui|maintenant|desormais|cette (?:annee|saison|semaine)|est|sont"
    r"|coute(?:nt)?|vous payez|ora|oggi|adesso|quest'anno|questa (?:stagione|settimana)|e|costa(?:no)?|sono|paghi"
    r"|now|today|this (?:year|season|week|winter|summer|spring|autumn)|is|are|costs?|you pay)\b"
)
_TODAY = re.compile(  # "kostete 2025 noch 49 €, ab sofort sind es 58 €"
    r"[,;] ?(?:und |et |e |and |but |aber |doch |mais |ma )?(?:jetzt|heute|nun|neu|ab sofort|aktuell|derzeit|heuer"
    r"|aujourd'hui|maintenant|desormais|ora|oggi|adesso|quest'anno|now|today|this (?:year|season|week)"
    r"|diese (?:saison|woche)|cette (?:annee|saison|semaine))\b[^.;!?]{0,40}[0-9]"
)


def clauses_then(source: Source, start: int, end: int, times: re.Pattern[str] = THEN) -> Iterator[tuple[int, int]]:
    """The clauses of a sentence that tell what something cost at another time.

    Args:
        source: The text.
        start: Where the sentence begins.
        end: Where it ends.
        times: The words for another time.
    """
    for found in times.finditer(source.folded, start, end):
        edge = _EDGE_BEFORE.match(source.folded, start, found.start())
        begin = edge.end() if edge else start
        said = _AMOUNT.search(source.folded, found.end(), end)
        behind = _EDGE.search(source.folded, found.end(), end)
        if behind and said and behind.start() < said.start() and _leads_on(source, found.end(), behind.start()):
            behind = _EDGE.search(source.folded, said.start(), end)
        stop = behind.start() if behind else end
        bracketed = source.folded[begin - 1 : begin] == "(" and source.folded[stop : stop + 1] == ")"
        if _AMOUNT.search(source.folded, begin, stop) and (bracketed or _WAS.search(source.folded, begin, stop)):
            yield begin, stop


def _leads_on(source: Source, start: int, end: int) -> bool:
    """Whether a comma stands right behind the time ("l'an dernier, c'était 25 €")."""
    return source.folded[end] == "," and not source.folded[start:end].strip()


def is_now(source: Source, start: int, end: int) -> bool:
    """Whether some words of a sentence speak of what holds today."""
    return bool(_NOW.search(source.folded, start, end))


def past_clause(source: Source, place: int, start: int, end: int) -> tuple[int, int]:
    """What words for the past silence: their clause if the rest tells what something costs, else the sentence.

    Args:
        source: The text.
        place: Where the words stand.
        start: Where their sentence begins.
        end: Where it ends.
    """
    for one, two in clauses_then(source, start, end):
        if not one <= place < two:
            continue
        if _AMOUNT.search(source.folded, start, one) and not _WAS.search(source.folded, start, one):
            return one, two
        if _AMOUNT.search(source.folded, two, end) and _NOW.search(source.folded, two, end):
            return one, two
    today = _TODAY.search(source.folded, place, end)
    return start, today.start() if today else end
