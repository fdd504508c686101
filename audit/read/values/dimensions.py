"""Numbers that measure a thing: "Stärke -2,25", "height 36.50", "Radius 8.6" are no money, whatever their decimals."""

import re

from audit.read.words.source import Source

_LONGEST = 24
_MEASURE = re.compile(
    r"\b(?:(?:ge(?:samt|hause))?(?:hohe|breite|tiefe|lange|dicke)|durchmesser|umfang|radius|starke|gewicht"
    r"|dioptr(?:ie|ien|es?|ic)?|dpt|sph(?:are|ere)?|cyl(?:inder|indre)?|zylinder|achse|axis|basiskurve|base curve|bc"
    r"|height|width|depth|length|diameter|power|weight|hauteur|largeur|profondeur|longueur|epaisseur|diametre"
    r"|rayon|puissance|poids|altezza|larghezza|profondita|lunghezza|spessore|diametro|raggio|diottri[ae]|potere|curva"
    r"|peso|voto|sfera|sfero|cilindro)\.?[ :=]*[(]?[+-]?$"
)


_BEHIND = re.compile(r" (?:dpt|dioptr|diottri)")


def is_dimension(source: Source, start: int, end: int) -> bool:
    """Whether a word for a dimension stands right before a number or its sign, or its unit behind it."""
    before = _MEASURE.search(source.folded, max(0, start - _LONGEST), start)
    return bool(before or _BEHIND.match(source.folded, end))
