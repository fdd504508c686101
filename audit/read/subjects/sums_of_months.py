"""Names in front of a sum that is worked out: "Paid by the year, Plan Plus at 8.99 a month comes to 107.88 a year".

The words between the two amounts only make a sum of one; what the sum is for stands before the month's amount, whatever
the sentence begins with.
"""

import re

from audit.model.sums_in_words import MAKES, MONTHLY
from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft

_NUMBER = r"\d[\d.,'’]*(?:[–-]{1,2})?"
_MONEY = rf"(?:(?:CHF|EUR|GBP|Fr\.|[€£$]) ?{_NUMBER}|{_NUMBER} ?(?:€|£|\$|CHF|EUR|Fr\.|francs?|Franken|euros?|Euro))"
_SUM = re.compile(
    r"(?:^|[,:;] |\b(?:mit|für|bei|beim|avec|pour|con|per|with|for|der|die|das|le|la|il|lo|the) |l['’])"
    r"(?P<name>[A-ZÄÖÜÀ-Ý][^,:;.!?()]{2,40}?):? (?:(?:für |pendant |per |for )?12 (?:Monate|mois|mesi|months) )?"
    rf"(?:à|zu|für|a|at|for|of|von|de|da|di|per|pour) {_MONEY}(?: {MONTHLY})?,? {MAKES} $"
)


def name_of_sum(draft: Draft, read: ReadBlock, sentence: int, start: int) -> str:
    """The name of what a sum of months is the price for; empty if the price is none.

    Args:
        draft: A price.
        read: Its block.
        sentence: Where its sentence begins.
        start: Where its value begins.
    """
    if draft.attribute != "price" or not draft.value.endswith("/P1Y"):
        return ""
    found = _SUM.search(read.parsed.source.text, sentence, start)
    return found["name"] if found else ""
