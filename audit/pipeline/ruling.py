"""The rules that an audit file asks for, checked before the night begins and not at its end."""

from audit.config.patterns import check_patterns
from audit.config.settings import Audit
from audit.errors import Faults
from audit.judge.own import own_rules
from audit.pipeline.registry import rules
from audit.plugins.rule import Rule


def known_rules(audit: Audit) -> tuple[Rule, ...]:
    """Every rule that there is for an audit file: the catalogue's, then its own.

    Raises:
        Faults: If one of its own cannot be meant.
    """
    return (*rules().values(), *own_rules(audit.rules.own, audit.where("rules", "own")))


def check_rules(audit: Audit) -> None:
    """Refuse rules that cannot be meant: own ones that make no sense, patterns that match nothing, unknown packs.

    Raises:
        Faults: With all of them.
    """
    known = known_rules(audit)
    faults = check_patterns(audit, [(rule.code, rule.name) for rule in known], {"core", *(rule.pack for rule in known)})
    if faults:
        raise Faults("the audit file's rules cannot be meant", faults)
