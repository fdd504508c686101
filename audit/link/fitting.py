"""How titles write makers: initials with a sign between; "for Vireo" names none, but whose things it fits."""

import re

from audit.link.folding import split_words, word_form
from audit.link.lexicon import lexicon

# Behind "compatible with" a word may stand between: "kompatibel mit Drucker Vireo".
_THE = r"(?:(?:the|den|die|das|der|il|la|le|i|les) )?"
_NAME = r"([a-z][a-z0-9&.-]+)"
_FITS = re.compile(
    r"(?<![a-z0-9])(?:"
    r"(?:compatib\w*|kompatib\w*|passend\w*|geeignet|suitable|adatt\w+|adapte\w*|convient|fits|pass(?:t|en))\.? "
    rf"(?:(?:fuer|for|with|mit|zu|con|per|pour|avec|a|ai|au|aux|f\.|p\.|x) )?{_THE}{_NAME}(?: {_NAME})?"
    rf"|(?:(?:fuer|for|pour|per|(?<=[a-z][ )])x) |f\. ?){_THE}{_NAME})"
)
_SIGNS = re.compile(r"fuer|for|pour|per|f\.| x |ompat|pass|geeignet|suitable|adat|adapte|convient|fits")

# Whom a thing is for makes no accessory of it: "for dogs", "pour peaux sensibles".
_FOR_WHOM = re.compile(
    r"(?<![a-z0-9])(?:fuer|for|pour|per|f\.) (?:[a-z]+ ){0,2}(?:"
    r"hund\w*|welpen|katzen?|kitten|dogs?|cats?|pupp(?:y|ies)|chiens?|chiots?|chats?|chatons?|can[ei]|cuccioli|gatt\w+"
    r"|pferde?|horses?|chevaux|cheval|cavall[oi]|voegel|birds?|oiseaux|uccelli|nager|rabbits?|lapins?|conigli\w*"
    r"|kinder|kids|children|enfants?|bambin[ioae]|bab(?:y|ys|ies)|bebes?|neonati|damen|frauen|women|ladies|femmes?|donn[ae]"
    r"|herren|maenner|men|hommes?|uom(?:o|ini)|erwachsene\w*|adults?|adultes?|adulti|senioren|seniors?|anziani"
    r"|haut|haare?|skin|hair|peaux?|cheveux|pell[ei]|capelli|haende?|hands?|mains?|mani|gesicht|face|visage|viso"
    r")(?![a-z0-9])"
)

_INITIALS = re.compile(r"(?<![a-z0-9])([a-z])&([a-z])(?![a-z0-9])")


def join_initials(folded: str) -> str:
    """A folded text in which two initials are one word: ``v&b`` is ``vb``."""
    return _INITIALS.sub(r"\1\2", folded) if "&" in folded else folded


def words_behind_for(folded: str) -> tuple[str, ...]:
    """The words of a folded title that stand behind a word for fitting, each once.

    >>> words_behind_for("octavo toner compatible with vireo 304 black")
    ('vireo',)
    """
    if _SIGNS.search(folded) is None:
        return ()
    found = (text for found in _FITS.findall(folded) for text in found)
    return tuple(dict.fromkeys(word_form(word) for text in found for word in split_words(text)))


def is_for_things(folded: str) -> bool:
    """Whether a word of a folded title makes of it a part or a cover; "for dogs" does not.

    >>> is_for_things("case for vireo 7"), is_for_things("dry food for senior dogs")
    (True, False)
    """
    accessories = lexicon().accessories
    if accessories.isdisjoint(split_words(folded)):
        return False
    return not accessories.isdisjoint(split_words(_FOR_WHOM.sub(" ", folded)))
