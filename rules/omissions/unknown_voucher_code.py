"""A channel names a voucher code that no record knows.

What it finds:
    Codes on pages, in feeds and articles, and in posts and mails that still run or are at most a month old, which stand
    in no campaign or CRM record.

Why it matters:
    The customer types it in at the till and gets nothing.

Not reported:
    Upper and lower case; codes of any other record, also inside longer words; old posts and mails; anything as long
    as no record with a code could be read; a code that is already reported as departing from its record.

How to mend:
    Correct the code, or put it on record.
"""

from collections.abc import Iterator

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity
from audit.model.speaking import is_recent, start_of, until
from audit.model.statement import Statement
from audit.plugins.rule import Message, Rule
from rules._findings import finding, odd_sides, record_sides
from rules._showing import visible


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    if not night.codes or not dossier.said("voucher_code"):
        return
    known = [code.casefold() for code in sorted(night.codes)]
    for statement in visible(dossier.said("voucher_code")):
        code = statement.term.value
        if any(name in code.casefold() for name in known) or not _speaks(statement, dossier, night):
            continue
        sides = (*record_sides(dossier.recorded("voucher_code")), *odd_sides([statement]))
        yield finding(RULE, dossier.offer, "voucher_code", sides, channel=statement.channel, params=(("said", code),))


def _speaks(statement: Statement, dossier: Dossier, night: Night) -> bool:
    if statement.published is None:
        return True
    end = until(statement, dossier)
    return end >= start_of(night.now) if end is not None else is_recent(statement.published, night)


RULE = Rule(
    code="O106",
    name="unknown-voucher-code",
    kind=FindingKind.UNKNOWN_OFFER,
    severity=Severity.HIGH,
    judge=_judge,
    params=("said",),
    message=Message(
        de="{offer}: den Code «{said}» auf {channel} kennt kein Datensatz",
        fr="{offer} : le code « {said} » sur {channel} ne figure dans aucune fiche",
        it="{offer}: il codice «{said}» su {channel} non figura in nessuna scheda",
        en="{offer}: no record knows the code “{said}” on {channel}",
    ),
    mend=Message(
        de="Den Code auf {channel} berichtigen, oder im Datensatz nachtragen.",
        fr="Corriger le code sur {channel}, ou l’inscrire dans la fiche.",
        it="Correggere il codice su {channel}, oppure annotarlo nella scheda.",
        en="Correct the code on {channel}, or put it on record.",
    ),
    folds_into=("C101", "C102", "C103", "C104", "V101"),
)
