"""What tells offers of one name on record apart: "1 Zone" and "2 Zonen" of one season ticket.

A name alone leaves open which of them a finding is about. A variant that the name says already, or that all of the
name share, tells a reader nothing and is left out.
"""

from collections.abc import Mapping, Sequence

from audit.model.dossier import plain_words
from audit.model.record import Record


def telling_variants(by_key: Mapping[str, Sequence[Record]]) -> dict[str, str]:
    """Id of an offer and the variant that tells it from the others of its name; offers without one are left out.

    Args:
        by_key: Records of each offer, strongest first. The strongest names the offer, and the strongest that knows of
            a variant names that.
    """
    alike: dict[str, dict[str, str]] = {}
    for offer, records in by_key.items():
        alike.setdefault(plain_words(records[0].name), {})[offer] = _variant(records)
    return {
        offer: variant
        for variants in alike.values()
        if len({variant.casefold() for variant in variants.values()}) > 1
        for offer, variant in variants.items()
        if variant and plain_words(variant) not in plain_words(by_key[offer][0].name)
    }


def _variant(records: Sequence[Record]) -> str:
    """The variant that the strongest source with any names; none where its rows are several variants of one offer."""
    by_source: dict[str, dict[str, str]] = {}
    for record in records:
        if variant := " ".join(record.subject.variant.split()):
            by_source.setdefault(record.source, {}).setdefault(variant.casefold(), variant)
    named = next(iter(by_source.values()), {})
    return next(iter(named.values())) if len(named) == 1 else ""
