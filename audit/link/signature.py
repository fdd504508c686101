"""The company's own name in titles: it stands there as a signature, and says nothing of the offer below.

"Karten | Ticketshop Lindauer Bäder" names the company, although one of its three baths is the Lindaubad.
"""

import re

_LEGAL = re.compile(
    r"[,\s]+(?:gmbh(?: & co\.? kg)?|ag|se|kg|ohg|ug|e\.? ?u\.?|e\.? ?v\.?|e\.? ?g\.?"
    r"|s\.?a\.?(?:r\.?l\.?|s\.?(?:u\.?)?)?|s\.?r\.?l\.?|s\.?p\.?a\.?|sagl|ltd\.?|limited|plc|llp|inc\.?|genossenschaft)\.?$",
    re.IGNORECASE,
)
_PARTS = re.compile(r"(\s+[|–—·•»]\s+|\s+-\s+|:\s+)")
_FEWEST = 2  # words; a shorter name of a company is part of the names of its offers


class Signature:
    """The name of a company of several words, found at the end or beginning of titles."""

    def __init__(self, company: str) -> None:
        """Prepare for a company, without its legal form."""
        self._name = " ".join(_LEGAL.sub("", company.strip()).casefold().split())

    def without(self, text: str) -> str:
        """A title without the part of it that begins or ends with the company's name; other texts as they are.

        >>> Signature("Lindauer Bäder GmbH").without("Sauna | Ticketshop Lindauer Bäder")
        'Sauna'
        >>> Signature("Lindauer Bäder GmbH").without("Lindaubad"), Signature("Lindbad AG").without("Sauna | Lindbad")
        ('Lindaubad', 'Sauna | Lindbad')
        """
        name = self._name
        if len(name.split()) < _FEWEST or name not in text.casefold():
            return text
        parts = _PARTS.split(text)
        kept = [part for part in parts[::2] if not _is_signed(" ".join(part.casefold().split()), name)]
        return " | ".join(kept)


def _is_signed(part: str, name: str) -> bool:
    return part == name or part.startswith(f"{name} ") or part.endswith(f" {name}")
