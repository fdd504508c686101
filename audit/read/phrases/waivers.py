"""Fees that are given up in words of another order: "normally 99, is free of charge", "none on the annual plan"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Token
from audit.read.words.lexicon import Role
from audit.read.words.source import Source

_WAIVABLE = frozenset({"setup_fee", "shipping_cost"})
_NEAR = 40
_PRONOUN = re.compile(
    r"\b(?:entfallt|entfallen|erlassen wir|schenken wir|ubernehmen wir|sparst du dir|sparen sie sich)"
    r"(?: (?:dir|ihnen|euch))? (?:sie|er|ihn|es|diese[rs]?)\b|\b(?:sie|er|diese[rs]?) (?:entfallt|entfallen)\b"
    r"|\b(?:we(?:'re| are)? waiv(?:e|ing) (?:it|this)|(?:it|this)(?: is|'s) waived)\b|\bces frais tombent\b"
    r"|\bnon si paga\b"
    r"|\bnous (?:vous )?(?:l'offrons|les offrons|en faisons cadeau)\b"
    r"|\b(?:elles?|ils?) (?:est|sont) (?:offert|gratuit|supprim)e?e?s?\b"
    r"|\bist (?:sie|diese) (?:gratis|kostenlos|geschenkt)\b|\b(?:sie|diese) ist (?:gratis|kostenlos|geschenkt)\b"
    r"|\bper [a-z' ]{3,40} (?:e|sono) (?:gratuit|azzerat|offert)[aoie]\b|\bit(?:'s| is) free\b"
    r"|\b(?:zahl(?:t|en|st)|bezahl(?:t|en)) (?:dafur )?(?:keine|sie nicht)\b|\b(?:ist|sind) (?:davon "
    r"|hiervon )?befreit\b"
    r"|\b(?:pays? none|don't pay it|(?:is|are) exempt)\b|\bn'en paient (?:pas|aucun)|\bne (?:la|les) paient pas\b"
    r"|(?<=[.!?] )(?:offerte?s?|entfallt|entfallen|geschenkt|erlassen|waived|azzerat[oaie]|in omaggio)"
    r"(?= (?:pour|en cas|lors|bei|fur|mit|wenn|for|if|when|with|on|per|con|se)\b)"
    r"|\ben (?:est|sont) (?:dispense|exempte|exonere)e?s?\b|\bnon (?:la|le) pag(?:a|ano)\b|\bne (?:e|sono) esent[ei]\b"
)
_NOT_DUE = re.compile(  # "the joining fee of 25 is not charged", where a day or a condition says when
    r"(?: ?(?:chf|eur|€|euros?|franken|francs?|franchi))?(?: (?:joining|set-?up|activation|connection|registration"
    r"|enrol?lment"
    r"|admin|booking|sign-?up)?(?: ?(?:fee|charge|cost))?)?,? (?:nicht (?:an|erhoben|verlangt|verrechnet|berechnet"
    r"|fallig)"
    r"|(?:fallt|fallen) (?:[a-z0-9. ]{1,32} )?(?:nicht an|weg)|(?:wird|werden) "
    r"(?:[a-z0-9. ]{1,32} )?nicht (?:erhoben|verlangt|verrechnet|berechnet|fallig|belastet)"
    r"|(?:n'est|ne (?:vous )?(?:est|sont|seront|sera)) pas (?:demande|exige|facture|percu|preleve|due?|compte)e?s?"
    r"|non (?:vi |ti )?(?:viene|vengono|e|sono) (?:riscoss|richiest|dovut|applicat|addebitat|percepit|conteggiat)[aoie]"
    r"|(?:is|are) not (?:charged|required|due|payable|levied)|(?:isn't|aren't|won't be|will not be) (?:charged|due"
    r"|payable|levied)"
    r"|(?:doesn't|does not|won't|will not) apply)\b"
)
_CONDITION = re.compile(
    r"\b(?:fur|bei|beim|wer|wenn|bis|pour|lors|si|chez|en cas|jusqu'|avant|per|chi|se|in caso|entro|fino|on|for|if"
    r"|when|until"
    r"|before|anyone)\b"
)
_WE_WAIVE = re.compile(
    r"(?<!not )(?<!n't )\b(?:sparen sie sich|sparst du dir|spart ihr euch|(?:we(?:'ll| will)?|and) waive|(?:we(?:'ve"
    r"| have) )?(?:scrapped|dropped|axed|waived)"
    r"|waiving|wir erlassen|erlassen wir|wir schenken|schenken wir"
    r"|(?:nous|on) vous offr(?:ons|e)|nous offrons|vi abbuoniamo|ti abbuoniamo|abbuoniamo|azzeriamo|(?:vi"
    r"|ti) regaliamo)"
    r"(?: (?:ihnen|dir|euch|the|your|die|den|all|les?|la|votre|vos|tes|il|lo|i|le|l'))* ?$"
)
_GIVEN_FOR = re.compile(  # "activation 49, waived with the large plan"
    r"(?: ?(?:chf|eur|€|£))?(?: (?:einmalig|une fois|una tantum|unique|one-off|once))? ?, (?:die |das "
    r"|diese )?(?:azzerat[oaie]|abbuonat[oaie]|offerte?s?|gratuite?s?|gratuit[oaie]"
    r"|geschenkt|erlassen|waived|(?:it is |it's )?free|gratis|kostenlos|entfallt)"
    r"(?= (?:pour|avec|en|mit|beim?|fur|im|per|con|with|for|on|if|se|wenn|si)\b)"
)
_ELSEWHERE = re.compile(  # the other case of a fee that one case has
    r"[^.;:!?]{0,40}?, (?:aber |but )?(?:(?:beim?|im|in|fur|mit|bei|on|for|with) (?:the |der |den |die |das )?"
    r"[^,.;:!?]{2,32}? (?:nicht|keine?|none|not|entfallt sie|nothing|0 ?(?:€|eur|chf|£))"
    r"|(?:keine?|none|nothing) (?:beim?|im|in|fur|mit|on|for|with) [^,.;:!?]{2,32}?)(?= ?(?:[.;!?)]|$))"
)

_NONE_FOR = re.compile(  # "joining fee 25 (students: none)"
    r"(?: ?(?:chf|eur|€|euros?|franken|francs?|franchi))?(?: (?:einmalig|une fois|una tantum|unique|one-off"
    r"|once))? ?[,;(] ?"
    r"[^,;:.()0-9]{3,30}(?:[0-9]{1,2}[a-z ]{0,8})? ?: ?(?:kein(?:e[rs]?)?|aucune?|nessun[ao]?|none|nil|nothing|nichts"
    r"|rien)"
    r"(?= ?(?:[.;,!)]|$))"
)


def with_waivers(
    source: Source, tokens: Sequence[Token], clauses: Clauses, read: Sequence[Draft], drafts: Sequence[Draft]
) -> list[Draft]:
    """The drafts of a block with the fees that its words give up, and without what only said how they do it.

    Args:
        source: The text.
        tokens: Its values that something may be said of.
        clauses: Its boundaries.
        read: What was read of its values.
        drafts: The same with all else that was read so far.
    """
    lacking = [*_lacking_elsewhere(source, read), *_referred(source, clauses, read)]
    given, normal = _waived_normally(source, tokens, clauses, read)
    ours = {id(fee): zero for fee in read if (zero := _waived_by_us(source, fee) or _not_due(source, clauses, fee))}
    if ours:
        drafts = [ours.get(id(draft), draft) for draft in drafts]
    drafts = [draft for draft in drafts if not _is_of_fee(source, draft)]
    if not lacking and not given:
        return list(drafts)
    kept = (draft for draft in drafts if draft not in normal)
    return [*(draft for draft in kept if not any(_is_within(draft, none) for none in lacking)), *lacking, *given]


def _is_within(draft: Draft, none: Draft) -> bool:
    """Whether what a word denies lies in words that deny a fee for one case ("none on the annual plan")."""
    return draft.token is None and draft.attribute != "audience" and none.start <= draft.start and draft.end <= none.end


def _waived_normally(
    source: Source, tokens: Sequence[Token], clauses: Clauses, drafts: Sequence[Draft]
) -> tuple[list[Draft], list[Draft]]:
    """Fees that are given up behind what they normally cost, and the drafts that only said what that is."""
    zeros = [token for token in tokens if isinstance(token, Amount) and token.word]
    fees: list[Draft] = []
    spent: list[Draft] = []
    for former in (draft for draft in drafts if draft.attribute == "list_price"):
        cue = _fee_before(source, clauses, former)
        zero = next((z for z in zeros if 0 <= z.start - former.end <= _NEAR), None)
        if cue and zero and clauses.sentence(zero.start) == clauses.sentence(former.start):
            spent.append(former)
            fees.append(Draft(cue, f"0 {source.currency}", zero.start, zero.end, token=zero, trigger=cue))
    return fees, spent


def _fee_before(source: Source, clauses: Clauses, former: Draft) -> str:
    """The fee that is named right before what it normally costs; empty if there is none."""
    sentence = clauses.sentence(former.start)
    for hit in source.hits:
        cue = hit.entry.cue
        if hit.entry.role is not Role.CUE or cue is None or cue.attribute not in _WAIVABLE:
            continue
        if 0 <= former.start - hit.end <= _NEAR // 2 and clauses.sentence(hit.start) == sentence:
            return cue.attribute
    return ""


def _waived_by_us(source: Source, fee: Draft) -> Draft | None:
    """The fee of zero that words right before a fee make of it ("we waive the 25 € enrolment fee"); else None."""
    if fee.attribute not in _WAIVABLE or not isinstance(fee.token, Amount) or not fee.token.number:
        return None
    start = min(fee.start, fee.token.start, fee.hit.start if fee.hit else fee.start)
    if not _WE_WAIVE.search(source.folded, 0, start):
        return None
    return replace(fee, value=f"0 {source.currency}", bound=None)


def _not_due(source: Source, clauses: Clauses, fee: Draft) -> Draft | None:
    """The fee of zero that words right behind a fee make of it in a case that its sentence names; else None.

    Without such a case a fee is only denied.
    """
    if fee.attribute not in _WAIVABLE or not isinstance(fee.token, Amount) or not fee.token.number:
        return None
    found = _NOT_DUE.match(source.folded, fee.token.end)
    if not found or not _CONDITION.search(source.folded, *clauses.sentence(fee.start)):
        return None
    return replace(fee, value=f"0 {source.currency}", bound=None, end=max(fee.end, found.end()))


def _is_of_fee(source: Source, draft: Draft) -> bool:
    """Whether a reduction is only how much a fee is that we give up ("we waive the joining fee of 25 €")."""
    if draft.attribute != "discount" or not isinstance(draft.token, Amount):
        return False
    cues = ((hit, hit.entry.cue) for hit in source.hits if 0 <= draft.token.start - hit.end <= len(" von "))
    named = (hit for hit, cue in cues if cue and cue.attribute in _WAIVABLE)
    return any(_WE_WAIVE.search(source.folded, 0, hit.start) for hit in named)


def _referred(source: Source, clauses: Clauses, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The fee named last that a pronoun gives up, there or in the next sentence ("If ordered online, it is waived")."""
    fees = [d for d in drafts if d.attribute in _WAIVABLE and isinstance(d.token, Amount) and d.token.number]
    for found in _PRONOUN.finditer(source.folded) if fees else ():
        before = [fee for fee in fees if fee.end <= found.start()]
        if not before or clauses.is_silent(found.start()):
            continue
        start, _ = clauses.sentence(found.start())
        if clauses.sentence(before[-1].end)[1] >= start:
            value = f"0 {source.currency}"
            yield Draft(before[-1].attribute, value, *found.span(), trigger=before[-1].trigger)


def _lacking_elsewhere(source: Source, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Fees that one case has and another lacks ("once 49 on the flexible plan, none on the annual plan")."""
    for fee in drafts:
        if fee.attribute not in _WAIVABLE or not isinstance(fee.token, Amount) or not fee.token.number:
            continue
        given = _GIVEN_FOR.match(source.folded, fee.end) if fee.attribute == "setup_fee" else None
        none = _NONE_FOR.match(source.folded, fee.token.end)
        if found := none or _ELSEWHERE.match(source.folded, fee.end) or given:
            yield Draft(fee.attribute, f"0 {source.currency}", fee.end, found.end(), trigger=fee.trigger)
