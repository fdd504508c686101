"""Clauses: how far apart two places of a text are in sense, and which sentences state nothing."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from audit.read.silences.cancelling import cancelled
from audit.read.silences.contributions import contributed
from audit.read.silences.denials import denied, quoted
from audit.read.silences.exclusions import exclusion_end
from audit.read.silences.instructions import not_to_be_said
from audit.read.silences.never_done import never_done
from audit.read.silences.notices import notices
from audit.read.silences.over_now import over_now
from audit.read.silences.partners import partnered
from audit.read.silences.past_clauses import past_clause
from audit.read.silences.past_years import past_years
from audit.read.silences.refused_codes import refused
from audit.read.silences.stamp_cards import stamped
from audit.read.silences.unoffered import unoffered
from audit.read.values.tokens import Token
from audit.read.words.lexicon import Hit, Role
from audit.read.words.source import Source

SENTENCE = 8.0
_ASKED = 0.9
PER_CHARACTER = 0.03

_BOUNDARY = re.compile(
    r"(?=[^a-z0-9])(?:"  # nearly all letters begin none of these
    r"(?P<stop>[.!?…](?=[ \"')]|$))"
    r"|(?P<hard>[;|•·●▪✓✔➡\n\U0001f300-\U0001faff\u2600-\u27bf]| / | > )"
    r"|(?P<dash> -{1,2} )"
    r"|(?P<comma>,(?! ?[0-9]{2}\b)|:)"
    r"|(?P<paren>[()\[\]])"
    r"|(?P<joint> (?:und|oder|sowie|plus|and|or|et|ou|e|o|con|avec|with|mit|bei|sonst|then|puis|poi|dann|aber) ))"
)
_SIGN_BEFORE = re.compile(
    r"[\U0001f300-\U0001faff\u2600-\u27bf]\ufe0f? ?[A-ZÄÖÜÉÈÀ¿]"
)  # ends a sentence before a question
_COSTS = {"stop": SENTENCE, "hard": 3.0, "dash": 1.4, "comma": 0.8, "paren": 0.7, "joint": 0.6}
_ABBREVIATIONS = (
    "inkl exkl zzgl zzt zzugl incl excl bzw ca usw etc nr tel str kat max min mind mon mt mte mten mtl st stk pers p "
    "std eff ges "
    "gesetzl unverb preisempf art abs vgl evtl ggf fl jg inh dr hr fr sfr rp ct cts env ex hors mens pl sig dott "
    "prof es ecc mo di mi do so sa su tu we th wed thu fri sat sun tue jan feb mar apr jun jul aug sep sept oct okt "
    "nov dec dez no vs approx est reg orig yr yrs mos mo wk wks hr hrs exp lu ma me je ve bspw einschl zuzugl vorb"
)
_ORDINAL = re.compile(  # "the 2nd pair" in German
    r"^[2-9]$|(?<![a-z0-9])(?:das|der|die|den|dem|des|beim|zum|zur|im|ins|jed(?:er|e|es|en|em)) [1-9]$"
)
_FIRST_WORD = re.compile(r" ([A-ZÄÖÜÉÈÀ][a-zäöüéèà]+)\b")
_LEADER = "..."  # points that lead to a figure: "Deposit ....... 50"
_SHORT = re.compile(rf"(?:^|[ (\"'/-])(?:{'|'.join(_ABBREVIATIONS.split())}|[zdu]\. ?[abh]|p\. ?[amp])$")


@dataclass(frozen=True, slots=True)
class Clauses:
    """The boundaries of a text.

    Attributes:
        places: Where boundaries stand, ascending.
        sums: Their costs, summed up.
        stops: Where sentences end, ascending, the end of the text included.
        silent: Stretches that state nothing: what is over, others', asked or excluded.
    """

    places: tuple[int, ...]
    sums: tuple[float, ...]
    stops: tuple[int, ...]
    silent: tuple[tuple[int, int], ...]

    def between(self, start: int, end: int) -> float:
        """The cost of all boundaries from ``start`` to ``end``."""
        low, high = bisect_left(self.places, start), bisect_left(self.places, end)
        return (self.sums[high - 1] if high else 0.0) - (self.sums[low - 1] if low else 0.0)

    def sentence(self, place: int) -> tuple[int, int]:
        """Start and end of the sentence around a place."""
        index = bisect_left(self.stops, place + 1)
        return (self.stops[index - 1] if index else 0), self.stops[min(index, len(self.stops) - 1)]

    def is_silent(self, place: int) -> bool:
        """Whether what stands at a place is only mentioned, not stated."""
        return bool(self.silent) and any(start <= place < end for start, end in self.silent)


def clauses_of(source: Source, tokens: Sequence[Token], rare: AbstractSet[str]) -> Clauses:
    """The boundaries of a text; marks inside values are none.

    Args:
        source: The text.
        tokens: Its values.
        rare: Of what it may speak that few texts speak of: ``denials``, ``contributions``, ``never``,
            ``unoffered``, ``instructions``, ``notices``, ``stamped``, ``partners``, ``years``, ``over``,
            ``refused``.
    """
    places, costs, stops = _boundaries(source, tokens)
    excluded = Role.EXCLUDED in source.roles
    hard = [place for place, cost in zip(places, costs, strict=True) if cost == _COSTS["hard"]] if excluded else []
    never = tuple(found.span() for found in never_done(source)) if "never" in rare else ()
    spans = _silent(source, stops, hard, never, tokens)
    spans += tuple(denied(source, stops, tokens)) if "denials" in rare else ()
    spans += tuple(contributed(source, stops, tokens)) if "contributions" in rare else ()
    spans += tuple(unoffered(source, stops, tokens)) if "unoffered" in rare else ()
    spans += tuple(not_to_be_said(source, stops)) if "instructions" in rare else ()
    spans += tuple(notices(source, stops)) if "notices" in rare else ()
    spans += tuple(stamped(source, stops)) if "stamped" in rare else ()
    spans += tuple(partnered(source, stops)) if "partners" in rare else ()
    spans += tuple(past_years(source, stops)) if "years" in rare else ()
    spans += tuple(over_now(source, stops)) if "over" in rare else ()
    spans += tuple(refused(source, stops)) if "refused" in rare else ()
    spans += (*quoted(source), *cancelled(source, stops, tokens))
    return Clauses(tuple(places), tuple(accumulate(costs)), tuple(stops), spans)


def _boundaries(source: Source, tokens: Sequence[Token]) -> tuple[list[int], list[float], list[int]]:
    """Where boundaries stand, ascending, what each costs, and where sentences end."""
    places, costs, stops = [], [], []
    inside = [(token.start, token.end) for token in tokens]
    index = 0
    for found in _BOUNDARY.finditer(source.folded):
        place = found.start()
        while index < len(inside) and inside[index][1] <= place:
            index += 1
        value_end = inside[index][1] if index < len(inside) and inside[index][0] <= place else 0
        if value_end > place + 1:
            continue  # the point of "18. June" or "1. month" ends nothing
        if found.lastgroup == "stop":
            behind = value_end or (index and inside[index - 1][1] == place + 1)
            cost = 0.0 if _is_in_words(source, place) else _stop_cost(source, place, covered=bool(behind))
        else:
            cost = 0.0 if value_end else _COSTS[found.lastgroup or ""]
        if cost:
            places.append(max(place, value_end))
            costs.append(_ASKED if cost >= SENTENCE and source.folded[place] == "?" else cost)
        if cost >= SENTENCE:
            stops.append(found.end())
    return places, costs, [*stops, len(source.folded) + 1]


def _is_in_words(source: Source, place: int) -> bool:
    """Whether a place lies inside words of the lexicon that say something together."""
    return any(hit.start < place < hit.end - 1 and hit.entry.role in _TOGETHER for hit in source.hits)


def _stop_cost(source: Source, place: int, *, covered: bool) -> float:
    """The cost of a full stop: nothing behind an abbreviation, all of it before a capital letter."""
    text, folded = source.text, source.folded
    if text[place] in "!?…":
        return SENTENCE
    if folded.endswith(_LEADER, 0, place):
        return 0.0
    rest = text[place + 1 :].lstrip(" \"')»”")[:1]
    if _SHORT.search(folded[max(0, place - 14) : place]):
        return SENTENCE if _begins(source, place + 1) else 0.0
    if (covered and not rest.isupper()) or (rest and _ORDINAL.search(folded, max(0, place - 14), place)):
        return 0.0
    return (
        SENTENCE
        if not rest
        or rest.isupper()
        or not rest.isalnum()
        or (folded[place - 1 : place].isalnum() or folded[place - 1 : place] in ')»”"%€')
        else 1.0
    )


def _begins(source: Source, place: int) -> bool:
    """Whether a sentence begins behind an abbreviation: with a small word that is written with a capital."""
    found = _FIRST_WORD.match(source.text, place)
    return found is not None and found[1].lower() in _small_words(source.grammar.lexicon.words.function_words)


@lru_cache(maxsize=16)
def _small_words(words: str) -> frozenset[str]:
    return frozenset(words.split())


_WHOLE = frozenset({Role.PAST, Role.RIVAL})
_SILENCING = _WHOLE | {Role.EXCLUDED}
_TOGETHER = {Role.SIGN, Role.CUE}
_ON_TOP = frozenset({"shipping_cost", "setup_fee", "renewal_term", "notice_period", "list_price"})
_ONCE_OVER = re.compile(  # "once the trial has ended, you pay" tells what is to come
    r"\b(?:when|once|until|wenn|sobald|nachdem|quand|lorsque|une fois que|quando|una volta che)\b[^,]{0,40}$"
    r"|^ ?(?:ist|sind) (?:sie|er|es|die|der|das)\b[^,]{0,30}$"
)
_BORN = re.compile(r"\b(?:nee?s?|geboren(?:e[nr]?)?|nat[oiae]|born)(?: (?:ab|am|im|le|il|from))? $")  # who, by age
_WAS = re.compile(  # "used to be 129, today 99": what it was before it was lowered
    r"(?:kostete[nt]?|costava(?:no)?|valeva(?:no)?|coutai(?:t|ent)|valai(?:t|ent)|used to (?:be"
    r"|cost))[^.;!?0-9]{0,24}[0-9][0-9.,']*[^.;!?0-9]{0,12},? ?"
    r"(?:jetzt|nun|heute|ora|oggi|adesso|aujourd'hui|maintenant|desormais|now|today)\b[^.;!?0-9]{0,16}[0-9]"
)
_NOT_DUE = re.compile(  # a fee that is not asked excludes nothing
    r" (?:percu|facture|due?s?\b|demande|exige|preleve|requis|erhoben|verlangt|verrechnet|charged|riscoss|addebitat)"
)
_DENYING = (" pas", " not", " nicht", "non")
_OFF_IT = (" off ", " off the ", " off our ")
_REDUCED_ON = re.compile(  # "save 50 on last season's colours", "économisez 50 € sur les modèles de l'an dernier"
    r"\b(?:sav(?:e|es|ing|ings)|off|discount|reduction|remise|rabais|economise[rz]?|reductions?|scont[oi]"
    r"|risparmi[a-z]*)\b"
    r"[^.,;:!?]{0,24} (?:on|sur|su|sui|sulle|sugli)"
    r"(?: (?:all|the|our|selected|tous|toutes|les|nos|tutt[ei]|i|gli|le|nostr[ei]))*"
    r"(?:(?: [a-z-]+){1,2} (?:de|d'|da|di|dell'))? ?$"
)
_ELSEWHERE = re.compile(r"(?:elsewhere|ailleurs|altrove|woanders|anderswo)")
_DELIVERED = re.compile(
    r"\b(?:(?:[a-z]*lieferung|versand|livraison|port|consegna|spedizione|delivery|shipping|carriage|postage)\b|livr"
    r"|deliver)"
)
_OURS = re.compile(r"\b(?:bei uns|wir|chez nous|nous|da noi|noi|with us|we|our price|unser preis)\b")


def _is_not_over(source: Source, start: int, place: int) -> bool:
    """Whether words for the past only say of what ("30% off last season's jackets"), or what comes once it is over."""
    if source.folded.endswith(_OFF_IT, start, place) or _REDUCED_ON.search(source.folded, start, place):
        return True
    before = source.folded[start:place]
    return bool(_ONCE_OVER.search(before) or _BORN.search(before))


def _is_in(hit: Hit, told: Sequence[Hit]) -> bool:
    """Whether words are part of others that tell something."""
    return any(one.start <= hit.start and hit.end <= one.end for one in told)


def _is_other_place(source: Source, hit: Hit, stops: Sequence[int]) -> bool:
    """Whether "elsewhere" is only where else one delivers ("free delivery in town, elsewhere 8.50")."""
    if not _ELSEWHERE.fullmatch(source.folded, hit.start, hit.end):
        return False
    index = bisect_left(stops, hit.start + 1)
    return bool(_DELIVERED.search(source.folded, stops[index - 1] if index else 0, hit.start))


def _is_not_due(source: Source, hit: Hit) -> bool:
    """Whether words only deny that a fee is asked ("ne sont pas perçus"), which leaves nothing out."""
    return source.folded.endswith(_DENYING, hit.start, hit.end) and bool(_NOT_DUE.match(source.folded, hit.end))


def _names_a_fee(hit: Hit) -> bool:
    """Whether words name a fee on top, or what comes unless one cancels ("excluding delivery of 15 €")."""
    return hit.entry.names in _ON_TOP


def _silent(
    source: Source, stops: Sequence[int], hard: Sequence[int], never: Sequence[tuple[int, int]], tokens: Sequence[Token]
) -> tuple[tuple[int, int], ...]:
    """The stretches that words silence; not those that say whom an offer is for by what he ``never`` did."""
    spans: list[tuple[int, int]] = []
    if _SILENCING.isdisjoint(source.roles) and "?" not in source.folded:
        return ()
    told = [hit for hit in source.hits if hit.entry.role is Role.SIGN or _names_a_fee(hit)]
    for hit in source.hits:
        role = hit.entry.role
        if role in _SILENCING and any(start <= hit.start < end for start, end in never):
            continue
        if role is Role.RIVAL and (_is_in(hit, told) or _is_other_place(source, hit, stops)):
            continue  # "who comes from another provider" is whom an offer is for
        if role in _WHOLE:
            index = bisect_left(stops, hit.start + 1)
            start = stops[index - 1] if index else 0
            if role is Role.PAST and (_is_not_over(source, start, hit.start) or _WAS.match(source.folded, hit.start)):
                continue
            ours = _OURS.search(source.folded, hit.end, stops[index]) if role is Role.RIVAL else None
            whole = (start, ours.start() if ours else stops[index])
            spans.append(past_clause(source, hit.start, *whole) if role is Role.PAST else whole)
        elif role is Role.EXCLUDED and not _is_not_due(source, hit) and not _is_in(hit, told):
            stop = stops[bisect_left(stops, hit.start + 1)]
            spans.append((hit.end, exclusion_end(source, hit, stop, hard, tokens)))
    for index, stop in enumerate(stops):
        if source.folded[stop - 1 : stop] == "?" or source.folded[stop - 2 : stop].rstrip() == "?":
            begin = stops[index - 1] if index else 0
            signs = [sign.end() for sign in _SIGN_BEFORE.finditer(source.text, begin, stop)]
            begin = signs[-1] - 1 if signs else begin
            spans.append((source.folded.rfind(" : ", begin, stop) + 1 or begin, stop))
    return tuple(spans)
