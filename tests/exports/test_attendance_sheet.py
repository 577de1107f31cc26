"""The attendance list: everybody once and in order, nobody protected, nothing that anyone answered."""

from dataclasses import replace
from datetime import date

import pytest

from consent_db import attendance, form_prints
from consent_db.errors import StoreProblem
from consent_db.records import Actor, Event, OrgUnit, Policy, Role
from exports.forms.attendance_sheet import WALK_INS, attendance_order, issue_attendance, left_out, write_attendance
from exports.forms.layout import FormLayout
from exports.forms.order import FormCode, FormOrder, Listed
from exports.forms.reference import read_payload, shown, unit_tag
from exports.wording import LANGUAGES
from tests.exports.branch_on_paper import LONG_ORG, consent, item
from tests.exports.pages import codes_of, golden, has_warnings, read_aloud, text_of

TODAY = date(2026, 6, 13)
ACTOR = Actor(officer_id="anne", role=Role.OFFICER)


def _order(count, lang="nb", *, org="Eksempelforbundet", title="Sommertreff"):
    return FormOrder(
        code=FormCode.ATTENDANCE,
        lang=lang,
        unit=OrgUnit(id="u1", name="Avdeling Nord", org=org),
        policy=Policy(),
        today=TODAY,
        valid_until=TODAY,
        event=Event(id="e", title=title, start=date(2026, 6, 13), end=date(2026, 6, 14)),
        listed=tuple(Listed(sticker=str(one), name=f"Person {one:03}") for one in range(1, count + 1)),
        ref="ABCD1238",
        unit_tag="ABCDEF",
        token="ABCDEFGH",
    )


def _came(register, *stickers):
    entries = [attendance.Entry(person_id=person, sticker=sticker) for person, sticker in stickers]
    attendance.add(register, "e1", entries, actor=ACTOR)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_says_what_the_text_says(lang):
    pdf, _ = write_attendance(_order(2, lang))
    assert text_of(pdf) == [golden(f"attendance_{lang}")]
    assert not has_warnings(pdf)
    assert read_aloud(pdf) in (None, golden(f"attendance_{lang}"))
    assert write_attendance(_order(2, lang))[0] == pdf


def test_300_people_stand_on_it_once_with_rows_for_more_and_the_number_of_every_page():
    pdf, layouts = write_attendance(_order(300, org=LONG_ORG, title="Sommertreff med familien " * 8))
    texts = text_of(pdf)
    assert len(texts) == len(layouts)
    whole = " ".join(texts)
    assert all(whole.count(f"Person {one:03}") == 1 for one in range(1, 301))
    for number, text in enumerate(texts, start=1):
        assert f"Side {number} av {len(texts)}" in text
        assert shown("ABCD1238") in text
    assert not has_warnings(pdf)


@pytest.mark.parametrize("count", [0, 1, 23, 24, 25, 49, 50, 51, 77])
def test_there_are_always_empty_rows(count):
    _, layouts = write_attendance(_order(count))
    rows = 24 + 26 * (len(layouts) - 1)
    assert rows - count >= WALK_INS
    assert rows - count < 26 + WALK_INS


def test_every_page_carries_the_code_of_this_list():
    pdf, _ = write_attendance(_order(300))
    found = [read_payload(text) for text in codes_of(pdf)]
    assert len(found) == len(text_of(pdf))
    assert {(one.ref, one.unit_tag, one.token) for one in found} == {("ABCD1238", "ABCDEF", "ABCDEFGH")}


def test_a_preview_has_no_code():
    pdf, _ = write_attendance(replace(_order(3), ref=""))
    assert codes_of(pdf) == []


def test_nobody_protected_is_on_it_and_nothing_betrays_that_somebody_is_missing(branch):
    register = branch()
    _came(register, ("p1", "3"), ("p4", "2"), ("p2", "10"), ("p5", ""))
    order = attendance_order(register, "e1", today=TODAY)
    assert [(one.sticker, one.name) for one in order.listed] == [
        ("3", "Kari Nordmann"),
        ("10", "Ola Hansen"),
        ("", "Per Dahl"),
    ]
    (text,) = text_of(write_attendance(order)[0])
    assert "Anne" not in text
    assert " 2 " not in text
    without = branch(people=[one for one in _people() if one["id"] != "p4"])
    _came(without, ("p1", "3"), ("p2", "10"), ("p5", ""))
    assert write_attendance(attendance_order(without, "e1", today=TODAY))[0] == write_attendance(order)[0]
    assert left_out(register, "e1") == 1
    assert left_out(without, "e1") == 0


def _people():
    from tests.exports.branch_on_paper import document

    return document()["people"]


def test_one_protected_record_of_a_merged_person_is_enough(branch):
    merged = {"merged_into_id": "p1", "merged_at": "2026-03-01T00:00:00Z", "protected": True}
    people = [one | (merged if one["id"] == "p5" else {}) for one in _people()]
    register = branch(people=people, guardianships=[])
    _came(register, ("p1", "1"), ("p2", "2"))
    assert [one.name for one in attendance_order(register, "e1", today=TODAY).listed] == ["Ola Hansen"]


def test_what_anyone_answered_changes_nothing(branch):
    silent = branch()
    answered = branch(
        consents=[
            consent("c1", "p1", signed="2026-01-10", grant=[item("website")]),
            consent("c2", "p2", signed="2026-01-10", refuse=[item("website")]),
        ]
    )
    for register in (silent, answered):
        _came(register, ("p1", "1"), ("p2", "2"))
    first, second = (write_attendance(attendance_order(one, "e1", today=TODAY))[0] for one in (silent, answered))
    assert first == second


def test_an_issued_list_is_known_by_its_reference(branch):
    register = branch()
    _came(register, ("p1", "1"))
    issued = issue_attendance(register, "e1", today=TODAY, actor=ACTOR)
    (code,) = {read_payload(text) for text in codes_of(issued.pdf)}
    kept = form_prints.by_ref(register, code.ref)
    assert (kept.code, kept.event_id, kept.token) == ("ATTENDANCE", "e1", code.token)
    assert code.unit_tag == unit_tag("u1")
    assert FormLayout.from_json(kept.layout).pages[0].ticks == ()
    again = issue_attendance(register, "e1", today=TODAY, actor=ACTOR)
    assert again.prints[0].version == kept.version
    assert again.prints[0].ref != kept.ref


def test_a_list_longer_than_its_code_can_count_is_kept_all_the_same(branch):
    register = branch()
    entries = [attendance.Entry(first_name="Deltaker", last_name=f"{one:03}") for one in range(300)]
    attendance.add(register, "e1", entries, actor=ACTOR)
    issued = issue_attendance(register, "e1", today=TODAY, actor=ACTOR)
    assert issued.pages > 9
    assert form_prints.by_ref(register, issued.prints[0].ref).pages == 9


def test_an_unknown_event_is_a_sentence(branch):
    with pytest.raises(StoreProblem) as found:
        issue_attendance(branch(), "nothing", today=TODAY, actor=ACTOR)
    assert found.value.code == "unknown_event"


@pytest.mark.parametrize("name", ["A" * 10_000, "Kari\n\tNordmann\u202e", "=1+1", "<b>&amp;"])
def test_hostile_names_stay_in_their_row(name):
    pdf, layouts = write_attendance(replace(_order(0), listed=(Listed(sticker="9" * 40, name=name),)))
    assert len(layouts) == 1
    assert not has_warnings(pdf)


def test_a_name_in_letters_that_the_faces_lack_is_left_to_the_pen_and_keeps_nobody_else_back():
    listed = (Listed(sticker="1", name="\u0645\u062d\u0645\u062f"), Listed(sticker="2", name="Áŋŋa Čuoŋŋal"))
    (text,) = text_of(write_attendance(replace(_order(0), listed=listed))[0])
    assert "1 (navnet skrives for hånd)" in text
    assert "2 Áŋŋa Čuoŋŋal" in text
