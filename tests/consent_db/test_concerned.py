"""Who is concerned by what was written, whoever wrote it."""

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from consent_db import channels, concerned, consents, facts, people, portable
from consent_db.actions import undo
from consent_db.records import Actor, Answer, Assent, Guardianship, Jurisdiction, Person, Use
from consent_db.verdict import judge
from tests.consent_db import one_child
from tests.consent_db.pictures import face, picture, save


@pytest.fixture
def family(register, steward):
    for one in ("mio", "per", "ola"):
        people.add(register, Person(id=one, first_name=one), actor=steward)
    return register


def after(register, act):
    seq = concerned.last_entry(register)
    act()
    found = concerned.since(register, seq)
    assert found.seq == concerned.last_entry(register)
    return found


def test_nothing_written_concerns_nobody(family):
    found = after(family, lambda: None)
    assert (found.people, found.everybody, found.faces) == (frozenset(), False, False)


def test_a_statement_concerns_whom_it_is_about_alone(family, steward):
    row = Assent(
        id="s1",
        child_id="mio",
        asked_on=date(2026, 1, 1),
        recorded_at=datetime(2026, 1, 2, tzinfo=UTC),
        answer=Answer.YES,
    )
    assert after(family, lambda: consents.record_assent(family, row, actor=steward)).people == {"mio"}


def test_a_guardian_concerns_the_child_and_who_is_gone_concerns_everybody(family, steward):
    row = Guardianship(id="g1", child_id="mio", guardian_id="per")
    added = after(family, lambda: people.add_guardianship(family, row, actor=steward))
    assert (added.people, added.everybody) == ({"mio"}, False)
    assert after(family, lambda: undo(family, steward)).everybody


def test_a_guardian_who_speaks_for_another_child_now_concerns_the_one_who_lost_them_too(family, steward):
    row = Guardianship(id="g1", child_id="mio", guardian_id="per")
    people.add_guardianship(family, row, actor=steward)
    moved = replace(row, child_id="ola")
    assert after(family, lambda: people.update_guardianship(family, moved, actor=steward)).everybody
    assert after(family, lambda: undo(family, steward)).everybody


def test_a_merge_concerns_the_person_that_is_kept_and_an_unmerge_both(family, steward):
    assert after(family, lambda: people.merge(family, "per", "ola", actor=steward)).people == {"per"}
    assert after(family, lambda: undo(family, steward)).people >= {"ola"}


def outcome(register, person_id):
    return judge(facts.for_person(register, person_id), Use(channel_id="facebook"), date(2026, 6, 1)).outcome


def test_guardians_who_become_one_or_two_again_concern_the_child(register, tmp_path, steward):
    one_child.fill(register, tmp_path)
    two = outcome(register, "mio")
    joined = after(register, lambda: people.merge(register, "kari", "ola", actor=steward))
    assert outcome(register, "mio") is not two
    assert joined.people == {"kari", "mio"}
    parted = after(register, lambda: undo(register, steward))
    assert outcome(register, "mio") is two
    assert (parted.people, parted.everybody) == ({"kari", "ola", "mio"}, False)


def test_a_scan_that_comes_later_concerns_whom_its_form_is_about(register, tmp_path):
    one_child.fill(register, tmp_path)
    scan = tmp_path / "form.pdf"
    scan.write_bytes(b"%PDF-1.4 a form")
    proof = {"sha256": hashlib.sha256(scan.read_bytes()).hexdigest()}
    document = portable.dump(register)
    document["consents"].append(document["consents"][0] | {"id": "c2", "evidence": [proof]})
    portable.load(register, document, tmp_path, actor=Actor())
    proof["file"] = "form.pdf"
    found = after(register, lambda: portable.load(register, document, tmp_path, actor=Actor()))
    assert (found.people, found.everybody) == ({"mio"}, False)


def test_channels_and_policies_concern_everybody(family, steward):
    one = channels.first_set(Jurisdiction.NO, "nb")[0]
    assert after(family, lambda: channels.add(family, one, actor=steward)).everybody


def test_a_searched_picture_concerns_nobody_but_may_show_somebody(family):
    found = after(family, lambda: save(family, picture("a.jpg", face())))
    assert (found.people, found.everybody, found.faces) == (frozenset(), False, True)


def test_a_log_that_became_shorter_concerns_everybody(family):
    assert concerned.since(family, concerned.last_entry(family) + 1).everybody
