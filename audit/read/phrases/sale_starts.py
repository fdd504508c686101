"""Days and hours from which something can be bought: "booking opens at 10 am on Monday 20 July".

Doors, museums and seasons open too: only what one books or buys by opening begins an offer, and a day with its hour
that heads a line as its label.
"""

import re
from collections.abc import Iterator, Sequence

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.dates import next_weekday, time_after
from audit.read.values.tokens import Day, Token
from audit.read.words.source import Source

_SALE = (
    r"(?:(?:general |public |priority |online |advance )?(?:booking|bookings|ticket sales?|ticketing|presale|pre-?sale)"
    r"|tickets|registrations?|enrol?ment|(?:[a-z]+-?)?(?:vor)?verkauf|buchungen|anmeldung(?:en)?|(?:karten"
    r"|ticket)(?:vor)?"
    r"verkauf|(?:la )?billetterie|(?:les )?reservations|(?:les )?inscriptions|(?:la |les )?(?:prevente|mise en vente)s?"
    r"|(?:la |le )?prevendit[ae]|(?:le )?prenotazioni|(?:le )?iscrizioni|(?:la )?biglietteria)"
)
_OPENS = (
    r"(?:opens?|starts?|begins?|go(?:es)? on sale|on sale|startet|starten|beginnt|beginnen|offnet|offnen|ouvre(?:nt)?"
    r"|commence(?:nt)?|debute(?:nt)?|demarre(?:nt)?|apr(?:e|ono)|inizia(?:no)?|part(?:e|ono)|si aprono)"
)
_CLOCK = r"(?:[0-9]{1,2}(?:[:.h][0-9]{2})? ?(?:am|pm|uhr|h)?|noon)"
_LEADS = rf"(?:[, ]|at|on|from|um|am|ab|le|a|des|il|alle|ore|da|{_CLOCK})*"
SALE_OPENS = re.compile(
    rf"\b(?:{_SALE} {_OPENS}|(?:vorverkaufs|verkaufs|buchungs|anmelde)(?:start|beginn):?"
    r"|(?:ouverture|debut) (?:de la |des )(?:billetterie|reservations|inscriptions|vente|preventes?)"
    r"|(?:apertura|inizio) (?:delle |della )(?:prevendit[ae]|prenotazioni|iscrizioni|vendit[ae]|biglietteria))\b"
)
_AHEAD = re.compile(rf"{SALE_OPENS.pattern}:?{_LEADS}$")
_HOUR = re.compile(r",? (?:alle|ore|alle ore) (?P<hour>[0-9]{1,2})(?![0-9]|[:.,][0-9]| ?(?:€|eur|chf))")
_LABEL = re.compile(r" ?: ")
_HEAD = re.compile(r"(?:^|[.!?] |\n)(?:(?:erst |nur |only |seulement |solo )?)$")
_DATED = frozenset({"valid_from", "valid_through"})
_PAID = frozenset({"price", "discount", "saving"})
_REACH = 96


def sale_starts(source: Source, tokens: Sequence[Token], clauses: Clauses, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts with the days from which something can be bought.

    Args:
        source: The text.
        tokens: Its values.
        clauses: Its boundaries.
        drafts: What else was read in it.
    """
    opened = list(_opened(source, tokens, clauses))
    spans = [(draft.start, draft.end) for draft in opened]
    kept = [d for d in drafts if d.attribute not in _DATED or not any(s < d.end and d.start < e for s, e in spans)]
    return [*kept, *opened, *_headed(source, clauses, drafts)]


def _opened(source: Source, tokens: Sequence[Token], clauses: Clauses) -> Iterator[Draft]:
    """The days behind words for a sale that opens."""
    for token in tokens:
        if not isinstance(token, Day) or token.day is None or clauses.is_silent(token.start):
            continue
        start = max(clauses.sentence(token.start)[0], token.start - _REACH)
        if not _AHEAD.search(source.folded, start, token.start):
            continue
        value = token.last or token.first
        clock, end = (_clock_after(source, token.end) if "T" not in value else None) or ("", token.end)
        yield Draft("valid_from", value + clock, token.start, end, token=token)


def _clock_after(source: Source, end: int) -> tuple[str, int] | None:
    """The time of day right behind a day, and where it ends; in Italian without minutes too ("ore 10")."""
    hour = _HOUR.match(source.folded, end)
    return (f"T{int(hour['hour']):02}:00", hour.end()) if hour else time_after(source, end)


def _headed(source: Source, clauses: Clauses, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The weekday with its hour that heads a line of prices ("from Friday, 9 am: early birds 69 €")."""
    paid = [draft for draft in drafts if draft.attribute in _PAID]
    for found in source.grammar.weekday.finditer(source.folded) if paid else ():
        begins = source.grammar.starts.search(source.folded, max(0, found.start() - 24), found.start())
        clock = _clock_after(source, found.end()) if begins else None
        if begins is None or clock is None or not _HEAD.search(source.folded, 0, begins.start()):
            continue
        if _LABEL.match(source.folded, clock[1]) and not clauses.is_silent(begins.start()):
            day = next_weekday(source.anchor, source.grammar.day_of_week(found[0]))
            yield Draft("valid_from", day.isoformat() + clock[0], begins.start(), clock[1])
            return
