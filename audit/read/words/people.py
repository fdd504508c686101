"""People who pay a price of their own: "adults", "children 6 to 15", and words for whoever does something."""

import re

from audit.read.words.fold import fold

_PEOPLE = re.compile(
    r"(?:erwachsene[rn]?|kinder|kind|jugend(?:liche)?|youths?|teens?|juniors?|senior(?:en|s|i)?|adultes?|enfants?|jeunes?|adult[oi]|bambin[io]"
    r"|ragazz[io]|adults?|child(?:ren)?|kids|concessions?|familien?|familles?|famigli[ae]|famil(?:y|ies)|studierende"
    r"|studenti|etudiants|students|inter[oi]|ridott[oi]|einzeln|einzel|normal|ermassigt|plein tarif|reduit)\b"
)
WHOEVER = r"(?:wer|alle,? die|chi|qui|ceux qui|celles? qui|whoever|anyone who|everyone who|those who)\b"


def are_people(name: str) -> bool:
    """Whether a name is that of people who pay a price of their own ("adults")."""
    return _PEOPLE.match(fold(name)) is not None
