"""The maker's guarantee on the page of one product: it is the product's, if the page gives no other.

"Maker's guarantee: 2 years" gives whose guarantee it is before the colon, or in the one word of German, which else
would name a thing of its own. So would who gives it, in "The maker grants 5 years". Beside "Guarantee: 3 years" it is
one.
"""

import re
from collections.abc import Sequence

from audit.model.statement import Subject
from audit.read.found import Found

_MAKERS = re.compile(  # its name, or who gives it, with the verb behind
    r"(?:hersteller|werks|fabrik)-?garantie|garantie (?:des |vom )?herstellers?"
    r"|garantie (?:du |de la |d['’])?(?:fabricant|constructeur|usine|marque)"
    r"|garanzia (?:ufficiale )?(?:del(?:la|lo)? )?(?:produttore|costruttore|fabbricante|fabbrica|casa(?: madre)?)"
    r"|(?:manufacturer|maker|producer|factory)(?:['’]?s['’]?)? (?:guarantee|warranty)"
    r"|(?:(?:der|vom|dem|le|du|il|dal|the|by the) )?(?:hersteller|fabricant|constructeur|fabbricante|produttore"
    r"|costruttore|manufacturer|maker)(?: (?:gibt|gewährt|bietet|leistet|accorde|donne|offre|concede|dà|fornisce|gives"
    r"|grants|offers|provides))?",
    re.IGNORECASE,
)


def is_only_guarantee(found: Sequence[Found]) -> bool:
    """Whether a page gives one span for which it guarantees what it sells.

    Args:
        found: All terms of the page.
    """
    return len({one.term.value for one in found if one.term.attribute == "warranty"}) == 1


def is_makers_guarantee(subject: Subject, attribute: str) -> bool:
    """Whether a term is a guarantee that only its own name tells apart from its product's."""
    return attribute == "warranty" and bool(_MAKERS.fullmatch(subject.variant))
