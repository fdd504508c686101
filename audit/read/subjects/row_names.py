"""Row names: which head of a row and column names the offer of a cell, and which only says what the cell tells."""

import re

from audit.read.blocks.block import BlockKind
from audit.read.blocks.countries import country_of
from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.scopes.member_columns import is_for_members
from audit.read.subjects.naming import name_before
from audit.read.words.fold import fold
from audit.read.words.label_words import GENERIC, is_bare_label, is_label
from audit.read.words.lexicon import Role
from audit.read.words.name_words import shortened
from audit.read.words.people import are_people
from audit.read.words.phases import is_phase
from audit.read.words.rate_labels import is_day, is_period, is_unit, period_of

_OF_OFFER = frozenset({"instalments", "interest_rate", "contract_term", "notice_period", "renewal_term"})
_WORD = re.compile(r"[^\W\d_]{3,}")
_PASS = re.compile(  # "day ticket", "billet journalier": what one buys, whatever its words say of a price or a time
    r"[\w-]+(?: [\w-]+)* (?:tickets?|pass(?:es)?|cards?|memberships?|subscriptions?)"
    r"|(?:billets?|abonnements?|cartes?|forfaits?|bigliett[oi]|abbonament[oi]|tesser[ae]|cart[ae]|skipass|ticket)"
    r"(?: [\w'-]+)+|(?:monats|jahres|halbjahres|wochen|tages)-?(?:abo|abonnement|karte|ticket|pass)"
)
_REDUCED = re.compile(r"réduit|ridott|ermä(?:ß|ss)igt|reduced|concession")
_HALF = re.compile(r"(?:^|.* )demi-tarif\b")  # the card for it is meant, whoever's fare the column tells


def is_in_row(read: ReadBlock | None) -> bool:
    """Whether a block is a cell behind the first one of its row: all that it says is said of row and column."""
    return bool(read and read.block.kind is BlockKind.CELL and read.block.labels and read.block.column)


def cell_subject(draft: Draft, read: ReadBlock) -> str:
    """Row and column of a cell, without the label that says the attribute; the kindred thing that its own text names.

    Where the row is the "Student plan", a cell "Plan 17.90" tells what the plan for everybody costs.
    """
    own = name_before(draft, read)
    if own and own in read.block.text and any(_are_kin(own, label) for label in read.block.labels):
        return own
    trigger = draft.trigger.strip().lower()
    labels = [label for label in read.block.labels if not (read.block.region and country_of(label))]
    kept = [label for label in reversed(labels) if not (trigger and _is_said(trigger, label.lower()))]
    kept = [label for label in kept if not is_for_members(read, label)] or kept
    per = draft.value.partition("/")[2]
    named = [label for label in kept if not _says_when(read, label) and not _is_rated(label, per)]
    if labels and (not kept or all(map(is_label, kept))):  # "Point relais" names a row, and shipping as well
        column = labels[0]
        rows = [label for label in reversed(labels) if label != column or trigger != label.lower()]
        named = [label for label in rows if not is_label(label)] or named
        if draft.attribute in _OF_OFFER and all(label.casefold() in GENERIC or is_bare_label(label) for label in named):
            return ""
    if read.block.region:  # where the columns are countries, a row that names no offer says what is paid there
        return shortened(" ".join(label for label in named if not is_label(label)))
    return shortened(" ".join(_with_pass(named or kept, labels)))


def _with_pass(names: list[str], labels: list[str]) -> list[str]:
    """The names of a cell, those of people behind the ticket or pass of its row: "Adult" of the "Day ticket"."""
    if not labels or not names or not all(map(are_people, names)):
        return names
    passes = [label for label in reversed(labels[1:]) if label not in names and _PASS.fullmatch(fold(label))]
    return [*passes, *names]


def _are_kin(one: str, other: str) -> bool:
    """Whether two names differ, and share a word or a part of one."""
    a, b = ({word.casefold() for word in _WORD.findall(name)} for name in (one, other))
    return bool(a & b) and a != b and not is_label(one)


def _says_when(read: ReadBlock, label: str) -> bool:
    """Whether a head only says for what time a price is, or that it is the one that stands ("monthly", "now")."""
    source, folded = read.parsed.source, fold(label)
    place = source.folded.find(folded)
    recurring = (hit for hit in source.hits if hit.entry.role is Role.PERIOD)
    return (
        is_period(label)
        or is_unit(label)
        or is_phase(label)
        or bool(source.grammar.exact.fullmatch(folded))
        or any(
            place <= hit.start and hit.end <= place + len(folded) and (hit.end - hit.start) * 2 > len(folded)
            for hit in recurring
        )
    )


def _is_rated(label: str, per: str) -> bool:
    """Whether a head is what made a price one for each day, week, month or year ("1 day", "weekly rate")."""
    return bool(per) and (period_of(label) == per or (per == "P1D" and is_day(label)))


def _is_said(trigger: str, label: str) -> bool:
    """Whether a head only says what the cell tells; "tarif réduit" says whose price it is as well."""
    names = _HALF.match(label) or (label.startswith(f"{trigger} ") and _REDUCED.search(label))
    return _overlap(trigger, label) and not names


def _overlap(trigger: str, label: str) -> bool:
    """Whether one of them holds the other: "engagement" above "sans engagement"."""
    return trigger in label or f" {label} " in f" {trigger.replace(':', ' ')} "
