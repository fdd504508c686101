"""Steps of a script: "then quote the prices: ..." tells what comes next in a talk, not what is paid afterwards."""

import re

from audit.read.words.lexicon import Hit
from audit.read.words.source import Source

_NEXT_STEP = re.compile(
    r" (?:[a-z']+ ){0,3}?(?:nennen|erwahnen|erklaren|fragen|anbieten|zeigen|vorlesen|indiquer|indiquez|citer|citez"
    r"|annoncer|presenter|donner|indicare|indicate|citare|presentare|comunicare|quote|mention|give|explain|present)"
    r"\b[^.;!?:]{0,24}:"
)


def is_next_step(source: Source, hit: Hit) -> bool:
    """Whether a verb behind "then" tells what somebody is to say, and a colon opens it."""
    return bool(_NEXT_STEP.match(source.folded, hit.end))
