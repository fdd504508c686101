"""Ages: a document that names prices for several ages is limited to none of them.

Where a table has rows for seniors and for children, "members of the club pay the student rate" makes it no page for
students.
"""

from collections.abc import Sequence

from audit.read.phrases.draft import Draft

_AGES = frozenset({"Youth", "Students", "Seniors", "Families"})


def of_other_ages(drafts: Sequence[Draft], said: Sequence[Draft]) -> frozenset[int]:
    """Identities of those who are told from other ages of the same document, and limit nothing but their own sentence.

    Args:
        drafts: Of a whole document.
        said: Those of them that may limit others.
    """
    ages = {draft.value for draft in drafts if draft.attribute == "audience" and draft.value in _AGES}
    if len(ages) < 2:  # noqa: PLR2004  (ages told from each other)
        return frozenset()
    return frozenset(id(draft) for draft in said if draft.attribute == "audience" and draft.value in _AGES)
