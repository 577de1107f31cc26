"""What was read becomes an answer only where it is plain; everything else is asked of a person."""

import pytest

from consent_db.form_prints import FormPrint, Printed
from exports.forms.proposal import first_answers
from exports.forms.reader import PageReading, Tick
from tests.consent_db.returned_forms import SIDES


def form(kind):
    return FormPrint(
        ref="AAAA0001",
        token="T" * 8,
        code=kind,
        version="1.0",
        text_sha256="a" * 64,
        lang="nb",
        person_id="mio",
        pages=2,
        content=Printed(sides=SIDES[kind]),
    )


def reading(ticks=None, fields=None):
    return PageReading(code=None, ticks=ticks or {}, fields=fields or {})


def test_only_a_plain_tick_is_an_answer():
    ticks = {"photo": Tick.YES, "video": Tick.NO, "voice": Tick.ASK, "unprinted": Tick.YES}
    answers = first_answers(form("ADULT"), reading(ticks), 1)
    assert {one: answers.ticks[one] for one in ("photo", "video", "voice", "event")} == {
        "photo": True,
        "video": False,
        "voice": None,
        "event": None,
    }
    assert "unprinted" not in answers.ticks
    assert answers.subject_id == "mio"
    assert answers.signed_on is None


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({}, (None, None)),
        ({"guardian1:signature": True, "guardian2:signature": True}, (True, True)),
        ({"guardian1:signature": True, "guardian2:signature": False}, (True, False)),
        ({"guardian1:signature": True, "guardian2:signature": None}, (True, None)),
        ({"guardian1:signature": False, "guardian2:signature": True}, (None, True)),
        ({"guardian1:signature": False, "guardian2:signature": False}, (None, None)),
    ],
)
def test_a_missing_signature_is_confirmed_by_a_person(fields, said):
    answers = first_answers(form("CHILD"), reading(fields=fields), 2, guardians=("eva", "per"))
    assert (answers.signatures["guardian1:signature"], answers.signatures["guardian2:signature"]) == said
    assert [(one.line, one.person_id, one.signed_on) for one in answers.signers] == [
        ("guardian1", "eva", None),
        ("guardian2", "per", None),
    ]


@pytest.mark.parametrize("side", [0, 3, 9])
def test_a_side_that_was_never_printed_says_nothing(side):
    answers = first_answers(form("ADULT"), reading({"photo": Tick.YES}), side)
    assert (dict(answers.ticks), dict(answers.signatures)) == ({}, {})
