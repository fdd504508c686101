"""Percentages of what something consists of: ash in pellets, lyocell in a cover, cocoa in a bar.

"Ash content under 0.5 %" and "60 % Lyocell" say what a thing is made of; "20 % off lyocell bedding" reduces a price.
"""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Share, Token
from audit.read.words.source import Source

_MEASURED = (
    r"(?:(?:asche|wasser|fett|zucker|salz|alkohol|kakao|frucht|fleisch|feuchtigkeits|mineral|stickstoff|protein|eiweiss"
    r"|recycling|rezyklat|daunen|woll|schwefel|silber|gold|feder)-?(?:gehalt|anteil)|restfeuchte|feuchtegehalt"
    r"|(?:taux|teneur|pourcentage|part) (?:de |d'|en )(?:cendres?|eau|matieres? grasses?|sucres?|sel|alcool|cacao"
    r"|fruits?|viande|proteines?|humidite|recycle|duvet|laine|soufre|plumes?)"
    r"|(?:contenuto|tenore|percentuale|residuo|tasso) (?:di |d'|in )(?:ceneri?|acqua|grass[io]|zuccher[io]|sale|alcol"
    r"|cacao|frutta|carne|proteine|umidita|riciclato|piuma|piumino|lana|zolfo)"
    r"|(?:ash|water|moisture|fat|sugar|salt|alcohol|cocoa|fruit|meat|protein|recycled|down|wool|sulphur"
    r"|sulfur) content)"
)
CONTENTS = (
    re.compile(rf"\b{_MEASURED}\b"),
    re.compile(
        r"% ?(?:de |d'|di |of )?(?:lyocell|tencel|modal|bambus|bambou|bambu|bamboo|hanf|chanvre|canapa|hemp|viscose"
        r"|viskose|viscosa|elasthan|elasthanne|elastane|elastan|polyamid[e]?|poliammide|polyester|poliestere|nylon|jute"
        r"|juta|leinen|lino|linen|merino|merinos|alpaka|alpaga|alpaca|mohair|kapok|kaschmir|cachemire|cashmere|ramie"
        r"|latex|lattice|daunen|federn|duvet|plumes|piuma|piumino|feathers)\b"
    ),
)
_BEFORE = re.compile(
    rf"\b{_MEASURED}(?: (?:von|unter|maximal|max\.|hochstens|weniger als|inferieure? a|de moins de|de|moins de|maximum"
    r"|sotto|sotto lo|sotto il|inferiore a[l]?|inferiore allo|di|del|dello|massimo|of|under|below|less than|at most|is"
    r"|<|≤))*:? ?[<≤]? ?$"
)
_REACH = 64


def is_content(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether a percentage says how much of a stuff something holds, and not by how much a price is less."""
    if not isinstance(token, Share) or token.minus:
        return False
    start, _ = clauses.sentence(token.start)
    if _BEFORE.search(source.folded, max(start, token.start - _REACH), token.start):
        return True
    return bool(CONTENTS[1].match(source.folded, token.end - 1))
