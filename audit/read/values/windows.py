"""Days as beginnings and ends, and windows of days whose beginning and end two clauses of a sentence say.

"It began on 2 May and ends on 24 May", "running since 20 April, until 30 June".
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from audit.read.values.tokens import Day, Token
from audit.read.words.source import Source

_BETWEEN = re.compile(r"[^.!?;]{0,32}")
_ONLY = re.compile(r",? (?:only|seulement|uniquement|soltanto)\b")
_NEW_SENTENCE = re.compile(r"\.? [A-ZÄÖÜÉÈÀ][a-zäöüéèà]+ ")
_VERB = re.compile(r"\b(?:(?:is|are|was|ist|wird|erscheint|est|sera|sort|parait|e|esce|sara)\b|al (?!piu )[a-z]+ )")
_BEGUN = re.compile(r" (?:gestartet|begonnen|angelaufen|losgegangen)\b")
_ENDED = re.compile(
    r",? (?:ist schluss|endet|enden|lauft(?=[^.!?]{0,40}\b(?:aus|ab)\b)|finisc(?:e|ono)|scad(?:e|ono)|termina(?:no)?"
    r"|prend fin|s'arrete|(?:it )?(?:all )?ends)\b"
    r"(?=[^.!?]{0,48}(?:aktion|angebot|rabatt|verkauf|frist|sale|offer|deal|promo|offert|sald[io]|scont|offre|soldes"
    r"|remise|%))"
)
_LAST = re.compile(
    r"\b(?:letzte[rn]? (?:(?:bestell|buchungs?|anmelde|verkaufs|aktions|einkaufs|angebots)?tag|gelegenheit|chance"
    r"|moglichkeit)|last (?:(?:order|ordering|booking|sale) )?(?:day|date|chance)|derni(?:er jour|ere (?:chance"
    r"|occasion))|ultim(?:o giorno|a (?:occasione|possibilita)))[^.!?;:]{0,48}"
    r"(?: (?:ist|is|est|e) |: ?)(?:der |am |den |le |il |l'|on )?$"
)
_STARTS = (
    r"(?:startet|starten|beginnt|beginnen|demarre(?:nt)?|commence(?:nt)?|debute(?:nt)?|part(?:e|ono)|inizia(?:no)?"
    r"|comincia(?:no)?|scatta(?:no)?|geht(?:'s)? (?:es )?los|goes live|go live|begins?|starts?)"
)
_VERB_STARTS = re.compile(rf"\b{_STARTS} (?:wieder |erst |schon )?(?:am |le |il |l'|on )?(?:[a-z]{{2,10}},? )?$")
_OFFER_STARTS = re.compile(
    r"\b(?:[a-z]*(?:aktion(?:en|swochen?|stage)?|angebote?|rabatte?|ausverkauf|schlussverkauf)|promo(?:tion|zione)?s?"
    r"|sales?|soldes|offres?|operation|rabais|remise|ventes privees|offert[ae]|saldi|sconti|vendite private|offers?"
    rf"|deals?|discounts?|campaign|kampagne|campagne|campagna) (?:[a-z]+ ){{0,2}}{_STARTS} "
    r"(?:wieder |erst |schon )?(?:am |le |il |l'|on )?(?:[a-z]{2,10},? )?$"
)
_AT = re.compile(r"(?:au|all?')(?: |$)|al(?: |$)")
_PRICES_AS_OF = re.compile(  # "Tarifs par personne, TTC, au 1er janvier": of that day on, and not until it
    r"\b(?:tarifs?|prix|prezzi|listino|tariffe)\b(?![^.!?;]*\b(?:du|dal|valables?|valid[oaie])\b)[^.!?;0-9€]{0,60}?"
    r"\b(?:ttc|ht|taxes comprises|tva (?:comprise|incluse)|iva (?:inclusa|compresa|esclusa)),? $"
)
_LEAD = 48
_DAY = 10  # characters of a date without its time
_LONGEST = timedelta(days=270)
_CAPTION = 120


def opened_or_closed(source: Source, day: Day) -> Day:
    """The day as a beginning or an end, by the words before it."""
    if not day.open or day.day is None:
        return day
    floor = max(0, day.start - 32)
    ends = source.grammar.ends.search(source.folded, floor, day.start)
    starts = source.grammar.starts.search(source.folded, floor, day.start)
    if ends and starts:  # the longer words tell more: "au", but "tarifs applicables au"
        ends, starts = (None, starts) if starts.start() < ends.start() else (ends, None)
    if (
        ends
        and _AT.fullmatch(ends[0])
        and _PRICES_AS_OF.search(source.folded, max(0, ends.start() - _CAPTION), ends.start())
    ):
        ends, starts = None, ends
    if ends := ends or (None if starts else _named_end(source, day)):
        return replace(day, start=ends.start(), first="", open=False)
    ended = _ENDED.match(source.folded, day.end)
    if ended or _LAST.search(source.folded, max(0, day.start - 2 * _LEAD), day.start):
        return replace(day, end=ended.end() if ended else day.end, first="", open=False)
    if only := _ONLY.match(source.folded, day.end):
        return replace(day, end=only.end(), first=day.last, open=False)
    if on := source.grammar.on.search(source.folded, floor, day.start):
        return replace(day, start=on.start(), first=day.last, open=False)
    if begun := _BEGUN.match(source.folded, day.end):
        return replace(day, end=begun.end(), first=day.last, last="", open=False)
    starts = starts or _OFFER_STARTS.search(source.folded, max(0, day.start - _LEAD), day.start)
    if starts:
        return replace(day, start=starts.start(), first=day.last, last="", open=False)
    return replace(day, first=day.last)


def with_windows(source: Source, tokens: list[Token], joined: Callable[[Day, Day], list[Token] | None]) -> list[Token]:
    """The values, a day that only begins something in front of one that only ends something as one window.

    Args:
        source: The text.
        tokens: Its values, by place.
        joined: Two days as one window: the first one is the last such day before the second.
    """
    out: list[Token] = []
    for token in tokens:
        before = out[-1] if out else None
        window = None
        if isinstance(before, Day) and isinstance(token, Day) and _opens(source, before) and _closes(token):
            beside = _BETWEEN.fullmatch(source.folded, before.end, token.start)
            beside = None if _is_sentence_between(source, before, token) else beside
            window = joined(replace(before, first=""), token) if beside else None
            window = None if window and _is_backwards(window[0]) else window
        out[-1 if window else len(out) :] = window or [token]
    return out


def _is_backwards(window: Token) -> bool:
    """Whether a window lasts nearly a year: its days stand the other way round ("starts 12 July, book by 28 June")."""
    if not isinstance(window, Day) or len(window.first) < _DAY or len(window.last) < _DAY:
        return False
    return date.fromisoformat(window.last[:_DAY]) - date.fromisoformat(window.first[:_DAY]) > _LONGEST


def _is_sentence_between(source: Source, one: Day, two: Day) -> bool:
    """Whether the point of a day ends its sentence too ("starts on 3 September. Until 30 August")."""
    pointed = source.text[one.end - 1] == "." or source.text[one.end : one.end + 1] == "."
    return pointed and bool(_NEW_SENTENCE.match(source.text, one.end, two.end))


def _opens(source: Source, day: Day) -> bool:
    """Whether a day only begins something: by the words before it, or by a verb that would not tell so alone."""
    if day.day is None:
        return False
    if day.open and day.first == day.last:
        return bool(_VERB_STARTS.search(source.folded, max(0, day.start - _LEAD), day.start))
    return bool(day.first) and not day.last


def _closes(day: Day) -> bool:
    return bool(day.last) and not day.first and day.day is not None


def _named_end(source: Source, day: Day) -> re.Match[str] | None:
    """A word for a last day that others part from its day ("until and including Sunday"), none of them a verb."""
    found = source.grammar.ends_named.search(source.folded, max(0, day.start - 48), day.start)
    return None if found is None or _VERB.search(source.folded, found.start(), day.start) else found
