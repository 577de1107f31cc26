"""A branch without a contact is told so before it prints, and led to where it is filled in."""

from dataclasses import replace

import pytest

from consent_db import policy
from consent_db.records import Actor, Role
from exports.forms.bundle import Wanted, What
from ui.pages.print_dialog import PrintDialog


@pytest.fixture
def dialog(program, settle, qtbot):
    def show(**contact):
        unit = replace(program.desk.unit(), contact_name="", phone="", email="", postal_address="")
        policy.set_unit(program.register, replace(unit, **contact), actor=Actor(role=Role.DATA_STEWARD))
        made = PrintDialog(program.desk, None, Wanted(what=What.ADULT))
        qtbot.addWidget(made)
        made.show()
        settle(program)
        return made

    return show


def test_an_empty_contact_is_told_and_the_button_leads_to_the_settings(program, dialog):
    main = program.open_main()
    made = dialog()
    assert made.pages.contact.isVisibleTo(made)
    made.pages.contact.settings.click()
    assert not made.isVisible()
    assert main.place == "settings"


@pytest.mark.parametrize("field", ["contact_name", "phone", "email", "postal_address"])
def test_any_way_to_reach_the_branch_is_enough(dialog, field):
    made = dialog(**{field: "Kari"})
    assert not made.pages.contact.isVisibleTo(made)
