"""What no name, identifier or address leads to a record, compared with all records at once, by statistics."""

from collections.abc import Iterator, Mapping, Sequence

from audit.link.answers import Linked
from audit.link.link import Labels, Link
from audit.model.record import Record
from audit.model.statement import Subject

_CATALOGUE = 30  # records from which on their words tell enough to compare by statistics
_LIKELY = 0.95
_TOLD = 4


def likely(named: Mapping[str, Subject], records: Sequence[Record], labels: Labels) -> Iterator[tuple[str, Link]]:
    """The words that probably name a record, and the link to it; nothing where the records are too few to compare.

    Args:
        named: Words and a subject that is called so; of those, too, of which people have said where they lead.
        records: Of things, published.
        labels: What people said of names.
    """
    if len(records) < _CATALOGUE:
        return
    # Loaded here: a check of one draft compares nothing, and need not wait for the libraries of arrays.
    from audit.link.linker import Options  # noqa: PLC0415  (see above)
    from audit.link.subjects import labels_of_names, link_subjects  # noqa: PLC0415  (see above)

    options = Options(labels=labels_of_names(list(named), labels))
    answers, _ = link_subjects(list(named.values()), records, options=options)
    for words, answer in zip(named, answers, strict=True):
        if isinstance(answer, Linked) and answer.probability >= _LIKELY:
            yield words, Link((answer.record,), answer.probability, tuple(map(str, answer.reasons[:_TOLD])))
