"""The rules in the window: chosen, counted, saved as a version that names who decided, and never undone by Ctrl+Z."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from consent_db import facts, officers, policy
from consent_db.connection import open_register
from consent_db.policy_keys import KEYS
from consent_db.records import Actor, Outcome, Policy, Role, Use
from consent_db.verdict import judge
from exports import policy_words
from tests.consent_db.one_child import PICTURE, fill
from ui import i18n

PASSPHRASE = "en lang setning"


@pytest.fixture
def settings(program, settle, tmp_path):
    """The settings of a register whose one picture waits for a second guardian; Kari uses the program."""
    fill(program.register, tmp_path)
    (first,) = officers.officers(program.register)
    officers.update(program.register, replace(first, name="Kari"), actor=Actor())
    window = program.open_main()
    window.show_page("settings")
    settle(program)
    return window.settings_page


def choose(card, key, value):
    field = card.fields[key]
    place = [field.choice.itemData(number) for number in range(field.choice.count())].index(value)
    field.choice.setCurrentIndex(place)
    field.choice.activated.emit(place)


def answer(program):
    use = Use(channel_id="facebook")
    return judge(facts.for_asset(program.register, PICTURE), use, program.desk.today())


def elsewhere(program, **changed):
    with open_register(program.register.directory, passphrase=PASSPHRASE) as other:
        return policy.set_policy(other, replace(policy.policy(other), **changed), actor=Actor(officer_id="per"))


def test_a_looser_rule_says_what_it_does_before_it_is_saved_and_who_decided_it_after(program, settings, settle):
    card = settings.policy
    before = policy.policy(program.register).version
    assert answer(program).outcome is Outcome.BLOCKED
    assert card.bar.isHidden()

    choose(card, "guardians_required", "one")
    assert not card.bar.isHidden()
    assert card.said.text() == "1 change not saved"
    assert answer(program).outcome is Outcome.BLOCKED  # nothing holds before it is saved
    dialog = card.ask_to_save()
    settle(program)
    assert "1 of these changes protects people less" in dialog.warning.text()
    assert dialog.effect.text() == "1 picture gets another answer: 1 less strict."
    dialog.save.click()
    settle(program)

    assert answer(program).outcome is Outcome.CLEAR
    assert answer(program).policy_version == before + 1
    newest = policy.versions(program.register)[0]
    assert officers.names(program.register)[newest.decided_by] == "Kari"
    assert [(one.key, one.before, one.after) for one in newest.changes] == [
        ("guardians_required", "all_registered", "one")
    ]
    head = card._versions.itemAt(0).widget()
    assert head.accessibleName().startswith(f"Version {before + 1}, ")
    assert head.accessibleName().endswith(", Kari")
    assert card.bar.isHidden()
    assert program.main.toast.accessibleName() == f"The rules are saved as version {before + 1}"

    program.desk.undo(program.main)
    settle(program)
    assert "not undone with Ctrl+Z" in program.main.toast.accessibleName()
    assert answer(program).outcome is Outcome.CLEAR


def test_the_counting_can_be_stopped_and_the_rules_saved_all_the_same(program, settings, settle):
    choose(settings.policy, "people_check_required", False)
    dialog = settings.policy.ask_to_save()
    dialog.stop.click()
    settle(program)
    assert not dialog.count.running
    assert "not counted to the end" in dialog.effect.text()
    dialog.save.click()
    settle(program)
    assert policy.policy(program.register).people_check_required is False


def test_what_touches_no_answer_is_said_at_once(program, settings, settle):
    choose(settings.policy, "takedown_days", 1)
    dialog = settings.policy.ask_to_save()
    assert dialog.effect.text() == "No picture gets another answer by this."
    assert dialog.stop.isHidden()
    assert dialog.warning.parentWidget().isHidden()
    dialog.reject()
    settings.policy.discard.click()
    assert settings.policy.bar.isHidden()
    assert settings.policy.fields["takedown_days"].value == 3


def test_a_version_from_elsewhere_takes_nothing_from_what_somebody_chose(program, settings, settle):
    card = settings.policy
    choose(card, "takedown_days", 1)
    dialog = card.ask_to_save()
    elsewhere(program, takedown_days=5, four_eyes=True)
    dialog.save.click()
    settle(program)
    assert "changed in the meantime" in dialog.fault.text()
    assert not dialog.save.isEnabled()
    dialog.reject()
    program.changes.poll()
    settle(program)

    assert card.fields["four_eyes"].value is True
    assert card.fields["takedown_days"].value == 1
    assert "saved meanwhile" in card.fault.text()
    dialog = card.ask_to_save()
    dialog.save.click()
    settle(program)
    stored = policy.policy(program.register)
    assert (stored.takedown_days, stored.four_eyes) == (1, True)
    assert [one.key for one in policy.versions(program.register)[0].changes] == ["takedown_days"]


def test_recognition_across_events_needs_the_assessment(program, settings, settle):
    card = settings.policy
    choose(card, "face_codes", "gallery")
    assert card.ask_to_save() is None
    assert "impact assessment" in card.fault.text()
    field = card.fields["dpia_reference"]
    field.text.setText("DPIA, ring binder B")
    field.text.textEdited.emit("DPIA, ring binder B")
    dialog = card.ask_to_save()
    dialog.save.click()
    settle(program)
    stored = policy.policy(program.register)
    assert stored.face_codes == "gallery"
    assert stored.dpia_reference == f"DPIA, ring binder B, {program.desk.today().isoformat()}"
    card.refresh()
    assert field.text.text() == "DPIA, ring binder B"
    assert card.bar.isHidden()


def test_what_the_law_forbids_is_not_among_the_choices(settings):
    ages = settings.policy.fields["biometric_min_age"].choice
    assert min(ages.itemData(number) for number in range(ages.count())) == 18
    floor = settings.policy.fields["guardian_floor_age"].choice
    assert min(floor.itemData(number) for number in range(floor.count())) == 15
    kinds = settings.policy.fields["exceptions_enabled"].kinds
    assert "course" not in [value for value, _ in kinds._boxes]


def test_exceptions_are_switched_on_for_some_kinds_of_events(program, settings, settle):
    field = settings.policy.fields["exceptions_enabled"]
    field.choice.setCurrentIndex(field.choice.findData("some"))
    field.choice.activated.emit(field.choice.currentIndex())
    assert settings.policy.bar.isHidden()  # no kind is ticked yet: still off
    next(box for value, box in field.kinds._boxes if value == "parade").click()
    settings.policy.ask_to_save().save.click()
    settle(program)
    assert policy.policy(program.register).exceptions_enabled == {"parade": True}
    field.choice.setCurrentIndex(field.choice.findData("none"))
    field.choice.activated.emit(field.choice.currentIndex())
    settings.policy.ask_to_save().save.click()
    settle(program)
    assert policy.policy(program.register).exceptions_enabled is False


def test_a_second_look_is_not_offered_and_one_that_a_file_asks_for_can_be_taken_back(program, settings, settle):
    card = settings.policy
    card.fields["profile"].buttons["approval_name_and_picture"].click()
    assert card.wanted == replace(card._stored, profile="approval_name_and_picture")
    card.discard.click()
    assert not card.fields["four_eyes"].isVisibleTo(card)

    elsewhere(program, four_eyes=True)
    program.changes.poll()
    settle(program)
    field = card.fields["four_eyes"]
    assert field.isVisibleTo(card)
    assert any("does not ask" in one.text() for one in field.findChildren(QLabel))
    choose(card, "four_eyes", False)
    card.ask_to_save().save.click()
    settle(program)
    assert policy.policy(program.register).four_eyes is False
    assert not field.isVisibleTo(card)


def test_a_value_that_another_program_allowed_is_shown_as_it_is(program, settings, settle):
    with (
        open_register(program.register.directory, passphrase=PASSPHRASE) as other,
        other.action(Actor(), "import") as action,
    ):
        policy.write_policy(other, action, Policy(guardian_floor_age=13, takedown_days=4), actor=Actor())
    program.changes.poll()
    settle(program)
    assert settings.policy.fields["guardian_floor_age"].choice.currentText() == "13 years"
    assert settings.policy.fields["takedown_days"].value == 4
    assert settings.policy.bar.isHidden()


def test_only_a_data_steward_decides(program, settings, settle):
    officers.add(
        program.register, officers.Officer(id="ola", name="Ola", roles=frozenset({Role.PHOTOGRAPHER})), actor=Actor()
    )
    program.desk.choose_officer("ola")
    choose(settings.policy, "takedown_days", 1)
    dialog = settings.policy.ask_to_save()
    dialog.save.click()
    settle(program)
    assert "role that you do not have" in dialog.fault.text()
    assert policy.policy(program.register).takedown_days == 3


@pytest.mark.parametrize("lang", ["nb", "sv"])
def test_every_reason_stands_in_the_window(start, lang, settle):
    program = start(lang)
    window = program.open_main()
    settle(program)
    shown = {one.text() for one in window.settings_page.policy.findChildren(QLabel)}
    assert {policy_words.why(key.name, lang) for key in KEYS} <= shown
    i18n.install(program.theme.parent(), "en")


@pytest.mark.parametrize("width_px", [1024, 1440])
def test_no_text_is_cut_where_letters_are_large(start, settle, monkeypatch, width_px):
    monkeypatch.setattr("ui.theme._MINIMUM_POINTS", 14.7)
    program = start("nn")
    window = program.open_main()
    window.resize(width_px, 700)
    window.show_page("settings")
    settle(program)
    shown = [one for one in window.settings_page.view.findChildren(QLabel) if one.wordWrap() and one.isVisible()]
    assert len(shown) > 40
    assert [one.text() for one in shown if one.height() < one.heightForWidth(one.width())] == []
    assert window.settings_page.view.widget().width() <= window.settings_page.view.viewport().width()
