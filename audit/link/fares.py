"""What price lists of lodging and travel write in letters, written out: ``DZ HP NS``, ``H/R``, ``OW``, ``2T``.

The same letters are a maker or a unit elsewhere, so they are read only beside what is let, driven or skied.
"""

import re

_SIGNS = re.compile(
    r"(?<![a-z0-9])(?:hp|vp|zf|uef|hs|ns|zs|h ?[/+&] ?r|r/t|rt|ow|o/w|\d{1,2} ?t|1/2t|o\.? ?(?:fzg|verpfl|kab)"
    r"|[a-z]+-\d{1,2} ?t(?:age?)?|[12]\.? ?kl)\b"
)
_ROOM = re.compile(r"(?<![a-z])(?:[defj]z|dbz|js|htl|hotel|suite|camera|chambre|room)(?![a-z])|zimmer")
_OF_ROOMS = {
    "hp": "halbpension", "vp": "vollpension", "zf": "fruehstueck", "uef": "fruehstueck",
    "hs": "hochsaison", "ns": "nebensaison", "zs": "zwischensaison",
}  # fmt: skip
_IN_ROOMS = re.compile(rf"(?<![a-z0-9])({'|'.join(_OF_ROOMS)})(?![a-z0-9])")
_WAY = re.compile(
    r"bahn|billett|faehr|ferry|zug|train|treno|bus(?![a-z])|transfer|trf|flug|flight|ticket|(?<![a-z])kl(?![a-z])|klass"
    r"|(?<![a-z])(?:erw|kind|child|adult)"
)
_THERE_AND_BACK = re.compile(r"(?<![a-z0-9])(?:h ?[/+&] ?r|r/t|rt)(?![a-z0-9])")
_ONE_WAY = re.compile(r"(?<![a-z0-9])(?:ow|o/w)(?![a-z0-9])")
_WITHOUT = re.compile(r"(?<![a-z0-9])o\.? ?(fzg|verpfl|kab)(?:\.|(?![a-z]))")
_LEFT_OUT = {"fzg": "ohne fahrzeug", "verpfl": "ohne verpflegung", "kab": "ohne kabine"}
_CLASS = re.compile(r"(?<![a-z0-9.,])([12])\.? ?kl(?:\.|(?![a-z]))")
_LASTING = re.compile(r"(?<![a-z])ski|pass(?![a-z])|(?<![a-z])(?:erw|kind|jug|sen)(?![a-z])|karte|miete")
# "senior-6 tage" are days, not the sixth of something.
_JOINED = re.compile(r"(?<=[a-z])-(?=\d{1,2} ?t(?:age?)?(?![a-z0-9]))")
_DAYS = re.compile(r"(?<![a-z0-9.,])(1/2|\d{1,2})t(?![a-z0-9])")


def write_fares(folded: str) -> str:
    """A folded text with board, season, class, way and days in words.

    >>> write_fares("seehof dz hp/ns"), write_fares("drucker hp ns 20")
    ('seehof dz halbpension/nebensaison', 'drucker hp ns 20')
    >>> write_fares("bahn chur-arosa 2.kl h/r"), write_fares("skipass piz erw-3t"), write_fares("kies 3t")
    ('bahn chur-arosa 2. klasse  retour', 'skipass piz erw 3 tage', 'kies 3t')
    """
    if _SIGNS.search(folded) is None:
        return folded
    folded = _CLASS.sub(r"\1. klasse ", _JOINED.sub(" ", folded))
    folded = _WITHOUT.sub(lambda found: _LEFT_OUT[found[1]], folded)
    if _ROOM.search(folded):
        folded = _IN_ROOMS.sub(lambda found: _OF_ROOMS[found[1]], folded)
    if _WAY.search(folded):
        folded = _ONE_WAY.sub("einfach", _THERE_AND_BACK.sub("retour", folded))
    if _LASTING.search(folded):
        folded = _DAYS.sub(lambda found: "halbtag" if found[1] == "1/2" else f"{found[1]} tage", folded)
    return folded
