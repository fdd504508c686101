"""Lines of cards: those that only tell how the offer above them is packed, and those that name what a price is of.

"Asparagus / Class I / 500 g bundle / 4.49" names asparagus; "linen dress / 89.–" a dress, although a small letter
begins the line; "deal of the day: Oak stool / $59" a stool.
"""

import re
from collections.abc import Mapping, Sequence

from audit.read.blocks.block import Block
from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.words.label_words import is_label
from audit.read.words.lexicon import Role
from audit.read.words.measures import is_measure
from audit.read.words.name_words import EDGES, shortened, small_words

_SPEC = re.compile(r",|\d ?(?:dB|cm|mm|kg|g|W|kW|GB|TB|Zoll|pouces|inch|l|L|ml|cl|V|Ah|bar|Hz)\b|\d\)$")
_MEASURED = re.compile(r"\d ?[x×] ?\d|\d ?(?:cm|mm|kg|g|l|ml|W|V)\b")
_PACKED = re.compile(  # "10er-Tray", "500-g-Bund", "750g pack", "6 Stück", "20 x 0,5-l-Kiste"
    r"\(?[0-9][0-9.,]*(?: ?[x×] ?[0-9][0-9.,]*)?[ -]?(?:er|g|kg|mg|cl|dl|ml|l|liter|litres?|litri|litro|stk|stück|pz"
    r"|[mg]bit(?:/s|s)?|[mg]bps|pezzi|pi[eè]ces?|pcs|packs?|pk|cm|mm|m|zoll)\b",
    re.IGNORECASE,
)
_GRADED = re.compile(
    r"(?:kl\.|klasse|cat\.|catégorie|categoria|kat\.|class|classe|calibre|calibro|kaliber) ?[0-9i]"
    r"|(?:versch\.|verschiedene|diverse|alle|div\.) (?:sorten|farben|grössen|größen|motive)"
    r"|(?:assorted|selected) (?:varieties|flavours|colours|sizes)|(?:plusieurs|divers) "
    r"|(?:vari|diversi) (?:gusti|tipi|colori)"
    r"|(?:herkunft|origine|provenance|provenienza|origin)\b"
    r"|(?:twin|multi|family|value)[ -]?pack$|(?:schweiz|suisse|svizzera|deutschland|österreich|france|italien|italie"
    r"|italia|espagne|spanien|spagna|sicilia|holland|uk|spain|italy)(?:$|[,/])",
    re.IGNORECASE,
)
SEASON = re.compile(  # a row of a card, not what is let
    r"(?:neben|haupt|vor|nach|zwischen|hoch|winter|sommer)-?saison|(?:basse|haute|moyenne|pleine|hors) saison"
    r"|(?:bassa|alta|media) stagione|(?:low|high|mid|peak|shoulder|off-?peak)(?:[- ]season)",
    re.IGNORECASE,
)
_SHORTENED = re.compile(r"(?:tlg|teilig|stk|pz|pcs|pers|gr|cat|kat|div|versch|port)\.$", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{3,}")
_HEADED = re.compile(r"[^\d:.!?]{3,30}: (?P<name>[^\W\d_a-zà-ÿ][^:]{2,})")
_TIMED = re.compile(
    r"(?:Tages|Wochen|Monats|Jahres|Halbjahres)-?(?:abo|karte|pass|ticket|mitgliedschaft)"
    r"|(?:Abonnement|Carte|Forfait|Pass|Abbonamento|Tessera) (?:journalier|hebdomadaire|mensuel|trimestriel|annuel"
    r"|mensile|trimestrale|annuale|settimanale|giornaliero)(?:le)?"
    r"|(?:Daily|Weekly|Monthly|Annual|Yearly) (?:pass|ticket|card|membership|subscription)",
    re.IGNORECASE,
)
_AGED = re.compile(r" ?\([^()]*\)?$")
_FIRST = 6
_CARD = 5
_NAMES_WORDS = 3
_MOST = 6  # words of a name that begins with a small letter


def is_detail(text: str, name: str) -> bool:
    """Whether a line only tells measures, pack, grade or origin of the offer named above it."""
    if is_measure(text) or ("," in text and _MEASURED.search(text)) or _PACKED.match(text) or _GRADED.match(text):
        return True
    is_name = len(_WORD.findall(text)) >= _NAMES_WORDS and "," not in text
    return bool(_SPEC.search(text)) and not is_name and sum(map(str.isalpha, text)) < sum(map(str.isalpha, name))


def begins_with_price(one: ReadBlock | None, said: Sequence[Draft]) -> bool:
    """Whether a line begins with what something costs or did cost."""
    if one is None or one.block.table:
        return False
    return any(d.attribute in {"price", "list_price"} and d.start < _FIRST and d.bound != "max" for d in said)


def are_variants(index: int, read: Sequence[ReadBlock | None], said: Mapping[int, Sequence[Draft]]) -> bool:
    """Whether a line above a price has its like above the next price: "30 lenses / 19.90 / 90 lenses / 49.90".

    Alike are lines that begin with a number, and those that begin with a small letter.
    """
    begun = read[index]
    kind = _kind(begun.block.text) if begun else ""
    below = read[index + 1] if index + 1 < len(read) else None
    if not kind or not begins_with_price(below, said.get(index + 1, ())):
        return False
    for other in range(index + 2, min(index + _CARD, len(read) - 1)):
        one = read[other]
        if one is None or said.get(other):
            continue
        if _kind(one.block.text) == kind and begins_with_price(read[other + 1], said.get(other + 1, ())):
            return True
        if _kind(one.block.text) != "small" and not _recurs(other, read):
            return False
    return False


def _recurs(index: int, read: Sequence[ReadBlock | None]) -> bool:
    """Whether a line stands again below the next card, as a button does."""
    text = one.block.text if (one := read[index]) else ""
    return any(other and other.block.text == text for other in read[index + 1 : index + _CARD])


def _kind(text: str) -> str:
    return "number" if text[0].isdigit() else "small" if text[0].islower() else ""


def name_above_price(one: ReadBlock, said: Sequence[Draft]) -> str:
    """The name that a line right above a price is, although it begins with a small letter, a sign or a label."""
    text = one.block.text.lstrip("".join(char for char in one.block.text if not char.isalnum()))
    if any(d.attribute != "audience" for d in said) or not _may_name(one.block, text):
        return ""
    if headed := _HEADED.fullmatch(text):
        text = headed["name"]
    elif _begins_small(one) or (not said and _is_said(one)):
        return ""
    return shortened(_AGED.sub("", text).strip(EDGES))


def _may_name(block: Block, text: str) -> bool:
    """Whether a line has the form of a short name: no sentence, no label, and nothing that lists what is inside."""
    words = text.split()
    return (
        0 < len(words) <= _MOST
        and not block.table
        and (not text.endswith((".", "!", "?", ":", "%")) or bool(_SHORTENED.search(text)))
        and sum(map(str.isalpha, text)) * 2 >= len(_AGED.sub("", text))
        and not is_label(text)
    )


def _begins_small(one: ReadBlock) -> bool:
    """Whether a line begins with a small word ("for two", "con tessera")."""
    source = one.parsed.source
    first = source.folded[one.phrase.start :].split(" ", 1)[0].strip(EDGES)
    return first in small_words(source.grammar.lexicon.words.name)


def is_timed_thing(text: str) -> bool:
    """Whether a line names what one has for a time, in words that else tell by what time one pays: "Monatsabo"."""
    return bool(_TIMED.fullmatch(text))


def _is_said(one: ReadBlock) -> bool:
    """Whether cues and signs make up most of a line."""
    if is_timed_thing(one.block.text):
        return False
    source, start = one.parsed.source, one.phrase.start
    own = (hit for hit in source.hits if hit.start >= start and hit.entry.role in {Role.CUE, Role.SIGN, Role.PERIOD})
    return sum(hit.end - hit.start for hit in own) * 2 > len(one.block.text)
