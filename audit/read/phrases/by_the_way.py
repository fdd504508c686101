"""What a block says by the way of whom its offer is for, who pays nothing, how many one gets and from when.

No word of the lexicon decides these alone: circumstances do, put together from several words.
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from audit.read.phrases.accompanied import without_accompanied
from audit.read.phrases.ages import people_of_age
from audit.read.phrases.card_labels import card_labels
from audit.read.phrases.codes import shares_by_code
from audit.read.phrases.draft import Draft
from audit.read.phrases.entitled import with_entitled
from audit.read.phrases.flaws import flaws
from audit.read.phrases.limits import limits
from audit.read.phrases.newcomers import with_newcomers
from audit.read.phrases.nothing_paid import with_nothing_paid
from audit.read.phrases.returns import trial_nights
from audit.read.phrases.sale_starts import sale_starts
from audit.read.phrases.unpaid_firsts import unpaid_firsts
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Token
from audit.read.words.source import Source


def by_the_way(
    source: Source, tokens: Sequence[Token], clauses: Clauses, drafts: Sequence[Draft], seen: AbstractSet[str]
) -> list[Draft]:
    """The drafts of a block, with what it says by the way.

    Args:
        source: The text.
        tokens: Its values.
        clauses: Its boundaries.
        drafts: What else was read in it.
        seen: Of what it may speak that few texts speak of.
    """
    told = [*drafts, *card_labels(source, clauses, drafts), *shares_by_code(tokens, clauses, drafts)]
    told += people_of_age(source, clauses, told) if "ages" in seen else ()
    told = with_entitled(source, clauses, told) if "entitled" in seen else told
    told = with_nothing_paid(source, clauses, told) if "nothing" in seen else told
    told += unpaid_firsts(source, clauses, told) if "unpaid" in seen else ()
    told += limits(source, clauses, told) if "limits" in seen else ()
    told += trial_nights(source, clauses, told) if "nights" in seen else ()
    told += flaws(source, clauses, told) if "flaws" in seen else ()
    told = sale_starts(source, tokens, clauses, without_accompanied(source, clauses, told))
    return with_newcomers(source, tokens, clauses, told) if "never" in seen else told
