"""Every fault of a portable register is one line in each language, with its path."""

import pytest

from consent_db.compound_kinds import Many, Square, Switches, Tree, Units
from consent_db.faults import CODES, Fault, Refused
from consent_db.kinds import Captured, Day, Flag, Instant, Kind, Whole
from exports.wording import LANGUAGES, fault_text, has_text, problem_text

KINDS = (Kind, Flag, Whole, Day, Instant, Captured, Many, Square, Switches, Tree, Units)


@pytest.mark.parametrize("code", sorted(CODES))
def test_every_fault_has_words(code):
    assert has_text(f"fault.{code}")


@pytest.mark.parametrize("kind", KINDS)
def test_everything_expected_has_words(kind):
    assert has_text(f"expected.{kind.expected}")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_fault_is_one_line_below_what_happened(lang):
    faults = (
        Fault("consents[0].items[0].channels[1]", "unknown_reference", {"id": "a\nb\x1b[2J", "table": "channels"}),
        Fault("", "wrong_type", {"expected": "object"}),
    )
    lines = problem_text(Refused("import_refused", count=2, faults=faults), lang).split("\n")
    assert len(lines) == 3
    assert "2" in lines[0]
    assert lines[1].startswith("consents[0].items[0].channels[1]: ")
    assert "\x1b" not in lines[1]
    assert "…" not in "".join(lines)


def test_one_fault_is_not_called_several():
    one = (Fault("people[0].id", "empty_text"),)
    assert "Én feil" in problem_text(Refused("import_refused", count=1, faults=one), "nb")
    assert fault_text(one[0], "en") == "people[0].id: the text is empty"


def test_a_document_that_is_no_text_has_no_line_number():
    assert "?" in fault_text(Fault("", "document_not_json", {"line": 0}), "en")
