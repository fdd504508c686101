"""What a statement's own words, its document and its channel tell of its scope, beyond what the reader took for it."""

import re

from audit.model.dossier import Dossier, Night
from audit.model.own_days import is_day_of
from audit.model.record import Record, RecordKind
from audit.model.statement import Layer, Statement
from audit.model.values import Range
from audit.model.variant_words import is_half, of_several, tells_apart, variant_words

_NET = re.compile(
    r"\bnetto\b|\bnet of (?:vat|tax)|"
    r"\b(?:exkl|zzgl|excl|ohne|plus|\+)\.? ?(?:mwst|mehrwertsteuer|ust|umsatzsteuer|vat|tva|iva)\b|"
    r"\b(?:hors (?:taxe|tva)|ht\b|iva esclusa|senza iva)",
    re.IGNORECASE,
)
_GROSS = re.compile(
    r"\b(?:brutto|gross|ttc|tvac|iva (?:inclusa|compresa)|(?:inkl|incl|inc|mit|avec|con)\.? "
    r"?(?:mwst|mehrwertsteuer|ust|umsatzsteuer|vat|tva|iva))\b",
    re.IGNORECASE,
)
_CURRENCY = 3  # letters of an ISO 4217 code
_WORD = re.compile(r"\d/\d(?!\w)|\w+")  # "1/2" is not "1" and "2"
_LONG = 4  # letters: "used", and not the "as" or "di" beside it
_WHOLE = "1/1"  # the full price, beside half of it
_OF_WHOLE = frozenset(
    {"valid_from", "valid_through", "discount", "voucher_code", "min_order_value", "max_quantity", "promo_duration"}
)
"""What a campaign that covers one thing says of itself where it says it of the thing."""

SECOND_HAND = frozenset({"Refurbished", "Used", "Damaged"})
"""Conditions of what had an owner before; one thing can be in several of them."""

_USUAL_MODES = frozenset({"standard", "post", "paket", "dhl", "dpd", "gls", "hermes", "ups", "online"})


def variant_of(statement: Statement, dossier: Dossier) -> str:
    """The variant that a statement is about; empty where it is the offer of the dossier itself."""
    variant = _plain(statement.scope.variant or statement.subject.variant)
    if not variant:
        return _second_hand(statement, dossier)
    if recorded := _recorded_variant(variant, statement, dossier):
        return recorded
    if variant == _WHOLE and not any(s.scope.variant for s in dossier.recorded(statement.attribute)):
        return ""
    return "" if _is_own_variant(variant, statement, dossier) else variant


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())


def _recorded_variant(variant: str, statement: Statement, dossier: Dossier) -> str:
    """The one variant for which a record gives a value of its own that the words name ("Hatchback, 12 months").

    Of "day" and "half-day", and of "family" and "family plus", the one that has all words of the other is named. Words
    that count several of it name none.
    """
    known = {_plain(s.scope.variant) for s in dossier.recorded(statement.attribute) if s.scope.variant}
    if variant in known:
        return variant
    if of_several(variant) and not any(map(of_several, known)):
        return ""
    told = variant_words(variant)
    named = {one: words for one in sorted(known) if (words := variant_words(one)) <= told and is_half(words, told)}
    whole = [one for one, words in named.items() if not any(words < other for other in named.values())]
    return whole[0] if len(whole) == 1 else ""


def regions_of(statement: Statement, night: Night) -> frozenset[str]:
    """Where a statement holds; empty where that is no more than the country to which its channel speaks.

    A channel for a part of the country may ask other amounts there; what else it says is no exception for being there.
    """
    regions, channel = statement.scope.regions, night.channel(statement.channel)
    if regions == {channel.region or night.country}:
        return frozenset()
    value = statement.term.values
    is_amount = isinstance(value, Range) and len(value.unit.partition("/")[0]) == _CURRENCY
    return frozenset() if regions == {channel.part} and not is_amount else regions


def tax_of(statement: Statement) -> str:
    """The tax basis: as the scope says, else ``Excluded`` where the words beside an amount of money say so."""
    value = statement.term.values
    if statement.scope.tax or not isinstance(value, Range) or len(value.unit.partition("/")[0]) != _CURRENCY:
        return statement.scope.tax
    words = f"{statement.where.quote} {statement.where.after[:24]}"
    return "Excluded" if _NET.search(words) else ""


def told_tax(statement: Statement) -> str:
    """The tax basis that the words right behind an amount name; empty where they name none, or both."""
    words = f"{statement.where.quote} {statement.where.after[:24]}"
    named = [basis for basis, find in (("Excluded", _NET), ("Included", _GROSS)) if find.search(words)]
    return named[0] if named == [statement.scope.tax] else ""


def mode_of(statement: Statement) -> str:
    """The way of shipping or paying for which alone a statement holds; empty for the usual carriers."""
    mode = statement.scope.mode
    return "" if mode.casefold() in _USUAL_MODES else mode


def _second_hand(statement: Statement, dossier: Dossier) -> str:
    """The condition of the goods as a variant, where the document says that they are not new and no record does.

    A record whose own name has the word that says so is of no other goods: "Kite 4 refurbished".
    """
    if statement.attribute == "item_condition" or not dossier.said("item_condition"):
        return ""
    here = {
        s.term.value for s in dossier.said("item_condition")
        if (s.channel, s.document) == (statement.channel, statement.document)
    }  # fmt: skip
    recorded = {s.term.value for s in dossier.recorded("item_condition")}
    if not here or not here <= SECOND_HAND or here & recorded or _is_named_after(here, dossier):
        return ""
    return "/".join(sorted(here)).casefold()


def _is_named_after(conditions: set[str], dossier: Dossier) -> bool:
    """Whether every record bears, in its name, the word by which some text says one of the conditions."""
    words = {
        word
        for said in dossier.said("item_condition")
        if said.term.value in conditions and said.where.layer is Layer.TEXT
        for word in _WORD.findall(said.where.quote.casefold())
        if len(word) >= _LONG
    }
    names = [" ".join(_names(record)).casefold() for record in dossier.records]
    return bool(words and names) and all(words & set(_WORD.findall(name)) for name in names)


def _is_own_variant(variant: str, statement: Statement, dossier: Dossier) -> bool:
    if _is_without(variant, statement):
        return False
    ids = {dossier.offer.id} | {value for record in dossier.records for _, value in record.subject.ids}
    if any(kind in {"gtin", "sku", "mpn", "key"} and value in ids for kind, value in statement.subject.ids):
        return True
    if statement.attribute == "discount" and _is_of_whole_campaign(statement, dossier):
        return True
    if statement.attribute in _OF_WHOLE and _is_all_it_covers(variant, dossier):
        return True
    recorded_names = tuple(name for record in dossier.records for name in _names(record))
    days = [record.subject.variant for record in dossier.records if record.subject.variant]
    if days and is_day_of(variant, days, (*recorded_names, *ids)):
        return True
    told = set(_WORD.findall(variant))
    if of_several(variant) and not any(map(of_several, recorded_names)):
        return False
    names = " ".join((dossier.offer.name, *recorded_names))
    if told <= set(_WORD.findall(names.casefold())):
        return True
    recorded = {s.scope.variant for s in dossier.recorded(statement.attribute)} - {""}
    if len(recorded) > 1 and tells_apart(variant, names):
        return False  # a column for pensioners, of whom the records with adults and children say nothing
    # The name by which the subject was linked tells it from other offers, not one variant from another.
    return told == set(_WORD.findall(statement.subject.name.casefold()))


def _is_of_whole_campaign(statement: Statement, dossier: Dossier) -> bool:
    """Whether the words only say what a campaign covers: "15 % off our four cruises" below its name, with its code.

    They do where the campaign has one reduction, on record as in the document.
    """
    recorded = dossier.recorded("discount")
    here = dossier.documents.get((statement.channel, statement.document), ())
    return (
        dossier.is_headed_with_code(statement)
        and len({s.term for s in recorded}) == 1
        and not any(s.term.bound or s.scope.variant for s in recorded)
        and all(s.term == statement.term for s in here if s.attribute == "discount")
    )


def _is_all_it_covers(variant: str, dossier: Dossier) -> bool:
    """Whether words name the one thing that a campaign covers: its end is not an end for some of it only."""
    if not any(record.kind is RecordKind.CAMPAIGN for record in dossier.records):
        return False
    covered = [record for record in dossier.kin if record.kind is not RecordKind.CAMPAIGN]
    if len({record.key for record in covered}) != 1:
        return False
    told = set(_WORD.findall(variant))
    return any(told <= set(_WORD.findall(name.casefold())) for record in covered for name in _names(record))


def _is_without(variant: str, statement: Statement) -> bool:
    """Whether the words say that it comes without what the variant names: "without dock" is not the one with dock."""
    words = " ".join(f"{statement.where.before} {statement.where.quote}".casefold().split())
    return bool(re.search(rf"\b(?:ohne|sans|senza|without|w/o) (?:\w+ )?{re.escape(variant)}\b", words))


def _names(record: Record) -> tuple[str, ...]:
    return (record.name, record.subject.name, record.subject.variant, *record.aliases)
