"""The decision table is whole, and no row of it is without a test of its own (rules.md 3.4, 3.6)."""

import ast
import re
from collections import defaultdict
from pathlib import Path

import pytest

from consent_db import decision_table
from consent_db.decision_table import RULES
from consent_db.records import Outcome

ROWS = (*range(1, 29), *range(40, 63), *range(80, 84), 90)
HERE = Path(__file__).parent
BEHIND_THE_JUDGE = (
    *("verdict", "verdict_people", "verdict_exceptions", "case", "coverage", "statements", "identities", "names"),
    *("renditions", "days", "boundaries", "decision_table"),
)


def codes_by_row():
    """The row numbers in the names of the tests, each with the codes those tests speak of."""
    found = defaultdict(set)
    for file in (*HERE.glob("test_verdict*.py"), HERE / "test_revocation.py"):
        for test in ast.parse(file.read_text(encoding="utf-8")).body:
            numbered = isinstance(test, ast.FunctionDef) and re.match(r"test_r(\d+)_", test.name)
            if numbered:
                words = {node.value for node in ast.walk(test) if isinstance(node, ast.Constant)}
                found[int(numbered[1])] |= words & RULES.keys()
    return found


TESTED = codes_by_row()


def test_the_table_has_the_rows_of_the_rules():
    assert sorted({rule for rule, _ in RULES.values()}) == list(ROWS)


@pytest.mark.parametrize("code", RULES)
def test_each_row_has_a_test_named_by_its_number_that_expects_its_code(code):
    rule, _ = RULES[code]
    assert code in TESTED[rule], f"no test_r{rule}_... speaks of {code}"


def test_no_test_is_named_by_a_row_that_is_not_there():
    assert set(TESTED) <= set(ROWS)


@pytest.mark.parametrize(
    ("rows", "outcome"),
    [
        (range(1, 29), Outcome.BLOCKED),
        (range(40, 60), Outcome.REVIEW),
        ((60, 61, 90), None),
        ((62,), Outcome.REVIEW),
        (range(80, 84), Outcome.CLEAR),
    ],
)
def test_what_each_row_decides(rows, outcome):
    assert {found for rule, found in RULES.values() if rule in rows} == {outcome}


@pytest.mark.parametrize("name", BEHIND_THE_JUDGE)
def test_the_judge_reads_no_clock_no_file_and_no_chance(name):
    tree = ast.parse((Path(decision_table.__file__).parent / f"{name}.py").read_text(encoding="utf-8"))
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    foreign = {
        one for one in imported if one.split(".")[0] in ("os", "time", "random", "secrets", "pathlib", "sqlite3")
    }
    named = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    named |= {alias.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for alias in node.names}

    assert foreign == set()
    assert imported.isdisjoint({"consent_db.connection", "consent_db.policy", "consent_db.rows"})
    assert named.isdisjoint({"now", "now_utc", "today", "utcnow"})
