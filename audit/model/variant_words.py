"""Words that tell variants, in one form for four languages: "Kat. B" and "category B", "enfants" and "children".

What a table's head says in one language and a record in another is one variant.
"""

import re
from functools import lru_cache

from audit.model.seasons import plain_seasons

_WORD = re.compile(r"\d/\d(?!\w)|\w+")  # "1/2" is not "1" and "2"
_MEANT = {
    "category": "kat kategorie kategorien preiskategorie platzkategorie preisgruppe cat category categories catégorie "
    "catégories categoria categorie band",
    "class": "klasse kl class classe classes classi",
    "zone": "zone zonen zones zona",
    "row": "reihe rang row rangée fila",
    "adult": "erwachsene erwachsener erwachsenen adult adults adulte adultes adulto adulti",
    "child": "kind kinder kindern child children kids enfant enfants bambino bambini",
    "youth": "jugend jugendliche jugendlicher jugendlichen youth youths teen teens jeune jeunes giovani ragazzi",
    "family": "familie familien family families famille familles famiglia famiglie",
    "pupil": "schüler schülerin schülerinnen pupil pupils élève élèves écolier écoliers alunno alunni",
    "student": "studierende studierenden studenten student students étudiant étudiants studente studenti",
    "senior": "senior senioren seniorinnen seniors pensioner pensioners aînés anziani",
    "full": "1/1 vollpreis volltarif plein intero full",
    "reduced": "ermässigt ermäßigt reduziert réduit réduits ridotto ridotti reduced concession concessions",
    "month": "monat monate monatlich month months monthly mois mensuel mensile mese mesi",
    "year": "jahr jahre jährlich year years yearly annual an année annuel annuale anno",
    "day": "tag tage day days jour jours journée giorno giorni giornata",
    "week": "woche wochen week weeks semaine semaines settimana settimane",
    "weekend": "wochenende weekend weekends",
    "page": "seite seiten page pages pagina pagine",
    "piece": "stück stk pièce pièces pezzo pezzi piece pieces pcs",
    "from": "ab from dès",
    "more": "weitere weiterer zusätzliche zusätzlicher extra additional supplémentaire supplémentaires",
    "summer": "sommer summer été estate",
    "winter": "winter hiver inverno",
}
_TELLING = frozenset({
    "category", "class", "adult", "child", "youth", "family", "pupil", "student", "senior", "full", "reduced",
})  # fmt: skip
_HALF = "½"
_SPELLINGS = (
    (re.compile(r"(?:\b1/2|½|\bdemi|\bhalb(?:e[rn]?)?(?=[ -]?tag)|\bhalf|\bmezz[ao])[ -]*"), "½ "),
    (re.compile(r"\bweek-ends?\b|\bfine settimana\b"), "weekend"),
    # Of one thing the main season is the high one; where a record has both, its own word goes before.
    (re.compile(r"\bhauptsaison\b|\bmain season\b"), "alta stagione"),
    (re.compile(r"\b(?:vor|nach)saison\b"), "bassa stagione"),
)
_SEVERAL = re.compile(
    r"(?:zwei|drei|vier|fünf|sechs|deux|trois|quatre|cinq|due|tre|quattro|cinque|two|three|four|five|six)"
    r" (?!für|pour|per|for|x\b)[^\W\d_]{3,}"
)
_ONE = {word: meaning for meaning, words in _MEANT.items() for word in words.split()}


@lru_cache(maxsize=8192)
def variant_words(words: str) -> frozenset[str]:
    """The words of a variant, each in one form.

    >>> sorted(variant_words("Premierenabo (7 concerts) Cat. B")), sorted(variant_words("Kategorie B"))
    (['7', 'b', 'category', 'concerts', 'premierenabo'], ['b', 'category'])
    """
    text = plain_seasons(words.casefold())
    for spelled, plain in _SPELLINGS:
        text = spelled.sub(plain, text)
    return frozenset(_ONE.get(word, word) for word in _WORD.findall(text))


def is_half(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether both words of variants say "half", or neither does: a half day is no day."""
    return (_HALF in one) == (_HALF in other)


def of_several(words: str) -> bool:
    """Whether words count several of a thing: "two day passes" cost what two cost.

    >>> [of_several(words) for words in ("due carte giornaliere adulti", "zwei Eintritte", "2 Zonen", "zwei")]
    [True, True, False, False]
    """
    return bool(_SEVERAL.match(words.casefold()))


def tells_apart(words: str, names: str) -> bool:
    """Whether words name a group of customers, a category or a fare that the names of a thing do not.

    >>> tells_apart("2 jours Seniors", "Skipass"), tells_apart("Day pass adults", "Tageskarte Erwachsene")
    (True, False)
    """
    return not _TELLING.isdisjoint(variant_words(words) - variant_words(names))
