"""Who uses the program: a name for the log, roles, and which of several sits at this machine."""

from dataclasses import replace

import pytest

from consent_db import actions, events, exceptions, officers, policy
from consent_db.clock import now_utc
from consent_db.connection import open_register
from consent_db.decision_table import reason
from consent_db.errors import StoreProblem
from consent_db.officers import Officer
from consent_db.records import Actor, Changed, Event, ExceptionGrant, ExceptionType, OrgUnit, Role
from tests.consent_db.one_child import PICTURE, fill

PASSPHRASE = "en lang setning"


@pytest.fixture
def settings(program, settle):
    window = program.open_main()
    window.show_page("settings")
    settle(program)
    return window.settings_page


def test_the_first_one_is_there_and_gets_a_name(program, settings, settle):
    (first,) = officers.officers(program.register)
    assert program.desk.actor == Actor(officer_id=first.id, role=Role.OFFICER)
    assert "Write your name" in settings.officers.hint.text()

    dialog = settings.officers.edit(first)
    dialog.save.click()
    settle(program)
    assert dialog.fault.text() == "Write a name."
    dialog.name.setText("Kari Nordmann")
    dialog.save.click()
    settle(program)
    assert officers.names(program.register) == {first.id: "Kari Nordmann"}
    assert settings.officers.hint.isHidden()
    assert program.desk.words().officers == {first.id: "Kari Nordmann"}


def test_what_somebody_records_names_them(program, settings, settle, tmp_path):
    fill(program.register, tmp_path)
    (first,) = officers.officers(program.register)
    officers.update(program.register, replace(first, name="Kari"), actor=Actor())
    program.desk.write(
        lambda register: exceptions.record(
            register,
            ExceptionGrant(
                id="e1",
                asset_id=PICTURE,
                type=ExceptionType.PUBLIC_ROLE,
                reason_text="Talte på møtet",
                granted_at=now_utc(),
                channels=("facebook",),
            ),
            actor=program.desk.actor,
        )
    )
    settle(program)
    (recorded,) = exceptions.of_asset(program.register, PICTURE)
    assert recorded.granted_by == first.id
    said = reason("OK_EXCEPTION", user=recorded.granted_by, reason="Talte på møtet")
    assert program.desk.reason(said) == "May be published under an exception recorded by Kari: Talte på møtet."
    assert actions.history(program.register, limit=1)[0].actor.officer_id == first.id


def test_several_and_none_chosen_is_nobody_until_somebody_says_who(program, settings, settle):
    (first,) = officers.officers(program.register)
    officers.update(program.register, replace(first, name="Kari"), actor=Actor())
    dialog = settings.officers.edit(None)
    dialog.name.setText("Ola")
    dialog.roles[Role.DATA_STEWARD].setChecked(False)
    dialog.roles[Role.OFFICER].setChecked(False)
    dialog.save.click()
    settle(program)
    ola = next(one for one in officers.officers(program.register) if one.name == "Ola")
    assert ola.roles == {Role.PHOTOGRAPHER}
    assert program.desk.actor.officer_id == "officer"
    assert "Choose who you are" in settings.officers.hint.text()
    with pytest.raises(StoreProblem, match="unknown_officer"):
        program.desk.acting(program.register, Role.DATA_STEWARD)

    next(one for one in settings.officers._group.buttons() if one.text() == "Ola").click()
    assert program.desk.actor == Actor(officer_id=ola.id, role=Role.PHOTOGRAPHER)
    events.add(program.register, Event(id="e1", title="Kurs"), actor=program.desk.actor)
    assert actions.history(program.register, limit=1)[0].actor == Actor(officer_id=ola.id, role=Role.PHOTOGRAPHER)


def test_a_register_from_before_there_were_users_gets_its_first_one(program, settings, settle):
    (first,) = officers.officers(program.register)
    with program.register.action(Actor(), "officer_changed") as action:
        action.delete("officer", first.id)
    program.changes.publish(Changed({"officer": (first.id,)}))
    settle(program)
    assert program.desk.actor == Actor(role=Role.OFFICER)
    dialog = settings.officers.edit(None)
    dialog.name.setText("Kari")
    dialog.save.click()
    settle(program)
    (only,) = officers.officers(program.register)
    assert program.desk.actor == Actor(officer_id=only.id, role=Role.OFFICER)


def test_the_choice_is_remembered_and_falls_with_the_one_who_left(start, settle):
    program = start()
    settle(program)
    officers.add(program.register, Officer(id="ola", name="Ola"), actor=Actor())
    program.desk.choose_officer("ola")
    program.close()
    again = start()
    assert again.desk.actor.officer_id == "ola"
    officers.update(again.register, Officer(id="ola", name="Ola", active=False), actor=Actor())
    again.changes.publish(Changed({"officer": ("ola",)}))
    settle(again)
    (first,) = (one for one in officers.officers(again.register) if one.active)
    assert again.desk.actor.officer_id == first.id


def test_the_last_data_steward_stays(program, settings, settle):
    (first,) = officers.officers(program.register)
    dialog = settings.officers.edit(first)
    dialog.name.setText("Kari")
    dialog.roles[Role.DATA_STEWARD].setChecked(False)
    dialog.save.click()
    settle(program)
    assert "Somebody has to be data steward" in dialog.fault.text()
    assert officers.officer(program.register, first.id) == first


def test_two_windows_rename_at_once(program, settings, settle, folder):
    (first,) = officers.officers(program.register)
    dialog = settings.officers.edit(first)
    with open_register(folder, passphrase=PASSPHRASE) as other:
        officers.update(other, replace(first, name="Per"), actor=Actor())
    dialog.name.setText("Kari")
    dialog.save.click()
    settle(program)
    assert "changed in the meantime" in dialog.fault.text()
    assert officers.officer(program.register, first.id).name == "Per"
    dialog.save.click()  # looked at and meant
    settle(program)
    assert officers.officer(program.register, first.id).name == "Kari"


def test_hostile_names_are_shown_as_text(program, settings, settle):
    dialog = settings.officers.edit(None)
    dialog.name.insert("<b>x</b>" + "y" * 10_000)
    assert len(dialog.name.text()) == officers.LONGEST_NAME
    dialog.save.click()
    settle(program)
    assert any(one.text().startswith("<b>x") for one in settings.officers._group.buttons())


def test_the_organisation_keeps_what_two_people_write(program, settings, settle, folder):
    card = settings.organisation
    card.fields["name"].setText("Avdeling Nord")
    card.fields["dpo_contact"].setText("pvo@example.org")
    card.save.click()
    settle(program)
    stored = policy.unit(program.register)
    assert (stored.name, stored.dpo_contact) == ("Avdeling Nord", "pvo@example.org")

    card.fields["phone"].setText("11 11 11 11")
    with open_register(folder, passphrase=PASSPHRASE) as other:
        policy.set_unit(other, replace(policy.unit(other), email="bilder@example.org"), actor=Actor())
    program.changes.poll()
    settle(program)
    assert card.fields["email"].text() == "bilder@example.org"
    assert card.fields["phone"].text() == "11 11 11 11"
    card.save.click()
    settle(program)
    stored = policy.unit(program.register)
    assert (stored.email, stored.phone) == ("bilder@example.org", "11 11 11 11")


def test_an_organisation_changed_between_two_looks_is_shown_again(program, settings, settle, folder, monkeypatch):
    monkeypatch.setattr("ui.errors.show", lambda _problem, _parent: None)
    card = settings.organisation
    card.fields["name"].setText("Nord")
    card.fields["phone"].setText("22")
    program.changes._timer.stop()
    with open_register(folder, passphrase=PASSPHRASE) as other:
        policy.set_unit(other, replace(policy.unit(other), email="a@example.org"), actor=Actor())
    card.save.click()
    settle(program)
    assert "Somebody else changed" in card.fault.text()
    assert (card.fields["email"].text(), card.fields["phone"].text()) == ("a@example.org", "22")
    card.save.click()
    settle(program)
    assert policy.unit(program.register).phone == "22"


@pytest.mark.parametrize(("field", "text"), [("name", "  "), ("email", "not an address"), ("email", "a @b")])
def test_an_organisation_that_cannot_be_reached_is_not_stored(program, settings, settle, field, text):
    card = settings.organisation
    card.fields["name"].setText("Nord")
    card.fields[field].setText(text)
    card.save.click()
    settle(program)
    assert card.fault.text()
    assert policy.unit(program.register).name == ""
    assert isinstance(policy.unit(program.register), OrgUnit)


def test_the_list_leads_to_every_part_and_follows_the_reader(program, settings, settle):
    bar = settings.view.verticalScrollBar()
    for number, (card, _) in enumerate(settings._cards):
        settings.places.choose(str(number))
        settle(program)
        assert card.visibleRegion().boundingRect().height() > 40, number
    settings.places.choose("0")
    settle(program)
    assert bar.value() == 0
    bar.setValue(settings.policy.y())
    assert settings.places.chosen == "3"
