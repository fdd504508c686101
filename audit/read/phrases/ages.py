"""Ages that make an offer one for the young or the old: "anyone aged 16 to 25", "18-25? Join for 9", "all from 64".

An age from which one may take part at all says nothing of the kind, nor do children's: they come with their parents.
"""

import re
from collections.abc import Iterator, Sequence

from audit.read.phrases.draft import Draft
from audit.read.silences.admission import is_kept_out
from audit.read.silences.clauses import Clauses
from audit.read.values.figures import PEOPLE
from audit.read.words.source import Source

_LOW = r"(?:[6-9]|1[0-9]|2[0-5])"
_HIGH = r"(?:1[4-9]|2[0-9]|30)"
_YEARS = r"(?: ?(?:jahren?|jahrigen?|j\.(?=[ ),;]))|-jahrigen?| years?(?:[- ]olds?)?| yrs| ans| anni)"
_TO = r" ?(?:-|to|bis|and|und|ai?|et|e) ?"
_PLAIN = r"(?![0-9%]|[.,][0-9]|\. [a-z]| ?(?:[€£$]|eur|chf|euro|franken))"
_CALLED = rf"(?:\b(?:aged?|ages|im alter(?: von)?|alter:?)(?: von| between| from)? {_LOW}{_TO}{_HIGH}{_PLAIN})"
_BETWEEN = rf"(?:(?:\b(?:von|zwischen|between|from|de|entre|dai|tra) )?(?<![0-9.,'€£$-]){_LOW}{_TO}{_HIGH}{_YEARS}\b)"
_UP_TO = rf"(?:\b(?:bis|unter|under|up to|moins de|fino a|sotto i) {_HIGH}{_YEARS}(?![a-z]))"
_WHOEVER = (
    rf"(?:\b(?:wer|alle|jede[rn]?|if you(?:'re| are)|anyone|everyone|bist du|noch|still) (?:noch )?"
    rf"(?:bis|unter|under) {_HIGH}{_PLAIN})"
)
_OF_YOUTH = (
    rf"(?:\b(?:jugend(?:liche[nr]?)?|youths?|young people|junge leute|junior(?:en|s)?|teens?)"
    rf" (?:bis|unter|under|up to) {_HIGH}{_PLAIN})"
)
_ASKED = rf"(?:^(?:noch )?(?:unter |under |bis )?(?:{_LOW}{_TO})?{_HIGH}{_YEARS}?\?)"
_WHO_HAS = rf"(?:\b(?:chi|qui|celui qui) (?:ha|a) (?:meno|moins) d[ie] {_HIGH}{_YEARS})"
_SURE = re.compile(rf"{_CALLED}|{_WHOEVER}|{_OF_YOUTH}|{_ASKED}|{_WHO_HAS}")
_OF_PEOPLE = re.compile(rf"{_BETWEEN}|{_UP_TO}")
_OLD = r"(?:5[5-9]|6[0-9]|7[0-5])"
_OLD_YEARS = rf"(?:{_YEARS}| j\.| lebensjahr|s\b)"
_FROM_OLD = rf"(?:\b(?:ab|uber|des|a partir de|plus de|dai|oltre i|sopra i|over|from)[ -](?:dem )?{_OLD}{_OLD_YEARS})"
_WHOEVER_OLD = (
    r"(?:\b(?:alle|wer|jede[rn]?|gaste|personen|kunden|mitglieder|besucher|anyone|everyone|guests|members|visitors"
    rf"|customers|people|tous|tutti|chi ha|ospiti) (?:ab|uber|over|from|des|da|piu di) {_OLD}{_PLAIN}"
    rf"|^ab {_OLD}(?= ?(?:[:;)]|,(?![0-9])|$)))"
)
_AND_OLDER = (
    rf"(?:\b{_OLD}(?: ?(?:jahren?|years|ans|anni))? (?:and|or|und|oder|et|ou|e|o)"
    r" (?:over|above|older|alter|plus|oltre|piu)\b)"
)
_LISTED_OLD = (  # "if you're unwaged, a student or over 66"
    rf"(?:\b(?:or|and|if you(?:'re| are)|und|oder|wer|ou|et) (?:uber|over|plus de) {_OLD}(?= ?(?:[.,;)!?]|$)))"
)
_SENIORS = re.compile(rf"{_FROM_OLD}|{_LISTED_OLD}|(?:{_WHOEVER_OLD})|{_AND_OLDER}|\({_OLD}\+\)")
AGES = (_SURE, _OF_PEOPLE, _SENIORS)
_OTHERS = re.compile(r"(?:kinder[n]?|children|kids|child|enfants?|bambin[ie]|ragazz[ie]) ?\(?(?:(?:im )?alter )?$")
_WHO = re.compile(r"\b(?:[a-z]{3,}(?:er|innen|ende)|[a-z]*(?:leute|kunden|gaste|personen|menschen)|alle|people) $")
_ASIDE = re.compile(  # lengths of time, and what the young pay more for
    r"laufzeit|garan[tz]i|zinsbindung|durata|duree|warranty|guarantee|term\b|mortgage|zuschlag|aufpreis|fahrer|lenker"
    r"|lenkende"
    r"|surcharge|supplement|driver|conducteur|erfahrung|experience|mindestalter|minimum age"
)
_GIVEN = frozenset(
    {"price", "price_after", "discount", "saving", "cashback", "promo_duration", "setup_fee", "shipping_cost"}
)
_ANYONE = re.compile(r"\b(?:anyone|everyone|alle|jede[rn]?|wer) ")
_REACH = 48


def people_of_age(source: Source, clauses: Clauses, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The young and the old as those whom an offer is for, where ages say so and the text gives them something.

    Args:
        source: The text.
        clauses: Its boundaries.
        drafts: What else was read in it.
    """
    yield from _young_people(source, clauses, drafts)
    yield from _old_people(source, clauses, drafts)


def _old_people(source: Source, clauses: Clauses, drafts: Sequence[Draft]) -> Iterator[Draft]:
    if any(draft.value == "Seniors" for draft in drafts) or not any(draft.attribute in _GIVEN for draft in drafts):
        return
    for found in _SENIORS.finditer(source.folded):
        start, end = clauses.sentence(found.start())
        silent = clauses.is_silent(found.start()) and not _is_asked(source, found, end)
        if not silent and not _ASIDE.search(source.folded, start, end):
            yield Draft("audience", "Seniors", found.start(), found.end(), trigger=source.text[slice(*found.span())])
            return


def _young_people(source: Source, clauses: Clauses, drafts: Sequence[Draft]) -> Iterator[Draft]:
    if any(draft.value == "Youth" for draft in drafts):
        return
    given = any(draft.attribute in _GIVEN for draft in drafts)
    for found in (*_SURE.finditer(source.folded), *_OF_PEOPLE.finditer(source.folded)):
        start, end = clauses.sentence(found.start())
        if _ASIDE.search(source.folded, start, end) or _is_others(source, found.start()):
            continue
        if is_kept_out(source, *found.span()):
            continue
        sure = found.re is _SURE
        if clauses.is_silent(found.start()) and not (sure and _is_asked(source, found, end)):
            continue
        whoever = given or bool(_ANYONE.search(source.folded, start, end))
        opens = not sure and _opens_with_price(source, clauses, drafts, found)
        if whoever if sure else given and (opens or _is_of_people(source, start, found)):
            yield Draft("audience", "Youth", found.start(), found.end(), trigger=source.text[slice(*found.span())])
            return


def _opens_with_price(source: Source, clauses: Clauses, drafts: Sequence[Draft], found: re.Match[str]) -> bool:
    """Whether an age opens the sentence that tells a price ("from 16 to 25 years, the pass costs 49")."""
    start, end = clauses.sentence(found.start())
    priced = any(draft.attribute == "price" and found.end() <= draft.start < end for draft in drafts)
    before = source.folded[start : found.start()].strip()
    return priced and (not before or before.endswith(":"))


def _is_asked(source: Source, found: re.Match[str], end: int) -> bool:
    """Whether an age ends a question and something is said behind it."""
    return "?" in source.folded[found.end() - 1 : found.end() + 1] and bool(source.folded[end:].strip())


def _is_others(source: Source, place: int) -> bool:
    return bool(_OTHERS.search(source.folded, max(0, place - _REACH), place))


def _is_of_people(source: Source, start: int, found: re.Match[str]) -> bool:
    """Whether people are named before their age, in its sentence."""
    before = max(start, found.start() - _REACH)
    named = PEOPLE.search(source.folded, before, found.start()) or _WHO.search(source.folded, before, found.start())
    return bool(named) or "jugend" in source.folded[before : found.start()]
