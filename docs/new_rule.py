"""Writes a new rule and its cases, to be filled in.

usage: python -m docs.new_rule CODE NAME      (C199 what-is-wrong)
"""

import re
import sys
from pathlib import Path

from audit.plugins.discover import discover
from audit.plugins.rule import Rule

ROOT = Path(__file__).parent.parent
FAMILIES = {
    "C": ("contradictions", "CONTRADICTION"),
    "V": ("validity", "EXPIRED_STILL_SHOWN"),
    "A": ("arithmetic", "ARITHMETIC_ERROR"),
    "O": ("omissions", "MISSING_TERM"),
    "N": ("neglect", "STALE_CHANNEL"),
    "L": ("law", "LAW"),
}
RULE = '''"""What is wrong, in one sentence.

What it finds:
    …

Why it matters:
    …

Not reported:
    …

How to mend:
    …
"""

from collections.abc import Iterator

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity
from audit.plugins.rule import Message, Rule


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    yield from ()


RULE = Rule(
    code="{code}",
    name="{name}",
    kind=FindingKind.{kind},
    severity=Severity.MEDIUM,
    message=Message(de="…", fr="…", it="…", en="…"),
    mend=Message(de="…", fr="…", it="…", en="…"),
    judge=_judge,
)
'''
CASES = """- case: what must be left alone
  given:
    - "shop: Surf XL price 49.90 CHF/P1M"
  finds: []
"""


def main(arguments: list[str]) -> int:
    """Write both files; 2 if the call is wrong or the code or name is taken."""
    if (
        len(arguments) != len(("CODE", "NAME"))
        or not re.fullmatch(r"[CVAONL]\d{3}", arguments[0])
        or not re.fullmatch(r"[a-z0-9-]+", arguments[1])
    ):
        print("usage: make new-rule CODE=C199 NAME=what-is-wrong   (C, V, A, O, N or L and three digits)")
        return 2
    code, name = arguments
    taken = [r for r in discover("rules", "RULE", Rule).values() if r.code == code or r.name == name]
    if taken:
        print(f"{taken[0].code} {taken[0].name} stands already. Codes and names are never used again.")
        return 2
    family, kind = FAMILIES[code[0]]
    rule = ROOT / "rules" / family / f"{name.replace('-', '_')}.py"
    cases = ROOT / "tests" / "rules" / f"{name}.yaml"
    rule.write_text(RULE.replace("{code}", code).replace("{name}", name).replace("{kind}", kind), encoding="utf-8")
    cases.write_text(CASES, encoding="utf-8")
    print(f"wrote {rule.relative_to(ROOT)} and {cases.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
