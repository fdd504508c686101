"""Words that say how a thing becomes the buyer's, where a name would stand: "Becomes yours: 24 instalments of 4.50"."""

import re

_OWNED = re.compile(
    r"(?:(?:es |er |sie |das gerat |so )?(?:wird|gehort|ist) (?:es |er |sie )?(?:(?:dann |danach |sofort |bald )?"
    r"(?:ihnen|dir|euch|deine?[srn]?|ihr(?:e[sr])?|eure?s)))"
    r"|(?:(?:il|elle|l'appareil) )?(?:devient|est|sera|reste) (?:(?:ensuite |aussitot )?(?:a vous|a toi"
    r"|(?:le|la) (?:votre|tien(?:ne)?)|votre propriete))"
    r"|(?:poi |cosi )?(?:diventa|diventera|e|sara|resta) (?:subito |poi )?(?:tu[oa]|su[oa]|vostr[oa]|di tua proprieta)"
    r"|(?:(?:it|and it|then it) )?(?:becomes|is|will be|make it|make them|it's|it is) yours(?: to keep)?"
    r"|yours to keep|own it(?: outright)?",
)


def is_owning(words: str) -> bool:
    """Whether words, folded, only say that something becomes one's own.

    >>> is_owning("diventa tuo"), is_owning("wird ihrer"), is_owning("becomes yours"), is_owning("diventa socio")
    (True, True, True, False)
    """
    return bool(_OWNED.fullmatch(words))
