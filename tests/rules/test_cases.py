"""Every rule keeps its cases, has a silent one, four sections in its docstring and its texts in four languages."""

import inspect
import re
import sys
from string import Formatter

import pytest

from audit.model.finding import Finding, Status
from audit.plugins.discover import discover
from audit.plugins.rule import Rule
from tests.rules.casebook import FOLDER, Case, cases_of, judged

RULES = discover("rules", "RULE", Rule)
CASES = [
    pytest.param(RULES[name], case, id=f"{name}: {case['case']}")
    for name in sorted(RULES)
    if (FOLDER / f"{name}.yaml").exists()
    for case in cases_of(name)
]
SECTIONS = ("What it finds:", "Why it matters:", "Not reported:", "How to mend:")
ALWAYS = {"offer", "attribute", "channel"}
LANGUAGES = ("de", "fr", "it", "en")


@pytest.mark.parametrize(("rule", "case"), CASES)
def test_a_rule_finds_what_its_cases_say_and_nothing_else(rule: Rule, case: Case) -> None:
    found = judged(case, [rule])

    assert len(found) == len(case["finds"]), [_shown(f) for f in found]
    for finding, expected in zip(found, case["finds"], strict=True):
        shown = _shown(finding)
        assert {name: shown[name] for name in expected} == expected


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_a_rule_is_shown_to_be_silent_first(rule: Rule) -> None:
    cases = cases_of(rule.name)

    assert cases[0]["finds"] == []
    assert any(case["finds"] for case in cases)
    assert any(case.get("doc") for case in cases)


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_the_docstring_of_a_rule_has_its_four_sections(rule: Rule) -> None:
    judge = rule.judge or rule.judge_night
    assert judge is not None

    page = inspect.getdoc(sys.modules[judge.__module__]) or ""

    assert [section for section in SECTIONS if section not in page] == []


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_the_texts_of_a_rule_are_there_in_four_languages_and_use_known_params(rule: Rule) -> None:
    for text in (rule.message, rule.mend):
        sentences = [text.to(language) for language in LANGUAGES]
        used = [{name for _, name, _, _ in Formatter().parse(sentence) if name} for sentence in sentences]

        assert all(len(sentence) > 8 for sentence in sentences)
        assert len(set(sentences)) == len(LANGUAGES)
        assert all(names <= ALWAYS | set(rule.params) for names in used), used
        assert all(names == used[0] for names in used), used


@pytest.mark.parametrize(("rule", "case"), CASES)
def test_findings_carry_the_params_that_their_rule_promises(rule: Rule, case: Case) -> None:
    for finding in judged(case, [rule]):
        assert {name for name, _ in finding.params} == set(rule.params)
        assert finding.kind is rule.kind


def test_codes_are_unique_and_fit_their_families() -> None:
    codes = [rule.code for rule in RULES.values()]

    assert len(codes) == len(set(codes))
    assert all(re.fullmatch(r"[CVAONL]\d{3}", code) for code in codes)


def test_every_file_of_cases_belongs_to_a_rule() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.yaml")) == sorted(RULES)


def test_rules_fold_only_into_rules_that_exist() -> None:
    codes = {rule.code for rule in RULES.values()}

    assert all(set(rule.folds_into) <= codes for rule in RULES.values())


def _shown(finding: Finding) -> dict[str, object]:
    return {
        "attribute": finding.attribute,
        "odd": sorted({side.channel for side in finding.sides if side.odd}),
        "channels": list(finding.channels),
        "channel": finding.channel,
        "offer": finding.offer.id,
        "places": [side.document for side in finding.sides if side.odd],
        "values": sorted({side.term.value for side in finding.sides if side.odd and side.term}),
        "silent": sorted({side.channel for side in finding.sides if side.term is None}),
        "status": finding.status.value,
        "hint": finding.status is Status.INCONCLUSIVE,
        "severity": finding.severity.value,
        "key": finding.key,
        "params": dict(finding.params),
        "assumed": list(finding.assumed),
    }
