"""People who pay: "Morning or evening, seniors pay just 14.50" names the seniors, not the morning.

What they pay on some days or at some hours alone ("on Tuesdays, students pay 9") is another price than theirs.
"""

import re

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.words.fold import fold

_PEOPLE = re.compile(
    r"(?:erwachsene|kinder|jugendliche|senior|studierende|studenten|lernende|schuler|familien|mitglieder|inhaber"
    r"|pensionierte|rentner"
    r"|adultes|enfants|jeunes|etudiants|apprentis|familles|membres|abonnes|titulaires|retraites"
    r"|adulti|bambini|ragazzi|giovani|studenti|famiglie|soci|tesserati|abbonati|pensionati|titolari|over|under"
    r"|adults|children|kids|students|concessions|families|members|pensioners|juniors|cardholders)[a-z:*]*\b"
)
_DAYS = re.compile(
    r"\b(?:(?:mon|diens|donners|frei|sams|sonn|feier|wochen)tag|mittwoch|wochenende|lundi|mardi|mercredi|jeudi|vendredi"
    r"|samedi|dimanche|semaine|week-?end|feries|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|feriali|festivi"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun|week)day|vor|nach|avant|apres|prima|dopo|before|after|[0-9])"
)
_HOURS = re.compile(
    r"\b(?:morgen|vormittag|mittag|nachmittag|abend|nacht|matin|midi|apres-midi|soir|nuit|mattin|pomeriggi|ser[ae]\b"
    r"|notte|morning|noon|afternoon|evening|night)"
)
_ONLY = (
    r"(?: (?:nur|bloss|bloß|lediglich|jeweils|plus|donc|que|seulement|uniquement|solo|soltanto|appena|invece|just|only"
    r"|a mere))*"
)
_MONEY = r" ?(?:€ ?|£ ?|\$ ?|CHF |EUR |Fr\.? )?$"
_THE = r"(?:(?:die|alle|unsere|les|nos|tous les|i|gli|le|tutti (?:i|gli)|the|our|all) )?"
_WHO = r"(?P<{}>[^\W\d_][^,;:.!?()€£$]{{2,40}}?)"
_PAYS = re.compile(
    rf"(?:^|[,:] ){_THE}{_WHO.format('name')} (?:zahlen|bezahlen|ne paient|ne payent|paient|payent|pagano|pays?)"
    rf"{_ONLY}{_MONEY}",
    re.IGNORECASE,
)
_PAY = re.compile(
    rf"\b(?:zahlen|bezahlen|paient|pagano) {_THE}{_WHO.format('name')}{_ONLY}{_MONEY}",
    re.IGNORECASE,
)


def name_of_payers(draft: Draft, read: ReadBlock, sentence: int, start: int) -> str:
    """The group of people of whom a sentence says that they pay a price; empty if it says so of none.

    Args:
        draft: A price.
        read: Its block.
        sentence: Where its sentence begins.
        start: Where its value begins.
    """
    if draft.attribute != "price":
        return ""
    stretch = read.parsed.source.text[sentence:start].lstrip()
    found = _PAYS.search(stretch) or _PAY.search(stretch)
    if found is None:
        return ""
    name, ahead = found["name"].strip(), fold(stretch[: found.start("name")])
    if _DAYS.search(ahead) or len(_HOURS.findall(ahead)) == 1:
        return ""
    return name if _PEOPLE.match(fold(name)) else ""
