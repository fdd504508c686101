"""What limits the waiver of a fee, and not the fee: "Joining fee: 40. Open week (3 to 9 May): no joining fee"."""

from collections.abc import Mapping, Sequence

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.scopes.reduced_for import sentence_of


def without_waivers(
    fee: Draft,
    limits: Sequence[Draft],
    near: Sequence[Draft],
    sentences: Mapping[tuple[int, int], Sequence[Draft]],
    read: Sequence[ReadBlock | None],
) -> Sequence[Draft]:
    """What limits a fee that is due: not the days and customers of another sentence that gives it up.

    Args:
        fee: The fee.
        limits: What limits it as far as its place tells.
        near: What stands in its own sentence.
        sentences: The drafts of each sentence.
        read: The blocks.
    """
    if fee.value.startswith("0 "):
        return limits
    kept = [limit for limit in limits if limit in near or not _is_of_waiver(limit, fee, sentences, read)]
    return kept if len(kept) < len(limits) else limits


def _is_of_waiver(
    limit: Draft, fee: Draft, sentences: Mapping[tuple[int, int], Sequence[Draft]], read: Sequence[ReadBlock | None]
) -> bool:
    beside = sentences.get(sentence_of(limit, read), ())
    return any(other.attribute == fee.attribute and other.value.startswith("0 ") for other in beside)
