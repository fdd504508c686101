"""Words where a name is expected: which of them tell one thing from another, and which name nothing at all.

A cell's label, a group of customers, a day or a button can stand where other texts name an offer.
"""

import re
from functools import cache, lru_cache

from babel import Locale

from audit.link.folding import fold, split_words, word_form
from audit.link.lexicon import lexicon
from audit.link.quantities import find_quantities
from audit.model.countries import called, names_of_countries

_SEVERAL = 2  # words of a name that a country may stand behind
_BRITAIN = ("GB", "uk")
_LANGUAGES = ("de", "fr", "it", "en")
_SIZE = re.compile(r"(?<![\w'’.&/-])(?:XXS|XS|S|M|L|XL|XXL|XXXL)(?![\w'’.&-])")
_ISO_DAY = re.compile(r"\b(20\d\d)-(\d\d)-(\d\d)\b")
_NUMERIC_DAY = re.compile(r"\b([0-3]?\d)\. ?([01]?\d)\.(?: ?((?:20)?\d\d))?(?!\d)")
_SLASHED_DAY = re.compile(r"\b([0-3]?\d)/([01]?\d)/(20\d\d)\b")
_DATED = re.compile(r"day\d{4}(?: (?:20)?\d\d\b)?")
_RAW = re.compile(r"[^\W_]+")
_PLAIN_DAY = re.compile(r"day\d{4}")
_LONGEST = 300
_AGE = re.compile(r"(?:über|unter|over|under|oltre|plus de|moins de|meno di)[ -]\d{2}s?|\d{2} ?\+", re.IGNORECASE)
_GRADE = re.compile(  # which of several prices, seats or zones: "Kategorie A", "Zone 2", "1st class"
    r"\b(?:(?:preis|platz|sitz|tarif|alters)?(?:kategorie|gruppe|klasse|stufe)|kat\.|category|catégorie|categoria|class|classe"
    r"|zonen?|zona|rang|rango|sektor|secteur|settore|level|niveau|livello|fila|reihe|block|palier|tier)"
    r" ?(?:(?-i:[A-H]|[IV]{1,3})|\d{1,2})(?![\w€%])|\b(?:[1-9]\.|[1-9](?:st|nd|rd|th|re|ère|e|ème|a|ª)) "
    r"(?:kategorie|klasse|rang|category|class|catégorie|classe|categoria|zone)\b"
    r"|\b\d{1,2}(?: ?[–-] ?\d{1,2})? (?:zonen?|zones)\b",
    re.IGNORECASE,
)
_GRADES = (  # of these words one stands in every grade; to look for the pattern itself takes long
    "kategor", "kat.", "categor", "catégor", "grupp", "klass", "class", "stufe", "zon", "rang", "sektor", "secteur",
    "settore", "level", "niveau", "livello", "fila", "reihe", "block", "palier", "tier",
)  # fmt: skip
_OF_PRICE = ("preis", "preise", "preisen")
_IN_BRACKETS = re.compile(r"\([^()]*\)?")
_SEASON = re.compile(
    r"\b(?:in (?:der )?)?(?:(?:haupt|neben|zwischen|hoch|vor|nach)saison|(?:haute|moyenne|basse|hors) saison"
    r"|saison (?:haute|moyenne|basse)|(?:alta|media|bassa|fuori) stagione|stagione (?:alta|media|bassa)"
    r"|(?:high|low|main|peak|mid|shoulder|off)[ -](?:season|peak)|(?:off-?)?peak)\b",
    re.IGNORECASE,
)
# "Quota del corso", "prix du cours", "Preis pro Ohr": a term of the thing, and not the name of the thing.
_TERM_OF_IT = re.compile(
    r"(?i:quota|prezzo|costo|tariffa|prix|coût|frais|tarif|price|cost|fee)s? "
    r"(?:(?:del|della|dello|du|de la|of|of the|for|for the) |(?:dell|de l)['’])[a-zà-ÿ ]+"
    r"|(?i:(?:(?:verkaufs|kauf|miet|netto|brutto|stück)?preise?|kosten|prezz[oi]|costo|prix|coût|prices?|costs?)"
    r" (?:pro|je|per|par|paar|paire|pair|paio|stück|each|al|alla|a|à la|pour|für)) [^,;:]{2,40}"
    r"|(?i:preise?|prezzo|prix|price) (?i:paar|stück|paio|paire|pair|pièce|pezzo|each)(?: \([^()]*\))?"
)


@lru_cache(maxsize=65536)
def plain_days(text: str) -> str:
    """The text with each day written in one way, without its weekday.

    >>> plain_days("Samstag, 4. Juli 2026"), plain_days("venerdì 1° agosto"), plain_days("Abreise 2026-07-04")
    ('day0407 2026', 'day0108', 'Abreise day0407 2026')
    >>> plain_days("arrival 04/07/2026")
    'arrival day0407 2026'
    """
    if not any(sign.isdigit() for sign in text):
        return text
    text = _ISO_DAY.sub(lambda m: _day(m[3], m[2], m[1]), text[:_LONGEST])
    text = _SLASHED_DAY.sub(lambda m: _day(m[1], m[2], m[3]), text) if "/" in text else text
    text = _NUMERIC_DAY.sub(lambda m: _day(m[1], m[2], m[3] or ""), text) if "." in text else text
    if not _day_of_month().search(text):
        return text
    return _written_day().sub(lambda m: _day(m["day"], str(_months()[fold(m["month"])]), m["year"] or ""), text)


def without_days(text: str) -> str:
    """The text without its days: what the departures of one journey have in common.

    >>> without_days("Rheinfahrt ab Basel, 3. Mai 2026")
    'Rheinfahrt ab Basel, '
    """
    return _DATED.sub("", plain_days(text))


@lru_cache(maxsize=65536)
def without_season(words: str) -> str:
    """The words without the season for which alone a price of theirs holds, and without what stands in brackets.

    >>> without_season("Adulti Alta stagione"), without_season("Kinder (6-15 Jahre) Hauptsaison")
    ('Adulti', 'Kinder')
    """
    return " ".join(_SEASON.sub(" ", _IN_BRACKETS.sub(" ", words)).split())


@lru_cache(maxsize=65536)
def is_season(words: str) -> bool:
    """Whether words name a season of prices alone, with or without its days.

    >>> is_season("Hauptsaison (26.6.–27.8.)"), is_season("Alta stagione"), is_season("Hochsaison Erwachsene")
    (True, True, False)
    """
    left = _SEASON.sub(" ", _IN_BRACKETS.sub(" ", without_days(words)))
    return bool(_SEASON.search(words)) and not any(map(str.isalnum, left))


@lru_cache(maxsize=65536)
def names_nothing(words: str) -> bool:
    """Whether words name no offer: labels, groups of people, days, amounts and small words only.

    >>> [names_nothing(words) for words in ("Nur für Neukunden", "Preis", "Samstag, 4. Juli 2026", "Firnhaus Abo L")]
    [True, True, True, False]
    >>> names_nothing("Kategorie A Abopreis"), names_nothing("Volontariat Klasse Lehmann")
    (True, False)
    >>> names_nothing("Prix par oreille"), names_nothing("Preis Paar (Privatkauf)"), names_nothing("Prix du Lac")
    (True, True, False)
    """
    if _TERM_OF_IT.fullmatch(words):
        return True
    _, rest = find_quantities(fold(plain_days(_GRADE.sub(" ", words) if _may_grade(words) else words)))
    return all(_is_small(word) for word in split_words(rest))


def is_sentence(words: str) -> bool:
    """Whether words are said rather than named: a question, a call, or nothing in them begins with a large letter."""
    return words.rstrip().endswith("?") or "://" in words or not any(sign.isupper() or sign.isdigit() for sign in words)


@lru_cache(maxsize=65536)
def tells(words: str) -> bool:
    """Whether words tell one variant from another: a day, a quantity, a size, a colour, a group, or a word like "Pro".

    >>> [tells(words) for words in ("für alle unter 28", "256 GB", "Samstag, 4. Juli", "schwarz", "zum halben Preis")]
    [False, True, True, True, False]
    >>> tells("extra large"), tells("Large Print Bible")
    (True, False)
    """
    days = plain_days(words)
    folded = fold(days)
    forms = [word_form(word) for word in split_words(folded)]
    known = lexicon()
    return (
        days != words
        or bool(_SIZE.search(words))
        or bool(_AGE.fullmatch(words.strip()))
        or bool(find_quantities(folded)[0])
        or any(form in known.colours or form in known.tiers or form in known.persons for form in forms)
        or (bool(forms) and known.sizes.issuperset(forms))
        or (_may_grade(words) and bool(_GRADE.search(words)))
    )


def tells_nothing(variant: str, name: str, language: str) -> bool:
    """Whether the words of a variant add nothing to the name beside them but labels and, in German, verbs.

    >>> tells_nothing("Albis Duo geben", "Siebträger Albis Duo", "de"), tells_nothing("Station", "Sauger R3", "de")
    (True, False)
    """
    known = {word_form(word) for word in split_words(fold(name))}
    extra = [word for word in _RAW.findall(variant) if word_form(fold(word)) not in known]
    verbs = language.startswith("de")
    return not tells(" ".join(extra)) and all(
        _is_small(fold(word)) or (verbs and word[0].islower() and word.isalpha()) for word in extra
    )


def key_of(name: str) -> str:
    """The words of a name in alphabetical order, labels left out unless there is nothing else."""
    words = dict.fromkeys(word_form(word) for word in split_words(fold(plain_days(name))))
    return " ".join(sorted([word for word in words if word not in lexicon().labels] or words))


def _may_grade(words: str) -> bool:
    return any(map(words.lower().__contains__, _GRADES))


def _is_small(word: str) -> bool:
    form = word_form(word)
    if len(form) < 2 or form.isdigit() or _PLAIN_DAY.fullmatch(form):  # noqa: PLR2004  (a letter is no word)
        return True
    known = lexicon()
    is_label = form in known.labels or form.endswith(_OF_PRICE)
    return is_label or form in known.empty or form in known.persons or form in known.sizes


def _day(day: str, month: str, year: str) -> str:
    full = f" {year if len(year) > 2 else '20' + year}" if year else ""  # noqa: PLR2004  (two digits of a year)
    return f"day{int(day):02}{int(month):02}{full}"


@cache
def _months() -> dict[str, int]:
    found: dict[str, int] = {}
    for language in _LANGUAGES:
        for number, name in Locale(language).months["format"]["wide"].items():
            found.setdefault(fold(name), number)
    return found


@cache
def countries() -> frozenset[str]:
    """What countries are called, in one word, in the languages that are read."""
    return frozenset(word_form(fold(name)) for name, _ in names_of_countries() if name.isalpha())


def is_country(words: str) -> bool:
    """Whether words are what a country is called, and no more.

    >>> is_country("Schweiz"), is_country("en Suisse"), is_country("Schweiz Card")
    (True, False, False)
    """
    return word_form(fold(words.strip(" ()[].:"))) in countries()


def without_country(words: str, regions: frozenset[str]) -> str:
    """The words without the one country at their end to which their page speaks, if more than one word is left.

    >>> without_country("Harbour Pass Ireland", frozenset({"IE"})), without_country("Lake Pass (CH)", frozenset({"CH"}))
    ('Harbour Pass', 'Lake Pass')
    >>> without_country("Espresso Italia", frozenset({"IT"})), without_country("Lake Pass Italy", frozenset({"CH"}))
    ('Espresso Italia', 'Lake Pass Italy')
    """
    name, _, last = words.strip().rpartition(" ")
    country = last.strip("()[],.").casefold()
    if len(regions) != 1 or len(name.split()) < _SEVERAL:
        return words
    (here,) = regions
    if country not in called(here) and (here, country) != _BRITAIN:
        return words
    return name.rstrip(" ,–—-|·")


@cache
def _day_of_month() -> re.Pattern[str]:
    """The heart of a written day, from its last digit on: few texts have one, and the whole is slow to look for."""
    return re.compile(rf"\d(?:\.|°|º|er|st|nd|rd|th)? +(?:{_names_of_months()})\b", re.IGNORECASE)


@cache
def _written_day() -> re.Pattern[str]:
    weekdays = {name for language in _LANGUAGES for name in Locale(language).days["format"]["wide"].values()}
    return re.compile(
        rf"(?:\b(?:{'|'.join(sorted(weekdays))})\b,? +)?(?:\b(?:den|le|il|the) +)?"
        rf"\b(?P<day>[0-3]?\d)(?:\.|°|º|er|st|nd|rd|th)? +(?P<month>{_names_of_months()})\b"
        r"(?: +(?P<year>20\d\d))?",
        re.IGNORECASE,
    )


def _names_of_months() -> str:
    """A pattern."""
    return "|".join(sorted({name for one in _LANGUAGES for name in Locale(one).months["format"]["wide"].values()}))
