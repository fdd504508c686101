"""Units of time as names write them, one way: "50 Minuten", "50 Min." and "50min" are one length of a treatment."""

import re
from collections.abc import Mapping
from types import MappingProxyType

_WORDS: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("minute", "minuten", "minutes", "minuti", "minuto", "mins", "mn", "min"), "min"),
        **dict.fromkeys(
            ("stunde", "stunden", "std", "heure", "heures", "ora", "ore", "hour", "hours", "hrs", "h"), "h"
        ),
        **dict.fromkeys(("tag", "tage", "tagen", "jour", "jours", "giorno", "giorni", "day", "days"), "d"),
    }
)
_UNIT = re.compile(rf"(?<= )(\d+) ?({'|'.join(sorted(_WORDS, key=len, reverse=True))})(?= )")


def with_short_units(words: str) -> str:
    """Plain words with their units of time written shortly.

    >>> with_short_units(" massage 50 minuten "), with_short_units(" massage 50min ")
    (' massage 50 min ', ' massage 50 min ')
    """
    return _UNIT.sub(lambda found: f"{found[1]} {_WORDS[found[2]]}", words)
