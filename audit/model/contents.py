"""What stands in brackets behind a name and tells what is in the thing: "Family ticket (2 adults, up to 3 children)".

Channels leave it out, or word it in their own way; what is called so is the same thing. A few words in brackets may
tell a variant, and stay.
"""

import re

_CONTENTS = re.compile(r"\s*\((?=[^()]*[,+&/])[^()]{12,}\)\s*$")


def without_contents(name: str) -> str:
    """A name without what is in the thing.

    >>> without_contents("Family ticket (2 adults, up to 3 children)"), without_contents("Day ticket (child)")
    ('Family ticket', 'Day ticket (child)')
    """
    return _CONTENTS.sub("", name) if name.endswith(")") else name
