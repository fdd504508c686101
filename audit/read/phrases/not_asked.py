"""Fees that a verb denies: "we ask for no deposit" without a word such as "no" right before the fee's name.

"Ein Depot verlangen wir nicht", "la caution n'est pas demandée", "non chiediamo la cauzione", "we don't charge a
joining fee".
"""

import re
from collections.abc import Iterator, Sequence

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.silences.waived_for_some import WAIVED_FOR_SOME
from audit.read.words.lexicon import Hit
from audit.read.words.source import Source

_FEES = frozenset({"setup_fee", "deposit", "down_payment"})
_BEHIND = re.compile(
    r"(?: ?(?:gebuhr|betrag))? (?:verlangen|erheben|berechnen|verrechnen|brauchen|fordern|nehmen|gibt) (?:wir|es)"
    r"(?: (?:von [a-z]+|dafur|dabei|bei uns))? (?:nicht|keine[nr]?)\b"
    r"| (?:wird|werden|ist|sind|fallt|fallen) (?:[a-z]+ )?nicht (?:verlangt|erhoben|fallig|notig|erforderlich|berechnet"
    r"|verrechnet|an)\b"
    r"| n'(?:est|y a) pas (?:demande|exige|requis|facture|necessaire|percu)e?\b"
    r"| ne (?:sont|seront|sera) pas (?:demande|exige|requis|facture|percu)e?s?\b"
    r"| non (?:e|sono|viene|vengono|serve|occorre)(?: (?:richiest|dovut|previst|applicat|addebitat|necessari)[aoie])?"
    r"(?= ?[.,;!)]|$)"
    r"| (?:is|are) not (?:required|charged|needed|asked for|due|payable)\b| (?:isn't|aren't) (?:required|charged"
    r"|needed|due)\b"
)
_LABELLED = re.compile(
    r" ?[:–-] ?(?:nicht (?:erforderlich|notig|verlangt|fallig)|entfallt|non (?:requis|demande|exige|necessaire|due?)e?"
    r"|non (?:richiest|previst|dovut|necessari|applicat)[aoie]|not (?:required|needed|applicable|charged|payable)"
    r"|n/a)(?= ?[.,;!)]| ?$)"
)
_BEFORE = re.compile(
    r"\b(?:(?:don't|do not|won't|will not) (?:charge|ask for|take|require|need|want|levy)(?: you)?(?: for)?"
    r"(?: (?:an?|any|the))?"
    r"|non (?:chiediamo|richiediamo|applichiamo|addebitiamo|prevediamo|serve|occorre)(?: (?:la|il|un|una|alcun[ao]?"
    r"|nessun[ao]?|spese|costi))?(?: di)?) $"
)
_REACH = 48
_SHORT = 80
_SHIFTED = re.compile(r" ?(?:until|before|bis|erst|avant|prima|if|when|wenn|si|se|for|bei|fur)\b")


def denies(source: Source) -> bool:
    """Whether a text without values may label a fee as not due ("deposit: not required")."""
    said = source.folded
    return len(said) < _SHORT and (":" in said or "-" in said) and bool(_LABELLED.search(said))


def not_asked(source: Source, clauses: Clauses, cues: Sequence[Hit]) -> Iterator[tuple[Draft, Hit]]:
    """Zero of each fee that a verb denies, and the cue that named it; not of one that is only due later or of some."""
    for cue in cues:
        if cue.entry.names not in _FEES or clauses.is_silent(cue.start):
            continue
        if waived := WAIVED_FOR_SOME.match(source.folded, cue.end):
            yield _zero(source, cue, cue.start, waived.end("sum")), cue
            continue
        behind = _BEHIND.match(source.folded, cue.end) or _LABELLED.match(source.folded, cue.end)
        end = behind.end() if behind else cue.end
        before = _BEFORE.search(source.folded, max(0, cue.start - _REACH), cue.start)
        if not (behind or before) or _SHIFTED.match(source.folded, end):
            continue
        start = before.start() if before else cue.start
        yield _zero(source, cue, start, end), cue


def _zero(source: Source, cue: Hit, start: int, end: int) -> Draft:
    return Draft(cue.entry.names, f"0 {source.currency}", start, end, trigger=source.text[cue.start : cue.end])
