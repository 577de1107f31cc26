"""Ctrl+Z says what it took back, and never slips past a consent or a withdrawal to the act before it."""

import re
from pathlib import Path

import pytest

import consent_db
from consent_db import actions, consents, evidence, people
from consent_db.clock import now_utc
from consent_db.errors import StoreProblem
from consent_db.records import Actor, Person, Withdrawal
from exports.wording import LANGUAGES
from ui import acts, i18n

ACTOR = Actor()
PNG = b"\x89PNG\r\n\x1a\n proof"


@pytest.fixture
def window(program, settle):
    people.add(program.register, Person(id="kari", first_name="Kari", adult_declared=True), actor=ACTOR)
    made = program.open_main()
    settle(program)
    return made


def withdraw(program):
    taken_back = Withdrawal(
        id="w1", subject_id="kari", by_person_id="kari", received_at=program.desk.today(), recorded_at=now_utc()
    )
    consents.withdraw(program.register, taken_back, actor=ACTOR)


def press(program, window, settle):
    program.desk.undo(window)
    settle(program)
    return window.toast.accessibleName()


def test_an_undo_says_what_was_taken_back(program, window, settle):
    assert press(program, window, settle) == "Taken back: a new person"
    assert people.people(program.register) == ()
    assert not window.toast._undo.isVisibleTo(window.toast)


def test_no_undo_is_offered_for_what_cannot_be_undone(program, window, settle):
    def with_proof(register):
        with register.action(ACTOR, "task_state") as action:
            action.update("person", "kari", {"first_name": "Kaia"})
            evidence.store(register, action, actor=ACTOR, content=PNG, file="proof.png", mime="image/png")
        return action.changed

    program.desk.write(with_proof, said="Marked as removed", parent=window)
    settle(program)
    assert window.toast.accessibleName() == "Marked as removed"
    assert not window.toast._undo.isVisibleTo(window.toast)
    program.desk.write(lambda register: people.add(register, Person(id="ola"), actor=ACTOR), said="New", parent=window)
    settle(program)
    assert window.toast._undo.isVisibleTo(window.toast)


def test_after_a_withdrawal_the_first_press_does_nothing_and_says_so(program, window, settle):
    withdraw(program)
    before = actions.history(program.register)

    said = press(program, window, settle)
    assert said.startswith("Consents and withdrawals are not undone")
    assert said.endswith("a new person")
    assert actions.history(program.register) == before

    renamed = Person(id="kari", first_name="Kaia", adult_declared=True)
    people.update(program.register, renamed, actor=ACTOR)
    assert press(program, window, settle) == "Taken back: a change of a person"
    assert people.person(program.register, "kari").first_name == "Kari"

    # Told once about this withdrawal, the next press goes past it; what it needs stays all the same.
    press(program, window, settle)
    assert [one.id for one in consents.of_person(program.register, "kari").withdrawals] == ["w1"]


def test_what_the_program_writes_by_itself_stands_in_nobodys_way(program, window, settle):
    with program.register.action(ACTOR, "grouped", undoable=False) as action:
        action.insert("org_unit", {"id": "u2", "name": "x", "own": 0})
    assert actions.final_act(program.register) is None
    withdraw(program)
    assert actions.final_act(program.register).label == "withdrawn"
    people.add(program.register, Person(id="per", first_name="Per"), actor=ACTOR)
    assert actions.final_act(program.register) is None


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_act_has_words(qapp, lang):
    i18n.install(qapp, lang)
    sources = "".join(path.read_text(encoding="utf-8") for path in Path(consent_db.__file__).parent.glob("*.py"))
    labels = set(re.findall(r"\.action\(\s*[a-z_.]+,\s*\"([a-z_]+)\"", sources))
    assert len(labels) > 40
    wordless = {one for one in labels if acts.named(one) == acts.named("")}
    assert wordless <= actions.OF_THE_MACHINE | acts.STATEMENTS | {"policy", "import"}


def test_what_newer_changes_build_on_is_named_and_stays(program, window, settle, monkeypatch):
    shown = []
    monkeypatch.setattr("ui.errors.show", lambda problem, _parent: shown.append(problem))

    def refused(_register, *, actor):
        raise StoreProblem("changed_meanwhile", table="person", id="kari")

    monkeypatch.setattr("ui.desk.actions.undo", refused)
    assert press(program, window, settle) == "Not taken back, because later changes build on it: a new person"
    assert not shown
    assert people.person(program.register, "kari").first_name == "Kari"
